package io.dyad.chart;

import io.dyad.figure.FigureRow;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one quantity of a pair in one book, in the order of their periods.
 *
 * @param of which pair, where a chart has several; empty where it has one
 * @param points at least one
 */
record Line(String of, List<Point> points) {

    Line {
        points = points.stream().sorted(Comparator.comparing(Point::period)).toList();
    }

    /** What belongs to one line: the same quantity, counted by the same account. */
    record Key(
            String pair,
            String indicator,
            @Nullable String origin,
            @Nullable String destination,
            String product,
            @Nullable String coverage,
            String book) {

        static Key of(Point point) {
            FigureRow row = point.row();
            return new Key(
                    String.valueOf(row.pair()),
                    row.indicator(),
                    row.origin(),
                    row.destination(),
                    row.product(),
                    row.coverage(),
                    row.book());
        }
    }

    String label() {
        FigureRow row = points.get(0).row();
        String direction = row.origin() == null ? "" : row.origin() + " → " + row.destination();
        String product = row.product().equals("TOTAL") ? "" : row.product().toLowerCase(Locale.ROOT);
        String coverage = row.coverage() == null ? "" : row.coverage();
        return Stream.of(of, direction, product, coverage, row.book())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
    }

    int size() {
        return points.size();
    }

    Point last() {
        return points.get(points.size() - 1);
    }
}
