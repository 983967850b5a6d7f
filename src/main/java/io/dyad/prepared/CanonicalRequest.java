package io.dyad.prepared;

import io.dyad.country.ReaderLanguage;
import io.dyad.format.Format;
import io.dyad.format.Negotiation;
import io.dyad.format.Picture;
import io.dyad.http.ListHeader;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a read asks for, whatever the order of its parameters: requests that are equal here get the same answer from the
 * same edition.
 *
 * @param address the path and the parameters in alphabetical order, as they are encoded
 * @param representation the format negotiated, of a page with the language
 */
record CanonicalRequest(String address, String representation) {

    private static final String PAGE = "html-";

    /** The pages that show what is known (explorer). */
    private static final Pattern PAGES = Pattern.compile("/|/(?:embed/)?[A-Za-z]{3}-[A-Za-z]{3}|/[A-Za-z]{3}"
            + "|/compare|/coverage|/disagreements|/sources(?:/[a-z0-9-]+)?");

    /** With a key some answers say more. */
    private static final String VARY = "Accept, Accept-Encoding, Authorization, X-API-Key";

    private static final String FORMAT = "format=";
    private static final String[] NONE = {};

    /** Whether the answer tells what was known at an earlier time. */
    boolean isOfThePast() {
        return address.indexOf('?') >= 0
                && URLDecoder.decode(address, StandardCharsets.UTF_8).contains("known_as_of=");
    }

    /** The headers that answers differ by; of what is not read here it is null. */
    static String vary(@Nullable CanonicalRequest asked) {
        return asked != null && asked.representation.startsWith(PAGE) ? VARY + ", Accept-Language" : VARY;
    }

    /** Empty for what is not read here, for what bears a key, and for what will be refused. */
    static Optional<CanonicalRequest> of(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!request.method().equals(HttpMethod.GET) && !request.method().equals(HttpMethod.HEAD)) {
            return Optional.empty();
        }
        // What is answered to the holder of a key may hold what others must not see.
        if (request.headers().contains(HttpHeaders.AUTHORIZATION)
                || request.headers().contains("X-API-Key")) {
            return Optional.empty();
        }
        String path = context.normalizedPath();
        boolean isData = path.equals("/v1") || path.startsWith("/v1/");
        if (!isData && !PAGES.matcher(path).matches()) {
            return Optional.empty();
        }
        String query = request.query();
        String[] parameters = query == null ? NONE : query.split("&", -1);
        Arrays.sort(parameters);
        String address = query == null ? request.path() : request.path() + "?" + String.join("&", parameters);
        return representation(isData, parameters, request).map(it -> new CanonicalRequest(address, it));
    }

    private static Optional<String> representation(boolean isData, String[] parameters, HttpServerRequest request) {
        Optional<Picture> picture = Picture.at(request.path());
        if (picture.isPresent()) {
            return picture.map(Picture::toString);
        }
        return isData
                ? Negotiation.foresee(format(parameters), ListHeader.of(request, HttpHeaders.ACCEPT))
                        .map(Format::toString)
                : Optional.of(PAGE + ReaderLanguage.preferred(ListHeader.of(request, HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /** The value of {@code ?format=}, as the framework will read it. */
    private static @Nullable String format(String[] parameters) {
        if (parameters.length == 0) {
            return null;
        }
        return Arrays.stream(parameters)
                .map(it -> URLDecoder.decode(it, StandardCharsets.UTF_8))
                .filter(it -> it.startsWith(FORMAT))
                .findFirst()
                .map(it -> it.substring(FORMAT.length()).strip())
                .orElse(null);
    }
}
