package io.dyad.comparison;

import static java.util.Objects.requireNonNull;

import io.dyad.quantity.Canonical;
import io.dyad.quantity.Range;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where one range lies as seen from another.
 *
 * @param relation agree, above or below
 * @param overlap the numbers that lie in both; null where none does
 * @param distance that of the nearest ends; null where the ranges meet. It is 0 where they touch at an end that one of them
 *     leaves out
 */
record Position(
        Relation relation,
        @Nullable Range overlap,
        @Nullable BigDecimal distance) {

    static Position of(Range one, Range other) {
        Range overlap = one.overlap(other).orElse(null);
        if (overlap != null) {
            return new Position(Relation.AGREE, overlap, null);
        }
        BigDecimal low = one.lower();
        BigDecimal high = other.upper();
        return low != null && high != null && low.compareTo(high) >= 0
                ? new Position(Relation.ABOVE, null, Canonical.of(low.subtract(high)))
                : new Position(
                        Relation.BELOW,
                        null,
                        Canonical.of(requireNonNull(other.lower()).subtract(requireNonNull(one.upper()))));
    }

    /** As seen from the other. */
    Position mirrored() {
        return new Position(relation.mirrored(), overlap, distance);
    }
}
