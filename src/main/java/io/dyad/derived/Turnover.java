package io.dyad.derived;

import io.dyad.quantity.Domain;
import io.dyad.quantity.Range;
import java.math.BigDecimal;

/** The sum of the flows in both directions. */
public final class Turnover {

    private Turnover() {}

    public static Result of(Known out, Known back, Domain domain) {
        Working working = new Working(out, back);
        Range sum = working.line(
                "turnover",
                out.name() + " + " + back.name(),
                out.range() + " + " + back.range(),
                out.range().plus(back.range()));
        return working.exactly(sum, Known.both(out, back, BigDecimal::add), domain);
    }
}
