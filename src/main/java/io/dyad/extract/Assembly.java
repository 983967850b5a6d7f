package io.dyad.extract;

import io.dyad.extract.Phrases.Found;
import io.dyad.extract.Sentences.Sentence;
import io.dyad.pair.Pair;
import io.dyad.period.GrowthBasis;
import io.dyad.quantity.StatedNumber;
import io.dyad.quantity.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the pieces together, number by number: what it is about, of whom, when, how far it is known; or why it is left. */
final class Assembly {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Reading reading;
    private final Scene scene;
    private final Subjects subjects;
    private final Obstacles obstacles;
    private final Prospects prospects;
    private final Pairs pairs;
    private final Origins origins;
    private final Times times;
    private final Ranks ranks;
    private final Amounts amounts;
    private final Definitions definitions;
    private final Memory memory;
    final List<Candidate> candidates = new ArrayList<>();
    final List<Left> left = new ArrayList<>();
    private int statement;

    /** @param titled the countries of the headline */
    Assembly(Reading reading, @Nullable String home, List<String> titled) {
        this.reading = reading;
        scene = new Scene(reading, home, titled);
        subjects = new Subjects(reading);
        obstacles = new Obstacles(reading, scene);
        prospects = new Prospects(reading);
        pairs = new Pairs(reading, scene);
        origins = new Origins(reading, scene);
        times = new Times(reading, scene);
        ranks = new Ranks(reading, scene);
        amounts = new Amounts(reading);
        definitions = new Definitions(reading);
        memory = new Memory(reading, scene);
    }

    Scene scene() {
        return scene;
    }

    void read() {
        for (int index = 0; index < reading.sentences.size(); index++) {
            sentence(index, reading.sentences.get(index));
        }
    }

    private void sentence(int index, Sentence sentence) {
        List<Quantity> quantities = reading.quantities.between(sentence.from(), sentence.to());
        Line line = new Line();
        int before = candidates.size();
        Spread spread = new Spread(reading, scene);
        for (int at = 0; at < quantities.size(); at++) {
            int leftFrom = at == 0
                    ? sentence.from()
                    : behind(quantities.get(at - 1), quantities.get(at).from());
            int rightTo = at + 1 == quantities.size()
                    ? sentence.to()
                    : quantities.get(at + 1).from();
            int namesFrom = at == 0
                    ? leftFrom
                    : reading.clauseEnd(leftFrom, quantities.get(at).from());
            Place place = new Place(index, sentence, quantities.get(at), leftFrom, namesFrom, rightTo, at);
            number(place, line, quantities, spread);
        }
        candidates.addAll(ranks.of(index, sentence));
        memory.sentence(index, sentence, candidates.size() > before);
    }

    /** "(18.1% of total exports)": what a share is of belongs to the share. */
    private int behind(Quantity quantity, int limit) {
        boolean isShare =
                quantity.isChange() && reading.is(quantity.to(), "of") && reading.is(quantity.wordingFrom() - 1, "(");
        return isShare ? reading.clauseEnd(quantity.to(), limit) : quantity.to();
    }

    private void number(Place place, Line line, List<Quantity> quantities, Spread spread) {
        Subject subject = subjects.of(place, line, scene);
        String reason = subject.left();
        if (reason == null) {
            reason = obstacles.of(place, subject);
        } else if (subject.topic() == Topic.NONE) {
            reason = obstacles.purposeOr(reason, place, subject);
        }
        if (reason == null
                && place.quantity().kind() == Quantity.Kind.MONEY
                && subject.topic().isCounted()) {
            boolean isInvested = isInvested(place);
            subject = isInvested ? Subject.goingOn(Topic.INVESTMENT, null) : subject;
            reason = isInvested ? null : "the value of projects, not an investment made";
        }
        String growth = subject.topic().growth;
        if (reason == null && place.quantity().isChange() && growth.isEmpty()) {
            reason = "the growth of something else";
        }
        if (reason != null) {
            leave(place, reason, subject, null, null);
            memory.left(line, subject, reason, place);
            return;
        }
        boolean isBase = times.isBase(place);
        Prospect prospect = prospects.of(place, isBase);
        Pairs.Two two = spread.of(place, subject, quantities);
        two = two != null ? two : spread.isSum() ? null : pairs.of(place, subject, line);
        if (two == null || two.one().equals(two.other())) {
            leave(
                    place,
                    spread.isSum() ? "several partners in one figure" : "no second country is named",
                    subject,
                    null,
                    null);
            memory.left(line, subject, null, place);
            return;
        }
        if (prospect != Prospect.OBSERVED) {
            leave(
                    place,
                    prospect == Prospect.TARGET
                            ? "a target: hoped for or promised, not measured"
                            : "a forecast: expected, not measured",
                    subject,
                    two,
                    horizon(place));
            memory.hoped(place, line, subject, two);
            unit(place, two);
            return;
        }
        Unit unit = unit(place, two);
        if (unit == null) {
            leave(place, "the currency is not known", subject, two, null);
            return;
        }
        candidate(place, line, quantities, subject, two, unit, isBase || times.isBracketed(place));
    }

    /** "14 projects worth $240 million" are no investment made, unless the text speaks of capital that is there. */
    private boolean isInvested(Place place) {
        boolean isCapital = reading.topics.between(place.sentence().from(), place.leftFrom()).stream()
                .anyMatch(it -> it.meaning() == Topic.INVESTMENT);
        if (isCapital) {
            scene.investedSentence = place.line();
        }
        return isCapital || scene.investedSentence == place.line() - 1;
    }

    private @Nullable String horizon(Place place) {
        for (PeriodMention mention : reading.periods.between(place.leftFrom(), place.rightTo())) {
            boolean isAhead = mention.kind() == PeriodMention.Kind.FUTURE || mention.kind() == PeriodMention.Kind.BY;
            if (isAhead && mention.period() != null) {
                return mention.period().toString();
            }
        }
        return null;
    }

    private void leave(Place place, String reason, Subject subject, Pairs.@Nullable Two two, @Nullable String horizon) {
        Quantity quantity = place.quantity();
        boolean isBareNumber =
                quantity.kind() == Quantity.Kind.BARE && subject.topic() == Topic.NONE && !quantity.hasMagnitude();
        if (isBareNumber) {
            return;
        }
        String unit = quantity.currencies().size() == 1
                ? quantity.currencies().get(0)
                : quantity.isChange() ? "PERCENT" : null;
        String indicator = subject.topic() == Topic.NONE
                ? null
                : quantity.isChange() ? subject.topic().growth : subject.topic().indicator;
        String pair = two == null ? null : Pair.of(two.one(), two.other()).toString();
        left.add(new Left(
                quantity.wordingFrom(),
                quantity.to(),
                quantity.value(),
                unit,
                reason,
                indicator == null || indicator.isEmpty() ? null : indicator,
                pair,
                horizon));
    }

    private @Nullable Unit unit(Place place, Pairs.Two two) {
        Quantity quantity = place.quantity();
        if (quantity.isChange()) {
            return Unit.PERCENT;
        }
        List<String> currencies = quantity.currencies();
        if (quantity.kind() == Quantity.Kind.MONEY) {
            String code = scene.currency(currencies, List.of(two.one(), two.other()));
            if (code != null) {
                scene.currencies = List.of(code);
            }
            return code == null ? null : new Unit(code);
        }
        return scene.currencies.isEmpty() ? Unit.COUNT : new Unit(scene.currencies.get(0));
    }

    private void candidate(
            Place place,
            Line line,
            List<Quantity> quantities,
            Subject subject,
            Pairs.Two two,
            Unit money,
            boolean isBase) {
        Quantity quantity = place.quantity();
        Topic topic = subject.topic();
        boolean isMoney = topic.isMoney() && !quantity.isChange();
        if (isMoney && !money.isCurrency()) {
            leave(place, "the currency is not known", subject, two, null);
            return;
        }
        Unit unit = quantity.isChange()
                ? Unit.PERCENT
                : isMoney ? money : topic == Topic.TRAVELLERS ? Unit.PERSONS : Unit.COUNT;
        StatedNumber number = amounts.of(place, line, isMoney);
        Directions.Origin origin = topic == Topic.TURNOVER ? null : origins.of(place, subject, line, two);
        boolean isUnknown = topic == Topic.INVESTMENT
                && origin != null
                && !origin.isSaid()
                && line.origin == null
                && (scene.origin == null || scene.flow == null || !scene.flow.isStock());
        if (isUnknown) {
            leave(place, "nothing says who invests in whom", subject, two, null);
            return;
        }
        Times.Time time = times.of(place, subject, line, quantities, two);
        String indicator = definitions.indicator(place, subject, time);
        String from = origin == null ? null : origin.country();
        String to = from == null ? null : from.equals(two.one()) ? two.other() : two.one();
        boolean isSame = line.candidate != null
                && line.candidate.one().equals(two.one())
                && line.candidate.other().equals(two.other())
                && place.from() - place.leftFrom() <= 6;
        statement += isSame ? 0 : 1;
        GrowthBasis growthBasis = quantity.isChange() ? definitions.growthBasis(place) : null;
        int wordingFrom = wordingFrom(place);
        Quantity alternative = quantity.alternative();
        String altUnit =
                alternative == null ? null : scene.currency(alternative.currencies(), List.of(two.one(), two.other()));
        BigDecimal altValue = alternative == null || altUnit == null ? null : alternative.value();
        Candidate candidate = new Candidate(
                topic,
                indicator,
                two.one(),
                two.other(),
                from,
                to,
                number,
                unit,
                altValue,
                altUnit,
                time.period(),
                time.basis(),
                time.kind(),
                growthBasis,
                Coverage.of(reading, place, subject),
                Coverage.product(reading, subject),
                wordingFrom,
                quantity.to(),
                place.line(),
                statement,
                isBase,
                reasons(subject, two, origin, time));
        if (isImpossible(candidate)) {
            leave(place, "no number that this can be", subject, two, null);
            return;
        }
        candidates.add(candidate);
        memory.taken(place, line, subject, two, candidate, origin);
    }

    private static boolean isImpossible(Candidate candidate) {
        BigDecimal value = candidate.number().value() != null
                ? candidate.number().value()
                : candidate.number().low();
        if (value == null) {
            return true;
        }
        boolean isWhole = value.stripTrailingZeros().scale() <= 0;
        return (candidate.topic().isCounted() && !isWhole)
                || (candidate.unit().equals(Unit.PERCENT) && value.compareTo(HUNDRED.negate()) < 0);
    }

    private List<String> reasons(Subject subject, Pairs.Two two, Directions.@Nullable Origin origin, Times.Time time) {
        List<String> reasons = new ArrayList<>();
        Found<Topic> mark = subject.mark();
        reasons.add("indicator: "
                + (mark == null ? subject.reason() : "\u201c" + reading.words(mark.from(), mark.to()) + "\u201d"));
        reasons.add("pair: " + two.one() + " and " + two.other() + ", " + two.reason());
        if (origin != null) {
            reasons.add("direction: from " + origin.country()
                    + (origin.isSaid() ? ", by \u201c" + origin.reason() + "\u201d" : ", nothing says otherwise"));
        }
        reasons.add("period: " + time.reason());
        return reasons;
    }

    /** The evidence begins with the verb or preposition right before the number: "rose by 9 %", "to $410 million". */
    private int wordingFrom(Place place) {
        int from = place.quantity().wordingFrom();
        int before = from - 1;
        if (before < place.leftFrom() || !reading.tokens.get(before).isWord()) {
            return from;
        }
        boolean isVerb = reading.words.levels.contains(reading.key(before)) || reading.trends.at(before) != null;
        if (!isVerb) {
            return from;
        }
        boolean isLonger = before > place.leftFrom()
                && reading.isAny(before, Set.of("to", "by", "at", "of", "for"))
                && (reading.trends.at(before - 1) != null
                        || reading.isAny(before - 1, Set.of("amounted", "came", "stood")));
        return isLonger ? before - 1 : before;
    }
}
