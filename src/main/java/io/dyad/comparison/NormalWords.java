package io.dyad.comparison;

import io.dyad.claim.HeldClaim;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words in which something is stated, without what a reprint changes: case, spaces and punctuation are gone, numbers
 * stay as they are spelled.
 */
record NormalWords(Set<String> words) {

    /** A word, or a number with its points and commas. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}+(?:[.,]\\p{N}+)*");

    /** Of fewer words, unrelated sentences share too many. */
    private static final int FEWEST = 8;

    /** The sentence of the claim's statement or, where it is not stored, the claim's own words. */
    static NormalWords of(HeldClaim held) {
        String sentence = held.statement() == null ? null : held.statement().wording();
        return of(sentence != null ? sentence : held.claim().evidence().wording());
    }

    static NormalWords of(@Nullable String text) {
        return new NormalWords(
                text == null
                        ? Set.of()
                        : WORD.matcher(text.toLowerCase(Locale.ROOT))
                                .results()
                                .map(it -> it.group())
                                .collect(Collectors.toSet()));
    }

    /**
     * Whether they are near-identical: both have at least 8 different words, and those in both are at least four fifths of
     * those in either (Jaccard's coefficient).
     */
    boolean areNearly(NormalWords other) {
        if (words.size() < FEWEST || other.words.size() < FEWEST) {
            return false;
        }
        Set<String> both = new HashSet<>(words);
        both.retainAll(other.words);
        int either = words.size() + other.words.size() - both.size();
        return 5 * both.size() >= 4 * either;
    }
}
