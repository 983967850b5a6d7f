package io.dyad.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CitationTest {

    private static final NewSource FULL = new NewSource(
            SourceType.OFFICIAL_STATISTICS,
            "Portal",
            "Office",
            "Foreign trade",
            LocalDate.parse("2023-09-02"),
            "https://example.org/a",
            "en",
            null,
            null,
            "trade",
            "2023-Q4",
            null);

    private static final NewSource SPARSE = new NewSource(
            SourceType.PRESS, "The Gazette", null, "Trade is up", null, null, null, null, null, null, null, null);

    @Test
    void namesPublisherTitleEditionDayAndAddress() {
        assertThat(Citation.of(new Source(FULL)))
                .isEqualTo("Portal, “Foreign trade”, 2023-Q4, 2 September 2023, https://example.org/a");
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(Citation.of(new Source(SPARSE))).isEqualTo("The Gazette, “Trade is up”");
    }

    @Test
    void isEnglishInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.KOREA);

            assertThat(Citation.of(new Source(FULL))).contains("2 September 2023");
        } finally {
            Locale.setDefault(before);
        }
    }
}
