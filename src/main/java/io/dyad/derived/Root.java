package io.dyad.derived;

import io.dyad.quantity.Range;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Roots of numbers that are not negative, by whole numbers alone, so that each is rounded to the side that is meant. */
final class Root {

    /** Digits behind the point of a root that is only near. */
    private static final int DECIMALS = 20;

    private Root() {}

    /** The lower end rounded down and the upper end up, to as many decimals as quotients have. */
    static Range of(Range range, int degree) {
        BigDecimal lower = range.lower();
        BigDecimal upper = range.upper();
        return new Range(
                lower == null ? null : down(lower, degree, Range.SCALE),
                range.lowerOpen(),
                upper(upper, degree),
                range.upperOpen());
    }

    private static @Nullable BigDecimal upper(@Nullable BigDecimal upper, int degree) {
        if (upper == null) {
            return null;
        }
        BigDecimal down = down(upper, degree, Range.SCALE);
        return down.pow(degree).compareTo(upper) == 0 ? down : down.add(BigDecimal.ONE.movePointLeft(Range.SCALE));
    }

    /** To 20 decimals. */
    static BigDecimal near(BigDecimal number, int degree) {
        return down(number, degree, DECIMALS);
    }

    /** The largest number of so many decimals whose power is not above. */
    private static BigDecimal down(BigDecimal number, int degree, int decimals) {
        BigInteger scaled = number.scaleByPowerOfTen(decimals * degree)
                .setScale(0, RoundingMode.FLOOR)
                .toBigInteger();
        return new BigDecimal(down(scaled, degree), decimals);
    }

    /** Newton's method from above, which falls until it is there. */
    private static BigInteger down(BigInteger number, int degree) {
        if (number.signum() == 0) {
            return BigInteger.ZERO;
        }
        BigInteger before = BigInteger.valueOf(degree - 1L);
        BigInteger root = BigInteger.ONE.shiftLeft(number.bitLength() / degree + 1);
        while (true) {
            BigInteger next = root.multiply(before)
                    .add(number.divide(root.pow(degree - 1)))
                    .divide(BigInteger.valueOf(degree));
            if (next.compareTo(root) >= 0) {
                return root;
            }
            root = next;
        }
    }
}
