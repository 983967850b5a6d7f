package io.dyad.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class DomainTest {
    private static final Domain GROWTH = new Domain(n("-100"), null, false);
    private static final Domain RANK = new Domain(n("1"), null, true);
    private static final Domain SHARE = new Domain(n("0"), n("100"), false);
    private static final Domain BALANCE = new Domain(null, null, false);

    @Test
    void rangesFromItsSmallestToItsLargest() {
        assertThat(GROWTH.range()).hasToString("[-100, ∞)");
        assertThat(SHARE.range()).hasToString("[0, 100]");
        assertThat(BALANCE.range()).isEqualTo(Range.WHOLE);
        assertThatThrownBy(() -> new Domain(n("2"), n("1"), false)).hasMessage("A domain from 2 to 1 is empty");
        assertThat(new Domain(n("0.0"), n("1E2"), false)).isEqualTo(SHARE);
    }

    @Test
    void cutsWhatLiesOutside() {
        assertThat(SHARE.cut(Range.open(n("-5"), n("5")))).hasToString("[0, 5)");
        assertThat(SHARE.cut(Range.above(n("40")))).hasToString("(40, 100]");
        assertThatThrownBy(() -> SHARE.cut(Range.above(n("100"))))
                .hasMessage("(100, ∞) lies outside of [0, 100], where this indicator's numbers are");
    }

    @Test
    void keepsARangeOfIntegersThatHoldsNone() {
        assertThat(RANK.cut(Range.closedOpen(n("9.5"), n("10")))).hasToString("[9.5, 10)");
    }

    @Test
    void holdsOnlyWholeNumbersWhereItIsOfIntegers() {
        assertThat(RANK.contains(n("3.0"))).isTrue();
        assertThat(RANK.contains(n("1E+2"))).isTrue();
        assertThat(RANK.contains(n("3.5"))).isFalse();
        assertThat(RANK.contains(n("0"))).isFalse();
        assertThat(GROWTH.contains(n("-3.5"))).isTrue();
        assertThat(GROWTH.contains(n("-100.1"))).isFalse();
    }

    @Test
    void aRangeThatIsAllOfItSaysNothing() {
        assertThat(GROWTH.isWhole(Range.WHOLE)).isTrue();
        assertThat(GROWTH.isWhole(Range.atLeast(n("-100")))).isTrue();
        assertThat(GROWTH.isWhole(Range.above(n("-100")))).isTrue();
        assertThat(GROWTH.isWhole(Range.above(n("-99")))).isFalse();
        assertThat(GROWTH.isWhole(Range.below(n("900")))).isFalse();
        assertThat(SHARE.isWhole(Range.open(n("0"), n("100")))).isTrue();
        assertThat(SHARE.isWhole(Range.open(n("0"), n("99")))).isFalse();
        assertThat(BALANCE.isWhole(Range.above(n("0")))).isFalse();
    }

    @Test
    void anOpenEndSaysSomethingAboutIntegers() {
        assertThat(RANK.isWhole(Range.above(n("1")))).isFalse();
        assertThat(RANK.isWhole(Range.above(n("0")))).isTrue();
    }

    private static BigDecimal n(String digits) {
        return new BigDecimal(digits);
    }
}
