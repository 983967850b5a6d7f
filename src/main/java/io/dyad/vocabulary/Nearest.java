package io.dyad.vocabulary;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What a caller who mistyped a word may have meant. */
public final class Nearest {

    private static final int MOST = 3;

    private Nearest() {}

    /** The words within a third of the given word's length in edits, nearest first, three at most. */
    public static List<String> to(String word, Collection<String> known) {
        String given = word.toLowerCase(Locale.ROOT);
        int farthest = Math.max(1, given.length() / 3);
        if (given.length() > 100) {
            return List.of();
        }
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        record Candidate(String word, int edits) {}
        return known.stream()
                .map(it -> new Candidate(it, distance.apply(given, it.toLowerCase(Locale.ROOT))))
                .filter(it -> it.edits <= farthest)
                .sorted(Comparator.comparingInt(Candidate::edits).thenComparing(Candidate::word))
                .limit(MOST)
                .map(Candidate::word)
                .toList();
    }
}
