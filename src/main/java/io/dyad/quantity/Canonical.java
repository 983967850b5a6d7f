package io.dyad.quantity;

import java.math.BigDecimal;

/** The one form in which a number is kept, so that equal numbers are equal records: no trailing zeros, no exponent. */
public final class Canonical {
    /** Far more than any statistic needs; without a limit a caller's 1E+999999999 would be written out. */
    private static final long MOST_DIGITS = 1_000;

    private Canonical() {}

    /**
     * The number in its one form.
     *
     * @throws IllegalArgumentException for a number that no statistic needs
     */
    public static BigDecimal of(BigDecimal number) {
        if (number.scale() == 0 && number.precision() <= MOST_DIGITS) {
            return number;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        if (Math.abs((long) stripped.scale()) > MOST_DIGITS) {
            throw new IllegalArgumentException("A number has at most %d digits".formatted(MOST_DIGITS));
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
