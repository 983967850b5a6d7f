package io.dyad.quantity;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A seeded stream of ranges with ends of every kind, many of them at zero, and the numbers that lie in them. */
final class RandomRanges {
    private static final BigDecimal TINY = new BigDecimal("0.000000001");
    private static final BigDecimal HUGE = new BigDecimal("1000000000");

    private final Random random;

    RandomRanges(long seed) {
        random = new Random(seed);
    }

    Stream<Range> stream(int size) {
        return Stream.generate(this::next).limit(size);
    }

    Range next() {
        BigDecimal first = number();
        BigDecimal second = number();
        BigDecimal lower = first.min(second);
        BigDecimal upper = first.max(second);
        return switch (random.nextInt(8)) {
            case 0 -> Range.point(first);
            case 1 -> chance(3) ? Range.WHOLE : Range.closed(lower, upper);
            case 2 -> chance(2) ? Range.above(first) : Range.atLeast(first);
            case 3 -> chance(2) ? Range.below(first) : Range.atMost(first);
            default ->
                lower.compareTo(upper) == 0
                        ? Range.point(lower)
                        : new Range(lower, random.nextBoolean(), upper, random.nextBoolean());
        };
    }

    /** Zero often; otherwise small, so that products and sums often coincide. */
    BigDecimal number() {
        return chance(4) ? BigDecimal.ZERO : BigDecimal.valueOf(random.nextInt(-40, 41), random.nextInt(2));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    /** Numbers of the range: its closed ends, numbers hard by its ends or very far out, zero, and some between. */
    Stream<BigDecimal> numbersIn(Range range) {
        BigDecimal lower = orElse(range.lower(), HUGE.negate());
        BigDecimal upper = orElse(range.upper(), HUGE);
        BigDecimal share = BigDecimal.valueOf(random.nextInt(1000), 3);
        return Stream.of(
                        lower,
                        lower.add(TINY),
                        BigDecimal.ZERO,
                        TINY,
                        TINY.negate(),
                        lower.add(upper.subtract(lower).multiply(share)),
                        upper.subtract(TINY),
                        upper)
                .filter(range::contains);
    }

    private static BigDecimal orElse(@Nullable BigDecimal number, BigDecimal other) {
        return number == null ? other : number;
    }
}
