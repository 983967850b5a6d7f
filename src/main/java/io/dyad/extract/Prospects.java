package io.dyad.extract;

import io.dyad.extract.PeriodMention.Kind;
import io.dyad.extract.Phrases.Found;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what is hoped for, promised or expected from what has been measured. */
final class Prospects {

    private static final Set<String> COPULAS =
            Set.of("is", "was", "are", "were", "has", "had", "have", "already", "stands", "stood");
    private static final Set<String> MOVED = Set.of(
            "rose",
            "grew",
            "increased",
            "jumped",
            "climbed",
            "surged",
            "soared",
            "expanded",
            "fell",
            "dropped",
            "declined",
            "decreased",
            "doubled",
            "tripled",
            "advanced",
            "leapt",
            "slid",
            "slipped",
            "grown",
            "risen",
            "went");
    private static final Set<String> UNDONE =
            Set.of("be", "to", "will", "would", "could", "should", "must", "can", "may", "might", "is", "are", "being");
    private static final int RESULT = 14;
    private static final int REACH = 60;
    private static final int BEHIND = 5;

    private final Reading reading;

    Prospects(Reading reading) {
        this.reading = reading;
    }

    /**
     * OBSERVED where nothing says otherwise.
     *
     * @param isBase whether the number is what a hope starts from
     */
    Prospect of(Place place, boolean isBase) {
        if (isBase) {
            return Prospect.OBSERVED;
        }
        if (isInFuture(place)) {
            return Prospect.TARGET;
        }
        Prospect behind = behind(place);
        if (behind != null) {
            return behind;
        }
        return before(place);
    }

    private boolean isInFuture(Place place) {
        int end = Math.min(place.rightTo(), place.to() + 8);
        for (PeriodMention mention : reading.periods.between(place.to(), end)) {
            if (mention.kind() == Kind.FUTURE || mention.kind() == Kind.BY) {
                return !reading.isAnyBetween(place.to(), mention.from(), Set.of(";", "and", "while", "but", "which"));
            }
        }
        for (PeriodMention mention : reading.periods.between(place.leftFrom(), place.from())) {
            if (mention.kind() == Kind.FUTURE || mention.kind() == Kind.BY) {
                return !reading.isAnyBetween(mention.to(), place.from(), Set.of(";", "while", "but"))
                        && reading.prospects.between(mention.to(), place.from()).stream()
                                .noneMatch(it -> it.meaning() == Prospect.OBSERVED);
            }
        }
        return false;
    }

    /** "the $2 billion target", "$1.1 bn was announced" */
    private @Nullable Prospect behind(Place place) {
        int end = Math.min(place.rightTo(), place.to() + BEHIND);
        for (int at = place.to();
                at < end && !reading.isAny(at, Set.of(",", ";", ".", "(", ")", "and", "while"));
                at++) {
            Found<Prospect> mark = reading.prospects.at(at);
            if (mark != null
                    && mark.from() == at
                    && reading.periods.at(at) == null
                    && mark.meaning() != Prospect.OBSERVED
                    && !reading.is(at - 1, "by")
                    && !isResult(mark)) {
                return mark.meaning();
            }
        }
        return null;
    }

    private Prospect before(Place place) {
        int from = Math.max(place.sentence().from(), place.from() - REACH);
        Found<Prospect> seen = null;
        for (int at = place.from() - 1; at >= from; at--) {
            if (reading.isAny(at, Set.of(";"))) {
                break;
            }
            Found<Prospect> mark = reading.prospects.at(at);
            if (mark == null) {
                continue;
            }
            at = mark.from();
            if (isResult(mark)) {
                continue;
            }
            boolean isInfinitive = mark.meaning() == Prospect.OBSERVED && reading.is(mark.from() - 1, "to");
            if (isInfinitive || (reading.periods.at(at) != null && mark.meaning() == Prospect.FORECAST)) {
                continue;
            }
            if (mark.meaning() != Prospect.OBSERVED) {
                return seen == null ? mark.meaning() : belongsTo(mark, seen) ? mark.meaning() : Prospect.OBSERVED;
            }
            if (seen != null) {
                return Prospect.OBSERVED;
            }
            seen = mark;
        }
        return Prospect.OBSERVED;
    }

    /** "rose 12 percent to reach $3 billion": what is reached by a rise that has happened is no hope. */
    private boolean isResult(Found<Prospect> mark) {
        if (mark.meaning() == Prospect.OBSERVED || !reading.is(mark.from(), "to")) {
            return false;
        }
        for (int at = mark.from() - 1; at >= Math.max(0, mark.from() - RESULT) && !reading.endsClause(at); at--) {
            if (reading.isAny(at, MOVED)) {
                return !reading.isAny(at - 1, UNDONE);
            }
        }
        return false;
    }

    /** "the aim is", "will have": a copula right behind a hope says it, it does not end it. */
    private boolean belongsTo(Found<Prospect> hope, Found<Prospect> observed) {
        return COPULAS.contains(reading.key(observed.from()))
                && observed.from() - hope.to() <= 2
                && !reading.isAnyBetween(hope.to(), observed.from(), Set.of(",", ";"));
    }
}
