package io.dyad.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

    private final Parameters parameters = new Parameters();

    private List<Fault> faults() {
        ProblemException problem = catchThrowableOfType(ProblemException.class, parameters::check);
        return problem.problem("/").errors();
    }

    private void assertNoFaults() {
        assertThatCode(parameters::check).doesNotThrowAnyException();
    }

    @Test
    void readsAValueWithoutTheBlanksAroundIt() {
        assertThat(parameters.one("limit", " 5 ", Integer::valueOf)).contains(5);
        assertNoFaults();
    }

    @Test
    void findsNothingWhereNothingIsGiven() {
        assertThat(parameters.one("limit", null, Integer::valueOf)).isEmpty();
        assertThat(parameters.list("country", null, it -> it)).isEmpty();
        assertThat(parameters.number("limit", null, 1, 5)).isEmpty();
        assertThat(parameters.word("sort", null, "order", List.of("pair"))).isEmpty();
        assertNoFaults();
    }

    @Test
    void collectsAllFaults() {
        assertThat(parameters.one("from", "x", Integer::valueOf)).isEmpty();
        assertThat(parameters.list("country", "1,y,z", Integer::valueOf)).containsExactly(1);
        assertThat(parameters.number("limit", "0", 1, 10)).isEmpty();
        assertThat(parameters.truth("totals", "yes", true)).isTrue();
        parameters.refuse(Fault.of("cursor", "c", "Of another list."));

        assertThat(faults())
                .extracting(Fault::parameter)
                .containsExactly("from", "country", "country", "limit", "totals", "cursor");
        assertThat(faults()).extracting(Fault::value).containsExactly("x", "y", "z", "0", "yes", "c");
    }

    @Test
    void saysWhatTheParserSaid() {
        parameters.one("from", "x", text -> {
            throw new IllegalArgumentException("\"" + text + "\" is no period");
        });

        assertThat(faults()).containsExactly(new Fault("from", "x", "\"x\" is no period", List.of()));
    }

    @Test
    void doesNotHideAFaultOfOurOwn() {
        assertThatThrownBy(() -> parameters.one("from", "x", text -> {
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void refusesABlankValue(String text) {
        assertThat(parameters.one("from", text, it -> it)).isEmpty();

        assertThat(faults()).containsExactly(new Fault("from", "", "from holds an empty value.", List.of()));
    }

    @Test
    void readsAListInItsOrderEachValueOnce() {
        assertThat(parameters.list("country", "b, a ,b,c", it -> it)).containsExactly("b", "a", "c");
        assertNoFaults();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,", ",a", "a,,b", "a, ,b"})
    void refusesABlankItemOfAList(String text) {
        assertThat(parameters.list("country", text, it -> it)).startsWith("a");

        assertThat(faults()).extracting(Fault::detail).containsExactly("country holds an empty value.");
    }

    @Test
    void takesAListOf500ValuesAndNoMore() {
        String longest = IntStream.range(0, 500).mapToObj(String::valueOf).collect(Collectors.joining(","));

        assertThat(parameters.list("country", longest, it -> it)).hasSize(500);
        assertNoFaults();

        assertThat(parameters.list("country", longest + ",500", it -> it)).isEmpty();
        assertThat(faults()).extracting(Fault::detail).containsExactly("country takes at most 500 values.");
    }

    @Test
    void countsTheItemsOfAListBeforeEqualOnesAreDropped() {
        parameters.list("country", String.join(",", Collections.nCopies(501, "a")), it -> it);

        assertThat(faults()).hasSize(1);
    }

    @Test
    void readsANumberWithinItsBounds() {
        assertThat(parameters.number("limit", "1", 1, 1000)).contains(1L);
        assertThat(parameters.number("limit", "1000", 1, 1000)).contains(1000L);
        assertNoFaults();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1001", "-1", "+1", "1.0", "1e2", "ten", "٣", "99999999999999999999999"})
    void refusesANumberOutsideOfItsBounds(String text) {
        assertThat(parameters.number("limit", text, 1, 1000)).isEmpty();

        assertThat(faults())
                .containsExactly(new Fault("limit", text, "limit is a whole number from 1 to 1000.", List.of()));
    }

    @Test
    void readsTruthAsWrittenAndTheDefaultOtherwise() {
        assertThat(parameters.truth("totals", "true", false)).isTrue();
        assertThat(parameters.truth("totals", "false", true)).isFalse();
        assertThat(parameters.truth("totals", null, true)).isTrue();
        assertThat(parameters.truth("totals", null, false)).isFalse();
        assertNoFaults();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "1", "TRUE", "t"})
    void refusesOtherTruths(String text) {
        parameters.truth("totals", text, false);

        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.detail()).startsWith("\"" + text + "\" is no truth value; ");
            assertThat(fault.allowed()).containsExactly("true", "false");
        });
    }

    @Test
    void readsAWordOfASet() {
        assertThat(parameters.word("sort", "pair", "order", List.of("pair", "value")))
                .contains("pair");
        assertNoFaults();

        parameters.word("sort", "par", "order", List.of("pair", "value"));
        assertThat(faults())
                .containsExactly(
                        new Fault("sort", "par", "\"par\" is no order; did you mean pair?", List.of("pair", "value")));
    }
}
