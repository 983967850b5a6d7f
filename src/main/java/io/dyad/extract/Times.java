package io.dyad.extract;

import io.dyad.extract.PeriodMention.Kind;
import io.dyad.period.Frequency;
import io.dyad.period.Period;
import io.dyad.period.PeriodBasis;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the period of a number: named beside it, in its sentence, or in the one before for what goes on. */
final class Times {

    private static final Set<String> BEFORE_PERIOD = Set.of(
            "in",
            "during",
            "for",
            "by",
            "at",
            "(",
            ",",
            "over",
            "throughout",
            "as",
            "of",
            "the",
            "on",
            "through",
            "alone",
            "itself",
            "worth",
            "respectively");
    private static final int ADJACENT = 3;
    private static final Set<String> AS_WORDS =
            Set.of("is", "are", "exceeds", "remains", "stands", "amounts", "totals");

    /** A period and how it was found. */
    record Time(@Nullable Period period, PeriodBasis basis, String reason, PeriodMention.@Nullable Kind kind) {
        static final Time UNSTATED = new Time(null, PeriodBasis.UNSTATED, "no period is given", null);

        static Time of(PeriodMention mention, String reason) {
            Period period = mention.period();
            return new Time(period, period == null ? PeriodBasis.UNSTATED : mention.basis(), reason, mention.kind());
        }
    }

    private final Reading reading;
    private final Scene scene;

    Times(Reading reading, Scene scene) {
        this.reading = reading;
        this.scene = scene;
    }

    Time of(Place place, Subject subject, Line line, List<Quantity> quantities, Pairs.Two two) {
        if (isBase(place)) {
            return ofBase(place, subject, line);
        }
        PeriodMention own = own(place, subject);
        if (own != null) {
            return own(own, line, subject);
        }
        PeriodMention behind = behindNext(place, quantities);
        if (behind != null) {
            return Time.of(behind, words(behind));
        }
        Candidate last = line.candidate;
        boolean isSameStatement = last != null && isOneStatement(place, subject, last);
        if (isSameStatement && last != null) {
            return new Time(last.period(), last.basis(), "the period of the number before", last.periodKind());
        }
        return subject.topic().isStock() ? asOfBefore(place) : carried(place, subject, last, two);
    }

    /** "a year earlier" is the one before that of which was spoken. */
    private Time own(PeriodMention own, Line line, Subject subject) {
        if (own.kind() == Kind.HABITUAL) {
            return new Time(null, PeriodBasis.UNSTATED, "of no named year", Kind.HABITUAL);
        }
        Period spoken = line.candidate != null && line.candidate.period() != null
                ? line.candidate.period()
                : scene.periods.getOrDefault(subject.topic(), scene.period);
        if (isYearBefore(own) && spoken != null) {
            return new Time(
                    spoken.shiftedYears(-1), PeriodBasis.RELATIVE, "the year before, " + words(own), Kind.PLAIN);
        }
        return Time.of(own, words(own));
    }

    private String words(PeriodMention mention) {
        return "\u201c" + reading.words(mention.from(), mention.to()) + "\u201d";
    }

    private static boolean isOwn(PeriodMention mention) {
        return mention.kind() != Kind.BASE;
    }

    /** Right behind the number, else the last before it, else the first behind it in its clause. */
    private @Nullable PeriodMention own(Place place, Subject subject) {
        PeriodMention adjacent = adjacent(place.to(), place.rightTo());
        if (adjacent != null && isOwn(adjacent)) {
            return adjacent;
        }
        for (PeriodMention mention : reversed(reading.periods.between(place.leftFrom(), place.from()))) {
            if (isOwn(mention) && isMeant(mention, subject) && !isOfOther(mention, place)) {
                return mention;
            }
        }
        int end =
                subject.topic().isCounted() && isWorth(place) ? place.sentence().to() : clauseOfPeriod(place);
        for (PeriodMention mention : reading.periods.between(place.to(), end)) {
            if (isOwn(mention) && isMeant(mention, subject)) {
                return mention;
            }
        }
        return null;
    }

    /** "44 projects worth $1.4 billion in Hungary to date" */
    private boolean isWorth(Place place) {
        return place.rightTo() < place.sentence().to()
                && reading.isAnyBetween(
                        Math.max(place.to(), place.rightTo() - 2), place.rightTo(), Set.of("worth", "valued"));
    }

    /** "trade in 2015 ..., down from $1 bn in 2014": a period right behind the number before belongs to that. */
    private boolean isOfOther(PeriodMention mention, Place place) {
        if (place.index() == 0) {
            return false;
        }
        boolean isApart =
                reading.isAnyBetween(mention.to(), place.from(), Set.of(";", "and", "while", "whereas", "but"))
                        && !reading.isAnyBetween(
                                place.leftFrom(), mention.from(), Set.of(";", "and", "while", "whereas", "but", ","));
        boolean isBeside = mention.from() - place.leftFrom() <= 2
                && mention.equals(adjacent(place.leftFrom(), place.from()))
                && reading.isAnyBetween(
                        mention.to(), place.from(), Set.of(",", "from", "to", "against", "compared", "versus", "("))
                && !reading.isAny(mention.to(), Set.of("it", "the", "this"));
        return isApart || isBeside;
    }

    private static List<PeriodMention> reversed(List<PeriodMention> mentions) {
        List<PeriodMention> reversed = new java.util.ArrayList<>(mentions);
        java.util.Collections.reverse(reversed);
        return reversed;
    }

    /** A day on which something was said is no period of a flow. */
    private static boolean isMeant(PeriodMention mention, Subject subject) {
        Period period = mention.period();
        boolean isDay = period != null
                && period.frequency() == Frequency.D
                && mention.basis() == PeriodBasis.AS_OF
                && mention.kind() == Kind.AS_OF;
        return mention.kind() != Kind.FUTURE
                && mention.kind() != Kind.BY
                && (!isDay || subject.topic().isStock());
    }

    private @Nullable PeriodMention adjacent(int from, int limit) {
        for (int at = from; at < Math.min(limit, from + ADJACENT); at++) {
            PeriodMention mention = reading.periods.at(at);
            if (mention != null) {
                return mention;
            }
            if (!BEFORE_PERIOD.contains(reading.key(at))) {
                return null;
            }
        }
        return null;
    }

    private int clauseOfPeriod(Place place) {
        int at = place.to();
        while (at < place.rightTo()
                && !reading.isAny(at, Set.of(";", "while", "whereas", "but", "and", "compared", "than", "against"))) {
            at++;
        }
        return at;
    }

    /**
     * The period behind the next number of the same statement: "rose by 24 % to $905 million last year", or behind the
     * last of a row: "$3 bn, $9 bn and $1 bn respectively in 2019".
     */
    private @Nullable PeriodMention behindNext(Place place, List<Quantity> quantities) {
        int next = place.index() + 1;
        if (next >= quantities.size() || !isGoneOn(place.quantity(), quantities.get(next))) {
            return null;
        }
        while (next + 1 < quantities.size() && isRow(quantities.get(next), quantities.get(next + 1))) {
            next++;
        }
        Quantity last = quantities.get(next);
        int end = next + 1 < quantities.size()
                ? quantities.get(next + 1).from()
                : place.sentence().to();
        PeriodMention adjacent = adjacent(last.to(), end);
        if (adjacent != null && isOwn(adjacent) && adjacent.kind() != Kind.FUTURE) {
            return adjacent;
        }
        for (PeriodMention mention : reading.periods.between(last.to(), reading.clauseEnd(last.to(), end))) {
            if (isOwn(mention) && mention.kind() != Kind.FUTURE) {
                return mention;
            }
        }
        return null;
    }

    private boolean isGoneOn(Quantity one, Quantity next) {
        boolean isLevel = one.isChange()
                && next.kind() == Quantity.Kind.MONEY
                && next.from() - one.to() <= 5
                && !reading.isAnyBetween(one.to(), next.from(), Set.of(";", "from", "against", "and"))
                && !(one.kind() == Quantity.Kind.FACTOR && reading.is(next.from() - 1, "the"));
        return isLevel || isRow(one, next);
    }

    private boolean isRow(Quantity one, Quantity next) {
        return one.kind() == next.kind()
                && next.wordingFrom() - one.to() <= 2
                && reading.isAny(one.to(), Set.of(",", "and"));
    }

    private boolean isOneStatement(Place place, Subject subject, Candidate last) {
        if (subject.topic().isStock() != last.topic().isStock()
                || subject.topic() == Topic.TRAVELLERS != (last.topic() == Topic.TRAVELLERS)) {
            return false;
        }
        if (last.isBase()) {
            return false;
        }
        boolean isStock = subject.topic().isStock();
        return !isStock
                || (place.from() - place.leftFrom() <= 3
                        && last.topic() != subject.topic()
                        && reading.isAny(place.leftFrom(), Set.of("worth", "with"))
                        && last.periodKind() == Kind.AS_OF);
    }

    /** "down from $1.1 billion in 2019", "compared with $2 billion", "($381 million)" behind the period compared with */
    boolean isBase(Place place) {
        int before = place.quantity().wordingFrom() - 1;
        boolean isFrom = reading.isAny(before, Set.of("from", "against", "versus", "vs"));
        boolean isCompared = reading.isAny(before, Set.of("with", "to"))
                && reading.isAny(before - 1, Set.of("compared", "comparison", "relative"));
        boolean isBracket = reading.is(before, "(") && place.index() > 0 && isBaseBefore(before);
        boolean isDouble = reading.is(before, "the")
                && reading.isAny(before - 1, Set.of("double", "twice", "triple", "than", "below", "above"));
        return place.quantity().isMoneyOrBare()
                && ((isFrom && !isAgainstTopic(place)) || isCompared || isBracket || isDouble);
    }

    /** "exports of $9 bn, against imports of $1 bn" compares two topics, not two times. */
    private boolean isAgainstTopic(Place place) {
        return reading.topics.isAnyBetween(Math.max(place.leftFrom(), place.from() - 4), place.from())
                || (reading.isAny(place.to(), Set.of("for", "of", "in"))
                        && reading.topics.isAnyBetween(place.to(), place.to() + 3));
    }

    /** "$23 billion in 2023 (2022: $28 billion)": what stands beside the level for comparison, with a period of its own. */
    boolean isBracketed(Place place) {
        int colon = place.quantity().wordingFrom() - 1;
        PeriodMention own = reading.is(colon, ":") ? reading.periods.at(colon - 1) : null;
        return own != null && place.index() > 0 && reading.is(own.from() - 1, "(");
    }

    private boolean isBaseBefore(int at) {
        PeriodMention mention = reading.periods.at(at - 1);
        return mention != null && mention.kind() == Kind.BASE;
    }

    private Time ofBase(Place place, Subject subject, Line line) {
        PeriodMention adjacent = adjacent(place.to(), place.rightTo());
        if (adjacent != null && adjacent.period() != null && adjacent.kind() != Kind.FUTURE) {
            boolean isRelative = adjacent.basis() == PeriodBasis.RELATIVE
                    && adjacent.period().frequency() == Frequency.A;
            Candidate last = line.candidate;
            if (isRelative && last != null && last.period() != null && isYearBefore(adjacent)) {
                return new Time(
                        last.period().shiftedYears(-1),
                        PeriodBasis.RELATIVE,
                        "the year before that of the level, " + words(adjacent),
                        Kind.PLAIN);
            }
            return Time.of(adjacent.as(Kind.PLAIN), words(adjacent));
        }
        PeriodMention compared = reading.periods.lastBetween(place.leftFrom(), place.from());
        Candidate last = line.candidate;
        for (PeriodMention mention : reading.periods.between(place.sentence().from(), place.from())) {
            if (mention.kind() == Kind.RUN
                    && mention.period() != null
                    && reading.is(place.quantity().wordingFrom() - 1, "from")) {
                return new Time(
                        Period.year(mention.period().start().getYear()),
                        PeriodBasis.RELATIVE,
                        "the beginning of " + words(mention),
                        Kind.PLAIN);
            }
        }
        if (last == null || last.period() == null || last.topic() != subject.topic()) {
            return Time.UNSTATED;
        }
        if (compared != null && compared.kind() == Kind.BASE && compared.period() != null) {
            int years =
                    compared.period().start().getYear() - last.period().start().getYear();
            return new Time(
                    last.period().shiftedYears(years), last.basis(), "the same part of " + words(compared), Kind.PLAIN);
        }
        return new Time(
                last.period().shiftedYears(-1),
                PeriodBasis.RELATIVE,
                "what the growth is measured against: a year before",
                Kind.PLAIN);
    }

    /** "a year earlier" counts from the level beside it. */
    private boolean isYearBefore(PeriodMention mention) {
        return reading.isAnyBetween(
                mention.from(), mention.to(), Set.of("earlier", "before", "previous", "preceding", "prior"));
    }

    /** "As of November": holds for the stocks that follow. */
    private Time asOfBefore(Place place) {
        for (PeriodMention mention :
                reversed(reading.periods.between(place.sentence().from(), place.leftFrom()))) {
            if (mention.kind() == Kind.AS_OF && mention.period() != null && isExplicit(mention)) {
                return Time.of(mention, words(mention));
            }
        }
        boolean isNext = scene.isPeriodAsOf && place.line() - scene.periodSentence == 1;
        return isNext
                ? new Time(scene.period, scene.basis, "the date of the sentence before", Kind.AS_OF)
                : Time.UNSTATED;
    }

    private boolean isExplicit(PeriodMention mention) {
        return reading.isAny(mention.from(), Set.of("as"));
    }

    private Time carried(Place place, Subject subject, @Nullable Candidate last, Pairs.Two two) {
        for (PeriodMention mention :
                reversed(reading.periods.between(place.sentence().from(), place.from()))) {
            if (mention.kind() == Kind.PLAIN
                    && !isYearBefore(mention)
                    && isMeant(mention, subject)
                    && (last == null || last.topic() != Topic.TRAVELLERS || subject.topic() == Topic.TRAVELLERS)) {
                return last != null && last.periodKind() == Kind.HABITUAL
                        ? Time.UNSTATED
                        : Time.of(mention, words(mention));
            }
        }
        if (last != null
                || scene.period == null
                || scene.isPeriodAsOf
                || (isPresent(place) && !place.quantity().isChange())) {
            return Time.UNSTATED;
        }
        boolean isSamePair = scene.isFigureOf(two.one(), two.other());
        int distance = place.line() - scene.periodSentence;
        boolean isCarried = isSamePair ? distance <= 2 : distance <= 1 && scene.isFigureOfTrade;
        boolean isSameKind = subject.topic() != Topic.TRAVELLERS || distance <= 1;
        return isCarried && isSameKind
                ? new Time(scene.period, scene.basis, "the period of the sentence before", Kind.PLAIN)
                : Time.UNSTATED;
    }

    /** "Trade is $80 million" speaks of no time that was named. */
    private boolean isPresent(Place place) {
        int verb = place.quantity().wordingFrom();
        return reading.isAnyBetween(Math.max(place.leftFrom(), verb - 2), place.from(), AS_WORDS);
    }
}
