package io.dyad.comparison;

import io.dyad.quantity.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Ranges of small numbers, so that ends often coincide; the same in every run. */
final class RandomRanges {

    private static final int LARGEST = 6;

    private final Random random;

    RandomRanges(long seed) {
        random = new Random(seed);
    }

    /** Of amounts: not below zero, perhaps unbounded above. */
    Range amount() {
        while (true) {
            BigDecimal low = number();
            BigDecimal high = random.nextInt(4) == 0 ? null : number();
            Range range = range(low, high);
            if (range != null) {
                return range;
            }
        }
    }

    private @Nullable Range range(BigDecimal low, @Nullable BigDecimal high) {
        try {
            return new Range(low, random.nextBoolean(), high, high == null || random.nextBoolean());
        } catch (IllegalArgumentException empty) {
            return null;
        }
    }

    private BigDecimal number() {
        return BigDecimal.valueOf(random.nextInt(LARGEST));
    }

    /** One of some. */
    <T> T among(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
