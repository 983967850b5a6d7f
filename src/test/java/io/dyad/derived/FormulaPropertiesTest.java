package io.dyad.derived;

import static org.assertj.core.api.Assertions.assertThat;

import io.dyad.quantity.Domain;
import io.dyad.quantity.Range;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever the true inputs within what is known of them, what is derived holds the true result. */
class FormulaPropertiesTest {

    private static final int CASES = 2_000;
    private static final MathContext MANY = new MathContext(60);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Domain AMOUNT = new Domain(BigDecimal.ZERO, null, false);
    private static final Domain GROWTH = new Domain(HUNDRED.negate(), null, false);
    private static final Domain ANY = new Domain(null, null, false);

    private final RandomAmounts random = new RandomAmounts(20261127);

    private interface OfTwo {
        Result of(Known one, Known other);
    }

    @Test
    void aTurnoverHoldsTheTrueSum() {
        holds((a, b) -> Turnover.of("turnover", a, b, AMOUNT), BigDecimal::add, false);
    }

    @Test
    void aBalanceHoldsTheTrueDifference() {
        holds((a, b) -> Balance.of(a, b, ANY), BigDecimal::subtract, false);
    }

    @Test
    void aGrowthHoldsTheTrueOne() {
        holds((a, b) -> Growth.of(a, b, GROWTH), FormulaPropertiesTest::growth, false);
    }

    @Test
    void anImpliedPreviousHoldsWhatTrulyWas() {
        holds((a, g) -> ImpliedPrevious.of(a, g, AMOUNT), FormulaPropertiesTest::before, true);
    }

    @Test
    void aShareOfATotalHoldsTheTrueOne() {
        holds(
                (a, b) -> Share.ofTotal(a, b, AMOUNT),
                (a, b) -> HUNDRED.multiply(a).divide(b, MANY),
                false);
    }

    @Test
    void aShareOfASumHoldsTheTrueOne() {
        holds((a, b) -> Share.ofSum(a, b, AMOUNT), (a, b) -> HUNDRED.multiply(a).divide(a.add(b), MANY), false);
    }

    @Test
    void anIndexHoldsTheTrueOne() {
        holds((a, b) -> Index.of(a, b, AMOUNT), (a, b) -> HUNDRED.multiply(a).divide(b, MANY), false);
    }

    @Test
    void aRateOverYearsLeadsFromTheFirstToTheLast() {
        for (int i = 0; i < CASES; i++) {
            Known first = random.amount("first");
            Known last = random.amount("last");
            int years = random.years();
            Result result = CompoundGrowth.of(first, last, years, GROWTH);
            Range range = result.range();
            for (BigDecimal from : random.truths(first.range())) {
                for (BigDecimal to : random.truths(last.range())) {
                    if (from.signum() > 0 && result.indeterminate() == null) {
                        BigDecimal ratio = to.divide(from, MANY);
                        assertThat(range.lower() == null
                                        || power(range.lower(), years).compareTo(ratio) <= 0)
                                .isTrue();
                        assertThat(range.upper() == null
                                        || power(range.upper(), years).compareTo(ratio) >= 0)
                                .isTrue();
                    }
                }
            }
            hasAValueWithin(result, first, last);
        }
    }

    @Test
    void anImpliedGrowthHoldsTheTrueOneAndIsNoWiderThanByPlainIntervals() {
        int narrower = 0;
        for (int i = 0; i < CASES; i++) {
            Known out = random.amount("exports");
            Known outGrowth = random.growth("growth of exports");
            Known back = random.amount("imports");
            Known backGrowth = random.growth("growth of imports");
            Result result = ImpliedGrowth.of(out, outGrowth, back, backGrowth, GROWTH);
            if (result.indeterminate() != null) {
                assertThat(GROWTH.isWhole(result.range())).isTrue();
                continue;
            }
            for (BigDecimal a : random.truths(out.range())) {
                for (BigDecimal x : random.truths(outGrowth.range())) {
                    for (BigDecimal b : random.truths(back.range())) {
                        for (BigDecimal y : random.truths(backGrowth.range())) {
                            BigDecimal was = before(a, x).add(before(b, y));
                            assertThat(result.range().contains(growth(a.add(b), was)))
                                    .as("%s with %s %s %s %s", result, a, x, b, y)
                                    .isTrue();
                        }
                    }
                }
            }
            narrower += isNarrower(result.range(), plain(out, outGrowth, back, backGrowth)) ? 1 : 0;
        }
        assertThat(narrower).isGreaterThan(CASES / 10);
    }

    /** By plain intervals, in which the exports and the imports enter twice. */
    private static Range plain(Known out, Known outGrowth, Known back, Known backGrowth) {
        Result before = Turnover.of(
                "turnover",
                ImpliedPrevious.of(out, outGrowth, AMOUNT).as("exports before"),
                ImpliedPrevious.of(back, backGrowth, AMOUNT).as("imports before"),
                AMOUNT);
        return Growth.of(Turnover.of("turnover", out, back, AMOUNT).as("now"), before.as("before"), GROWTH)
                .range();
    }

    private static boolean isNarrower(Range range, Range plain) {
        BigDecimal slack = new BigDecimal("0.05");
        if (plain.lower() != null && range.lower() != null) {
            assertThat(range.lower().add(slack)).isGreaterThanOrEqualTo(plain.lower());
        }
        if (plain.upper() != null) {
            assertThat(range.upper()).isNotNull();
        }
        return !range.equals(plain) && plain.contains(range);
    }

    private void holds(OfTwo formula, BinaryOperator<BigDecimal> truly, boolean isOfGrowth) {
        int told = 0;
        for (int i = 0; i < CASES; i++) {
            Known one = random.amount("one");
            Known other = isOfGrowth ? random.growth("other") : random.amount("other");
            Result result = formula.of(one, other);
            told += result.indeterminate() == null ? 1 : 0;
            for (BigDecimal a : random.truths(one.range())) {
                for (BigDecimal b : random.truths(other.range())) {
                    BigDecimal truth = orNull(truly, a, b);
                    if (truth != null) {
                        assertThat(result.range().contains(truth))
                                .as("%s of %s, %s holds %s", result, a, b, truth)
                                .isTrue();
                    }
                }
            }
            hasAValueWithin(result, one, other);
        }
        assertThat(told).isGreaterThan(CASES / 4);
    }

    private static void hasAValueWithin(Result result, Known one, Known other) {
        BigDecimal value = result.value();
        if (value != null) {
            assertThat(result.range().contains(value)).as(result.toString()).isTrue();
        }
        assertThat(value != null)
                .isEqualTo(one.value() != null && other.value() != null && result.indeterminate() == null);
        assertThat(result.steps()).isNotNull();
    }

    /** Where there is a zero below there is no truth. */
    private static @Nullable BigDecimal orNull(BinaryOperator<BigDecimal> truly, BigDecimal a, BigDecimal b) {
        try {
            return truly.apply(a, b);
        } catch (ArithmeticException zeroBelow) {
            return null;
        }
    }

    private static BigDecimal growth(BigDecimal now, BigDecimal before) {
        return now.multiply(HUNDRED).divide(before, MANY).subtract(HUNDRED);
    }

    private static BigDecimal before(BigDecimal now, BigDecimal growth) {
        return now.divide(BigDecimal.ONE.add(growth.movePointLeft(2)), MANY);
    }

    private static BigDecimal power(BigDecimal growth, int years) {
        return BigDecimal.ONE.add(growth.movePointLeft(2)).pow(years);
    }

    @Test
    void theSumOfPartnersAddsUp() {
        Known rest = Share.sum(
                "rest",
                List.of(
                        Known.stated("one", Range.closed(BigDecimal.ONE, BigDecimal.TEN), null),
                        Known.stated("other", Range.above(BigDecimal.ONE), null)));
        assertThat(rest.range()).hasToString("(2, ∞)");
        assertThat(rest.value()).isNull();
        assertThat(Share.sum("rest", List.of()).range()).isEqualTo(Range.point(BigDecimal.ZERO));
    }
}
