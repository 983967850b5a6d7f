package io.dyad.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key as its holder sends it: {@code dyad_<id>_<secret>}, so that a key that leaked is known for one of Dyad's, and an
 * admin can tell which it is without the secret.
 *
 * @param secret 256 random bits in hexadecimal, of which only the hash is ever stored
 */
record KeyText(String id, String secret) {

    private static final Pattern FORM = Pattern.compile("dyad_([0-9a-f]{12})_([0-9a-f]{64})");
    private static final int ID_BYTES = 6;
    private static final int SECRET_BYTES = 32;

    static KeyText random(SecureRandom random) {
        return new KeyText(hex(random, ID_BYTES), hex(random, SECRET_BYTES));
    }

    /** The exact inverse of {@link #toString()}; empty for what is no key of this form. */
    static Optional<KeyText> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches() ? Optional.of(new KeyText(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /** SHA-256 in hexadecimal: enough for a secret that nobody can guess in the first place. */
    static String hash(String secret) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Takes the same time wherever they differ. */
    static boolean isSecretOf(String secret, String hash) {
        return MessageDigest.isEqual(
                hash(secret).getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }

    private static String hex(SecureRandom random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "dyad_" + id + "_" + secret;
    }
}
