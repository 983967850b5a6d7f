package io.dyad.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedNumberTest {
    private static final Domain ANY = new Domain(null, null, false);
    private static final Vagueness FIVE_PERCENT = Vagueness.percent(5);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            eq     | 1.3E+9 | 1E+8 | [1250000000, 1350000000) | rounding
            eq     | 700    | 0    | [700, 700]               | exact
            gt     | 6E+9   | 1E+9 | (6000000000, ∞)          | bound
            ge     | 40     | 10   | [40, ∞)                  | bound
            lt     | 100    | 1    | (-∞, 100)                | bound
            le     | 10     | 1    | (-∞, 10]                 | bound
            nearly | 2.2E+9 | 1E+8 | [2090000000, 2200000000) | policy
            about  | 40     | 1    | [38, 42]                 | policy
            """)
    void isReadByItsComparator(String comparator, BigDecimal value, BigDecimal precision, String range, String basis) {
        StatedNumber number = StatedNumber.of(Comparator.parse(comparator), value, precision);
        assertThat(number.range(ANY, FIVE_PERCENT)).hasToString(range);
        assertThat(number.basis()).hasToString(basis);
    }

    @Test
    void betweenHoldsBothItsEnds() {
        StatedNumber number = StatedNumber.between(n("1.2"), n("1.4"), n("0.1"));
        assertThat(number.range(ANY, FIVE_PERCENT)).hasToString("[1.2, 1.4]");
        assertThat(number.basis()).isEqualTo(RangeBasis.BOUND);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            eq     | -1.3 | 0.1 | (-1.35, -1.25]
            eq     | -20  | 0   | [-20, -20]
            eq     | 0    | 1   | (-0.5, 0.5)
            lt     | -20  | 1   | (-∞, -20)
            nearly | -100 | 1   | (-100, -95]
            about  | -100 | 1   | [-105, -95]
            nearly | 0    | 1   | [-1, 1]
            nearly | 0    | 0   | [0, 0]
            about  | 0    | 1   | [-1, 1]
            """)
    void isMirroredForFallsAndEvenForZero(String comparator, BigDecimal value, BigDecimal precision, String range) {
        StatedNumber number = StatedNumber.of(Comparator.parse(comparator), value, precision);
        assertThat(number.range(ANY, FIVE_PERCENT)).hasToString(range);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nearly | 40  | 10 | [30, 40)
            about  | 40  | 10 | [30, 50]
            nearly | -40 | 10 | (-40, -30]
            """)
    void isNeverReadNearerThanItIsWritten(String comparator, BigDecimal value, BigDecimal precision, String range) {
        StatedNumber number = StatedNumber.of(Comparator.parse(comparator), value, precision);
        assertThat(number.range(ANY, FIVE_PERCENT)).hasToString(range);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nearly | 40  | (-∞, 40)
            nearly | -40 | (-40, ∞)
            nearly | 0   | (-∞, ∞)
            about  | 40  | (-∞, ∞)
            gt     | 40  | (40, ∞)
            """)
    void vagueWordsKeepOnlyTheirSharpSideWithoutAPolicy(String comparator, BigDecimal value, String range) {
        StatedNumber number = StatedNumber.of(Comparator.parse(comparator), value, BigDecimal.ONE);
        assertThat(number.range(ANY, Vagueness.UNBOUNDED)).hasToString(range);
    }

    @Test
    void isCutToTheDomain() {
        Domain ranks = new Domain(BigDecimal.ONE, null, true);
        StatedNumber topTen = StatedNumber.of(Comparator.LE, n("10"), BigDecimal.ZERO);
        assertThat(topTen.range(ranks, FIVE_PERCENT)).hasToString("[1, 10]");
        StatedNumber underZero = StatedNumber.of(Comparator.LT, n("0"), BigDecimal.ZERO);
        assertThatThrownBy(() -> underZero.range(ranks, FIVE_PERCENT))
                .hasMessage("(-∞, 0) lies outside of [1, ∞), where this indicator's numbers are");
    }

    @Test
    void rejectsNumbersThatDoNotFitTheirComparator() {
        assertThatThrownBy(() -> new StatedNumber(Comparator.BETWEEN, n("1"), n("1"), n("2"), n("0")))
                .hasMessageContaining("takes a low and a high number");
        assertThatThrownBy(() -> new StatedNumber(Comparator.BETWEEN, null, n("1"), null, n("0")))
                .hasMessageContaining("takes a low and a high number");
        assertThatThrownBy(() -> new StatedNumber(Comparator.BETWEEN, null, null, n("1"), n("0")))
                .hasMessageContaining("takes a low and a high number");
        assertThatThrownBy(() -> StatedNumber.between(n("2"), n("1"), n("0")))
                .hasMessageContaining("goes from low to high");
        assertThatThrownBy(() -> new StatedNumber(Comparator.GT, null, null, null, n("0")))
                .hasMessage("\"gt\" takes one value");
        assertThatThrownBy(() -> new StatedNumber(Comparator.EQ, n("1"), n("1"), null, n("0")))
                .hasMessage("\"eq\" takes one value");
        assertThatThrownBy(() -> new StatedNumber(Comparator.EQ, n("1"), null, n("1"), n("0")))
                .hasMessage("\"eq\" takes one value");
        assertThatThrownBy(() -> StatedNumber.of(Comparator.EQ, n("1"), n("-1")))
                .hasMessageContaining("not negative");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "-1E+1001", "1E-999999999"})
    void rejectsNumbersThatWouldFillTheMemory(BigDecimal number) {
        assertThatThrownBy(() -> StatedNumber.exactly(number)).hasMessage("A number has at most 1000 digits");
    }

    @Test
    void equalNumbersAreEqual() {
        assertThat(StatedNumber.of(Comparator.EQ, n("6E+9"), n("1E+9")))
                .isEqualTo(StatedNumber.of(Comparator.EQ, n("6000000000.0"), n("1000000000")));
        assertThat(StatedNumber.between(n("1.0"), n("2E1"), n("0.0")))
                .isEqualTo(StatedNumber.between(n("1"), n("20"), n("0")));
        assertThat(StatedNumber.exactly(n("1.0")).value()).hasToString("1");
        assertThat(StatedNumber.exactly(n("6E+9")).value()).hasToString("6000000000");
    }

    private static BigDecimal n(String digits) {
        return new BigDecimal(digits);
    }
}
