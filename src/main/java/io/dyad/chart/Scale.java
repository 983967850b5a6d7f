package io.dyad.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Where numbers lie on paper: {@code low} at the pixel {@code from}, {@code high} at {@code to}.
 *
 * @param to may be smaller than {@code from}: values grow upwards, pixels downwards
 */
record Scale(BigDecimal low, BigDecimal high, int from, int to) {

    private static final int DECIMALS = 12;

    Scale {
        if (high.compareTo(low) <= 0) {
            throw new IllegalArgumentException(
                    "A scale runs from a number to a greater one, not " + low + " to " + high);
        }
    }

    /** The pixel, to a tenth. */
    BigDecimal at(BigDecimal number) {
        return number.subtract(low)
                .multiply(BigDecimal.valueOf((long) to - from))
                .divide(high.subtract(low), DECIMALS, RoundingMode.HALF_EVEN)
                .add(BigDecimal.valueOf(from))
                .setScale(1, RoundingMode.HALF_EVEN);
    }
}
