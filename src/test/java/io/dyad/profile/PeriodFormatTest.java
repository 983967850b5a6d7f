package io.dyad.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodFormatTest {

    @ParameterizedTest
    @CsvSource({
        "year, 2022, 2022",
        "month, 201401, 2014-01",
        "month, 2014-02, 2014-02",
        "month, 2024M2, 2024-02",
        "month, 2024M12, 2024-12",
        "month, 2024-M03, 2024-03",
        "quarter, 2024-Q1, 2024-Q1",
        "quarter, 2024Q4, 2024-Q4",
        "date, 20220131, 2022-01-31",
        "date, 2022-01-31, 2022-01-31",
    })
    void readsWhatProvidersWrite(String format, String text, String period) {
        assertThat(PeriodFormat.parse(format).read(text).orElseThrow()).hasToString(period);
    }

    @ParameterizedTest
    @CsvSource({
        "year, 22",
        "year, 1499",
        "year, 2201",
        "year, 2022.0",
        "year, -2022",
        "year, 20220",
        "month, 201413",
        "month, 2014M0",
        "month, 20141",
        "quarter, 2024Q5",
        "quarter, 2024Q0",
        "date, 20220230",
        "date, 2022-0131",
        "month, 2014",
    })
    void knowsWhatIsNoPeriod(String format, String text) {
        assertThat(PeriodFormat.parse(format).read(text)).isEmpty();
    }
}
