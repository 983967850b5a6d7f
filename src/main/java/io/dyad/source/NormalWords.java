package io.dyad.source;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words in which something is stated, without what a reprint changes: case, spaces and punctuation are gone. Numbers
 * stay as they are spelled; of a word there is a short hash alone, so that they can be stored of a text that must not be.
 */
public record NormalWords(Set<String> words) {

    /** A word, or a number with its points and commas. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}+(?:[.,]\\p{N}+)*");

    /** Of fewer words, unrelated sentences share too many. */
    private static final int FEWEST = 8;

    /** As many bits tell the words of two sentences apart. */
    private static final int HASH = 0xFFFFF;

    public static NormalWords of(@Nullable String text) {
        return new NormalWords(
                text == null
                        ? Set.of()
                        : WORD.matcher(text.toLowerCase(Locale.ROOT))
                                .results()
                                .map(it -> hashed(it.group()))
                                .collect(Collectors.toSet()));
    }

    /** As {@link #stored} writes them. */
    public static NormalWords parse(String stored) {
        return new NormalWords(stored.isEmpty() ? Set.of() : Set.of(stored.split(" ")));
    }

    private static String hashed(String word) {
        return Character.isLetter(word.codePointAt(0)) ? "w" + Integer.toHexString(word.hashCode() & HASH) : word;
    }

    /** In an order that says nothing of the text's. */
    public String stored() {
        return String.join(" ", new TreeSet<>(words));
    }

    /**
     * Whether they are near-identical: they name the same numbers, both have at least 8 different words, and those in both
     * are at least four fifths of those in either (Jaccard's coefficient).
     */
    public boolean areNearly(NormalWords other) {
        if (words.size() < FEWEST || other.words.size() < FEWEST || !numbers().equals(other.numbers())) {
            return false;
        }
        Set<String> both = new HashSet<>(words);
        both.retainAll(other.words);
        int either = words.size() + other.words.size() - both.size();
        return 5 * both.size() >= 4 * either;
    }

    private Set<String> numbers() {
        return words.stream().filter(it -> !it.startsWith("w")).collect(Collectors.toSet());
    }
}
