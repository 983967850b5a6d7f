package io.dyad.derived;

import io.dyad.quantity.Comparator;
import io.dyad.quantity.Domain;
import io.dyad.quantity.Range;
import io.dyad.quantity.StatedNumber;
import io.dyad.quantity.Vagueness;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a stated number is read as a range, step by step. */
public final class Reading {

    private Reading() {}

    /**
     * Reads the number.
     *
     * @throws IllegalArgumentException if no number of the domain agrees with the statement
     */
    public static Known of(String name, StatedNumber number, Domain domain, Vagueness vagueness) {
        Range said = number.uncut(vagueness);
        Range possible = domain.cut(said);
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(name, () -> rule(number, vagueness), () -> numbers(number), said));
        if (!possible.equals(said)) {
            steps.add(new Step(
                    name,
                    () -> "cut to what the indicator can be at all",
                    () -> said + " within " + domain.range(),
                    possible));
        }
        return new Known(name, possible, number.comparator() == Comparator.EQ ? number.value() : null, steps);
    }

    private static String rule(StatedNumber number, Vagueness vagueness) {
        BigDecimal percent = vagueness.percent();
        return switch (number.comparator()) {
            case EQ ->
                number.precision().signum() == 0
                        ? "eq, exact: just v"
                        : "eq, rounded to u: from v − u/2, to just below v + u/2 (of a fall mirrored)";
            case GT -> "gt: everything above v";
            case GE -> "ge: v and everything above";
            case LT -> "lt: everything below v";
            case LE -> "le: v and everything below";
            case NEARLY -> percent == null ? "nearly: below v, by how much is not bounded" : nearly(percent);
            case ABOUT -> percent == null ? "about: not bounded" : about(percent);
            case BETWEEN -> "between: from a to b, both included";
        };
    }

    private static String nearly(BigDecimal percent) {
        return "nearly: from v − h, to just below v, where h is the greater of " + percent + " % of v and u";
    }

    private static String about(BigDecimal percent) {
        return "about: from v − h to v + h, where h is the greater of " + percent + " % of v and u";
    }

    private static String numbers(StatedNumber number) {
        return number.value() == null
                ? "a = " + plain(number.low()) + ", b = " + plain(number.high())
                : "v = " + plain(number.value()) + ", u = " + plain(number.precision());
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
