package io.dyad.derived;

import io.dyad.quantity.Domain;
import io.dyad.quantity.Range;
import java.math.BigDecimal;

/** The flow out less the flow back. */
public final class Balance {

    private Balance() {}

    public static Result of(Known out, Known back, Domain domain) {
        Working working = new Working(out, back);
        Range difference = working.line(
                "balance",
                () -> out.name() + " − " + back.name(),
                () -> out.range() + " − " + back.range(),
                out.range().minus(back.range()));
        return working.exactly(difference, Known.both(out, back, BigDecimal::subtract), domain);
    }
}
