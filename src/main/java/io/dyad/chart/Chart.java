package io.dyad.chart;

import io.quarkus.qute.TemplateInstance;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart with everything at its place, in pixels; its template {@code Chart.html} only writes it down, as SVG. Colours
 * are attributes and not styles: a page's policy forbids styles within, and its own style sheet can then replace them.
 *
 * @param title in as many lines as it takes
 * @param told the chart in words, for those who do not see it
 * @param foot what is left out, or why there is nothing, and whose figures these are
 */
public record Chart(
        int width,
        int height,
        int letters,
        int titleLetters,
        Theme theme,
        List<Text> title,
        String told,
        List<Entry> legend,
        List<Text> conventions,
        Area area,
        List<Text> foot)
        implements TemplateInstance {

    /**
     * Where figures stand, between the axes.
     *
     * @param rows where the axis of values has its ticks
     * @param columns where that of time has
     */
    public record Area(List<Tick> rows, List<Tick> columns, int left, int right, int bottom, List<Drawn> lines) {

        static final Area NONE = new Area(List.of(), List.of(), 0, 0, 0, List.of());
    }

    /** A line of text at its place. */
    public record Text(int x, int y, String text) {}

    /** A label on an axis and the line that belongs to it. */
    public record Tick(BigDecimal at, String label) {}

    /** What a line is called, beside its marker. */
    public record Entry(int x, int y, String label, String marker, String colour, int place) {}

    /**
     * A line as it is drawn.
     *
     * @param runs where period follows period and each has a number
     */
    public record Drawn(String colour, int place, List<Run> runs, List<Mark> marks) {}

    /** A stroke from one number to the next. */
    public record Run(String path, boolean isDerived) {}

    /**
     * A figure as it is drawn.
     *
     * @param told in words
     * @param marker the outline where the number is known, else null
     * @param bar from one end of what is known to the other, or from a bound on with an arrow; null where there is none
     * @param label the number beside it, where there is room
     */
    public record Mark(
            String told,
            @Nullable String marker,
            boolean isHollow,
            @Nullable String bar,
            @Nullable Label label) {}

    /**
     * A number beside its mark.
     *
     * @param anchor where the text stands: start, middle or end
     */
    public record Label(BigDecimal x, BigDecimal y, String anchor, String text) {}
}
