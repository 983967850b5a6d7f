package io.dyad.extract;

import io.dyad.extract.CountryWords.Kind;
import io.dyad.extract.CountryWords.Named;
import io.dyad.extract.Phrases.Found;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a number is about: the nearest phrase for a topic, before it or right behind it, or what was spoken of before. */
final class Subjects {

    private static final Set<String> LEADING_TO_TOPIC = Set.of(
            "worth",
            "of",
            "in",
            "for",
            "'",
            "'s",
            "mutual",
            "bilateral",
            "total",
            "direct",
            "foreign",
            "annual",
            "two-way",
            "cumulative",
            "accumulated",
            "two",
            "way",
            "-",
            "goods",
            "their",
            "trade",
            "an",
            "a",
            "as");
    private static final Set<String> ENDS_OF_NOUN = Set.of(
            "in", "from", "to", "and", "with", "are", "is", "were", "was", "have", "has", "by", "for", "of", "on", "at",
            "as", "than", "who", "that", "which", "while", "but", "or", "operate", "work", "worth", "did", "during",
            "last", "this", "since", "per", "into", "across", "over", "more", "less");
    /** Before the number of one of a list: "Brazil ($5 billion)", "Italy with €2 billion". */
    private static final Set<String> LISTING =
            Set.of("with", "(", ":", "at", "for", "-", ",", "to", "was", "were", "came", "of");

    private static final Set<String> NO_PLURALS = Set.of(
            "this",
            "versus",
            "less",
            "thus",
            "plus",
            "across",
            "towards",
            "besides",
            "sometimes",
            "whereas",
            "perhaps",
            "minus",
            "always",
            "does",
            "goods",
            "previous",
            "years",
            "comprises",
            "represents",
            "makes",
            "goes",
            "comes");

    /** What else is told in percent. */
    private static final Set<String> OTHERS = Set.of(
            "economy",
            "gdp",
            "inflation",
            "population",
            "production",
            "output",
            "unemployment",
            "wages",
            "industry",
            "harvest",
            "agriculture",
            "budget",
            "debt",
            "prices",
            "currency");

    private static final int NOUN_REACH = 5;

    static final String VOLUME = "a volume (tonnes, kilometres and the like), not a value";
    private static final String NOTHING_SAYS = "nothing says what it measures";

    private final Reading reading;

    Subjects(Reading reading) {
        this.reading = reading;
    }

    Subject of(Place place, Line line, Scene scene) {
        Quantity quantity = place.quantity();
        return switch (quantity.kind()) {
            case MONEY -> money(place, line, scene);
            case BARE -> bare(place, line, scene);
            case PERCENT, FACTOR, FRACTION -> change(place, line, scene);
            case VOLUME -> Subject.none(VOLUME);
        };
    }

    private Subject money(Place place, Line line, Scene scene) {
        Found<Topic> fallen = fallenOn(place);
        if (fallen != null) {
            return Subject.of(fallen, "");
        }
        Found<Topic> before = before(place, false);
        if (before != null) {
            return before.meaning() == Topic.NONE ? goingOn(place, line, scene) : Subject.of(before, "");
        }
        Found<Topic> behind = behind(place.to(), place.rightTo());
        return behind != null ? Subject.of(behind, "") : goingOn(place, line, scene);
    }

    /** "Of this, $0.7 billion fell on exports", "$402 million came from exports" */
    private @Nullable Found<Topic> fallenOn(Place place) {
        boolean isSaid = (reading.isAny(place.to(), Set.of("fell", "falls", "fall"))
                        && reading.isAny(place.to() + 1, Set.of("on", "to", "upon")))
                || (reading.isAny(place.to(), Set.of("came", "comes", "come")) && reading.is(place.to() + 1, "from"))
                || (reading.isAny(place.to(), Set.of("was", "were", "is", "are"))
                        && reading.isAnyBetween(place.to() + 1, place.to() + 2, Set.of("exports", "imports")));
        Found<Topic> topic = isSaid ? behind(place.to() + 1, place.rightTo()) : null;
        if (topic == null && isSaid) {
            topic = behind(place.to() + 2, place.rightTo());
        }
        return topic != null && topic.meaning().isTrade() ? topic : null;
    }

    /** The nearest topic before the number; a deficit "in trade" stays a deficit. */
    private @Nullable Found<Topic> before(Place place, boolean isCountedToo) {
        Found<Topic> nearest = null;
        int at = place.from() - 1;
        while (at >= place.leftFrom()) {
            Found<Topic> mark = reading.topics.at(at);
            if (mark != null) {
                at = mark.from();
                boolean counts = mark.meaning() != Topic.NONE
                        && (isCountedToo || mark.meaning().isMoney());
                if (counts && nearest == null) {
                    nearest = mark;
                } else if (counts && nearest != null && isTradeOf(mark, nearest)) {
                    return mark;
                }
            }
            at--;
        }
        return nearest;
    }

    private boolean isTradeOf(Found<Topic> mark, Found<Topic> nearest) {
        return mark.meaning() == Topic.BALANCE
                && nearest.meaning() == Topic.TURNOVER
                && nearest.from() - mark.to() <= 6;
    }

    /** "$3 billion in trade", "$2.2 billion worth of goods" has none */
    private @Nullable Found<Topic> behind(int from, int limit) {
        int at = from;
        while (at < Math.min(limit, from + NOUN_REACH)) {
            Found<Topic> mark = reading.topics.at(at);
            if (mark != null && mark.meaning().isMoney()) {
                return mark;
            }
            boolean isPeople = reading.names.at(at) != null;
            if (!isPeople && !LEADING_TO_TOPIC.contains(reading.key(at))) {
                return null;
            }
            at++;
        }
        return null;
    }

    private Subject goingOn(Place place, Line line, Scene scene) {
        if (line.topic != null) {
            return Subject.goingOn(line.topic, line.blocked);
        }
        boolean isAnaphoric = reading.anaphora.isAnyBetween(place.sentence().from(), place.from())
                || reading.periods.isAnyBetween(place.sentence().from(), place.from())
                || (reading.names.isAnyBetween(place.leftFrom(), place.from())
                        && reading.isAny(place.quantity().wordingFrom() - 1, LISTING));
        boolean isBare = place.quantity().kind() == Quantity.Kind.BARE;
        boolean isMeant =
                !isBare || reading.anaphora.isAnyBetween(place.sentence().from(), place.from());
        boolean isMoney = place.quantity().kind() == Quantity.Kind.MONEY;
        Topic spoken = isMoney && scene.topic != null && scene.topic.isCounted() ? scene.money : scene.topic;
        boolean isGrowth = place.quantity().isChange() && isAboutGrowth(place);
        if (isOfOther(place)) {
            return Subject.none(NOTHING_SAYS);
        }
        if (isMoney && spoken != null && isOfAFuture(place)) {
            return Subject.goingOn(spoken, scene.blocked);
        }
        if (isMoney && isListedPartner(place)) {
            return Subject.goingOn(Topic.TURNOVER, null);
        }
        if (spoken != null && place.index() == 0 && ((isAnaphoric && isMeant) || isGrowth)) {
            boolean isListedPartner = Obstacles.TOTAL.equals(scene.blocked)
                    && reading.is(place.quantity().wordingFrom() - 1, "(")
                    && reading.names.at(place.quantity().wordingFrom() - 2) != null;
            return Subject.goingOn(spoken, isListedPartner ? null : scene.blocked);
        }
        return Subject.none(NOTHING_SAYS);
    }

    /** "Its biggest trading partners were China with $6.4 billion": what is named of partners is the trade with them. */
    private boolean isListedPartner(Place place) {
        int before = place.quantity().wordingFrom() - 1;
        boolean isListed =
                reading.isAny(before, Set.of("with", "(", ":", "-", "at")) && reading.names.at(before - 1) != null;
        for (int at = place.sentence().from(); isListed && at < before; at++) {
            if (reading.is(at, "partners") && reading.isAny(at - 1, Set.of("trading", "trade"))) {
                return true;
            }
        }
        return false;
    }

    /** "Both want $2 billion by 2027": of what was spoken of, and never more than a target. */
    private boolean isOfAFuture(Place place) {
        return place.index() == 0
                && reading.periods.between(place.to(), Math.min(place.sentence().to(), place.to() + 4)).stream()
                        .anyMatch(it -> it.kind() == PeriodMention.Kind.BY || it.kind() == PeriodMention.Kind.FUTURE);
    }

    /** "Malaysia's economy expanded by 4.2%": it has another subject than what was spoken of before. */
    private boolean isOfOther(Place place) {
        return place.quantity().isChange() && reading.isAnyBetween(place.leftFrom(), place.from(), OTHERS);
    }

    /** "Growth was 12.7 percent." */
    private boolean isAboutGrowth(Place place) {
        int first = place.sentence().from()
                + (reading.isAny(place.sentence().from(), Set.of("the", "this", "its")) ? 1 : 0);
        return reading.isAny(first, Set.of("growth", "increase", "rise", "decline", "decrease", "drop", "fall"));
    }

    /** A count of firms, projects or travellers, or money whose currency was named before. */
    private Subject bare(Place place, Line line, Scene scene) {
        Found<Topic> noun = noun(place);
        if (noun != null) {
            return counted(place, noun);
        }
        boolean isOfTravel = scene.flow == Topic.TRAVELLERS
                || reading.travel.isAnyBetween(
                        place.sentence().from(), place.sentence().to());
        if (isPeopleBehind(place) && isOfTravel && !isResident(place)) {
            return new Subject(Topic.TRAVELLERS, null, null, "a number of people, and a word of travel");
        }
        Subject ofThem = ofThem(place);
        if (ofThem != null) {
            return ofThem;
        }
        if (isListed(place) && line.topic != null && line.topic.isCounted()) {
            return Subject.goingOn(line.topic, line.blocked);
        }
        boolean isOfYear = line.topic == Topic.TRAVELLERS
                && reading.is(place.from() - 1, "the")
                && reading.isAny(place.to(), Set.of("of", "in"));
        if (isOfYear && reading.periods.isAnyBetween(place.to() + 1, place.to() + 2)) {
            return Subject.goingOn(Topic.TRAVELLERS, line.blocked);
        }
        Found<Topic> before = before(place, true);
        Found<Topic> counted = place.quantity().hasMagnitude() ? before : countedBefore(place);
        if (counted != null && counted.meaning().isCounted()) {
            return isCountOf(counted, place) ? counted(place, counted) : Subject.none(NOTHING_SAYS);
        }
        boolean isReached = line.topic != null
                && line.topic.isCounted()
                && reading.isAnyBetween(
                        place.leftFrom(),
                        place.from(),
                        Set.of("reached", "reaching", "to", "totalled", "totaled", "amounted", "exceeded"))
                && place.from() - place.leftFrom() <= 4;
        if (isReached && line.topic != null) {
            return Subject.goingOn(line.topic, line.blocked);
        }
        boolean canBeMoney = place.quantity().hasMagnitude() && !isOfThings(place);
        boolean isNamedMoney =
                before != null && before.meaning().isMoney() && canBeMoney && isOfMoney(place, before, line);
        if (isNamedMoney && before != null) {
            return Subject.of(before, "");
        }
        Found<Topic> behind = canBeMoney && before == null ? behind(place.to(), place.rightTo()) : null;
        if (behind != null) {
            return Subject.of(behind, "");
        }
        if (canBeMoney && before != null && before.meaning().isMoney()) {
            return Subject.none(NOTHING_SAYS);
        }
        Subject going = canBeMoney || isFromTo(place) ? goingOn(place, line, scene) : Subject.none(NOTHING_SAYS);
        return going.topic().isCounted() && !isListed(place) && !isFromTo(place) ? Subject.none(NOTHING_SAYS) : going;
    }

    /** "there are 62 of them": of those counted last. */
    private @Nullable Subject ofThem(Place place) {
        boolean isThere =
                reading.isAnyBetween(Math.max(place.leftFrom(), place.from() - 4), place.from(), Set.of("there"));
        if (!isThere || !reading.is(place.to(), "of") || !reading.is(place.to() + 1, "them")) {
            return null;
        }
        Found<Topic> counted = null;
        for (Found<Topic> mark : reading.topics.between(place.sentence().from(), place.from())) {
            counted = mark.meaning().isCounted() ? mark : counted;
        }
        return counted == null ? null : Subject.goingOn(counted.meaning(), null);
    }

    private @Nullable Found<Topic> countedBefore(Place place) {
        Found<Topic> counted = null;
        for (Found<Topic> mark : reading.topics.between(place.leftFrom(), place.from())) {
            counted = mark.meaning().isCounted() ? mark : counted;
        }
        return counted;
    }

    /** Whether a number without a currency is money: after an amount in its sentence, or of trade spoken of before. */
    private boolean isOfMoney(Place place, Found<Topic> mark, Line line) {
        boolean isNumberOf =
                reading.isAnyBetween(place.leftFrom(), place.from(), Set.of("number", "people", "population"));
        boolean isAfterMoney = line.last != null && line.last.kind() == Quantity.Kind.MONEY;
        boolean isAnaphoric = reading.anaphora.isAnyBetween(place.sentence().from(), place.from());
        return !isNumberOf && (isAfterMoney || mark.meaning().isTrade() || isAnaphoric);
    }

    /** "100 thousand jobs": the plural right behind the number says what is counted. */
    private boolean isOfThings(Place place) {
        if (place.to() >= place.rightTo()) {
            return false;
        }
        Token next = reading.tokens.get(place.to());
        return next.isWord()
                && !next.isCapitalized()
                && next.key().length() > 3
                && (next.key().endsWith("s") || next.is("people"))
                && !NO_PLURALS.contains(next.key())
                && reading.trends.at(place.to()) == null
                && reading.topics.at(place.to()) == null
                && reading.periods.at(place.to()) == null;
    }

    private boolean isFromTo(Place place) {
        return place.index() > 0
                && place.from() - place.leftFrom() <= 2
                && reading.isAny(place.from() - 1, Set.of("to", "from", "then"));
    }

    /** "45,100 from France", "270 thousand from Vietnam" */
    private boolean isListed(Place place) {
        return place.index() > 0
                && reading.is(place.to(), "from")
                && reading.names.isAnyBetween(place.to() + 1, place.to() + 3);
    }

    /** The noun that is counted: 214 valid projects, 1.1 million Thai visitors. */
    private @Nullable Found<Topic> noun(Place place) {
        for (int at = place.to(); at < Math.min(place.rightTo(), place.to() + NOUN_REACH); at++) {
            Found<Topic> mark = reading.topics.at(at);
            if (mark != null) {
                return mark.meaning().isCounted() ? mark : null;
            }
            boolean isWord = reading.tokens.get(at).isWord() || reading.is(at, "-") || reading.is(at, "'s");
            boolean isName = reading.names.at(at) != null;
            if (!isName && (!isWord || ENDS_OF_NOUN.contains(reading.key(at)))) {
                return null;
            }
        }
        return null;
    }

    /** "companies ... number about 17,000", "joint ventures - 62", "the number of firms has gone from 25 to 156" */
    private boolean isCountOf(Found<Topic> noun, Place place) {
        if (place.from() - noun.to() > 16) {
            return false;
        }
        boolean isNumbered =
                reading.isAnyBetween(Math.max(place.sentence().from(), noun.from() - 6), noun.from(), Set.of("number"))
                        || reading.isAnyBetween(
                                noun.to(),
                                place.from(),
                                Set.of(
                                        "number",
                                        "numbered",
                                        "numbers",
                                        "numbering",
                                        "stands",
                                        "stood",
                                        "reached",
                                        "totalled",
                                        "totaled",
                                        "total",
                                        "exceeded"));
        int before = place.quantity().wordingFrom() - 1;
        boolean isDashed = reading.isAny(before, Set.of("-", ":"))
                && (noun.to() >= before - 1 || (reading.names.at(before - 1) != null && before - noun.to() <= 4));
        boolean isList = noun.meaning() == Topic.TRAVELLERS
                && reading.names.lastBetween(noun.to(), place.from()) != null
                && endsWithName(place);
        boolean isExceeded =
                noun.meaning() == Topic.TRAVELLERS && place.quantity().wordingFrom() < place.from();
        return isNumbered
                || isDashed
                || isList
                || isExceeded
                || (noun.meaning() == Topic.TRAVELLERS
                        && reading.isAny(place.from() - 1, Set.of("were", "was", "mere", "been")));
    }

    private boolean endsWithName(Place place) {
        return reading.names.at(place.from() - 1) != null;
    }

    private Subject counted(Place place, Found<Topic> noun) {
        if (noun.meaning() == Topic.TRAVELLERS) {
            boolean isTravel = reading.travel.isAnyBetween(
                    place.sentence().from(), place.sentence().to());
            return isTravel && !isResident(place) ? Subject.of(noun, "") : Subject.none("people who do not travel");
        }
        return Subject.of(noun, "");
    }

    /** "About 2,500 Poles live in Qatar" */
    private boolean isResident(Place place) {
        int end = Math.min(place.rightTo(), place.to() + 7);
        for (int at = place.to(); at < end && !reading.isAny(at, Set.of(",", ";", "and")); at++) {
            if (reading.words.notTravel.at(reading.tokens, at) != null) {
                return true;
            }
        }
        return false;
    }

    /** "12,300 Czechs": the plural of a people right behind the number. */
    private boolean isPeopleBehind(Place place) {
        Found<Named> name = reading.names.at(place.to());
        boolean isPeople = name != null && name.meaning().kind() == Kind.PEOPLE;
        if (name == null || !isPeople) {
            return false;
        }
        String last = reading.key(name.to() - 1);
        boolean isPlural = last.endsWith("s") || last.endsWith("ese") || last.equals("swiss") || last.endsWith("men");
        boolean isNounBehind = noun(place) != null;
        boolean goesOn = name.to() < reading.tokens.size()
                && reading.tokens.get(name.to()).isWord()
                && !ENDS_OF_NOUN.contains(reading.key(name.to()))
                && reading.travel.at(name.to()) == null
                && !last.endsWith("s");
        return isPlural && !isNounBehind && !goesOn;
    }

    private Subject change(Place place, Line line, Scene scene) {
        Found<Topic> before = before(place, true);
        if (before != null && before.meaning() != Topic.NONE) {
            return Subject.of(before, "");
        }
        Found<Topic> behind = behindTrend(place);
        if (behind != null) {
            return Subject.of(behind, "");
        }
        return goingOn(place, line, scene);
    }

    /** "12 percent growth in exports", "a 9 percent rise in trade" */
    private @Nullable Found<Topic> behindTrend(Place place) {
        Found<Integer> trend = reading.trends.at(place.to());
        boolean isIn = trend != null && reading.isAny(trend.to(), Set.of("in", "of"));
        return trend != null && isIn ? behind(trend.to() + 1, place.rightTo()) : null;
    }

    /** The first reason among those that hold, of partners and parts, sectors and purposes. */
    static @Nullable String first(List<@Nullable String> reasons) {
        return reasons.stream().filter(it -> it != null).findFirst().orElse(null);
    }
}
