package io.dyad.comparison;

import io.dyad.claim.HeldClaim;
import io.dyad.claim.Policy;
import io.dyad.figure.DerivedFigure;
import io.dyad.figure.Figure;
import io.dyad.figure.StatedFigure;
import io.dyad.indicator.Indicators;
import io.dyad.quantity.Comparator;
import io.dyad.quantity.Range;
import io.dyad.quantity.RangeBasis;
import io.dyad.source.SourceType;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A figure with what may be concluded from it.
 *
 * @param value the number where it is stated as eq, or derived from such alone
 */
record Said(Figure figure, Range range, @Nullable BigDecimal value) {

    static Said of(Figure figure, Indicators indicators) {
        if (figure instanceof DerivedFigure derived) {
            return new Said(figure, derived.result().range(), derived.result().value());
        }
        var number = ((StatedFigure) figure).chosen().claim().number();
        return new Said(
                figure,
                number.number()
                        .range(indicators.get(figure.series().indicator()).domain(), Policy.OFFICIAL_FIRST.vagueness()),
                number.comparator() == Comparator.EQ ? number.stated() : null);
    }

    /** Whether anything that it comes from was estimated or imputed. */
    boolean isImputed() {
        return figure.evidence().stream()
                .anyMatch(it -> Imputed.is(it.claim().number().status()));
    }

    /** Whether it is stated as a bound: over, at least, under, at most. */
    boolean isBound() {
        return figure instanceof StatedFigure stated
                && stated.chosen().claim().number().number().basis() == RangeBasis.BOUND;
    }

    @Nullable String reporter() {
        return common(it -> it.claim().subject().reporter());
    }

    @Nullable String valuation() {
        return figure instanceof DerivedFigure derived
                ? derived.valuation()
                : common(it -> it.claim().subject().valuation());
    }

    /** The kind of the sources; of several the least sure. */
    SourceType sourceType() {
        return figure.evidence().stream()
                .map(it -> it.source().sourceType())
                .max(java.util.Comparator.naturalOrder())
                .orElseThrow();
    }

    boolean isStatistics() {
        return sourceType().isStatistics();
    }

    /** What all of the evidence says alike; null where it does not, or says nothing. */
    private @Nullable String common(Function<HeldClaim, @Nullable String> part) {
        String first = part.apply(figure.evidence().get(0));
        return figure.evidence().stream().allMatch(it -> Objects.equals(part.apply(it), first)) ? first : null;
    }
}
