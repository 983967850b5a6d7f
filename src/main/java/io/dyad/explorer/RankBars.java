package io.dyad.explorer;

import io.dyad.figure.FigureRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The bars of a ranking, as SVG paths in a box of 100 by 10: filled as far as the figure surely goes, outlined on as far as
 * it may go. The outline of a bound has no end, since how far it goes is not said.
 */
final class RankBars {

    /** So much further than a bound the outline goes. */
    private static final BigDecimal OPEN = new BigDecimal("1.15");

    private static final BigDecimal WIDTH = BigDecimal.valueOf(100);

    private final BigDecimal low;
    private final BigDecimal span;

    private RankBars(BigDecimal low, BigDecimal high) {
        this.low = low;
        this.span = high.subtract(low).signum() == 0 ? BigDecimal.ONE : high.subtract(low);
    }

    /** A bar of one row; an empty path draws nothing. */
    record Bar(String sure, String maybe) {}

    /** Bars that all begin at zero and have one scale. */
    static RankBars of(List<FigureRow> rows) {
        List<BigDecimal> ends = rows.stream()
                .flatMap(it -> isNumber(it) ? Stream.of(it.value()) : Stream.of(it.lower(), it.upper(), beyond(it)))
                .filter(Objects::nonNull)
                .toList();
        return new RankBars(
                ends.stream().reduce(BigDecimal.ZERO, BigDecimal::min),
                ends.stream().reduce(BigDecimal.ZERO, BigDecimal::max));
    }

    Bar bar(FigureRow row) {
        if (isNumber(row)) {
            return new Bar(filled(Objects.requireNonNull(row.value())), "");
        }
        BigDecimal lower = row.lower();
        BigDecimal upper = row.upper();
        if (lower == null) {
            return new Bar("", upper == null ? "" : outlined(BigDecimal.ZERO, upper, true));
        }
        return upper == null
                ? new Bar(filled(lower), outlined(lower, Objects.requireNonNull(beyond(row)), false))
                : new Bar(filled(lower), outlined(lower, upper, true));
    }

    private static boolean isNumber(FigureRow row) {
        return row.value() != null && "eq".equals(row.comparator());
    }

    private static @Nullable BigDecimal beyond(FigureRow row) {
        return row.lower() == null || row.upper() != null ? null : row.lower().multiply(OPEN);
    }

    private String filled(BigDecimal to) {
        return "M" + at(BigDecimal.ZERO) + " 1H" + at(to) + "V9H" + at(BigDecimal.ZERO) + "z";
    }

    private String outlined(BigDecimal from, BigDecimal to, boolean isClosed) {
        return isClosed
                ? "M" + at(from) + " 1H" + at(to) + "V9H" + at(from)
                : "M" + at(from) + " 1H" + at(to) + "M" + at(from) + " 9H" + at(to);
    }

    private String at(BigDecimal number) {
        return number.subtract(low)
                .multiply(WIDTH)
                .divide(span, 1, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
