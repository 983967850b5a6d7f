package io.dyad.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** The worked examples of the design: that the arithmetic carries the formulas, whose home is another room. */
class WorkedExamplesTest {
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final Domain AMOUNT = new Domain(BigDecimal.ZERO, null, false);
    private static final Domain GROWTH = new Domain(HUNDRED.negate(), null, false);
    private static final Vagueness FIVE_PERCENT = Vagueness.percent(5);

    @Test
    void romaniaBeforeAGrowthByOver20PercentTo1Point3Billion() {
        Range previous = previous(amount("1.3E9", "1E8"), growth(Comparator.GT, "20", "1"));
        assertThat(previous.roundedOutward(0)).hasToString("(0, 1125000000)");
    }

    @Test
    void beforeAGrowthBy20Point3PercentTo84Point4Billion() {
        Range previous = previous(amount("84.4E9", "1E8"), growth(Comparator.EQ, "20.3", "0.1"));
        assertThat(previous.roundedOutward(-7)).hasToString("(70080000000, 70230000000)");
        assertThat(Display.of(previous.roundedOutward(-7), Unit.USD)).isEqualTo("$70.08–70.23 bn");
    }

    @Test
    void theSumOfExportsAndImportsHoldsTheStatedTurnover() {
        Range turnover = amount("15.89", "0.01").plus(amount("13.21", "0.01"));
        assertThat(turnover).hasToString("[29.09, 29.11)");
        assertThat(turnover.contains(new BigDecimal("29.1"))).isTrue();
    }

    @Test
    void theImpliedGrowthOfTheSumHoldsTheStatedOne() {
        Range exports = amount("15.89", "0.01");
        Range imports = amount("13.21", "0.01");
        Range before = previous(exports, growth(Comparator.EQ, "31", "1"))
                .plus(previous(imports, growth(Comparator.EQ, "45.2", "0.1")));
        Range implied = growth(exports.plus(imports), before);
        assertThat(implied.roundedOutward(2)).hasToString("(36.67, 37.5)");
        assertThat(implied.meets(growth(Comparator.EQ, "37.1", "0.1"))).isTrue();
    }

    @Test
    void fromOver8BillionToOver10BillionIsAnyGrowthAtAll() {
        Range before = StatedNumber.of(Comparator.GT, new BigDecimal("8E9"), new BigDecimal("1E9"))
                .range(AMOUNT, FIVE_PERCENT);
        Range now = StatedNumber.of(Comparator.GT, new BigDecimal("10E9"), new BigDecimal("1E9"))
                .range(AMOUNT, FIVE_PERCENT);
        Range growth = growth(now, before);
        assertThat(growth).hasToString("(-100, ∞)");
        assertThat(GROWTH.isWhole(growth)).isTrue();
    }

    private static Range amount(String value, String precision) {
        return StatedNumber.of(Comparator.EQ, new BigDecimal(value), new BigDecimal(precision))
                .range(AMOUNT, FIVE_PERCENT);
    }

    private static Range growth(Comparator comparator, String percent, String precision) {
        return StatedNumber.of(comparator, new BigDecimal(percent), new BigDecimal(precision))
                .range(GROWTH, FIVE_PERCENT);
    }

    /** now / (1 + growth/100). */
    private static Range previous(Range now, Range growth) {
        Range factor = growth.times(new BigDecimal("0.01")).plus(BigDecimal.ONE);
        return now.dividedBy(factor).orElseThrow();
    }

    /** 100 · (now/before − 1). */
    private static Range growth(Range now, Range before) {
        return now.dividedBy(before).orElseThrow().plus(BigDecimal.ONE.negate()).times(HUNDRED);
    }
}
