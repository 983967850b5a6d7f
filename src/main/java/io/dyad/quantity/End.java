package io.dyad.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * One end of a range while it is calculated with: a number or an infinity, attained (closed) or only approached (open).
 *
 * @param infinity −1 or 1 for an infinity, 0 for a number
 */
record End(int infinity, BigDecimal value, boolean open) {
    private static final java.util.Comparator<End> BY_VALUE =
            java.util.Comparator.comparingInt((End end) -> end.infinity).thenComparing(End::value);

    /** Where two lower ends are at one value, the closed one reaches lower. */
    static final java.util.Comparator<End> AS_LOWER = BY_VALUE.thenComparing(End::open);

    /** Where two upper ends are at one value, the closed one reaches higher. */
    static final java.util.Comparator<End> AS_UPPER =
            BY_VALUE.thenComparing(End::open, java.util.Comparator.reverseOrder());

    private static final End OPEN_ZERO = new End(0, BigDecimal.ZERO, true);

    static End lower(@Nullable BigDecimal number, boolean open) {
        return number == null ? infinity(-1) : new End(0, number, open);
    }

    static End upper(@Nullable BigDecimal number, boolean open) {
        return number == null ? infinity(1) : new End(0, number, open);
    }

    private static End infinity(int sign) {
        return new End(sign, BigDecimal.ZERO, true);
    }

    @Nullable BigDecimal number() {
        return isInfinite() ? null : value;
    }

    /** Whether a number lies between this lower end and that upper end. */
    boolean leavesRoomBelow(End upper) {
        int order = BY_VALUE.compare(this, upper);
        return order < 0 || (order == 0 && !open && !upper.open);
    }

    int signum() {
        return isInfinite() ? infinity : value.signum();
    }

    End negate() {
        return new End(-infinity, value.negate(), open);
    }

    End plus(End other) {
        if (isInfinite()) {
            return this;
        }
        return other.isInfinite() ? other : new End(0, value.add(other.value), open || other.open);
    }

    /** A closed zero makes the product a closed zero whatever the other factor is; an open zero wins over an infinity. */
    End times(End other) {
        if (signum() == 0 || other.signum() == 0) {
            return isClosedZero() ? this : other.isClosedZero() ? other : OPEN_ZERO;
        }
        if (isInfinite() || other.isInfinite()) {
            return infinity(signum() * other.signum());
        }
        return new End(0, value.multiply(other.value), open || other.open);
    }

    /** The quotient by an end of a range of positive numbers, where a zero can only be open: approached from above. */
    End dividedByPositive(End divisor, int scale, RoundingMode rounding) {
        if (signum() == 0) {
            return this;
        }
        if (divisor.isInfinite()) {
            return OPEN_ZERO;
        }
        if (isInfinite() || divisor.signum() == 0) {
            return infinity(signum());
        }
        return new End(0, value.divide(divisor.value, scale, rounding), open || divisor.open);
    }

    End rounded(int scale, RoundingMode rounding) {
        return new End(infinity, value.setScale(scale, rounding), open);
    }

    boolean isInfinite() {
        return infinity != 0;
    }

    boolean isClosedZero() {
        return signum() == 0 && !open;
    }
}
