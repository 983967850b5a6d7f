package io.dyad.explorer;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the store has, year by year; its template is {@code CoveragePage.html}.
 *
 * @param country what was typed to narrow it; empty for all countries
 * @param years the columns
 * @param nothing why there is no row; null where there is one
 * @param left what is left out, in words; empty where all is shown
 */
record CoveragePage(
        String country,
        List<Option> indicators,
        List<Integer> years,
        List<Line> lines,
        @Nullable String nothing,
        String left,
        ToolCalls calls)
        implements TemplateInstance {

    /**
     * A quantity of a pair.
     *
     * @param scope its direction; empty for the whole between the two
     */
    record Line(String pair, String countries, String subject, String scope, List<Cell> cells) {}

    /**
     * A year of a quantity.
     *
     * @param books how many accounts have something of it
     */
    record Cell(int year, int books) {

        /** How dark it is: nothing, one account, two, or more. */
        public String shade() {
            return "n" + Math.min(books, 3);
        }
    }
}
