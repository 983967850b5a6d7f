package io.dyad.derived;

import io.dyad.quantity.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A seeded stream of what is known of amounts and growths, and true numbers that it allows. */
final class RandomAmounts {

    private static final BigDecimal TINY = new BigDecimal("0.000001");
    private static final BigDecimal FAR = new BigDecimal("1000000");

    private final Random random;

    RandomAmounts(long seed) {
        random = new Random(seed);
    }

    /** An amount, at least 0. */
    Known amount(String name) {
        return known(name, BigDecimal.ZERO, BigDecimal.valueOf(random.nextInt(400), random.nextInt(3)));
    }

    /** A growth in percent, at least −100. */
    Known growth(String name) {
        return known(name, BigDecimal.valueOf(-100), BigDecimal.valueOf(random.nextInt(-100, 200)));
    }

    private Known known(String name, BigDecimal smallest, BigDecimal number) {
        BigDecimal half = BigDecimal.valueOf(random.nextInt(1, 60), 1);
        BigDecimal low = number.subtract(half).max(smallest);
        Range range = switch (random.nextInt(6)) {
            case 0 -> Range.point(number);
            case 1 -> Range.above(number);
            case 2 -> new Range(smallest, false, number.add(half), true);
            case 3 -> Range.closed(low, number.add(half));
            case 4 -> Range.openClosed(low, number.add(half));
            default -> Range.closedOpen(low, number.add(half));
        };
        return Known.stated(name, range, range.contains(number) ? number : null);
    }

    /** Numbers of the range: its closed ends, numbers hard by its ends or far out, and one between. */
    List<BigDecimal> truths(Range range) {
        BigDecimal lower = orElse(range.lower(), FAR.negate());
        BigDecimal upper = orElse(range.upper(), lower.add(FAR));
        BigDecimal share = BigDecimal.valueOf(random.nextInt(1000), 3);
        return Stream.of(
                        lower,
                        lower.add(TINY),
                        lower.add(upper.subtract(lower).multiply(share)),
                        upper.subtract(TINY),
                        upper)
                .filter(range::contains)
                .distinct()
                .toList();
    }

    int years() {
        return random.nextInt(1, 12);
    }

    private static BigDecimal orElse(@Nullable BigDecimal number, BigDecimal other) {
        return number == null ? other : number;
    }
}
