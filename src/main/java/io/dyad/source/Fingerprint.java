package io.dyad.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A hash over named values, from which deterministic ids are made: the same content has the same id in every
 * installation. Null values take no part, so that a field added later leaves earlier ids as they are.
 */
public final class Fingerprint {

    private final StringBuilder text = new StringBuilder();

    public Fingerprint with(String name, @Nullable Object value) {
        if (value != null) {
            text.append(name).append('\u001f').append(value).append('\u001e');
        }
        return this;
    }

    /** The first characters of the SHA-256 in hexadecimal. */
    public String hex(int length) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, length);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
