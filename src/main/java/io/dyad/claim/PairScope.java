package io.dyad.claim;

import io.dyad.pair.Pair;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which pairs a question is about.
 *
 * @param named just these, in order; null for all
 * @param withTotals whether a country's totals with the world are among all
 */
public record PairScope(@Nullable List<Pair> named, boolean withTotals) {

    public static PairScope all(boolean withTotals) {
        return new PairScope(null, withTotals);
    }

    public static PairScope of(List<Pair> pairs) {
        return new PairScope(pairs.stream().distinct().sorted().toList(), true);
    }

    /** The first pairs from {@code start} on (that one included, or from the beginning) that may have such claims. */
    List<Pair> next(
            Claims claims, ClaimFilter filter, long revision, @Nullable Pair start, boolean inclusive, int most) {
        if (named == null) {
            return claims.pairsWith(filter, withTotals, revision, start, inclusive, most);
        }
        return named.stream()
                .filter(it -> start == null || it.compareTo(start) > (inclusive ? -1 : 0))
                .limit(most)
                .toList();
    }
}
