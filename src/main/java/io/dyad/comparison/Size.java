package io.dyad.comparison;

import static java.util.Objects.requireNonNull;

import io.dyad.quantity.Canonical;
import io.dyad.quantity.Range;
import io.dyad.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How much two ranges that do not meet contradict each other, from 0 to 100, so that contradictions of all kinds can be
 * ranked together: the distance of the nearest ends in percent of the larger of the two; of what is in percent already the
 * distance in points. More than 100 there is counts as 100.
 */
final class Size {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Two contradictions are hardly of interest for a difference beyond that. */
    private static final int DECIMALS = 4;

    private Size() {}

    /** Of ranges that do not meet. */
    static BigDecimal of(Range one, Range other, String unit) {
        Position position = Position.of(one, other);
        BigDecimal distance = requireNonNull(position.distance(), "Ranges that meet contradict nothing");
        if (unit.equals(Unit.PERCENT.code())) {
            return cut(distance);
        }
        boolean isAbove = position.relation() == Relation.ABOVE;
        BigDecimal high = requireNonNull(isAbove ? one.lower() : other.lower());
        BigDecimal low = requireNonNull(isAbove ? other.upper() : one.upper());
        BigDecimal larger = high.abs().max(low.abs());
        return larger.signum() == 0
                ? BigDecimal.ZERO
                : cut(distance.multiply(HUNDRED).divide(larger, DECIMALS, RoundingMode.HALF_EVEN));
    }

    private static BigDecimal cut(BigDecimal size) {
        return Canonical.of(size.min(HUNDRED).setScale(DECIMALS, RoundingMode.HALF_EVEN));
    }
}
