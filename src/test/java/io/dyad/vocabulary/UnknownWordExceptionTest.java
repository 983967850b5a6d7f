package io.dyad.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnknownWordExceptionTest {

    private static List<String> words(int size) {
        return IntStream.range(0, size).mapToObj(it -> "word" + it).toList();
    }

    @Test
    void suggestsTheNearest() {
        assertThat(UnknownWordException.of("indicator", "turnofer", List.of("turnover", "exports")))
                .hasMessage("\"turnofer\" is no indicator; did you mean turnover?");
        assertThat(UnknownWordException.of("indicator", "mports", List.of("exports", "imports")))
                .hasMessage("\"mports\" is no indicator; did you mean imports or exports?");
    }

    @Test
    void listsASmallSetWhereNothingIsNear() {
        assertThat(UnknownWordException.of("format", "spreadsheet", List.of("json", "csv")))
                .hasMessage("\"spreadsheet\" is no format; use one of json, csv.");
        assertThat(UnknownWordException.of("thing", "spreadsheet", words(12))).hasMessageEndingWith(", word11.");
    }

    @Test
    void listsNoLargeSet() {
        assertThat(UnknownWordException.of("thing", "spreadsheet", words(13)))
                .hasMessage("\"spreadsheet\" is no thing.");
    }

    @Test
    void listsNoEmptySet() {
        assertThat(UnknownWordException.of("parameter of this address", "foo", List.of()))
                .hasMessage("\"foo\" is no parameter of this address.");
    }

    @Test
    void carriesTheWordsThatAreAllowed() {
        assertThat(UnknownWordException.of("thing", "spreadsheet", words(13)).allowed())
                .isEqualTo(words(13));
        assertThat(new UnknownWordException("No.", List.of("a")).allowed()).containsExactly("a");
    }

    @Test
    void cutsALongWord() {
        assertThat(UnknownWordException.of("thing", "x".repeat(101), List.of("a")))
                .hasMessageStartingWith("\"" + "x".repeat(100) + "…\" is no thing;");
        assertThat(UnknownWordException.of("thing", "x".repeat(100), List.of("a")))
                .hasMessageStartingWith("\"" + "x".repeat(100) + "\" is no thing;");
    }
}
