package io.dyad.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.dyad.format.Column;
import org.junit.jupiter.api.Test;

class ClaimRowTest {

    /** The list of the design, §7. */
    private static final String COLUMNS = "id, state, pair, indicator, origin, destination, product, coverage, nature,"
            + " period, period_start, period_end, frequency, period_basis, base_period, growth_basis, value,"
            + " comparator, lower, lower_open, upper, upper_open, range_basis, precision, unit, alt_value, alt_unit,"
            + " display, reporter, book, valuation, status, source, publisher, authority, published_on, statement,"
            + " locator, wording, speaker, stated_by, said_on, occasion, retrieved_on, recorded_from, recorded_to,"
            + " licence, office, extraction_method, extraction_version, statement_locator, statement_wording";

    @Test
    void hasTheColumnsOfTheDesignInTheirOrder() {
        assertThat(Column.of(ClaimRow.class)).extracting(Column::name).containsExactly(COLUMNS.split(", "));
    }
}
