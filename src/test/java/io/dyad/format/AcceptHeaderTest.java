package io.dyad.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.dyad.http.Weighted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptHeaderTest {

    private static final String FIREFOX =
            "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";
    private static final String JAVA = "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    application/json     | JSON
                    text/csv             | CSV
                    application/x-ndjson | NDJSON
                    TEXT/CSV             | CSV
                    text/*               | CSV
                    application/*        | JSON
                    */*                  | JSON
                    text/csv;header=present;charset=UTF-8 | CSV
                    """)
    void choosesTheFormatThatIsNamed(String header, Format format) {
        assertThat(AcceptHeader.parse(header).best()).contains(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", " , ,"})
    void choosesJsonWhereNothingIsNamed(String header) {
        assertThat(AcceptHeader.parse(header).best()).contains(Format.JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {FIREFOX, JAVA, "*/*, text/plain"})
    void choosesJsonForBrowsers(String header) {
        assertThat(AcceptHeader.parse(header).best()).contains(Format.JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json, text/csv, application/problem+json",
                "text/csv, application/json",
                "application/x-ndjson;q=0.7, text/csv;q=0.7, application/json;q=0.7"
            })
    void choosesJsonAmongEquals(String header) {
        assertThat(AcceptHeader.parse(header).best()).contains(Format.JSON);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    text/csv;q=0.5, application/json;q=0.4                  | CSV
                    application/json;q=0.4, text/csv;q=0.5                  | CSV
                    text/csv;q=0.5, application/json;q=0.501                | JSON
                    application/json;q=0.999, application/x-ndjson          | NDJSON
                    application/json;Q=0.1, text/csv; q=0.2                 | CSV
                    text/csv;header=present;q=0.3, application/json;q=0.2   | CSV
                    application/json;q=0., text/csv;q=0.001                 | CSV
                    application/json;q=1.000, text/csv;q=0.9                | JSON
                    """)
    void choosesTheHighestWeight(String header, Format format) {
        assertThat(AcceptHeader.parse(header).best()).contains(format);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    */*;q=0.9, application/json;q=0.1                                      | CSV
                    application/json;q=0.1, application/*;q=0.5, */*;q=0.2                 | NDJSON
                    text/*;q=0.9, text/csv;q=0.1, application/x-ndjson;q=0.2               | NDJSON
                    text/csv;q=0.1, text/*;q=0.9, application/x-ndjson;q=0.2               | NDJSON
                    application/*;q=0.1, */*;q=0.2                                         | CSV
                    """)
    void takesTheWeightOfTheMostPreciseRange(String header, Format format) {
        assertThat(AcceptHeader.parse(header).best()).contains(format);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    application/json;q=0, */*                            | CSV
                    application/json;q=0.0, text/csv;q=0.000, */*;q=0.1  | NDJSON
                    application/*;q=0, */*                               | CSV
                    """)
    void excludesWhatHasNoWeight(String header, Format format) {
        assertThat(AcceptHeader.parse(header).best()).contains(format);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "application/problem+json",
                "application/jso",
                "image/*",
                "application/json;q=0",
                "*/*;q=0",
                "*",
                ";",
                ";q=1",
                "json"
            })
    void findsNothingWhereNothingServedIsAcceptable(String header) {
        assertThat(AcceptHeader.parse(header).best()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "-1", "high", "", "0.1234", "1.001", ".9"})
    void countsAWeightThatCannotBeReadAsTheLeast(String weight) {
        AcceptHeader alone = AcceptHeader.parse("text/csv;q=" + weight);
        AcceptHeader besideTheLeast = AcceptHeader.parse("text/csv;q=" + weight + ", application/json;q=0.002");

        assertThat(alone.best()).contains(Format.CSV);
        assertThat(besideTheLeast.best()).contains(Format.JSON);
    }

    @Test
    void readsRangesAndWeights() {
        assertThat(AcceptHeader.parse("text/CSV; q=0.25 , */*").ranges())
                .containsExactly(new Weighted("text/csv", 250), new Weighted("*/*", 1000));
    }
}
