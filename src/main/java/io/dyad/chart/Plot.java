package io.dyad.chart;

import io.dyad.figure.FigureRow;
import io.dyad.quantity.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a chart shows, whatever its size and colours: one quantity of a pair in one unit and frequency.
 *
 * @param title the indicator and the two countries
 * @param lines none where there is nothing to show
 * @param source who says so
 * @param note what is left out, or why there is nothing; null where all is said
 */
public record Plot(
        String pair,
        String indicator,
        String title,
        Unit unit,
        List<Line> lines,
        String source,
        @Nullable String note) {

    List<Point> points() {
        return lines.stream().flatMap(it -> it.points().stream()).toList();
    }

    /** How many points the line with most has. */
    int longest() {
        return lines.stream().mapToInt(Line::size).max().orElse(0);
    }

    /** The rows that are drawn, line by line: what a table beside the chart says. */
    public List<FigureRow> rows() {
        return points().stream().map(Point::row).toList();
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
