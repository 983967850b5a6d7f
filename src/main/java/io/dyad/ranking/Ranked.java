package io.dyad.ranking;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A partner in a ranking.
 *
 * @param share of the whole in percent; null where not both are known to be numbers
 */
record Ranked(
        Sides sides, Amount amount, Ranks ranks, @Nullable BigDecimal share) {

    String partner() {
        return sides.partner().code();
    }
}
