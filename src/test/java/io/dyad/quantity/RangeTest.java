package io.dyad.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {
    @Test
    void rejectsARangeThatHoldsNoNumber() {
        assertThatThrownBy(() -> Range.closed(n("2"), n("1"))).hasMessageContaining("No number lies in [2, 1]");
        assertThatThrownBy(() -> Range.open(n("1"), n("1"))).hasMessageContaining("(1, 1)");
        assertThatThrownBy(() -> Range.closedOpen(n("1"), n("1.0"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Range.openClosed(n("1"), n("1"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rejectsAnInfinityThatIsAttained() {
        assertThatThrownBy(() -> new Range(null, false, n("1"), true)).hasMessage("An unbounded end is open");
        assertThatThrownBy(() -> new Range(n("1"), true, null, false)).hasMessage("An unbounded end is open");
    }

    @Test
    void equalNumbersMakeEqualRanges() {
        assertThat(Range.closed(n("1.50"), n("6E+9")))
                .isEqualTo(Range.closed(n("1.5"), n("6000000000")))
                .hasSameHashCodeAs(Range.closed(n("1.5"), n("6000000000")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [70.08, 70.23)   | 70.08  | true
            [70.08, 70.23)   | 70.23  | false
            [70.08, 70.23)   | 70.229 | true
            (0, 1]           | 0      | false
            (0, 1]           | 1.0    | true
            (6000000000, ∞)  | 6E+9   | false
            (6000000000, ∞)  | 6.1E+9 | true
            (-∞, 10]         | -1E+30 | true
            (-∞, ∞)          | 0      | true
            """)
    void holdsItsClosedEndsAndNotItsOpenOnes(String range, BigDecimal number, boolean held) {
        assertThat(read(range).contains(number)).isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [1, 2]  | [1, 2]  | true
            [1, 2]  | (1, 2)  | true
            (1, 2)  | [1, 2)  | false
            (1, 2)  | (1, 2]  | false
            (1, ∞)  | (1, 9]  | true
            (1, 9]  | (1, ∞)  | false
            (-∞, ∞) | (-∞, 3) | true
            """)
    void holdsARangeWhoseEveryNumberItHolds(String range, String other, boolean held) {
        assertThat(read(range).contains(read(other))).isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [1, 2]   | [2, 3]  | [2, 2]
            [1, 2)   | [2, 3]  |
            [1, 2]   | (2, 3]  |
            [1, 2]   | [3, 4]  |
            [1, 3)   | (2, 3]  | (2, 3)
            (1, ∞)   | (-∞, 5] | (1, 5]
            (-∞, ∞)  | [0, ∞)  | [0, ∞)
            (-∞, 2)  | (-∞, 2] | (-∞, 2)
            """)
    void overlapsWhereBothHoldANumber(String first, String second, String overlap) {
        assertThat(read(first).overlap(read(second)).map(Range::toString).orElse(null))
                .isEqualTo(overlap);
        assertThat(read(first).meets(read(second))).isEqualTo(overlap != null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [1, 2]   | [3, 4)   | [4, 6)
            (1, 2]   | [3, ∞)   | (4, ∞)
            (-∞, 2]  | [3, 4]   | (-∞, 6]
            (-∞, 2]  | [3, ∞)   | (-∞, ∞)
            """)
    void addsEndToEnd(String first, String second, String sum) {
        assertThat(read(first).plus(read(second))).hasToString(sum);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [1, 2)   | [3, 4]  | [-3, -1)
            [1, 2]   | (3, 4]  | [-3, -1)
            (1, ∞)   | (1, ∞)  | (-∞, ∞)
            [5, ∞)   | [1, 2]  | [3, ∞)
            """)
    void subtractsTheOtherEnd(String first, String second, String difference) {
        assertThat(read(first).minus(read(second))).hasToString(difference);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [1, 2)    | (3, 4]   | (3, 8)
            [-2, 3)   | [-5, 1]  | (-15, 10]
            [0, 1]    | (2, 3)   | [0, 3)
            (0, 1)    | [0, 1)   | [0, 1)
            (0, 1)    | (0, ∞)   | (0, ∞)
            [0, 1]    | [1, ∞)   | [0, ∞)
            [0, 0]    | (-∞, ∞)  | [0, 0]
            (1, ∞)    | (-∞, -2) | (-∞, -2)
            (-∞, -1]  | (-∞, -2] | [2, ∞)
            (-1, 1)   | [2, 2]   | (-2, 2)
            (-∞, ∞)   | (0, 1)   | (-∞, ∞)
            [-2, 2)   | [-2, 2)  | (-4, 4]
            """)
    void multipliesAllCorners(String first, String second, String product) {
        assertThat(read(first).times(read(second))).hasToString(product);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [1, 2)    | (2, 4]   | [0.25, 1)
            [1, 1]    | [3, 3]   | [0.333, 0.334]
            [-1, 2]   | [-3, -3] | [-0.667, 0.334]
            [1, 2]    | (0, 4]   | [0.25, ∞)
            [1, 2]    | [-4, 0)  | (-∞, -0.25]
            [0, 2]    | (0, ∞)   | [0, ∞)
            (0, 2]    | [1, ∞)   | (0, 2]
            [-1, 2]   | (0, 1]   | (-∞, ∞)
            (1, ∞)    | (1, ∞)   | (0, ∞)
            [0, 0]    | (0, 1]   | [0, 0]
            (-∞, -1]  | [2, 4]   | (-∞, -0.25]
            """)
    void dividesAllCornersAndRoundsOutward(String dividend, String divisor, String quotient) {
        assertThat(read(dividend).dividedBy(read(divisor), 3)).hasToString("Optional[" + quotient + "]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [0, 1]
            (-1, 0]
            (-1, 1)
            (-∞, ∞)
            [0, 0]
            """)
    void dividesByNothingThatMayBeZero(String divisor) {
        assertThat(read("[1, 2]").dividedBy(read(divisor))).isEmpty();
    }

    @Test
    void dividesToTwelveDecimalsWhereNoneAreNamed() {
        assertThat(Range.point(n("2")).dividedBy(Range.point(n("3"))))
                .hasToString("Optional[[0.666666666666, 0.666666666667]]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [1.234, 1.235) | 2  | [1.23, 1.24)
            (-1.234, ∞)    | 2  | (-1.24, ∞)
            [1.5, 2.5]     | 0  | [1, 3]
            (70081, 70229] | -2 | (70000, 70300]
            [1.23, 1.24)   | 5  | [1.23, 1.24)
            """)
    void roundsOutwardAndKeepsEndsAsTheyWere(String range, int scale, String rounded) {
        assertThat(read(range).roundedOutward(scale)).hasToString(rounded);
    }

    @Test
    void addsAndMultipliesSingleNumbers() {
        assertThat(read("[1, 2)").plus(n("-1.5"))).hasToString("[-0.5, 0.5)");
        assertThat(read("[1, 2)").times(n("-100"))).hasToString("(-200, -100]");
    }

    @Test
    void knowsPointsTheWholeAndWidths() {
        assertThat(Range.point(n("3")).isPoint()).isTrue();
        assertThat(read("[3, 4]").isPoint()).isFalse();
        assertThat(Range.WHOLE.isPoint()).isFalse();
        assertThat(Range.WHOLE.isWhole()).isTrue();
        assertThat(Range.above(n("3")).isWhole()).isFalse();
        assertThat(Range.below(n("3")).isWhole()).isFalse();
        assertThat(read("(3, 4.50)").width()).contains(n("1.5"));
        assertThat(read("(3, ∞)").width()).isEmpty();
    }

    /** Reads what {@link Range#toString()} writes. */
    private static Range read(String text) {
        String[] ends = text.substring(1, text.length() - 1).split(", ", 2);
        return new Range(
                ends[0].equals("-∞") ? null : n(ends[0]),
                text.startsWith("("),
                ends[1].equals("∞") ? null : n(ends[1]),
                text.endsWith(")"));
    }

    private static BigDecimal n(String digits) {
        return new BigDecimal(digits);
    }
}
