package io.dyad.figure;

import io.dyad.claim.Series;
import io.dyad.pair.Pair;
import io.dyad.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** What figures must have in common to enter one formula, besides the time. */
record Aspect(Pair pair, String product, @Nullable String coverage, String unit) {

    static Aspect of(Series series) {
        return new Aspect(series.pair(), series.product(), series.coverage(), series.unit());
    }

    Series of(String indicator) {
        return of(indicator, null, null);
    }

    Series of(String indicator, @Nullable String origin, @Nullable String destination) {
        return new Series(pair, indicator, origin, destination, product, coverage, unit);
    }

    /** The growth of a series, in percent. */
    static Series growthOf(Series level) {
        return new Series(
                level.pair(),
                level.indicator() + "-growth",
                level.origin(),
                level.destination(),
                level.product(),
                level.coverage(),
                Unit.PERCENT.code());
    }
}
