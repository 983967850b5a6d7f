package io.dyad.quantity;

import static java.math.RoundingMode.CEILING;
import static java.math.RoundingMode.FLOOR;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All numbers between two ends, what a statement lets one conclude; each end is open or closed, and null where there
 * is none (which counts as open). A range is never empty.
 */
public record Range(
        @Nullable BigDecimal lower,
        boolean lowerOpen,
        @Nullable BigDecimal upper,
        boolean upperOpen) {
    /** Every number. */
    public static final Range WHOLE = new Range(null, true, null, true);

    /** Decimals of a quotient's ends where the caller names no scale: far below the last digit of any statistic. */
    public static final int SCALE = 12;

    public Range {
        lower = lower == null ? null : Canonical.of(lower);
        upper = upper == null ? null : Canonical.of(upper);
        if ((lower == null && !lowerOpen) || (upper == null && !upperOpen)) {
            throw new IllegalArgumentException("An unbounded end is open");
        }
        if (!End.lower(lower, lowerOpen).leavesRoomBelow(End.upper(upper, upperOpen))) {
            throw new IllegalArgumentException(
                    "No number lies in " + written(lower, lowerOpen, upper, upperOpen) + ": a range is not empty");
        }
    }

    public static Range point(BigDecimal value) {
        return closed(value, value);
    }

    public static Range closed(BigDecimal lower, BigDecimal upper) {
        return new Range(lower, false, upper, false);
    }

    public static Range open(BigDecimal lower, BigDecimal upper) {
        return new Range(lower, true, upper, true);
    }

    public static Range closedOpen(BigDecimal lower, BigDecimal upper) {
        return new Range(lower, false, upper, true);
    }

    public static Range openClosed(BigDecimal lower, BigDecimal upper) {
        return new Range(lower, true, upper, false);
    }

    /** (value, ∞). */
    public static Range above(BigDecimal value) {
        return new Range(value, true, null, true);
    }

    /** [value, ∞). */
    public static Range atLeast(BigDecimal value) {
        return new Range(value, false, null, true);
    }

    /** (−∞, value). */
    public static Range below(BigDecimal value) {
        return new Range(null, true, value, true);
    }

    /** (−∞, value]. */
    public static Range atMost(BigDecimal value) {
        return new Range(null, true, value, false);
    }

    static Range of(End lower, End upper) {
        return new Range(lower.number(), lower.open(), upper.number(), upper.open());
    }

    End lowerEnd() {
        return End.lower(lower, lowerOpen);
    }

    End upperEnd() {
        return End.upper(upper, upperOpen);
    }

    public boolean contains(BigDecimal value) {
        return contains(point(value));
    }

    public boolean contains(Range other) {
        return End.AS_LOWER.compare(lowerEnd(), other.lowerEnd()) <= 0
                && End.AS_UPPER.compare(upperEnd(), other.upperEnd()) >= 0;
    }

    /** Whether some number lies in both. */
    public boolean meets(Range other) {
        return overlap(other).isPresent();
    }

    public Optional<Range> overlap(Range other) {
        End low = End.AS_LOWER.compare(lowerEnd(), other.lowerEnd()) >= 0 ? lowerEnd() : other.lowerEnd();
        End high = End.AS_UPPER.compare(upperEnd(), other.upperEnd()) <= 0 ? upperEnd() : other.upperEnd();
        return low.leavesRoomBelow(high) ? Optional.of(of(low, high)) : Optional.empty();
    }

    public boolean isPoint() {
        return lower != null && upper != null && lower.compareTo(upper) == 0;
    }

    public boolean isWhole() {
        return lower == null && upper == null;
    }

    /** Empty where an end is unbounded. */
    public Optional<BigDecimal> width() {
        return lower == null || upper == null ? Optional.empty() : Optional.of(Canonical.of(upper.subtract(lower)));
    }

    public Range plus(Range other) {
        return of(lowerEnd().plus(other.lowerEnd()), upperEnd().plus(other.upperEnd()));
    }

    public Range plus(BigDecimal value) {
        return plus(point(value));
    }

    public Range minus(Range other) {
        return plus(other.negate());
    }

    public Range negate() {
        return of(upperEnd().negate(), lowerEnd().negate());
    }

    public Range times(Range other) {
        return Corners.product(this, other);
    }

    public Range times(BigDecimal value) {
        return times(point(value));
    }

    /** As {@link #dividedBy(Range, int)}, to {@value #SCALE} decimals. */
    public Optional<Range> dividedBy(Range divisor) {
        return dividedBy(divisor, SCALE);
    }

    /**
     * The quotient, its lower end rounded down and its upper end up at the scale; empty where the divisor holds zero,
     * for then it may be anything. A divisor that only approaches zero gives a range without that end.
     */
    public Optional<Range> dividedBy(Range divisor, int scale) {
        return divisor.contains(BigDecimal.ZERO)
                ? Optional.empty()
                : Optional.of(Corners.quotient(this, divisor, scale));
    }

    /**
     * weight · this + (1 − weight) · other, as exact as if the weight were written once.
     *
     * @throws IllegalArgumentException unless the weight lies between 0 and 1
     */
    public Range mixedWith(Range other, Range weight) {
        if (!closed(BigDecimal.ZERO, BigDecimal.ONE).contains(weight)) {
            throw new IllegalArgumentException("A weight lies between 0 and 1, unlike " + weight);
        }
        return Corners.mixture(weight, this, other);
    }

    /**
     * this/(this + rest), of amounts that are not negative, rounded outward to {@value #SCALE} decimals; empty where both
     * may be zero.
     */
    public Optional<Range> shareBeside(Range rest) {
        Range amounts = atLeast(BigDecimal.ZERO);
        if (!amounts.contains(this) || !amounts.contains(rest)) {
            throw new IllegalArgumentException("Parts of a whole are not negative, unlike " + this + " or " + rest);
        }
        return contains(BigDecimal.ZERO) && rest.contains(BigDecimal.ZERO)
                ? Optional.empty()
                : Optional.of(Corners.share(this, rest, SCALE));
    }

    /** Whether every number of it is above zero. */
    public boolean isPositive() {
        return lower != null && (lower.signum() > 0 || (lower.signum() == 0 && lowerOpen));
    }

    /** The lower end rounded down and the upper end up, each as open or closed as it was. */
    public Range roundedOutward(int scale) {
        return of(lowerEnd().rounded(scale, FLOOR), upperEnd().rounded(scale, CEILING));
    }

    /** As in mathematics: {@code [70.08, 70.23)}, {@code (6000000000, ∞)}. */
    @Override
    public String toString() {
        return written(lower, lowerOpen, upper, upperOpen);
    }

    private static String written(
            @Nullable BigDecimal lower, boolean lowerOpen, @Nullable BigDecimal upper, boolean upperOpen) {
        return (lowerOpen ? "(" : "[")
                + (lower == null ? "-∞" : lower.toPlainString())
                + ", "
                + (upper == null ? "∞" : upper.toPlainString())
                + (upperOpen ? ")" : "]");
    }
}
