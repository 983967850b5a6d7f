package io.dyad.claim;

import io.dyad.pair.Pair;
import io.dyad.period.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The last revision at which a quantity lost a published claim. */
public record Departure(
        String pair,
        String book,
        String indicator,
        @Nullable String origin,
        @Nullable String destination,
        String product,
        @Nullable String coverage,
        String unit,
        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd,
        long revision) {

    public Series.Point point() {
        Series series = new Series(Pair.parse(pair), indicator, origin, destination, product, coverage, unit);
        return new Series.Point(series, book, periodStart == null ? null : new Period(periodStart, periodEnd));
    }
}
