package io.dyad.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far "nearly" and "about" reach: a policy's percentage of the number, or no limit at all.
 *
 * @param percent above 0 and at most 100; null for no limit
 */
public record Vagueness(@Nullable BigDecimal percent) {
    /** Vague words bound nothing on their vague side: for callers who switch policy ranges off. */
    public static final Vagueness UNBOUNDED = new Vagueness(null);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final BigDecimal ONE_PERCENT = new BigDecimal("0.01");

    public Vagueness {
        percent = percent == null ? null : Canonical.of(percent);
        if (percent != null && (percent.signum() <= 0 || percent.compareTo(HUNDRED) > 0)) {
            throw new IllegalArgumentException(
                    "A vague word reaches more than 0 and at most 100 percent, not " + percent);
        }
    }

    public static Vagueness percent(int percent) {
        return new Vagueness(BigDecimal.valueOf(percent));
    }

    /** The distance, never less than the precision; empty for no limit. */
    Optional<BigDecimal> reach(BigDecimal magnitude, BigDecimal precision) {
        return Optional.ofNullable(percent)
                .map(p -> magnitude.multiply(p).multiply(ONE_PERCENT).max(precision));
    }
}
