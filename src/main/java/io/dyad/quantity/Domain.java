package io.dyad.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that an indicator can have: amounts are at least 0, ranks are whole numbers from 1.
 *
 * @param smallest null where nothing bounds it
 * @param largest null where nothing bounds it
 * @param integer whether only whole numbers make sense
 */
public record Domain(
        @Nullable BigDecimal smallest, @Nullable BigDecimal largest, boolean integer) {
    public Domain {
        smallest = smallest == null ? null : Canonical.of(smallest);
        largest = largest == null ? null : Canonical.of(largest);
        if (smallest != null && largest != null && smallest.compareTo(largest) > 0) {
            throw new IllegalArgumentException("A domain from %s to %s is empty".formatted(smallest, largest));
        }
    }

    public Range range() {
        return new Range(smallest, smallest == null, largest, largest == null);
    }

    /**
     * What of the range lies between the smallest and the largest. It may hold no whole number even where the domain
     * is of integers: "nearly 10 companies" is read as [9.5, 10).
     */
    public Range cut(Range range) {
        return range().overlap(range)
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s lies outside of %s, where this indicator's numbers are".formatted(range, range())));
    }

    public boolean contains(BigDecimal value) {
        return range().contains(value) && (!integer || Canonical.of(value).scale() == 0);
    }

    /**
     * Whether the range says nothing because every number of the domain lies in it. Among numbers that are not whole,
     * an open end still says nothing: growth in (−100, ∞) leaves out a single point of [−100, ∞).
     */
    public boolean isWhole(Range range) {
        Range held =
                integer ? range : new Range(range.lower(), range.lower() == null, range.upper(), range.upper() == null);
        return held.contains(range());
    }
}
