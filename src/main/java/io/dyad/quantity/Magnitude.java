package io.dyad.quantity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** The words by which money is written short. */
enum Magnitude {
    TRILLION(" tn", 12),
    BILLION(" bn", 9),
    MILLION(" m", 6),
    ONE("", 0);

    private static final int MOST_DECIMALS = 3;

    final String suffix;
    private final int power;

    Magnitude(String suffix, int power) {
        this.suffix = suffix;
        this.power = power;
    }

    /** The largest in which each number but zero is at least 1 and has few decimals, with no digit lost. */
    static Magnitude of(BigDecimal... numbers) {
        List<BigDecimal> sized =
                Arrays.stream(numbers).filter(number -> number.signum() != 0).toList();
        return Arrays.stream(values())
                .filter(magnitude -> !sized.isEmpty() && sized.stream().allMatch(magnitude::suits))
                .findFirst()
                .orElse(ONE);
    }

    BigDecimal scaled(BigDecimal number) {
        return Canonical.of(number.movePointLeft(power));
    }

    private boolean suits(BigDecimal number) {
        BigDecimal scaled = scaled(number);
        return scaled.scale() <= MOST_DECIMALS && scaled.abs().compareTo(BigDecimal.ONE) >= 0;
    }
}
