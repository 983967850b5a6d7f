package io.dyad.comparison;

import io.dyad.claim.ClaimFilter;
import io.dyad.claim.Selection;
import io.dyad.figure.Deriving;
import io.dyad.figure.Figures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which contradictions are asked for; an empty list leaves a part open.
 *
 * @param selection pairs, indicators and periods
 */
record DisagreementQuestion(
        Selection selection,
        Set<Kind> kinds,
        List<String> books,
        List<String> products,
        @Nullable BigDecimal minSize) {

    private static final List<String> FLOWS = List.of(Flow.EXPORTS, Flow.IMPORTS);

    private static final List<String> GROWTHS = List.of("turnover-growth", "exports-growth", "imports-growth");

    /** Just what must be read, so that a question for one kind costs no more than that. */
    ClaimFilter filter() {
        ClaimFilter asked = selection.filter();
        if (kinds.equals(Set.of(Kind.MIRROR))) {
            return asked.of(FLOWS);
        }
        List<String> told =
                kinds.equals(Set.of(Kind.GROWTH)) ? common(asked.indicators(), GROWTHS) : asked.indicators();
        boolean isOfTrade = told.stream().anyMatch(Figures.TRADE::contains);
        return asked.of(told).whatItFollowsFrom(isOfTrade ? Figures.TRADE : List.of());
    }

    /** The pairs that are read have such claims. */
    ClaimFilter ofPairs() {
        boolean isOfGrowth = kinds.equals(Set.of(Kind.GROWTH));
        return isOfGrowth ? selection.filter().of(common(selection.filter().indicators(), GROWTHS)) : filter();
    }

    private static List<String> common(List<String> asked, List<String> these) {
        List<String> both = these.stream()
                .filter(it -> asked.isEmpty() || asked.contains(it))
                .toList();
        return both.isEmpty() ? these : both;
    }

    Deriving deriving() {
        return kinds.contains(Kind.PRESS_OFFICIAL) || kinds.contains(Kind.GROWTH) ? Deriving.USUAL : Deriving.NOTHING;
    }

    boolean isMet(Disagreement found) {
        return isAmong(
                        selection.filter().indicators(),
                        found,
                        it -> it.figure().series().indicator())
                && isAmong(books, found, it -> it.figure().book())
                && isAmong(products, found, it -> it.figure().series().product())
                && isInTime(found);
    }

    private static boolean isAmong(
            List<String> asked, Disagreement found, java.util.function.Function<Said, String> part) {
        return asked.isEmpty()
                || Stream.of(found.one(), found.other()).map(part).anyMatch(asked::contains);
    }

    /** What is read reaches a year further, for growths to follow from. */
    private boolean isInTime(Disagreement found) {
        ClaimFilter asked = selection.filter();
        var period = found.one().figure().period();
        return (asked.from() == null && asked.to() == null)
                || (period != null && period.within(asked.from(), asked.to()));
    }
}
