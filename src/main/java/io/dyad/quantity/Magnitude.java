package io.dyad.quantity;

import java.math.BigDecimal;
import java.util.List;

/** The words by which money is written short. */
enum Magnitude {
    TRILLION(" tn", 12),
    BILLION(" bn", 9),
    MILLION(" m", 6),
    ONE("", 0);

    private static final int MOST_DECIMALS = 3;

    private static final List<Magnitude> BY_SIZE = List.of(values());

    final String suffix;
    private final int power;

    Magnitude(String suffix, int power) {
        this.suffix = suffix;
        this.power = power;
    }

    /** The largest in which each number but zero is at least 1 and has few decimals, with no digit lost. */
    static Magnitude of(BigDecimal... numbers) {
        for (Magnitude magnitude : BY_SIZE) {
            if (magnitude.suitsAll(numbers)) {
                return magnitude;
            }
        }
        return ONE;
    }

    /** Of nothing but zeros none is the largest. */
    private boolean suitsAll(BigDecimal... numbers) {
        boolean isAnySized = false;
        for (BigDecimal number : numbers) {
            boolean isSized = number.signum() != 0;
            if (isSized && !suits(number)) {
                return false;
            }
            isAnySized |= isSized;
        }
        return isAnySized;
    }

    BigDecimal scaled(BigDecimal number) {
        return Canonical.of(number.movePointLeft(power));
    }

    private boolean suits(BigDecimal number) {
        BigDecimal scaled = scaled(number);
        return scaled.scale() <= MOST_DECIMALS && scaled.abs().compareTo(BigDecimal.ONE) >= 0;
    }
}
