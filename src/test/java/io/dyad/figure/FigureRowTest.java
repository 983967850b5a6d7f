package io.dyad.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.dyad.format.Column;
import org.junit.jupiter.api.Test;

class FigureRowTest {

    /** The list of the design, §7, and what was added at its end. */
    private static final String COLUMNS = "id, pair, indicator, origin, destination, product, coverage, period,"
            + " period_start, period_end, frequency, period_basis, value, comparator, lower, lower_open, upper,"
            + " upper_open, range_basis, unit, display, kind, formula, verdict, reporter, book, valuation, status,"
            + " source, publisher, published_on, claim, claims, licence, cite,"
            + " inputs, note";

    @Test
    void hasTheColumnsOfTheDesignInTheirOrder() {
        assertThat(Column.of(FigureRow.class)).extracting(Column::name).containsExactly(COLUMNS.split(", "));
    }
}
