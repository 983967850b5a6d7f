package io.dyad.derived;

import static org.assertj.core.api.Assertions.assertThat;

import io.dyad.quantity.Comparator;
import io.dyad.quantity.Domain;
import io.dyad.quantity.Range;
import io.dyad.quantity.StatedNumber;
import io.dyad.quantity.Vagueness;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** The worked examples of the design, and each formula at the edges of what it can say. */
class WorkedExamplesTest {

    private static final Domain AMOUNT = new Domain(BigDecimal.ZERO, null, false);
    private static final Domain GROWTH = new Domain(new BigDecimal("-100"), null, false);
    private static final Domain ANY = new Domain(null, null, false);
    private static final Vagueness POLICY = Vagueness.percent(5);

    @Test
    void romaniaBeforeAGrowthByOver20PercentTo1Point3Billion() {
        Result previous = ImpliedPrevious.of(
                amount("turnover", "1.3E9", "1E8"), growth("growth", Comparator.GT, "20", "1"), AMOUNT);
        assertThat(previous.range()).hasToString("(0, 1125000000)");
        assertThat(previous.value()).isNull();
        assertThat(previous.indeterminate()).isNull();
        assertThat(previous.steps())
                .extracting(Step::numbers)
                .containsExactly(
                        "v = 1300000000, u = 100000000",
                        "v = 20, u = 1",
                        "1 + (20, ∞)/100",
                        "[1250000000, 1350000000) / (1.2, ∞)");
    }

    @Test
    void beforeAGrowthBy20Point3PercentTo84Point4Billion() {
        Result previous = ImpliedPrevious.of(
                amount("turnover", "84.4E9", "1E8"), growth("growth", Comparator.EQ, "20.3", "0.1"), AMOUNT);
        assertThat(previous.range().roundedOutward(-7)).hasToString("(70080000000, 70230000000)");
        assertThat(previous.value()).isEqualByComparingTo("70157938487.115544");
    }

    @Test
    void fromOver8BillionToOver10BillionIsAnyGrowthAtAll() {
        Result growth = Growth.of(over("10E9"), over("8E9"), GROWTH);
        assertThat(growth.value()).isNull();
        assertThat(growth.indeterminate()).contains("every number");
        assertThat(Verdict.of(growth, Range.point(new BigDecimal("25")), GROWTH))
                .isEqualTo(Verdict.INDETERMINATE);
    }

    @Test
    void theSumOfExportsAndImportsHoldsTheStatedTurnover() {
        Result turnover =
                Turnover.of("turnover", amount("exports", "15.89", "0.01"), amount("imports", "13.21", "0.01"), AMOUNT);
        assertThat(turnover.range()).hasToString("[29.09, 29.11)");
        assertThat(turnover.value()).isEqualByComparingTo("29.1");
        assertThat(Verdict.of(turnover, amount("turnover", "29.1", "0.1").range(), AMOUNT))
                .isEqualTo(Verdict.CONSISTENT);
    }

    @Test
    void anImpliedGrowthIsNarrowerThanByPlainIntervals() {
        Known exports = amount("exports", "15.89", "0.01");
        Known imports = amount("imports", "13.21", "0.01");
        Known exportsGrowth = growth("exports-growth", Comparator.EQ, "31", "1");
        Known importsGrowth = growth("imports-growth", Comparator.EQ, "45.2", "0.1");
        Result implied = ImpliedGrowth.of(exports, exportsGrowth, imports, importsGrowth, GROWTH);
        assertThat(implied.range()).hasToString("(36.76, 37.41)");
        Range stated = growth("growth", Comparator.EQ, "37.1", "0.1").range();
        assertThat(Verdict.of(implied, stated, GROWTH)).isEqualTo(Verdict.CONSISTENT);
        Result before = Turnover.of(
                "turnover",
                ImpliedPrevious.of(exports, exportsGrowth, AMOUNT).as("exports before"),
                ImpliedPrevious.of(imports, importsGrowth, AMOUNT).as("imports before"),
                AMOUNT);
        Result plain =
                Growth.of(Turnover.of("turnover", exports, imports, AMOUNT).as("now"), before.as("before"), GROWTH);
        assertThat(plain.range().contains(implied.range())).isTrue();
        assertThat(plain.range().roundedOutward(1)).hasToString("(36.5, 37.6)");
    }

    @Test
    void whatIsDoneIsWrittenDown() {
        Result growth = Growth.of(exactly("turnover 2022", "105"), exactly("turnover 2021", "103"), GROWTH);
        assertThat(growth.value()).isEqualByComparingTo("1.941748");
        assertThat(growth.range()).hasToString("[1.94, 1.95]");
        assertThat(growth.steps())
                .extracting(Step::numbers)
                .endsWith(
                        "[105, 105] / [103, 103]",
                        "100 · ([1.019417475728, 1.019417475729] − 1)",
                        "[1.9417475728, 1.9417475729]");
    }

    @Test
    void growthOverWhatMayBeZeroSaysNothing() {
        for (Known base :
                new Known[] {exactly("before", "0"), Known.stated("before", Range.atLeast(BigDecimal.ZERO), null)}) {
            Result growth = Growth.of(exactly("now", "5"), base, GROWTH);
            assertThat(growth.indeterminate()).contains("may be zero");
            assertThat(growth.range()).isEqualTo(GROWTH.range());
            assertThat(growth.value()).isNull();
        }
        Result approached = Growth.of(
                exactly("now", "5"), Known.stated("before", Range.open(BigDecimal.ZERO, BigDecimal.TEN), null), GROWTH);
        assertThat(approached.range()).hasToString("(-50, ∞)");
    }

    @Test
    void aBalanceMayBeNegative() {
        assertThat(Balance.of(exactly("exports", "3"), exactly("imports", "5"), ANY)
                        .value())
                .isEqualByComparingTo("-2");
    }

    @Test
    void aShareMayExceedAHundredOfAStatedTotalButNotOfASum() {
        assertThat(Share.ofTotal(exactly("part", "6"), exactly("total", "5"), AMOUNT)
                        .value())
                .isEqualByComparingTo("120");
        Result ofSum = Share.ofSum(
                Known.stated("part", Range.closed(BigDecimal.ONE, BigDecimal.TEN), null), over("1"), AMOUNT);
        assertThat(ofSum.range()).hasToString("(0, 90.9091)");
        assertThat(Share.ofSum(exactly("part", "0"), exactly("rest", "0"), AMOUNT)
                        .indeterminate())
                .contains("zero");
    }

    @Test
    void anIndexIsExactlyAHundredInItsBase() {
        assertThat(Index.ofBase(over("5"), AMOUNT).range()).hasToString("[100, 100]");
        assertThat(Index.ofBase(over("5"), AMOUNT).value()).isNull();
        assertThat(Index.of(exactly("now", "6"), exactly("base", "5"), AMOUNT).value())
                .isEqualByComparingTo("120");
        assertThat(Index.ofBase(exactly("base", "0"), AMOUNT).indeterminate()).contains("zero");
    }

    @Test
    void aCompoundRateIsTheRootOfTheRatio() {
        assertThat(CompoundGrowth.of(exactly("first", "100"), exactly("last", "121"), 2, GROWTH)
                        .range())
                .hasToString("[10, 10]");
        assertThat(CompoundGrowth.of(exactly("first", "100"), exactly("last", "200"), 10, GROWTH)
                        .value())
                .isEqualByComparingTo("7.177346");
        assertThat(CompoundGrowth.of(exactly("first", "100"), exactly("last", "0"), 3, GROWTH)
                        .range())
                .hasToString("[-100, -100]");
    }

    @Test
    void aVagueWordIsReadByThePolicyOrNotAtAll() {
        StatedNumber nearly = StatedNumber.of(Comparator.NEARLY, new BigDecimal("100"), BigDecimal.ONE);
        assertThat(Reading.of("turnover", nearly, AMOUNT, POLICY).range()).hasToString("[95, 100)");
        Known unbounded = Reading.of("turnover", nearly, AMOUNT, Vagueness.UNBOUNDED);
        assertThat(unbounded.range()).hasToString("[0, 100)");
        assertThat(unbounded.steps())
                .extracting(Step::range)
                .extracting(Range::toString)
                .containsExactly("(-∞, 100)", "[0, 100)");
    }

    private static Known amount(String name, String value, String precision) {
        return Reading.of(
                name, StatedNumber.of(Comparator.EQ, new BigDecimal(value), new BigDecimal(precision)), AMOUNT, POLICY);
    }

    private static Known exactly(String name, String value) {
        return amount(name, value, "0");
    }

    private static Known over(String value) {
        return Reading.of(
                "over " + value, StatedNumber.of(Comparator.GT, new BigDecimal(value), BigDecimal.ONE), AMOUNT, POLICY);
    }

    private static Known growth(String name, Comparator comparator, String percent, String precision) {
        return Reading.of(
                name, StatedNumber.of(comparator, new BigDecimal(percent), new BigDecimal(precision)), GROWTH, POLICY);
    }
}
