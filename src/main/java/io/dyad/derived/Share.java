package io.dyad.derived;

import io.dyad.quantity.Domain;
import io.dyad.quantity.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The share of a partner in a country's trade, in percent. */
public final class Share {

    /** The share of a small partner is far below a hundredth of a percent. */
    private static final int DECIMALS = 4;

    private Share() {}

    /** Of a total that is stated beside its part; where the two are not of one mind it may exceed 100 %. */
    public static Result ofTotal(Known part, Known total, Domain domain) {
        Working working = new Working(part, total);
        if (!total.range().isPositive()) {
            return working.indeterminate(total.name() + " may be zero.", domain);
        }
        Range share = working.line(
                "share",
                () -> "100 · " + part.name() + " / " + total.name(),
                () -> "100 · " + part.range() + " / " + total.range(),
                part.range().times(Growth.HUNDRED).dividedBy(total.range()).orElseThrow());
        BigDecimal value =
                Known.both(part, total, (p, t) -> p.multiply(Growth.HUNDRED).divide(t, Working.DIGITS));
        return working.outward("share", share, DECIMALS, value, domain);
    }

    /** Where nothing else is known: that a country trades with nobody else is not said by nobody saying otherwise. */
    public static Result ofNothingElse(Known part, Domain domain) {
        return new Working(part).indeterminate("Nothing else is known of the country's trade.", domain);
    }

    /** Of the sum of the part and the rest, written so that the part enters once. */
    public static Result ofSum(Known part, Known rest, Domain domain) {
        Working working = new Working(part, rest);
        if (part.range().contains(BigDecimal.ZERO) && rest.range().contains(BigDecimal.ZERO)) {
            return working.indeterminate("The sum of the partners may be zero.", domain);
        }
        Range ratio = working.line(
                "part of the whole",
                () -> part.name() + " / (" + part.name() + " + " + rest.name() + ")",
                () -> "lowest: " + part.range() + " low with " + rest.range() + " high; highest: the other way round",
                part.range().shareBeside(rest.range()).orElseThrow());
        Range share = working.line(
                "share", () -> "100 · part of the whole", () -> "100 · " + ratio, ratio.times(Growth.HUNDRED));
        BigDecimal value =
                Known.both(part, rest, (p, r) -> p.multiply(Growth.HUNDRED).divide(p.add(r), Working.DIGITS));
        return working.outward("share", share, DECIMALS, value, domain);
    }

    /** The other partners together; each enters the share once. */
    public static Known sum(String name, List<Known> others) {
        Range range = Range.point(BigDecimal.ZERO);
        @Nullable BigDecimal value = BigDecimal.ZERO;
        for (Known each : others) {
            range = range.plus(each.range());
            value = value == null || each.value() == null ? null : value.add(each.value());
        }
        List<Step> steps = new ArrayList<>();
        others.forEach(it -> steps.addAll(it.steps()));
        steps.add(new Step(
                name,
                () -> joined(others, Known::name),
                () -> joined(others, it -> it.range().toString()),
                range));
        return new Known(name, range, value, steps);
    }

    private static String joined(List<Known> others, Function<Known, String> part) {
        return String.join(" + ", others.stream().map(part).toList());
    }
}
