package io.dyad.derived;

import io.dyad.quantity.Domain;
import io.dyad.quantity.Range;
import java.math.BigDecimal;

/** The change against a year before, in percent of what was then. */
public final class Growth {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final BigDecimal MINUS_ONE = BigDecimal.ONE.negate();

    private Growth() {}

    /** Over a base that may be zero or negative a growth says nothing. */
    public static Result of(Known now, Known before, Domain domain) {
        Working working = new Working(now, before);
        if (!before.range().isPositive()) {
            return working.indeterminate(
                    before.name() + " may be zero or less, and growth over such a base says nothing.", domain);
        }
        Range ratio = working.line(
                "ratio",
                () -> now.name() + " / " + before.name(),
                () -> now.range() + " / " + before.range(),
                now.range().dividedBy(before.range()).orElseThrow());
        BigDecimal value = Known.both(
                now,
                before,
                (n, b) -> n.multiply(HUNDRED).divide(b, Working.DIGITS).subtract(HUNDRED));
        return working.outward("growth", percent(working, ratio), Working.DECIMALS, value, domain);
    }

    /** 100 · (ratio − 1). */
    static Range percent(Working working, Range ratio) {
        return working.line(
                "growth",
                () -> "100 · (ratio − 1)",
                () -> "100 · (" + ratio + " − 1)",
                ratio.plus(MINUS_ONE).times(HUNDRED));
    }

    /** 1 + growth/100. */
    static Range factor(Working working, Known growth) {
        return working.line(
                "factor of " + growth.name(),
                () -> "1 + (" + growth.name() + ")/100",
                () -> "1 + " + growth.range() + "/100",
                growth.range().times(new BigDecimal("0.01")).plus(BigDecimal.ONE));
    }

    /** 1 + growth/100 of the number itself. */
    static BigDecimal factor(BigDecimal growth) {
        return BigDecimal.ONE.add(growth.movePointLeft(2));
    }
}
