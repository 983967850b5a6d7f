package io.dyad.explorer;

import io.dyad.figure.FigureRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The bars of a ranking, as SVG paths in a box of 100 by 10, all from zero and on one scale: filled as far as the number
 * surely goes, outlined on as far as it may go. The outline of a bound has no end, since how far it goes is not said.
 */
final class RankBars {

    /** As long is the outline of a bound, in parts of what is known of all. */
    private static final BigDecimal OPEN = new BigDecimal("0.15");

    private static final BigDecimal WIDTH = BigDecimal.valueOf(100);

    private final BigDecimal low;
    private final BigDecimal span;
    private final BigDecimal open;

    private RankBars(BigDecimal low, BigDecimal high, BigDecimal open) {
        this.low = low;
        this.span = high.subtract(low).signum() == 0 ? BigDecimal.ONE : high.subtract(low);
        this.open = open;
    }

    /** A bar of one row; an empty path draws nothing. */
    record Bar(String sure, String maybe) {}

    /**
     * What is known of a number.
     *
     * @param lower its lower end; null where it has none
     * @param upper its upper end, the same as the lower where the number itself is known
     */
    record Known(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {

        static Known of(FigureRow row) {
            return row.value() != null && "eq".equals(row.comparator())
                    ? new Known(row.value(), row.value())
                    : new Known(row.lower(), row.upper());
        }
    }

    static RankBars of(List<FigureRow> rows) {
        return ofKnown(rows.stream().map(Known::of).toList());
    }

    static RankBars ofKnown(List<Known> all) {
        List<BigDecimal> ends = all.stream()
                .flatMap(it -> Stream.of(it.lower(), it.upper()))
                .filter(Objects::nonNull)
                .toList();
        BigDecimal low = ends.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal high = ends.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal open = high.subtract(low).multiply(OPEN);
        for (Known each : all) {
            if (each.lower() != null && each.upper() == null) {
                high = high.max(each.lower().add(open));
            }
            if (each.lower() == null && each.upper() != null) {
                low = low.min(each.upper().subtract(open));
            }
        }
        return new RankBars(low, high, open);
    }

    Bar bar(FigureRow row) {
        return bar(Known.of(row));
    }

    Bar bar(Known known) {
        BigDecimal lower = known.lower();
        BigDecimal upper = known.upper();
        if (lower == null && upper == null) {
            return new Bar("", "");
        }
        BigDecimal from = lower == null ? Objects.requireNonNull(upper).subtract(open) : lower;
        BigDecimal to = upper == null ? Objects.requireNonNull(lower).add(open) : upper;
        BigDecimal sure = lower != null && lower.signum() > 0
                ? lower
                : upper != null && upper.signum() < 0 ? upper : BigDecimal.ZERO;
        return new Bar(
                sure.signum() == 0 ? "" : filled(sure),
                from.compareTo(to) == 0 ? "" : outlined(from, to, lower != null, upper != null));
    }

    private String filled(BigDecimal to) {
        return "M" + at(BigDecimal.ZERO) + " 1H" + at(to) + "V9H" + at(BigDecimal.ZERO) + "z";
    }

    private String outlined(BigDecimal from, BigDecimal to, boolean hasLower, boolean hasUpper) {
        return "M" + at(from) + " 1H" + at(to) + "M" + at(from) + " 9H" + at(to)
                + (hasLower ? "M" + at(from) + " 1V9" : "")
                + (hasUpper ? "M" + at(to) + " 1V9" : "");
    }

    private String at(BigDecimal number) {
        return number.subtract(low)
                .multiply(WIDTH)
                .divide(span, 1, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
