package io.dyad.chart;

import io.dyad.quantity.Display;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Puts a plot on paper: finds the place of everything, for one size. */
final class Drawing {

    private final Plot plot;
    private final Look look;
    private final int letters;
    private final int titleLetters;
    private final int margin;
    private final List<String> titleLines;
    private final List<String> conventionLines;
    private final List<String> footLines;

    private Drawing(Plot plot, Look look) {
        this.plot = plot;
        this.look = look;
        this.letters = look.letters();
        this.titleLetters = letters * 4 / 3;
        this.margin = letters;
        int width = look.size() - 2 * margin;
        this.titleLines = Wrapped.lines(plot.title(), Look.fitting(width, titleLetters));
        this.conventionLines = Wrapped.lines(Conventions.of(plot), Look.fitting(width, letters));
        this.footLines = foot(plot, Look.fitting(width, letters));
    }

    static Chart of(Plot plot, Look look) {
        return new Drawing(plot, look).chart();
    }

    /** What is left out, or why there is nothing; then whose figures these are. */
    private static List<String> foot(Plot plot, int fitting) {
        List<String> lines = new ArrayList<>();
        if (plot.note() != null) {
            lines.addAll(Wrapped.lines(plot.note(), fitting));
        }
        if (!plot.isEmpty()) {
            lines.addAll(Wrapped.lines("Source: " + plot.source() + ". Dyad, " + plot.pair() + ".", fitting));
        }
        return lines;
    }

    private Chart chart() {
        List<Chart.Text> title = texts(titleLines, margin + titleLetters, titleLetters * 5 / 4);
        int y = margin + titleLetters + (titleLines.size() - 1) * titleLetters * 5 / 4;
        List<Chart.Entry> legend = legend(y + letters * 2);
        y += legend.isEmpty() ? 0 : letters * 2 + (legend.size() - 1) * lineHeight();
        List<Chart.Text> conventions = texts(conventionLines, y + letters * 7 / 4, lineHeight());
        y += conventions.isEmpty() ? 0 : letters * 7 / 4 + (conventions.size() - 1) * lineHeight();
        Chart.Area area = plot.isEmpty() ? Chart.Area.NONE : area(y + letters * 2);
        int below = (plot.isEmpty() ? y : area.bottom()) + letters * 7 / 2;
        List<Chart.Text> foot = texts(footLines, below, lineHeight());
        return new Chart(
                look.size(),
                below + footLines.size() * lineHeight(),
                letters,
                titleLetters,
                look.theme(),
                title,
                String.join(" ", titleLines) + ". " + told(),
                legend,
                conventions,
                area,
                foot);
    }

    private Chart.Area area(int top) {
        ValueAxis values = ValueAxis.of(plot.points());
        List<String> labels = values.ticks().stream()
                .map(it -> Display.rounded(it, true, plot.unit()))
                .toList();
        int left = margin + labels.stream().mapToInt(String::length).max().orElse(0) * letters * 58 / 100 + letters / 2;
        int right = look.size() - margin * 2;
        int bottom = top + Math.max(letters * 11, (look.size() - left) * 2 / 5);
        TimeAxis time = TimeAxis.of(plot.points(), Math.max(2, (right - left) / (letters * 4)));
        Scale x = new Scale(time.low(), time.high(), left, right);
        Scale y = new Scale(values.low(), values.high(), bottom, top);
        List<Chart.Tick> rows = IntStream.range(0, labels.size())
                .mapToObj(it -> new Chart.Tick(y.at(values.ticks().get(it)), labels.get(it)))
                .toList();
        List<Chart.Tick> columns = time.ticks().stream()
                .map(it -> new Chart.Tick(x.at(it.day()), it.label()))
                .toList();
        Marks marks = new Marks(x, y, letters, plot.points().size(), plot.longest());
        List<Chart.Drawn> lines = IntStream.range(0, plot.lines().size())
                .mapToObj(it -> marks.line(plot.lines().get(it), it, look.theme()))
                .toList();
        return new Chart.Area(rows, columns, left, right, bottom, lines);
    }

    private List<Chart.Entry> legend(int y) {
        return IntStream.range(0, plot.lines().size())
                .mapToObj(it -> entry(it, y + it * lineHeight()))
                .toList();
    }

    private Chart.Entry entry(int place, int y) {
        BigDecimal radius = Marks.radius(letters);
        String marker = Marker.of(place)
                .at(
                        BigDecimal.valueOf(margin).add(radius),
                        BigDecimal.valueOf(y).subtract(BigDecimal.valueOf(letters / 3)),
                        radius);
        return new Chart.Entry(
                margin + letters * 5 / 4,
                y,
                plot.lines().get(place).label(),
                marker,
                look.theme().line(place),
                place);
    }

    private List<Chart.Text> texts(List<String> lines, int y, int lineHeight) {
        return IntStream.range(0, lines.size())
                .mapToObj(it -> new Chart.Text(margin, y + it * lineHeight, lines.get(it)))
                .toList();
    }

    private int lineHeight() {
        return letters * 7 / 5;
    }

    private String told() {
        if (plot.isEmpty()) {
            return String.valueOf(plot.note());
        }
        List<Point> points = plot.points();
        String last = plot.lines().get(0).last().told();
        return points.size() + (points.size() == 1 ? " figure" : " figures") + " in "
                + plot.lines().size() + (plot.lines().size() == 1 ? " line" : " lines") + ". The latest of "
                + plot.lines().get(0).label() + ": " + last + ".";
    }
}
