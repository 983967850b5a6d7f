package io.dyad.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SourceTest {

    private static Source source(SourceType type, @Nullable String authority, @Nullable String dataset) {
        return new Source(new NewSource(
                type,
                "Portal",
                authority,
                "Title",
                LocalDate.parse("2023-09-02"),
                "https://example.org/a",
                "en",
                "CC0",
                true,
                dataset,
                "2023-Q4",
                "ab"));
    }

    @Test
    void booksStatisticsUnderDataSetAndReporter() {
        Source comtrade = source(SourceType.OFFICIAL_STATISTICS, "UN", "un-comtrade");

        assertThat(comtrade.book("KAZ")).isEqualTo("un-comtrade/KAZ");
        assertThat(comtrade.book("ROU")).isEqualTo("un-comtrade/ROU");
        assertThat(comtrade.book(null)).isEqualTo("un-comtrade");
    }

    @Test
    void booksStatisticsWithoutDataSetUnderTheirAuthority() {
        assertThat(source(SourceType.OFFICIAL_STATISTICS, "Bureau of Statistics", null)
                        .book("KAZ"))
                .isEqualTo("bureau-of-statistics/KAZ");
    }

    @Test
    void booksReconciledStatisticsUnderTheirDataSet() {
        Source baci = source(SourceType.RECONCILED_STATISTICS, "CEPII", "cepii-baci");

        assertThat(baci.book(null)).isEqualTo("cepii-baci");
        assertThat(baci.book("KAZ")).isEqualTo("cepii-baci/KAZ");
    }

    /** That an official quotes a number does not make it his country's books. */
    @Test
    void booksAnOfficialStatementUnderItsAuthorityWhoeverReports() {
        Source ministry = source(SourceType.OFFICIAL_STATEMENT, "Ministry of Trade", null);

        assertThat(ministry.book(null)).isEqualTo("statement/ministry-of-trade");
        assertThat(ministry.book("KAZ")).isEqualTo("statement/ministry-of-trade");
        assertThat(source(SourceType.OFFICIAL_STATEMENT, "Акорда", null).book(null))
                .isEqualTo("statement/akorda");
    }

    @Test
    void booksAllPressTogether() {
        assertThat(source(SourceType.PRESS, "Akorda", null).book(null)).isEqualTo("press");
        assertThat(source(SourceType.PRESS, null, null).book("KAZ")).isEqualTo("press");
    }

    @Test
    void isServedAsItWasDescribed() {
        Source described = source(SourceType.OFFICIAL_STATISTICS, "UN", "un-comtrade");

        assertThat(described.row())
                .isEqualTo(new SourceRow(
                        described.id(),
                        "official-statistics",
                        "Portal",
                        "UN",
                        "Title",
                        LocalDate.parse("2023-09-02"),
                        "https://example.org/a",
                        "en",
                        "CC0",
                        true,
                        "un-comtrade",
                        "2023-Q4",
                        "ab"));
    }
}
