package io.dyad.extract;

import io.dyad.extract.CountryWords.Kind;
import io.dyad.extract.CountryWords.Named;
import io.dyad.extract.Phrases.Found;
import io.dyad.extract.Sentences.Sentence;
import io.dyad.pair.Pair;
import io.dyad.period.GrowthBasis;
import io.dyad.quantity.Comparator;
import io.dyad.quantity.StatedNumber;
import io.dyad.quantity.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the pieces together, number by number: what it is about, of whom, when, how far it is known; or why it is left. */
final class Assembly {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 3;

    /** What holds for the numbers that go on with one too. */
    private static final Set<String> STICKY =
            Set.of(Obstacles.SECTOR, Obstacles.TOTAL, Obstacles.PART, Subjects.VOLUME);

    private final Reading reading;
    private final Scene scene;
    private final Subjects subjects;
    private final Obstacles obstacles;
    private final Prospects prospects;
    private final Pairs pairs;
    private final Directions directions;
    private final Times times;
    private final Ranks ranks;
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
        directions = new Directions(reading, scene);
        times = new Times(reading, scene);
        ranks = new Ranks(reading, scene);
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
        speakOf(index, sentence, candidates.size() > before);
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
            keepInMind(line, subject, reason, place);
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
            keepInMind(line, subject, null, place);
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
            line.topic = subject.topic();
            line.last = place.quantity();
            scene.topic = subject.topic().isMoney() ? subject.topic() : scene.topic;
            scene.blocked = null;
            scene.speakOf(two.one(), two.other());
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

    private void keepInMind(Line line, Subject subject, @Nullable String reason, Place place) {
        boolean isNothing = subject.topic() == Topic.NONE;
        if (!isNothing) {
            line.topic = subject.topic();
            line.blocked = reason != null && STICKY.contains(reason) ? reason : null;
        } else if (place.quantity().kind() == Quantity.Kind.VOLUME) {
            line.topic = line.topic == null ? Topic.EXPORTS : line.topic;
            line.blocked = reason;
        }
        line.last = place.quantity();
        if (line.topic != null && !isNothing) {
            scene.topic = subject.topic().isMoney() ? subject.topic() : scene.topic;
            scene.blocked = line.blocked;
        }
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
        StatedNumber number = number(place, line, isMoney);
        Directions.Origin origin = topic == Topic.TURNOVER ? null : origin(place, subject, line, two);
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
        String indicator = indicator(place, subject, time);
        String from = origin == null ? null : origin.country();
        String to = from == null ? null : from.equals(two.one()) ? two.other() : two.one();
        boolean isSame = line.candidate != null
                && line.candidate.one().equals(two.one())
                && line.candidate.other().equals(two.other())
                && place.from() - place.leftFrom() <= 6;
        statement += isSame ? 0 : 1;
        GrowthBasis growthBasis = quantity.isChange() ? growthBasis(place) : null;
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
        remember(place, line, subject, two, candidate, origin);
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

    private GrowthBasis growthBasis(Place place) {
        int from = Math.max(place.sentence().from(), place.from() - 4);
        int to = Math.min(place.sentence().to(), place.to() + 4);
        if (reading.isAnyBetween(from, place.from(), Set.of("average"))) {
            return GrowthBasis.AVERAGE;
        }
        if (reading.isAnyBetween(from, to, Set.of("yoy"))) {
            return GrowthBasis.YEAR_ON_YEAR;
        }
        boolean isSame = reading.isAnyBetween(
                place.to(), Math.min(place.rightTo(), place.to() + 12), Set.of("same", "corresponding"));
        boolean isYear = reading.periods.between(place.to(), Math.min(place.rightTo(), place.to() + 8)).stream()
                .anyMatch(it -> it.kind() == PeriodMention.Kind.BASE);
        return isSame ? GrowthBasis.SAME_PERIOD : isYear ? GrowthBasis.YEAR_ON_YEAR : GrowthBasis.UNKNOWN;
    }

    /** Investment of a year is a flow, since a year is cumulative, of neither it is not said. */
    private String indicator(Place place, Subject subject, Times.Time time) {
        if (place.quantity().isChange()) {
            return subject.topic().growth;
        }
        if (subject.topic() != Topic.INVESTMENT) {
            return subject.topic().indicator;
        }
        int from = place.leftFrom();
        boolean isStock = reading.isAnyBetween(
                from, place.from(), Set.of("stock", "accumulated", "cumulative", "total", "overall", "position"));
        boolean isFlow = reading.isAnyBetween(
                from, place.from(), Set.of("inflow", "inflows", "flow", "flows", "alone", "itself"));
        if (time.kind() == PeriodMention.Kind.RUN) {
            return "investment-cumulative";
        }
        boolean isOfYear = time.kind() == PeriodMention.Kind.PLAIN && !isByTheEnd(place);
        if ((isFlow && !isStock) || (isOfYear && !isStock)) {
            return "investment-flow";
        }
        return isStock && time.kind() == PeriodMention.Kind.AS_OF ? "investment-stock" : "investment-total";
    }

    private boolean isByTheEnd(Place place) {
        for (PeriodMention mention : reading.periods.between(place.sentence().from(), place.rightTo())) {
            if (reading.isAny(mention.from(), Set.of("by", "at", "end"))) {
                return true;
            }
        }
        return false;
    }

    private Directions.Origin origin(Place place, Subject subject, Line line, Pairs.Two two) {
        int end = reading.clauseEnd(place.to(), place.rightTo());
        Directions.Origin said = directions.of(place, subject, two.one(), two.other(), end, line.one == null);
        boolean isSamePair = line.isOfPair(two.one()) && line.isOfPair(two.other());
        if (subject.mark() == null && line.flow == subject.topic() && line.origin != null && !isSamePair) {
            String anchor = line.anchor;
            boolean isAnchorOrigin = anchor != null && anchor.equals(line.origin);
            boolean isListed = anchor != null && (anchor.equals(two.one()) || anchor.equals(two.other()));
            if (isListed && anchor != null) {
                String partner = anchor.equals(two.one()) ? two.other() : two.one();
                return new Directions.Origin(isAnchorOrigin ? anchor : partner, false, "");
            }
        }
        if (said.isSaid()) {
            return subject.mark() == null && isListedAgainst(scene.anchor, subject, two) ? ofList(two) : said;
        }
        boolean isReverse =
                reading.reverse.isAnyBetween(place.leftFrom(), reading.clauseEnd(place.to(), place.rightTo()));
        String before = line.origin != null ? line.origin : scene.origin;
        boolean isBefore =
                before != null && (before.equals(two.one()) || before.equals(two.other())) && isAlike(subject, line);
        if (isBefore && before != null) {
            String back = before.equals(two.one()) ? two.other() : two.one();
            return new Directions.Origin(isReverse ? back : before, isReverse, "the other way");
        }
        return said;
    }

    /** Firms and investment go the same way, and what goes on with a flow goes as it did. */
    private boolean isAlike(Subject subject, Line line) {
        Topic flow = line.flow != null ? line.flow : scene.flow;
        boolean isStock = flow != null && flow.isStock() && subject.topic().isStock();
        return isStock || (subject.mark() == null && flow == subject.topic());
    }

    private boolean isListedAgainst(@Nullable String anchor, Subject subject, Pairs.Two two) {
        return anchor != null
                && scene.flow == subject.topic()
                && subject.topic().isFlow()
                && (anchor.equals(two.one()) || anchor.equals(two.other()))
                && !scene.isFigureOf(two.one(), two.other());
    }

    /** "Saudi Arabia ranked first among buyers": the one whose list it is keeps its side. */
    private Directions.Origin ofList(Pairs.Two two) {
        String anchor = java.util.Objects.requireNonNull(scene.anchor);
        String partner = anchor.equals(two.one()) ? two.other() : two.one();
        return new Directions.Origin(anchor.equals(scene.origin) ? anchor : partner, false, "");
    }

    private StatedNumber number(Place place, Line line, boolean isMoney) {
        Quantity quantity = place.quantity();
        if (quantity.isChange()) {
            return growth(place);
        }
        BigDecimal value = quantity.value();
        BigDecimal precision = isMoney ? quantity.precision() : BigDecimal.ZERO;
        // "from $1.6 billion to 2.3"
        boolean isUnscaled = isMoney
                && !quantity.hasMagnitude()
                && quantity.kind() == Quantity.Kind.BARE
                && line.last != null
                && line.last.hasMagnitude();
        if (isUnscaled && line.last != null) {
            BigDecimal scale = BigDecimal.ONE.scaleByPowerOfTen(
                    (line.last.value().precision() - line.last.value().scale() - 1) / DIGITS * DIGITS);
            value = value.multiply(scale);
            precision = precision.multiply(scale);
        }
        // "2.300 firms": a point before three digits of a count marks thousands.
        if (!isMoney && value.scale() == DIGITS && !quantity.hasMagnitude()) {
            value = value.scaleByPowerOfTen(DIGITS);
        }
        BigDecimal upper = quantity.upper();
        return upper == null
                ? StatedNumber.of(quantity.comparator(), value, precision)
                : StatedNumber.between(value, upper, precision);
    }

    private StatedNumber growth(Place place) {
        Quantity quantity = place.quantity();
        int trend = Changes.trend(reading, place);
        BigDecimal value = switch (quantity.kind()) {
            case FACTOR -> factor(quantity.value(), trend);
            case FRACTION -> quantity.value().multiply(HUNDRED).round(new MathContext(DIGITS, RoundingMode.HALF_UP));
            case PERCENT, MONEY, BARE, VOLUME -> quantity.value();
        };
        BigDecimal precision =
                quantity.kind() == Quantity.Kind.FACTOR ? quantity.precision().multiply(HUNDRED) : quantity.precision();
        boolean isFall = trend < 0 && value.signum() > 0;
        BigDecimal upper = quantity.upper();
        if (upper != null) {
            return isFall
                    ? StatedNumber.between(upper.negate(), value.negate(), precision)
                    : StatedNumber.between(value, upper, precision);
        }
        return StatedNumber.of(
                isFall ? mirrored(quantity.comparator()) : quantity.comparator(),
                isFall ? value.negate() : value,
                precision);
    }

    /** 2.5 times is up by 150 %; halved is down by 50 %. */
    private static BigDecimal factor(BigDecimal times, int trend) {
        if (trend < 0 && times.compareTo(BigDecimal.ONE) > 0) {
            return HUNDRED.subtract(HUNDRED.divide(times, DIGITS, RoundingMode.HALF_UP));
        }
        return times.subtract(BigDecimal.ONE).multiply(HUNDRED);
    }

    /** "fell by over 20 %" is less than −20. */
    private static Comparator mirrored(Comparator comparator) {
        return switch (comparator) {
            case GT -> Comparator.LT;
            case GE -> Comparator.LE;
            case LT -> Comparator.GT;
            case LE -> Comparator.GE;
            case EQ, NEARLY, ABOUT, BETWEEN -> comparator;
        };
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

    private void remember(
            Place place,
            Line line,
            Subject subject,
            Pairs.Two two,
            Candidate candidate,
            Directions.@Nullable Origin origin) {
        line.topic = subject.topic();
        line.blocked = null;
        line.one = two.one();
        line.other = two.other();
        line.last = place.quantity();
        line.candidate = candidate;
        boolean isHome = two.one().equals(scene.home) || two.other().equals(scene.home);
        boolean isAnchored = line.anchor != null && (line.anchor.equals(two.one()) || line.anchor.equals(two.other()));
        if (!isAnchored) {
            line.anchor = isHome ? scene.home : two.one();
        }
        line.origin = candidate.origin();
        line.flow = subject.topic();
        keep(place, line, subject, two, candidate, origin);
    }

    private void keep(
            Place place,
            Line line,
            Subject subject,
            Pairs.Two two,
            Candidate candidate,
            Directions.@Nullable Origin origin) {
        scene.topic = subject.topic();
        scene.blocked = null;
        scene.flow = subject.topic();
        scene.money = subject.topic().isMoney() ? subject.topic() : scene.money;
        if (candidate.period() != null && !candidate.isBase()) {
            scene.periods.put(subject.topic(), candidate.period());
        }
        scene.origin = candidate.origin();
        scene.anchor = line.anchor;
        scene.speakOf(two.one(), two.other());
        scene.figureOne = two.one();
        scene.figureOther = two.other();
        scene.isFigureOfTrade = subject.topic().isTrade();
        if (!candidate.isBase() && candidate.period() != null) {
            scene.period = candidate.period();
            scene.basis = candidate.basis();
            scene.periodSentence = place.line();
            scene.isPeriodAsOf = candidate.periodKind() == PeriodMention.Kind.AS_OF;
        } else if (!candidate.isBase() && candidate.periodKind() == PeriodMention.Kind.HABITUAL) {
            scene.period = null;
        }
        if (origin != null && origin.isSaid() && subject.topic().isFlow()) {
            boolean isExports = subject.topic() == Topic.EXPORTS;
            scene.reporter = isExports ? candidate.origin() : candidate.destination();
        } else if (subject.topic() == Topic.TURNOVER && subject.mark() != null) {
            scene.reporter = Reporters.of(reading, place, two, scene.home);
        }
    }

    /** After a sentence, its countries are those of whom the text speaks. */
    private void speakOf(int index, Sentence sentence, boolean hasFigures) {
        if (hasFigures) {
            return;
        }
        speakOfTopic(sentence);
        Set<String> named = new LinkedHashSet<>();
        for (Found<Named> name : reading.names.between(sentence.from(), sentence.to())) {
            if (Reading.isCountry(name)
                    && !scene.isPlace(name)
                    && !(name.meaning().kind() == Kind.CAPITAL && named.size() > 1)) {
                named.add(name.meaning().country());
            }
        }
        List<String> countries = new ArrayList<>(named);
        String home = scene.home;
        if (countries.size() >= 2) {
            boolean isHomeIn = home != null && countries.remove(home);
            String first = isHomeIn && home != null ? home : countries.remove(0);
            scene.speakOf(first, countries.get(0));
        } else if (countries.size() == 1 && home != null && !countries.get(0).equals(home)) {
            scene.speakOf(home, countries.get(0));
        }
        for (PeriodMention mention : reading.periods.between(sentence.from(), sentence.to())) {
            boolean isPlain = mention.kind() == PeriodMention.Kind.PLAIN && mention.period() != null;
            if (isPlain && reading.quantities.isAnyBetween(sentence.from(), sentence.to()) && scene.topic != null) {
                scene.period = mention.period();
                scene.basis = mention.basis();
                scene.periodSentence = index;
                scene.isPeriodAsOf = false;
                scene.figureOne = scene.one;
                scene.figureOther = scene.other;
                scene.isFigureOfTrade = true;
            }
        }
    }

    /** What a sentence without a figure speaks of, the next may go on with: "Trade is to grow. In June it doubled." */
    private void speakOfTopic(Sentence sentence) {
        if (reading.quantities.isAnyBetween(sentence.from(), sentence.to())) {
            return;
        }
        for (Found<Topic> mark : reading.topics.between(sentence.from(), sentence.to())) {
            if (mark.meaning().isMoney()) {
                scene.topic = mark.meaning();
                scene.blocked = reading.sectors.at(mark.from() - 1) == null ? null : Obstacles.SECTOR;
            }
        }
    }
}
