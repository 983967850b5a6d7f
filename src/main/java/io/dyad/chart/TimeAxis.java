package io.dyad.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The days that a chart's axis runs through.
 *
 * @param ticks at least one
 */
record TimeAxis(BigDecimal low, BigDecimal high, List<Tick> ticks) {

    /** A place on the axis with its label. */
    record Tick(BigDecimal day, String label) {}

    private static final BigDecimal MARGIN_OF_ONE = BigDecimal.valueOf(183);

    /**
     * The periods themselves where there is room for all of them, else years that are a round number apart.
     *
     * @param most how many labels there is room for
     */
    static TimeAxis of(Collection<Point> points, int most) {
        List<Point> inOrder =
                points.stream().sorted(Comparator.comparing(Point::period)).toList();
        BigDecimal first =
                inOrder.stream().map(Point::day).min(BigDecimal::compareTo).orElseThrow();
        BigDecimal last =
                inOrder.stream().map(Point::day).max(BigDecimal::compareTo).orElseThrow();
        BigDecimal margin = first.compareTo(last) == 0
                ? MARGIN_OF_ONE
                : last.subtract(first).movePointLeft(1).divide(BigDecimal.valueOf(4));
        List<Tick> ofPeriods = inOrder.stream()
                .map(it -> new Tick(it.day(), it.period().toString()))
                .distinct()
                .toList();
        int longest =
                ofPeriods.stream().mapToInt(it -> it.label().length()).max().orElse(4);
        boolean isRoom = ofPeriods.size() * Math.max(1, longest / 5) <= most;
        return new TimeAxis(
                first.subtract(margin), last.add(margin), isRoom ? ofPeriods : years(inOrder, first, last, most));
    }

    private static List<Tick> years(List<Point> points, BigDecimal first, BigDecimal last, int most) {
        int from = LocalDate.ofEpochDay(first.longValue()).getYear();
        int to = LocalDate.ofEpochDay(last.longValue()).getYear();
        boolean isOfYears =
                points.stream().allMatch(it -> it.period().toString().length() == 4);
        int step = step(to - from + 1, most);
        List<Tick> ticks = new ArrayList<>();
        for (int year = (from + step - 1) / step * step; year <= to; year += step) {
            LocalDate day = isOfYears ? LocalDate.of(year, 7, 2) : LocalDate.of(year, 1, 1);
            BigDecimal place = BigDecimal.valueOf(day.toEpochDay());
            if (place.compareTo(first.subtract(BigDecimal.TEN)) >= 0
                    && place.compareTo(last.add(BigDecimal.TEN)) <= 0) {
                ticks.add(new Tick(place, String.valueOf(year)));
            }
        }
        return ticks;
    }

    private static int step(int years, int most) {
        for (int power = 1; ; power *= 10) {
            for (int factor : new int[] {1, 2, 5}) {
                if (years <= (long) power * factor * most) {
                    return power * factor;
                }
            }
        }
    }
}
