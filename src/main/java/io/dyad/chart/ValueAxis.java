package io.dyad.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The numbers that a chart's axis runs through, from one round number to another. Zero is always among them: a cut axis
 * makes small differences look large.
 *
 * @param step between two ticks: 1, 2 or 5 times a power of ten
 */
record ValueAxis(BigDecimal low, BigDecimal high, BigDecimal step) {

    private static final int STEPS = 5;

    /** Where an arrow begins at the edge, this part of the axis is added for it. */
    private static final BigDecimal ROOM = new BigDecimal("0.25");

    static ValueAxis of(Collection<Point> points) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        for (BigDecimal end : ends(points)) {
            low = low.min(end);
            high = high.max(end);
        }
        BigDecimal span = high.subtract(low).signum() == 0 ? BigDecimal.ONE : high.subtract(low);
        if (points.stream().anyMatch(Point::isOpenAbove)) {
            high = high.add(span.multiply(ROOM));
        }
        BigDecimal lowest = low;
        if (points.stream().anyMatch(it -> it.isOpenBelow() && it.upper().compareTo(lowest) <= 0)) {
            low = low.subtract(span.multiply(ROOM));
        }
        return rounded(low, high.max(low.add(span)));
    }

    private static ValueAxis rounded(BigDecimal low, BigDecimal high) {
        BigDecimal step = step(high.subtract(low));
        return new ValueAxis(
                low.divide(step, 0, RoundingMode.FLOOR).multiply(step),
                high.divide(step, 0, RoundingMode.CEILING).multiply(step),
                step);
    }

    /** The smallest round step that divides the span into no more than the wanted number. */
    private static BigDecimal step(BigDecimal span) {
        BigDecimal least = span.divide(BigDecimal.valueOf(STEPS), MathContext.DECIMAL64);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        return Stream.of(1, 2, 5, 10)
                .map(it -> power.multiply(BigDecimal.valueOf(it)))
                .filter(it -> it.compareTo(least) >= 0)
                .findFirst()
                .orElseThrow();
    }

    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal tick = low; tick.compareTo(high) <= 0; tick = tick.add(step)) {
            ticks.add(tick);
        }
        return ticks;
    }

    private static List<BigDecimal> ends(Collection<Point> points) {
        return points.stream()
                .flatMap(it ->
                        Stream.of(it.row().value(), it.row().lower(), it.row().upper()))
                .filter(Objects::nonNull)
                .toList();
    }
}
