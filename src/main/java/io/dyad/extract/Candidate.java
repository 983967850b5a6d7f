package io.dyad.extract;

import io.dyad.claim.Nature;
import io.dyad.pair.Pair;
import io.dyad.period.GrowthBasis;
import io.dyad.period.Period;
import io.dyad.period.PeriodBasis;
import io.dyad.quantity.StatedNumber;
import io.dyad.quantity.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure on two countries that a text states.
 *
 * @param from its first token, to the token behind its last: the words that state it
 * @param topic what it is about, of which the indicator is the level or the growth
 * @param line which sentence of the text it stands in
 * @param isBase whether it is what another is compared with
 */
record Candidate(
        Topic topic,
        String indicator,
        String one,
        String other,
        @Nullable String origin,
        @Nullable String destination,
        StatedNumber number,
        Unit unit,
        @Nullable BigDecimal altValue,
        @Nullable String altUnit,
        @Nullable Period period,
        PeriodBasis basis,
        PeriodMention.@Nullable Kind periodKind,
        @Nullable GrowthBasis growthBasis,
        @Nullable String coverage,
        String product,
        int from,
        int to,
        int line,
        int statement,
        boolean isBase,
        List<String> reasons) {

    Pair pair() {
        return Pair.of(one, other);
    }

    Nature nature() {
        return Nature.OBSERVED;
    }
}
