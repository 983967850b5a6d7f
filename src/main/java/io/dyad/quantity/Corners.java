package io.dyad.quantity;

import static java.math.RoundingMode.CEILING;
import static java.math.RoundingMode.FLOOR;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** Products and quotients of ranges: their ends lie among the combinations of the inputs' ends. */
final class Corners {
    private Corners() {}

    static Range product(Range first, Range second) {
        List<End> corners = of(first, second, End::times);
        return Range.of(lowest(corners), highest(corners));
    }

    /** A negative divisor is turned, together with the dividend, so that zero is always approached from above. */
    static Range quotient(Range dividend, Range divisor, int scale) {
        return divisor.lowerEnd().signum() < 0
                ? byPositive(dividend.negate(), divisor.negate(), scale)
                : byPositive(dividend, divisor, scale);
    }

    private static Range byPositive(Range dividend, Range divisor, int scale) {
        return Range.of(
                lowest(of(dividend, divisor, (n, d) -> n.dividedByPositive(d, scale, FLOOR))),
                highest(of(dividend, divisor, (n, d) -> n.dividedByPositive(d, scale, CEILING))));
    }

    /**
     * weight · first + (1 − weight) · other. It is linear in each of the three, so its ends lie at corners although the
     * weight is written twice.
     */
    static Range mixture(Range weight, Range first, Range other) {
        return Range.of(
                lowest(mixtures(weight, first.lowerEnd(), other.lowerEnd())),
                highest(mixtures(weight, first.upperEnd(), other.upperEnd())));
    }

    private static List<End> mixtures(Range weight, End first, End other) {
        return Stream.of(weight.lowerEnd(), weight.upperEnd())
                .map(it -> mixture(it, first, other))
                .toList();
    }

    /** At a weight that is only approached the mixture is, too, unless both parts are equal. */
    private static End mixture(End weight, End first, End other) {
        End closedWeight = new End(0, weight.value(), false);
        End rest = new End(0, BigDecimal.ONE.subtract(weight.value()), false);
        End mixture = closedWeight.times(first).plus(rest.times(other));
        boolean isOneNumber =
                !first.isInfinite() && !other.isInfinite() && first.value().compareTo(other.value()) == 0;
        return new End(mixture.infinity(), mixture.value(), mixture.open() || (weight.open() && !isOneNumber));
    }

    /** part/(part + rest): it rises with the part and falls with the rest, so each enters once. */
    static Range share(Range part, Range rest, int scale) {
        return Range.of(
                share(part.lowerEnd(), rest.upperEnd(), scale, FLOOR),
                share(part.upperEnd(), rest.lowerEnd(), scale, CEILING));
    }

    private static End share(End part, End rest, int scale, RoundingMode rounding) {
        if (rest.isClosedZero()) {
            return new End(0, BigDecimal.ONE, false);
        }
        if (part.signum() == 0) {
            return part;
        }
        if (part.isInfinite()) {
            return new End(0, BigDecimal.ONE, true);
        }
        BigDecimal share = rest.isInfinite()
                ? BigDecimal.ZERO
                : part.value().divide(part.value().add(rest.value()), scale, rounding);
        return new End(0, share, part.open() || rest.open());
    }

    private static List<End> of(Range first, Range second, BinaryOperator<End> operation) {
        return Stream.of(first.lowerEnd(), first.upperEnd())
                .flatMap(end ->
                        Stream.of(second.lowerEnd(), second.upperEnd()).map(other -> operation.apply(end, other)))
                .toList();
    }

    private static End lowest(List<End> corners) {
        return Collections.min(corners, End.AS_LOWER);
    }

    private static End highest(List<End> corners) {
        return Collections.max(corners, End.AS_UPPER);
    }
}
