package io.dyad.derived;

import io.dyad.quantity.Canonical;
import io.dyad.quantity.Domain;
import io.dyad.quantity.Range;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes down the arithmetic while it is done. */
final class Working {

    /** Decimals of the ends of what is divided: cents of money, hundredths of a percent. */
    static final int DECIMALS = 2;

    /** Decimals of a value, as far as it is not a whole sum: it lies within ends that have fewer. */
    private static final int DECIMALS_OF_VALUES = 6;

    /** Digits that a value is worked out with before it is rounded. */
    static final MathContext DIGITS = new MathContext(50, RoundingMode.HALF_EVEN);

    private final List<Step> steps = new ArrayList<>();

    Working(Known... inputs) {
        Stream.of(inputs).flatMap(it -> it.steps().stream()).distinct().forEach(steps::add);
    }

    /** Notes a line and hands on what it gives. */
    Range line(String name, Supplier<String> calculation, Supplier<String> numbers, Range range) {
        steps.add(new Step(name, calculation, numbers, range));
        return range;
    }

    /** What came out is exact. */
    Result exactly(Range range, @Nullable BigDecimal value, Domain domain) {
        return result(range, value == null ? null : Canonical.of(value), domain);
    }

    /** What came out has more decimals than are told: its lower end is rounded down, its upper end up. */
    Result outward(String name, Range range, int decimals, @Nullable BigDecimal value, Domain domain) {
        Range rounded = range.roundedOutward(decimals);
        if (!rounded.equals(range)) {
            line(
                    name,
                    () -> "the lower end rounded down, the upper end up, to " + decimals + " decimals",
                    () -> range.toString(),
                    rounded);
        }
        return result(rounded, value == null ? null : rounded(value, rounded), domain);
    }

    /** Nothing can be concluded: all that can be at all is possible. */
    Result indeterminate(String reason, Domain domain) {
        return new Result(domain.range(), null, List.copyOf(steps), reason);
    }

    private Result result(Range range, @Nullable BigDecimal value, Domain domain) {
        Range possible = domain.cut(range);
        return domain.isWhole(possible)
                ? new Result(
                        possible,
                        null,
                        List.copyOf(steps),
                        "The inputs allow every number that this indicator can have.")
                : new Result(possible, value, List.copyOf(steps), null);
    }

    /** With more decimals where fewer would leave the range, which is narrower than they are. */
    private static BigDecimal rounded(BigDecimal value, Range range) {
        BigDecimal rounded = Canonical.of(value.setScale(DECIMALS_OF_VALUES, RoundingMode.HALF_EVEN));
        return range.contains(rounded) ? rounded : Canonical.of(value);
    }
}
