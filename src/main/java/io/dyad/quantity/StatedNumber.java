package io.dyad.quantity;

import static java.math.BigDecimal.ZERO;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A number as its source states it, in units. A comparator is read on the signed number: who stores "fell by over
 * 20 %" writes lt −20. How far rounding and vague words reach is measured on the magnitude.
 *
 * @param value null for between
 * @param low only for between
 * @param high only for between
 * @param precision the unit of the last significant digit as written; 0 = exact
 */
public record StatedNumber(
        Comparator comparator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        BigDecimal precision) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    public StatedNumber {
        value = value == null ? null : Canonical.of(value);
        low = low == null ? null : Canonical.of(low);
        high = high == null ? null : Canonical.of(high);
        precision = Canonical.of(precision);
        check(precision.signum() >= 0, "A precision is not negative: " + precision);
        if (comparator == Comparator.BETWEEN) {
            check(value == null && low != null && high != null, "\"between\" takes a low and a high number, no value");
            check(low != null && high != null && low.compareTo(high) <= 0, "\"between\" goes from low to high");
        } else {
            check(value != null && low == null && high == null, "\"%s\" takes one value".formatted(comparator));
        }
    }

    private static void check(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }

    public static StatedNumber of(Comparator comparator, BigDecimal value, BigDecimal precision) {
        return new StatedNumber(comparator, value, null, null, precision);
    }

    public static StatedNumber exactly(BigDecimal value) {
        return of(Comparator.EQ, value, ZERO);
    }

    public static StatedNumber between(BigDecimal low, BigDecimal high, BigDecimal precision) {
        return new StatedNumber(Comparator.BETWEEN, null, low, high, precision);
    }

    public RangeBasis basis() {
        return switch (comparator) {
            case EQ -> precision.signum() == 0 ? RangeBasis.EXACT : RangeBasis.ROUNDING;
            case GT, GE, LT, LE, BETWEEN -> RangeBasis.BOUND;
            case NEARLY, ABOUT -> RangeBasis.POLICY;
        };
    }

    /**
     * What the statement lets one conclude.
     *
     * @throws IllegalArgumentException if no number of the domain agrees with the statement
     */
    public Range range(Domain domain, Vagueness vagueness) {
        return domain.cut(uncut(vagueness));
    }

    /** What a range that is read so follows from: without a policy's percentage the vague side bounds nothing. */
    public RangeBasis basis(Vagueness vagueness) {
        return basis() == RangeBasis.POLICY && vagueness.percent() == null ? RangeBasis.BOUND : basis();
    }

    /** What the statement alone lets one conclude, whatever is measured. */
    public Range uncut(Vagueness vagueness) {
        return switch (comparator) {
            case EQ -> onMagnitude(this::rounded);
            case GT -> Range.above(stated());
            case GE -> Range.atLeast(stated());
            case LT -> Range.below(stated());
            case LE -> Range.atMost(stated());
            case NEARLY -> onMagnitude(magnitude -> nearly(magnitude, vagueness));
            case ABOUT -> onMagnitude(magnitude -> about(magnitude, vagueness));
            case BETWEEN -> Range.closed(requireNonNull(low), requireNonNull(high));
        };
    }

    private BigDecimal stated() {
        return requireNonNull(value);
    }

    private Range onMagnitude(Function<BigDecimal, Range> reading) {
        return stated().signum() < 0 ? reading.apply(stated().negate()).negate() : reading.apply(stated());
    }

    /** A number halfway between two is rounded away from zero, so the end nearer to zero is the closed one. */
    private Range rounded(BigDecimal magnitude) {
        BigDecimal half = precision.multiply(HALF);
        if (half.signum() == 0) {
            return Range.point(magnitude);
        }
        return magnitude.signum() == 0
                ? Range.open(half.negate(), half)
                : Range.closedOpen(magnitude.subtract(half), magnitude.add(half));
    }

    /** Nearly zero has no side from which it is approached, and is about zero. */
    private Range nearly(BigDecimal magnitude, Vagueness vagueness) {
        if (magnitude.signum() == 0) {
            return about(magnitude, vagueness);
        }
        return vagueness
                .reach(magnitude, precision)
                .map(reach -> Range.closedOpen(magnitude.subtract(reach), magnitude))
                .orElseGet(() -> Range.below(magnitude));
    }

    private Range about(BigDecimal magnitude, Vagueness vagueness) {
        return vagueness
                .reach(magnitude, precision)
                .map(reach -> Range.closed(magnitude.subtract(reach), magnitude.add(reach)))
                .orElse(Range.WHOLE);
    }
}
