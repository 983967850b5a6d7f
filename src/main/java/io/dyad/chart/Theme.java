package io.dyad.chart;

import io.dyad.vocabulary.Words;
import java.util.List;

/**
 * The colours of a chart. Text has a contrast of at least 4.5 and lines of at least 3 against the paper (WCAG 2.2, 1.4.3
 * and 1.4.11); the colours of lines are told apart with all common kinds of colour vision, and each has a marker of its
 * own besides.
 */
public enum Theme {
    LIGHT("#ffffff", "#1c2321", "#55605c", "#dcd9d0", "#0b655e", "#9a4a10", "#3b4cc0", "#8a2a6b", "#6b6100", "#4a4a4a"),
    DARK("#1c2120", "#e9ece8", "#a9b3ae", "#3d4644", "#6fd0c4", "#f0a974", "#9db1ff", "#e39bd0", "#d3d06a", "#c9c9c9");

    private final String paper;
    private final String ink;
    private final String quiet;
    private final String grid;

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes lists that no one can change
    private final List<String> lines;

    Theme(String paper, String ink, String quiet, String grid, String... lines) {
        this.paper = paper;
        this.ink = ink;
        this.quiet = quiet;
        this.grid = grid;
        this.lines = List.of(lines);
    }

    static Theme parse(String word) {
        return Words.parse(Theme.class, "theme", word);
    }

    public String paper() {
        return paper;
    }

    public String ink() {
        return ink;
    }

    public String quiet() {
        return quiet;
    }

    public String grid() {
        return grid;
    }

    /** The colour of the line at that place. */
    public String line(int place) {
        return lines.get(place % lines.size());
    }

    @Override
    public String toString() {
        return Words.of(this);
    }
}
