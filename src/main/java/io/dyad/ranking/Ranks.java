package io.dyad.ranking;

import io.dyad.quantity.Range;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place of an amount among others, the greatest first; where bounds leave the order open, between two places. Equal
 * amounts share the better place, as in sports, and the places behind them stay empty.
 *
 * @param lower the best place that it may have
 * @param upper the worst
 */
record Ranks(int lower, int upper) {

    /** The place; null where it is open. */
    @Nullable Integer rank() {
        return lower == upper ? lower : null;
    }

    boolean isOpen() {
        return lower != upper;
    }

    /** Of each amount its place among all of them. */
    static List<Ranks> of(List<Range> amounts) {
        List<Ranks> ranks = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            int surelyGreater = 0;
            int perhapsGreater = 0;
            for (int j = 0; j < amounts.size(); j++) {
                surelyGreater += isSurelyGreater(amounts.get(j), amounts.get(i)) ? 1 : 0;
                perhapsGreater += i != j && mayBeGreater(amounts.get(j), amounts.get(i)) ? 1 : 0;
            }
            ranks.add(new Ranks(1 + surelyGreater, 1 + perhapsGreater));
        }
        return ranks;
    }

    /** Whether every number of the one is greater than every number of the other. */
    private static boolean isSurelyGreater(Range one, Range other) {
        if (one.lower() == null || other.upper() == null) {
            return false;
        }
        int order = one.lower().compareTo(other.upper());
        return order > 0 || (order == 0 && (one.lowerOpen() || other.upperOpen()));
    }

    /** Whether some number of the one is greater than some number of the other. */
    private static boolean mayBeGreater(Range one, Range other) {
        return one.upper() == null || other.lower() == null || one.upper().compareTo(other.lower()) > 0;
    }
}
