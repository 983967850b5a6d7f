package io.dyad.claim;

import io.dyad.pair.Pair;
import io.dyad.period.Period;
import org.jspecify.annotations.Nullable;

/** What claims must share to be about the same thing, period by period. */
public record Series(
        Pair pair,
        String indicator,
        @Nullable String origin,
        @Nullable String destination,
        String product,
        @Nullable String coverage,
        String unit) {

    public static Series of(Claim claim) {
        Subject subject = claim.subject();
        return new Series(
                claim.pair(),
                subject.indicator(),
                subject.origin(),
                subject.destination(),
                subject.product(),
                subject.coverage(),
                claim.number().unit());
    }

    /** The same the other way round. */
    public Series turned() {
        return new Series(
                pair, indicator, /* origin= */ destination, /* destination= */ origin, product, coverage, unit);
    }

    public Series covering(@Nullable String otherCoverage) {
        return new Series(pair, indicator, origin, destination, product, otherCoverage, unit);
    }

    /** One quantity of the series within one book; a null period stands for the claims that give none. */
    public record Point(
            Series series, String book, @Nullable Period period) {

        public static Point of(Claim claim) {
            return new Point(Series.of(claim), claim.book(), claim.timing().period());
        }
    }
}
