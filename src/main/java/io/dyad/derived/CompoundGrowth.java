package io.dyad.derived;

import io.dyad.quantity.Domain;
import io.dyad.quantity.Range;
import java.math.BigDecimal;

/** The compound annual growth rate: the even growth that leads from the first year to the last. */
public final class CompoundGrowth {

    private CompoundGrowth() {}

    /**
     * The rate from the one to the other.
     *
     * @param years between the two, at least 1
     */
    public static Result of(Known first, Known last, int years, Domain domain) {
        Working working = new Working(first, last);
        if (!first.range().isPositive()) {
            return working.indeterminate(
                    first.name() + " may be zero or less, and growth over such a base says nothing.", domain);
        }
        Range ratio = working.line(
                "ratio",
                () -> last.name() + " / " + first.name(),
                () -> last.range() + " / " + first.range(),
                last.range().dividedBy(first.range()).orElseThrow());
        Range root = working.line(
                "yearly ratio",
                () -> "ratio^(1/" + years + ")",
                () -> ratio + "^(1/" + years + ")",
                Root.of(ratio, years));
        BigDecimal value = Known.both(
                last,
                first,
                (l, f) -> Root.near(l.divide(f, Working.DIGITS), years)
                        .subtract(BigDecimal.ONE)
                        .multiply(Growth.HUNDRED));
        return working.outward("growth", Growth.percent(working, root), Working.DECIMALS, value, domain);
    }
}
