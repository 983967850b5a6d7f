package io.dyad.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ended: the revision that the first page was read at, the id of the last row shown, the total counted
 * then (null when it was not), and a fingerprint of the question, since a cursor continues no other.
 */
public record Cursor(long revision, String after, @Nullable Long total, String question) {

    /** The exact inverse of {@link #toString()}; also takes the whole link to a next page and reads the cursor in it. */
    public static Cursor parse(String text) {
        String token = text.contains("cursor=") ? text.replaceFirst(".*[?&]cursor=([^&]*).*", "$1") : text;
        try {
            String plain = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            if (plain.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("a control character");
            }
            String[] parts = plain.split(" ", 4);
            Long total = parts[1].equals("-") ? null : Long.valueOf(parts[1]);
            Cursor cursor = new Cursor(Long.parseLong(parts[0]), parts[3], total, parts[2]);
            if (!cursor.toString().equals(token)) {
                throw new IllegalArgumentException("not as Dyad writes it");
            }
            return cursor;
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    "This is not a cursor of Dyad's: take it from page.next of the page before.", e);
        }
    }

    @Override
    public String toString() {
        String plain = revision + " " + (total == null ? "-" : total) + " " + question + " " + after;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
