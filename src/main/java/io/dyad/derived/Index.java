package io.dyad.derived;

import io.dyad.quantity.Domain;
import io.dyad.quantity.Range;
import java.math.BigDecimal;

/** A level in percent of that in a base period. */
public final class Index {

    private Index() {}

    /** The base itself is exactly 100, however vaguely it is known: it is the same number over the same number. */
    public static Result ofBase(Known base, Domain domain) {
        Working working = new Working(base);
        if (!base.range().isPositive()) {
            return ofZero(working, base, domain);
        }
        return working.exactly(
                working.line(
                        "index",
                        () -> "100 · " + base.name() + " / " + base.name(),
                        () -> "100, since it is one number over itself",
                        Range.point(Growth.HUNDRED)),
                base.value() == null ? null : Growth.HUNDRED,
                domain);
    }

    public static Result of(Known now, Known base, Domain domain) {
        Working working = new Working(now, base);
        if (!base.range().isPositive()) {
            return ofZero(working, base, domain);
        }
        Range index = working.line(
                "index",
                () -> "100 · " + now.name() + " / " + base.name(),
                () -> "100 · " + now.range() + " / " + base.range(),
                now.range().times(Growth.HUNDRED).dividedBy(base.range()).orElseThrow());
        BigDecimal value =
                Known.both(now, base, (n, b) -> n.multiply(Growth.HUNDRED).divide(b, Working.DIGITS));
        return working.outward("index", index, Working.DECIMALS, value, domain);
    }

    private static Result ofZero(Working working, Known base, Domain domain) {
        return working.indeterminate(base.name() + " may be zero or less, and an index over it says nothing.", domain);
    }
}
