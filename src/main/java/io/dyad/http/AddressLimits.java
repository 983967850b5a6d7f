package io.dyad.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** What an address, the headers and the length of a body may be like, before anyone asks what they mean. */
final class AddressLimits {

    /** Below the 16,384 at which the server hangs up without a word (application.properties); 500 pairs fit. */
    static final int LONGEST_ADDRESS = 8_000;

    /** Below the 32 KB at which the server hangs up. */
    static final int LARGEST_HEADERS = 16_000;

    /** Letters, digits, other unreserved characters and delimiters but the fragment's, and the percent sign. */
    private static final BitSet ALLOWED = new BitSet();

    static {
        ALLOWED.set('a', 'z' + 1);
        ALLOWED.set('A', 'Z' + 1);
        ALLOWED.set('0', '9' + 1);
        "-._~:/?@!$&'()*+,;=%".chars().forEach(ALLOWED::set);
    }

    /** Where whole files are taken, with a limit of their own. */
    private static final String FILES = "/v1/imports";

    private AddressLimits() {}

    /** What is wrong with it, if anything. */
    static Optional<ProblemException> check(HttpServerRequest request) {
        String address = request.uri();
        if (address.length() > LONGEST_ADDRESS) {
            return Optional.of(ProblemException.addressTooLong(address.length(), LONGEST_ADDRESS));
        }
        int size = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            size += header.getKey().length() + header.getValue().length();
        }
        if (size > LARGEST_HEADERS) {
            return Optional.of(ProblemException.headersTooLarge(size, LARGEST_HEADERS));
        }
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && isLarger(length) && !request.path().equals(FILES)) {
            return Optional.of(ProblemException.bodyTooLarge(JsonBodies.LARGEST));
        }
        return flaw(address).map(ProblemException::malformedAddress);
    }

    /** More digits than the limit has are more than the limit; the server itself refuses what is no number. */
    private static boolean isLarger(String length) {
        return length.length() > 9 || (length.matches("[0-9]+") && Integer.parseInt(length) > JsonBodies.LARGEST);
    }

    /** Why the address cannot be read: it is no URI of RFC 3986, or what is percent-encoded in it is not UTF-8. */
    static Optional<String> flaw(String address) {
        boolean isPlain = true;
        for (int i = 0; i < address.length(); i++) {
            char character = address.charAt(i);
            if (!ALLOWED.get(character)) {
                return Optional.of("It holds a character that must be percent-encoded, at position " + (i + 1)
                        + "; curl does it with -G --data-urlencode.");
            }
            isPlain &= character != '%';
            if (character == '%' && !isEncoded(address, i)) {
                return Optional.of("The % at position " + (i + 1)
                        + " is not followed by two hexadecimal digits; a percent sign itself is %25.");
            }
        }
        if (!isPlain && !isUtf8(decoded(address))) {
            return Optional.of("What is percent-encoded in it is not UTF-8.");
        }
        return isUri(address) ? Optional.empty() : Optional.of("It is not a URI (RFC 3986).");
    }

    /** What begins with one slash is, once its characters are allowed; a second slash or none begins a host. */
    private static boolean isUri(String address) {
        if (address.startsWith("/") && !address.startsWith("//")) {
            return true;
        }
        try {
            return !new URI(address).isOpaque();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isEncoded(String address, int at) {
        return at + 2 < address.length()
                && HexFormat.isHexDigit(address.charAt(at + 1))
                && HexFormat.isHexDigit(address.charAt(at + 2));
    }

    private static ByteBuffer decoded(String address) {
        ByteBuffer bytes = ByteBuffer.allocate(address.length());
        for (int i = 0; i < address.length(); i++) {
            char character = address.charAt(i);
            if (character == '%') {
                bytes.put((byte) HexFormat.fromHexDigits(address, i + 1, i + 3));
                i += 2;
            } else {
                bytes.put((byte) character);
            }
        }
        return bytes.flip();
    }

    private static boolean isUtf8(ByteBuffer bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
