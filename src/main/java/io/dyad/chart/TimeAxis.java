package io.dyad.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

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
     * The periods themselves where there is room for all of them, else years that are a round number apart, else some of
     * the periods.
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
        int room = Math.max(1, most / Math.max(1, longest / 5));
        return new TimeAxis(first.subtract(margin), last.add(margin), ticks(inOrder, ofPeriods, room, most));
    }

    /** Within a year or two there are no round years enough, and every so many periods have a label. */
    private static List<Tick> ticks(List<Point> points, List<Tick> ofPeriods, int room, int most) {
        if (ofPeriods.size() <= room) {
            return ofPeriods;
        }
        List<Tick> years = years(points, most);
        if (years.size() > 1) {
            return years;
        }
        int step = (ofPeriods.size() + room - 1) / room;
        return IntStream.range(0, ofPeriods.size())
                .filter(it -> it % step == 0)
                .mapToObj(ofPeriods::get)
                .toList();
    }

    private static List<Tick> years(List<Point> points, int most) {
        BigDecimal first = points.get(0).day();
        BigDecimal last = points.get(points.size() - 1).day();
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
