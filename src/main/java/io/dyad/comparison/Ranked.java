package io.dyad.comparison;

import java.math.BigDecimal;
import java.util.Comparator;

/** A contradiction with what it is ranked by, worked out once rather than at every comparison. */
record Ranked(Disagreement found, BigDecimal size, String id) {

    /** The largest first. */
    static final Comparator<Ranked> ORDER =
            Comparator.comparing(Ranked::size).reversed().thenComparing(Ranked::id);

    static Ranked of(Disagreement found) {
        return new Ranked(found, found.size(), found.id());
    }

    boolean isAtLeast(BigDecimal smallest) {
        return size.compareTo(smallest) >= 0;
    }
}
