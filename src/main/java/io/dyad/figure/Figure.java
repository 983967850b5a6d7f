package io.dyad.figure;

import io.dyad.claim.HeldClaim;
import io.dyad.claim.Series;
import io.dyad.period.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The claim that the policy chose for one quantity within one book, and the claims that it was chosen from.
 *
 * @param id stable, unique and readable; see {@link FigureId}
 * @param chosen the claim that the figure shows
 * @param losers the other claims on the same quantity in the same book, each with why it lost
 * @param since the revision since which the figure reads so
 */
record Figure(String id, HeldClaim chosen, List<Loser> losers, long since) {

    /** A claim that was not chosen, and why. */
    record Loser(HeldClaim claim, String reason) {}

    Series series() {
        return Series.of(chosen.claim());
    }

    String book() {
        return chosen.claim().book();
    }

    @Nullable Period period() {
        return chosen.claim().timing().period();
    }

    /** How many claims stand behind the figure. */
    int claims() {
        return 1 + losers.size();
    }
}
