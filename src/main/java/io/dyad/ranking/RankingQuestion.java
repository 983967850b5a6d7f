package io.dyad.ranking;

import io.dyad.pair.Pair;
import io.dyad.period.Period;
import io.dyad.store.AsOf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What ranking is asked for.
 *
 * @param partners empty for all countries
 * @param period null for the latest
 */
record RankingQuestion(
        Party side,
        List<Party> partners,
        Wanted wanted,
        @Nullable Period period,
        Cells.Asked figures) {

    AsOf asOf() {
        return figures.asOf();
    }

    /** The same of another period; null for the latest. */
    RankingQuestion of(@Nullable Period other) {
        return new RankingQuestion(side, partners, wanted, other, figures);
    }

    /** The same of one account alone. */
    RankingQuestion in(String account) {
        return new RankingQuestion(side, partners, wanted, period, figures.in(account));
    }

    /** Trade with the world is the whole of a country's, but of a group it holds trade within. */
    boolean isRead(Pair pair) {
        return !pair.isTotal() || !side.isGroup();
    }
}
