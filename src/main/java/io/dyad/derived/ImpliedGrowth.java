package io.dyad.derived;

import io.dyad.quantity.Domain;
import io.dyad.quantity.Range;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The growth of a total from its two parts and the growth of each. Written by the weight of the first part, so that each
 * input enters once: (a + b) / (a/(1 + x) + b/(1 + y)) has a and b twice, and its range would be wider than what is known.
 */
public final class ImpliedGrowth {

    private static final Range ONE = Range.point(BigDecimal.ONE);

    private ImpliedGrowth() {}

    public static Result of(Known out, Known outGrowth, Known back, Known backGrowth, Domain domain) {
        Working working = new Working(out, outGrowth, back, backGrowth);
        Optional<Range> share = out.range().shareBeside(back.range());
        Range outFactor = Growth.factor(working, outGrowth);
        Range backFactor = Growth.factor(working, backGrowth);
        if (share.isEmpty() || !outFactor.isPositive() || !backFactor.isPositive()) {
            return working.indeterminate("A total or a base may be zero, and growth over zero says nothing.", domain);
        }
        Range weight = working.line(
                "weight",
                () -> out.name() + " / (" + out.name() + " + " + back.name() + ")",
                () -> "lowest: " + out.range() + " low with " + back.range() + " high; highest: the other way round",
                share.get());
        Range perNow = working.line(
                "before, of 1 now",
                () -> "weight / factor of " + outGrowth.name() + " + (1 − weight) / factor of " + backGrowth.name(),
                () -> weight + " / " + outFactor + " + (1 − " + weight + ") / " + backFactor
                        + ", with the same weight in both places",
                inverse(outFactor).mixedWith(inverse(backFactor), weight));
        if (!perNow.isPositive()) {
            return working.indeterminate(
                    "Before it may have been next to nothing, and growth over nothing says nothing.", domain);
        }
        Range ratio = working.line("ratio", () -> "1 / (before, of 1 now)", () -> "1 / " + perNow, inverse(perNow));
        return working.outward(
                "growth",
                Growth.percent(working, ratio),
                Working.DECIMALS,
                value(out, outGrowth, back, backGrowth),
                domain);
    }

    private static Range inverse(Range range) {
        return ONE.dividedBy(range).orElseThrow();
    }

    private static @Nullable BigDecimal value(Known out, Known outGrowth, Known back, Known backGrowth) {
        BigDecimal outBefore = Known.both(out, outGrowth, ImpliedGrowth::before);
        BigDecimal backBefore = Known.both(back, backGrowth, ImpliedGrowth::before);
        BigDecimal now = Known.both(out, back, BigDecimal::add);
        return now == null || outBefore == null || backBefore == null
                ? null
                : now.multiply(Growth.HUNDRED)
                        .divide(outBefore.add(backBefore), Working.DIGITS)
                        .subtract(Growth.HUNDRED);
    }

    private static BigDecimal before(BigDecimal now, BigDecimal growth) {
        return now.divide(Growth.factor(growth), Working.DIGITS);
    }
}
