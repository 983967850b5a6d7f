package io.dyad.quantity;

import static java.math.RoundingMode.CEILING;
import static java.math.RoundingMode.FLOOR;

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
