package io.dyad.extract;

import io.dyad.country.Country;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A text to be read, and what is said of it.
 *
 * @param published when, as exactly as is known; null where it is not
 * @param language BCP 47; null where it is not said
 * @param home the country in whose press it stands; null where it is not said
 */
record Submission(
        String text,
        @Nullable Published published,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable String url,
        @Nullable String language,
        @Nullable Country home) {

    static Submission of(String text, @Nullable Published published) {
        return new Submission(text, published, null, null, null, null, null);
    }

    @Nullable LocalDate publishedOn() {
        return published == null ? null : published.day();
    }

    /** SHA-256 of the text in UTF-8, without blanks around it and with line feeds alone: what it is known by again. */
    String textHash() {
        String plain = text.replace("\r\n", "\n").strip();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Whether it is in a language that the vocabulary is of; where it is not said, the text is tried. */
    boolean isReadable() {
        return language == null || language.equals("en") || language.startsWith("en-");
    }
}
