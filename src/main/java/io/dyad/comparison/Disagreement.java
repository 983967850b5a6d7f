package io.dyad.comparison;

import io.dyad.quantity.Range;
import java.math.BigDecimal;

/**
 * Two figures that contradict each other.
 *
 * @param one what the press, a statement or a source says; of a flow its exports
 * @param other what statistics say, or what follows; of a flow its imports
 * @param oneRange of the first what the second must meet: its range, of exports with the margin, of a balance turned round
 *     to the direction of the other
 */
record Disagreement(Kind kind, Said one, Said other, Range oneRange) {

    BigDecimal size() {
        return Size.of(oneRange, other.range(), unit());
    }

    /** That of the nearest ends. */
    Position position() {
        return Position.of(oneRange, other.range());
    }

    String unit() {
        return one.figure().series().unit();
    }
}
