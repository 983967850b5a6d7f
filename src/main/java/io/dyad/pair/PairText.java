package io.dyad.pair;

import io.dyad.country.Countries;
import io.dyad.vocabulary.Echo;
import org.jspecify.annotations.Nullable;

/** Reads a pair as people write it. */
final class PairText {
    private static final int LONGEST_ECHO = 100;

    private PairText() {}

    /**
     * Names hold hyphens too (Guinea-Bissau-Senegal), so every hyphen is tried as the one that separates; the error is
     * that of the first, at which nearly all pairs are meant to be split.
     */
    static Pair resolve(String text, Countries countries) {
        IllegalArgumentException failure = null;
        for (int hyphen = text.indexOf('-'); hyphen >= 0; hyphen = text.indexOf('-', hyphen + 1)) {
            try {
                return Pair.of(
                        countries.resolveCounterpart(text.substring(0, hyphen)).alpha3(),
                        countries.resolveCounterpart(text.substring(hyphen + 1)).alpha3());
            } catch (IllegalArgumentException e) {
                failure = first(failure, e);
            }
        }
        throw failure != null
                ? failure
                : new IllegalArgumentException("A pair is two countries joined by a hyphen, such as KAZ-KOR; \""
                        + Echo.of(text, LONGEST_ECHO) + "\" has no hyphen.");
    }

    private static IllegalArgumentException first(
            @Nullable IllegalArgumentException earlier, IllegalArgumentException later) {
        return earlier == null ? later : earlier;
    }
}
