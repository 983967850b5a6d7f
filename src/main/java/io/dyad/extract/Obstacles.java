package io.dyad.extract;

import io.dyad.extract.CountryWords.Kind;
import io.dyad.extract.CountryWords.Named;
import io.dyad.extract.Phrases.Found;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why a number is seen and left: a loan, a sector, a share, a group of countries and so on. */
final class Obstacles {

    private static final Set<String> AS_MAIN_PART = Set.of(
            "mostly",
            "mainly",
            "primarily",
            "largely",
            "chiefly",
            "especially",
            "particularly",
            "including",
            "notably",
            "like");
    private static final Set<String> PARTNER = Set.of("with", "to", "from", "between", "for");
    private static final Set<String> WITHIN =
            Set.of("in", "among", "within", "of", "from", "across", "outside", "with", "to");
    private static final Set<String> TAKEOVERS = Set.of("stake", "stakes", "shares", "shareholding", "takeover");
    private static final int NEAR = 4;

    static final String SECTOR = "a sector or a commodity, not the whole";
    static final String PART = "a part of a country";
    static final String TOTAL = "one country's total, not the trade of two";

    private final Reading reading;
    private final Scene scene;

    Obstacles(Reading reading, Scene scene) {
        this.reading = reading;
        this.scene = scene;
    }

    /** Null where nothing stands against the number. */
    @Nullable String of(Place place, Subject subject) {
        String reason = purpose(place, subject);
        reason = reason != null ? reason : increase(place);
        reason = reason != null ? reason : ofFirms(place, subject);
        reason = reason != null ? reason : inVolume(place);
        reason = reason != null ? reason : change(place);
        reason = reason != null ? reason : sector(place, subject);
        reason = reason != null ? reason : partner(place, subject);
        reason = reason != null ? reason : participants(place, subject);
        return reason != null ? reason : subset(place, subject);
    }

    /** Of a number without a topic: what it is for, where that is named. */
    String purposeOr(String reason, Place place, Subject subject) {
        String purpose = place.quantity().kind() == Quantity.Kind.MONEY ? purpose(place, subject) : null;
        return purpose == null ? reason : purpose;
    }

    /** A loan, a contract and the like, named nearer to the number than its topic. */
    private @Nullable String purpose(Place place, Subject subject) {
        if (!place.quantity().isMoneyOrBare() || subject.topic().isCounted()) {
            return null;
        }
        int from = subject.mark() == null
                ? place.leftFrom()
                : Math.max(place.leftFrom(), subject.mark().to());
        Found<String> before = reading.obstacles.lastBetween(from, place.from());
        if (before != null) {
            return before.meaning();
        }
        boolean isTakeover = subject.mark() != null
                && reading.isAny(subject.mark().from(), Set.of("bought", "sold", "buys", "sells", "purchased"))
                && reading.isAnyBetween(place.sentence().from(), subject.mark().from(), TAKEOVERS);
        if (isTakeover) {
            return "a contract or a deal";
        }
        boolean isBehindTopic = subject.mark() != null && subject.mark().from() >= place.to();
        int end = isBehindTopic
                ? place.to()
                : reading.clauseEnd(place.to(), Math.min(place.rightTo(), place.to() + NEAR));
        Found<String> behind = reading.obstacles.lastBetween(place.to(), end);
        return behind == null ? null : behind.meaning();
    }

    /** "rose by $28 million to $540 million", "4 million more than in 2015", "an increase of 30 % or £443m" */
    private @Nullable String increase(Place place) {
        if (!place.quantity().isMoneyOrBare()) {
            return null;
        }
        boolean isEach = (reading.is(place.to(), "each") && reading.is(place.to() + 1, "way"))
                || (reading.is(place.to(), "in") && reading.is(place.to() + 1, "each"));
        if (isEach) {
            return "the flow of each direction, not their sum";
        }
        String reason = "an increase, not a level";
        boolean isMore = reading.isAny(place.to(), Set.of("more", "less", "higher", "lower"))
                && reading.isAnyBetween(place.to(), place.to() + 3, Set.of("than", "in", ",", "."));
        int before = place.quantity().wordingFrom() - 1;
        boolean isBy =
                reading.is(before, "by") && reading.trends.isAnyBetween(Math.max(place.leftFrom(), before - 4), before);
        boolean isOf = reading.is(before, "of") && reading.trends.at(before - 1) != null;
        boolean isOr = reading.is(before, "or")
                && place.from() - place.leftFrom() <= 2
                && place.index() > 0
                && isAfterChange(place);
        return isMore || isBy || isOf || isOr ? reason : null;
    }

    /** "in tonnes, deliveries fell 12 percent" */
    private @Nullable String inVolume(Place place) {
        for (int at = place.leftFrom(); at < place.from(); at++) {
            boolean isIn = reading.is(at, "in")
                    && (reading.words.volumes.at(reading.tokens, Math.min(at + 1, reading.tokens.size() - 1)) != null
                            || reading.isAny(at + 1, Set.of("volume", "physical", "quantity")));
            if (isIn && !reading.isAny(at + 1, Set.of("t", "m", "mt", "km"))) {
                return "a volume, not a value";
            }
        }
        return null;
    }

    /** "19 firms with a turnover of 4 million" */
    private @Nullable String ofFirms(Place place, Subject subject) {
        Found<Topic> mark = subject.mark();
        boolean isWord = mark != null
                && reading.isAny(mark.from(), Set.of("turnover", "sales"))
                && place.quantity().isMoneyOrBare();
        boolean isOfFirms = mark != null
                && reading.isAnyBetween(mark.from() - 4, mark.from(), Set.of("with", "whose", "annual", "combined"))
                && reading.topics.between(place.sentence().from(), mark.from()).stream()
                        .anyMatch(it -> it.meaning() == Topic.COMPANIES)
                && !reading.isAny(mark.from() - 1, Set.of("trade", "bilateral", "mutual"));
        return isWord && isOfFirms ? "the turnover of firms" : null;
    }

    private boolean isAfterChange(Place place) {
        Quantity before = reading.quantities.at(place.leftFrom() - 1);
        return before != null && before.isChange();
    }

    /** A percentage that is no growth. */
    private @Nullable String change(Place place) {
        Quantity quantity = place.quantity();
        if (!quantity.isChange()) {
            return null;
        }
        String share = "a share of a whole";
        int end = reading.clauseEnd(place.to(), Math.min(place.rightTo(), place.to() + NEAR));
        if (reading.is(place.to(), "of") && !reading.is(place.to() + 1, "growth")) {
            return share;
        }
        if (reading.isAny(place.to(), Set.of("share", "stake", "ownership"))
                || reading.share.isAnyBetween(place.to(), end)) {
            return share;
        }
        if (Changes.trend(reading, place) == 0) {
            return quantity.kind() == Quantity.Kind.PERCENT ? share : "a ratio, not a growth";
        }
        Found<Boolean> shared = reading.share.lastBetween(place.leftFrom(), place.from());
        Found<Integer> trend = reading.trends.lastBetween(place.leftFrom(), place.from());
        boolean isShare = shared != null
                && (trend == null || trend.from() < shared.from())
                && reading.trends.at(place.to()) == null
                && quantity.sign() == Quantity.Sign.NONE;
        return isShare ? share : null;
    }

    /** Tea imports, exports of oil, sold crude worth; but not "mostly rice". */
    private @Nullable String sector(Place place, Subject subject) {
        String reason = SECTOR;
        if (subject.topic().isCounted() || subject.topic() == Topic.INVESTMENT) {
            boolean isIn = subject.topic() == Topic.INVESTMENT && isInSector(place);
            return isIn || (subject.topic() == Topic.INVESTMENT && isSectorBehind(place)) ? reason : null;
        }
        Found<Topic> mark = subject.mark();
        if (mark != null && (isSectorBefore(mark) || isSectorOf(mark))) {
            return reason;
        }
        int from = mark == null ? place.leftFrom() : Math.max(place.leftFrom(), mark.to());
        return isSectorBetween(from, place.from()) || isSectorBehind(place) ? reason : null;
    }

    /** "In mining alone it is 800 million" */
    private boolean isInSector(Place place) {
        return reading.sectors.between(place.leftFrom(), place.from()).stream()
                .anyMatch(it -> reading.isAny(it.from() - 1, Set.of("in", "into"))
                        || (reading.is(it.from() - 1, "the") && reading.is(it.from() - 2, "in")));
    }

    private boolean isSectorBefore(Found<Topic> mark) {
        Found<Boolean> before = reading.sectors.at(mark.from() - 1);
        boolean isNonOil = before != null && reading.is(before.from() - 1, "-") && reading.is(before.from() - 2, "non");
        return before != null && !isNonOil && !isWhole(mark);
    }

    private boolean isWhole(Found<Topic> mark) {
        return reading.words.allGoods.at(reading.tokens, mark.from()) != null && mark.to() - mark.from() > 1;
    }

    private boolean isSectorOf(Found<Topic> mark) {
        if (!reading.isAny(mark.to(), Set.of("of", "in"))) {
            return false;
        }
        for (int at = mark.to() + 1; at < mark.to() + 5 && at < reading.tokens.size(); at++) {
            if (reading.sectors.at(at) != null) {
                return !reading.isAny(at + 1, Set.of("products", "goods"))
                        || reading.is(at, "agricultural")
                        || reading.is(at, "food");
            }
            if (reading.endsClause(at)
                    || reading.isAny(at, PARTNER)
                    || reading.words.allGoods.at(reading.tokens, at) != null) {
                return false;
            }
        }
        return false;
    }

    private boolean isSectorBetween(int from, int to) {
        for (Found<Boolean> sector : reading.sectors.between(from, to)) {
            boolean isMain = reading.isAnyBetween(Math.max(from, sector.from() - 4), sector.from(), AS_MAIN_PART)
                    && reading.isAnyBetween(sector.to(), to, Set.of(",", ")", "-", ";"));
            boolean isNonOil = reading.is(sector.from() - 1, "-") && reading.is(sector.from() - 2, "non");
            boolean isService = reading.isAny(sector.from(), Set.of("services", "service"))
                    && reading.isAny(
                            sector.from() - 1, Set.of("and", "customs", "press", "news", "statistics", "statistical"));
            if (!isMain && !isNonOil && !isService && !isListedBefore(from, sector)) {
                return true;
            }
        }
        return false;
    }

    /** The second of "mostly rice and coffee". */
    private boolean isListedBefore(int from, Found<Boolean> sector) {
        return reading.isAny(sector.from() - 1, Set.of("and", ","))
                && reading.isAnyBetween(Math.max(from, sector.from() - 8), sector.from(), AS_MAIN_PART);
    }

    /** "$5 billion worth of oil" */
    private boolean isSectorBehind(Place place) {
        int at = place.to();
        if (!reading.isAny(at, Set.of("worth", "of", "in", "'"))) {
            return false;
        }
        for (int next = at; next < Math.min(place.rightTo(), at + 5); next++) {
            if (reading.sectors.at(next) != null) {
                return true;
            }
            if (reading.endsClause(next)
                    || reading.words.allGoods.at(reading.tokens, next) != null
                    || reading.periods.at(next) != null
                    || reading.isAny(next, PARTNER)) {
                return false;
            }
        }
        return false;
    }

    /** With the EU, with all countries, of a province, with two countries at once. */
    private @Nullable String partner(Place place, Subject subject) {
        int end = reading.clauseEnd(place.to(), place.rightTo());
        int from = place.leftFrom();
        if (subject.topic().isTrade() || subject.topic() == Topic.INVESTMENT) {
            Found<Named> group = groupsOwn(subject.mark());
            Found<Named> nearest = group != null ? group : nearestPartner(place, from, end);
            if (nearest != null && nearest.meaning().kind() == Kind.GROUP) {
                return "a partner that is no country: "
                        + reading.tokens.get(nearest.from()).text();
            }
        }
        Found<Named> part = reading.names.lastBetween(from, place.from());
        if (part != null
                && part.meaning().kind() == Kind.PART
                && !reading.isAny(part.from() - 1, Set.of("in", "at"))
                && !subject.topic().isCounted()) {
            return PART;
        }
        if (isPartWord(from, place.from())) {
            return PART;
        }
        boolean isWorld = reading.world.between(from, end).stream().anyMatch(it -> !isShared(it))
                && countries(from, end).size() < 2
                && !isWithCountry(from, end)
                && !reading.isAnyBetween(from, end, Set.of("with", "two"));
        return isWorld ? TOTAL : null;
    }

    /** "the EU's trade with Kazakhstan", "trade between Kazakhstan and the EU", "the Gulf as a whole buys" */
    private @Nullable Found<Named> groupsOwn(@Nullable Found<Topic> mark) {
        if (mark == null) {
            return null;
        }
        Found<Named> before = reading.names.lastBetween(Math.max(0, mark.from() - 8), mark.from());
        boolean isOwner = before != null
                && before.meaning().kind() == Kind.GROUP
                && !isEpithet(before)
                && !reading.isAnyBetween(
                        before.to(), mark.from(), Set.of(";", ".", "and", "neighbours", "neighbors", "partners", "two"))
                && !WITHIN.contains(Directions.preposition(reading, before));
        if (isOwner) {
            return before;
        }
        List<Found<Named>> two = reading.names.between(mark.to(), Math.min(reading.tokens.size(), mark.to() + 10));
        boolean isBetween = two.size() > 1
                && Directions.preposition(reading, two.get(0)).equals("between")
                && two.get(1).meaning().kind() == Kind.GROUP
                && !isEpithet(two.get(1))
                && reading.isAnyBetween(two.get(0).to(), two.get(0).to() + 1, Set.of("and"));
        return isBetween ? two.get(1) : null;
    }

    /** "(3 per cent of total exports)" says of the whole what the number is of it. */
    private boolean isShared(Found<Boolean> world) {
        int of = reading.is(world.from() - 1, "its") ? world.from() - 2 : world.from() - 1;
        return reading.is(of, "of") && reading.isAny(of - 1, Set.of("%", "cent", "percent", "pct", "pc"));
    }

    /** "Overall exports to Russia" */
    private boolean isWithCountry(int from, int end) {
        return reading.names.between(from, end).stream().anyMatch(it -> Reading.isCountry(it) && isPartner(it));
    }

    private boolean isPartWord(int from, int to) {
        for (int at = from; at < to; at++) {
            if (reading.words.countries.partWords.contains(reading.key(at))
                    && (reading.is(at + 1, "'s") || isTopicAt(at + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isTopicAt(int at) {
        Found<Topic> topic = reading.topics.at(at);
        return topic != null && topic.meaning().isMoney();
    }

    private @Nullable Found<Named> nearestPartner(Place place, int from, int end) {
        for (Found<Named> name : reading.names.between(place.to(), end)) {
            if (isPartner(name)) {
                return name;
            }
        }
        for (int at = place.from() - 1; at >= from; at--) {
            Found<Named> name = reading.names.at(at);
            if (name != null && (isPartner(name) || (name.meaning().kind() == Kind.GROUP && isTopicAt(name.to())))) {
                return name;
            }
            at = name == null ? at : name.from();
        }
        return null;
    }

    private boolean isPartner(Found<Named> name) {
        return PARTNER.contains(Directions.preposition(reading, name)) && !isEpithet(name);
    }

    /** "the Asian country" is one country. */
    private boolean isEpithet(Found<Named> name) {
        return name.meaning().kind() == Kind.GROUP
                && reading.isAny(
                        name.to(),
                        Set.of(
                                "country",
                                "nation",
                                "state",
                                "republic",
                                "giant",
                                "economy",
                                "neighbour",
                                "neighbor",
                                "kingdom",
                                "island",
                                "partner"));
    }

    Set<String> countries(int from, int to) {
        Set<String> countries = new LinkedHashSet<>();
        for (Found<Named> name : reading.names.between(from, to)) {
            if (Reading.isCountry(name) && !scene.isPlace(name)) {
                countries.add(name.meaning().country());
            }
        }
        return countries;
    }

    /** Firms that attend a forum or sell abroad are not established there. */
    private @Nullable String participants(Place place, Subject subject) {
        if (subject.topic() != Topic.COMPANIES && subject.topic() != Topic.PROJECTS) {
            return null;
        }
        int end = Math.min(place.rightTo(), place.to() + 14);
        Found<Boolean> cue = reading.notEstablished.between(place.to(), end).stream()
                .filter(it -> !isOfCapital(it))
                .findFirst()
                .orElse(null);
        boolean isBefore = reading.isAnyBetween(
                Math.max(place.leftFrom(), place.from() - 4),
                place.from(),
                Set.of("delegation", "representatives", "included", "accompanied", "brought"));
        boolean isCue = subject.topic() == Topic.COMPANIES
                && cue != null
                && !reading.isAnyBetween(place.to(), cue.from(), Set.of(";", "while"));
        return isCue || (isBefore && subject.topic() == Topic.COMPANIES)
                ? "firms that take part or trade, not established ones"
                : null;
    }

    /** "enterprises with the participation of Afghan capital" */
    private boolean isOfCapital(Found<Boolean> cue) {
        return reading.isAnyBetween(cue.to(), cue.to() + 4, Set.of("capital", "investment", "investments", "funds"));
    }

    /** "69 of them fully owned" */
    private @Nullable String subset(Place place, Subject subject) {
        boolean isThere =
                reading.isAnyBetween(Math.max(place.leftFrom(), place.from() - 4), place.from(), Set.of("there"));
        boolean isOfThem = !isThere
                && reading.is(place.to(), "of")
                && reading.isAny(place.to() + 1, Set.of("them", "these", "those", "which", "whom"));
        boolean isWithin = subject.topic() == Topic.COMPANIES
                && (subject.mark() == null
                        || subject.mark().from() < place.from()
                        || reading.is(subject.mark().from(), "ones"))
                && reading.isAnyBetween(
                        Math.max(place.leftFrom(), place.from() - 3),
                        place.from(),
                        Set.of("including", "which", "them", "these"));
        return subject.topic().isCounted() && (isOfThem || isWithin) ? "a part of a count" : null;
    }
}
