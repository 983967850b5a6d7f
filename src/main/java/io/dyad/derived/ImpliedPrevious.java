package io.dyad.derived;

import io.dyad.quantity.Domain;
import io.dyad.quantity.Range;
import java.math.BigDecimal;

/** The level before, from the level now and its growth. */
public final class ImpliedPrevious {

    private ImpliedPrevious() {}

    public static Result of(Known now, Known growth, Domain domain) {
        Working working = new Working(now, growth);
        Range factor = Growth.factor(working, growth);
        if (!factor.isPositive()) {
            return working.indeterminate(
                    growth.name() + " may be −100 %, after which nothing tells what there was before.", domain);
        }
        Range previous = working.line(
                "previous",
                () -> now.name() + " / factor",
                () -> now.range() + " / " + factor,
                now.range().dividedBy(factor).orElseThrow());
        BigDecimal value = Known.both(now, growth, (n, g) -> n.divide(Growth.factor(g), Working.DIGITS));
        return working.outward("previous", previous, Working.DECIMALS, value, domain);
    }
}
