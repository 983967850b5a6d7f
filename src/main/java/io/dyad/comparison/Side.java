package io.dyad.comparison;

import io.dyad.claim.HeldClaim;
import io.dyad.quantity.Canonical;
import io.dyad.quantity.Range;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A claim with what it lets one conclude.
 *
 * @param witness who vouches for it
 */
record Side(HeldClaim held, Range range, Witness witness) {

    static Side of(HeldClaim held, Range range) {
        return new Side(held, range, Witness.of(held));
    }

    String id() {
        return held.claim().id();
    }

    /**
     * How far its bound lies from the nearest end of the other: what a bound such as "over 6 bn" leaves open of what the
     * other says. Null where it is no bound, or the other has no end.
     */
    @Nullable BigDecimal slack(Side other) {
        BigDecimal bound = bound();
        return bound == null
                ? null
                : Stream.of(other.range.lower(), other.range.upper())
                        .flatMap(Stream::ofNullable)
                        .map(it -> Canonical.of(it.subtract(bound).abs()))
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }

    private @Nullable BigDecimal bound() {
        var number = held.claim().number();
        return switch (number.comparator()) {
            case GT, GE, LT, LE -> number.stated();
            case EQ, NEARLY, ABOUT, BETWEEN -> null;
        };
    }
}
