package io.dyad.ranking;

import io.dyad.figure.FigureRow;
import io.dyad.quantity.Range;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the trade between two sides in a period: one figure, or the sum of those of members.
 *
 * @param range what may be concluded of the whole, members without a figure included
 * @param known the sum of the figures there are; null unless each is stated as eq or follows from such
 * @param parts the figures that are summed, the only one where neither side is a group
 * @param missing the members that have no figure, alpha-3
 */
record Amount(Range range, @Nullable BigDecimal known, List<Part> parts, List<String> missing) {

    /** A figure with the row that it is served as. */
    record Part(Cell cell, FigureRow row) {

        Range range() {
            return range(row);
        }

        @Nullable BigDecimal value() {
            return value(row);
        }

        private static Range range(FigureRow row) {
            return new Range(row.lower(), row.lowerOpen(), row.upper(), row.upperOpen());
        }

        private static @Nullable BigDecimal value(FigureRow row) {
            return "eq".equals(row.comparator()) ? row.value() : null;
        }
    }

    static Amount of(Part part) {
        return new Amount(part.range(), part.value(), List.of(part), List.of());
    }

    /**
     * The sum of some members' figures. Where members have none, it bounds the whole from below if no amount can be
     * negative, and not at all if some can.
     *
     * @param parts one at least
     */
    static Amount sum(List<Part> parts, List<String> missing, boolean isNeverNegative) {
        Range sum = Range.point(BigDecimal.ZERO);
        @Nullable BigDecimal known = BigDecimal.ZERO;
        for (Part part : parts) {
            sum = sum.plus(part.range());
            BigDecimal value = part.value();
            known = known == null || value == null ? null : known.add(value);
        }
        Range whole = missing.isEmpty()
                ? sum
                : isNeverNegative ? new Range(sum.lower(), sum.lowerOpen(), null, true) : Range.WHOLE;
        return new Amount(whole, known, List.copyOf(parts), List.copyOf(missing));
    }

    /** The number itself; null where it is not known to be one. */
    @Nullable BigDecimal value() {
        return missing.isEmpty() ? known : null;
    }
}
