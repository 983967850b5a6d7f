package io.dyad.derived;

import io.dyad.quantity.Domain;
import io.dyad.quantity.Range;
import java.math.BigDecimal;

/** The sum of the flows in both directions. */
public final class Turnover {

    private Turnover() {}

    /** The sum of a flow and the flow back, under the name by which the working calls it. */
    public static Result of(String name, Known out, Known back, Domain domain) {
        Working working = new Working(out, back);
        Range sum = working.line(
                name,
                () -> out.name() + " + " + back.name(),
                () -> out.range() + " + " + back.range(),
                out.range().plus(back.range()));
        return working.exactly(sum, Known.both(out, back, BigDecimal::add), domain);
    }
}
