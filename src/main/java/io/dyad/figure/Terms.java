package io.dyad.figure;

import io.dyad.claim.Claim;
import io.dyad.claim.HeldClaim;
import io.dyad.claim.Series;
import io.dyad.derived.Reading;
import io.dyad.indicator.Indicators;
import io.dyad.period.Period;
import io.dyad.quantity.Domain;
import io.dyad.quantity.Vagueness;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Claims as terms of formulas; each is read once, however many formulas it enters. */
final class Terms {

    private final Indicators indicators;
    private final Vagueness vagueness;
    private final Map<String, Term> read = new HashMap<>();

    Terms(Indicators indicators, Vagueness vagueness) {
        this.indicators = indicators;
        this.vagueness = vagueness;
    }

    Term of(StatedFigure figure) {
        return of(figure.chosen());
    }

    Term of(HeldClaim held) {
        return read.computeIfAbsent(held.claim().id(), id -> read(held));
    }

    private Term read(HeldClaim held) {
        Claim claim = held.claim();
        return new Term(
                Reading.of(
                        name(claim),
                        claim.number().number(),
                        domain(claim.subject().indicator()),
                        vagueness),
                List.of(held),
                List.of(Series.Point.of(claim)));
    }

    Domain domain(String indicator) {
        return indicators.get(indicator).domain();
    }

    /** What the working calls it: {@code exports KAZ→ROU 2004}, {@code turnover KAZ-ROU 2004}. */
    static String name(Claim claim) {
        return name(Series.of(claim), claim.timing().period());
    }

    static String name(Series series, @Nullable Period period) {
        return series.indicator()
                + " "
                + (series.origin() == null ? series.pair() : series.origin() + "→" + series.destination())
                + (period == null ? "" : " " + period)
                + (series.coverage() == null ? "" : " (" + series.coverage() + ")");
    }
}
