package io.dyad.extract;

import io.dyad.extract.PeriodMention.Kind;
import io.dyad.period.Frequency;
import java.util.List;
import java.util.Set;

/** Tells the time that a growth is measured against ("than in 2014", "the same period of last year") from its own. */
final class BasePeriods {

    private static final Set<String> COMPARING = Set.of(
            "than",
            "same",
            "corresponding",
            "compared",
            "versus",
            "against",
            "vs",
            "analogous",
            "similar",
            "comparison",
            "relative");
    private static final Set<String> DIRECTLY = Set.of("from", "on", "over", "above", "below", "as");
    private static final Set<String> PASSED_OVER = Set.of(
            "in", "the", "of", "period", "months", "half", "quarter", "stretch", "time", "whole", "all", "to", "with",
            "that", "month", "figure", "for", "by", "a", "level", "those", "year", "part", "what", "it", "was", "were",
            "had", "been", "span", "ten", "at");
    private static final Set<String> MEASURES = Set.of("figure", "level", "result", "indicator", "value", "total");
    private static final int REACH = 7;

    private BasePeriods() {}

    static PeriodMention marked(List<Token> tokens, PeriodMention mention) {
        return mention.kind() == Kind.PLAIN && isBase(tokens, mention) ? mention.as(Kind.BASE) : mention;
    }

    /** "over 2020" compares, "over nine months" does not. */
    private static boolean isYear(PeriodMention mention) {
        return mention.period() != null && mention.period().frequency() == Frequency.A;
    }

    private static boolean isBase(List<Token> tokens, PeriodMention mention) {
        int before = mention.from() - 1;
        if (before >= 0 && DIRECTLY.contains(tokens.get(before).key()) && isYear(mention)) {
            return true;
        }
        for (int at = before; at >= 0 && at > before - REACH; at--) {
            Token token = tokens.get(at);
            if (COMPARING.contains(token.key())) {
                return true;
            }
            if (MEASURES.contains(token.key()) && at > 1 && tokens.get(at + 1).is("of")) {
                return at > 1 && !tokens.get(at - 1).is("a");
            }
            if (!PASSED_OVER.contains(token.key())) {
                return false;
            }
        }
        return false;
    }
}
