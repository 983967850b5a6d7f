package io.dyad.extract;

import io.dyad.extract.Phrases.Found;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why a number is seen and left: a loan, a sector, a share, a group of countries and so on. */
final class Obstacles {

    private static final Set<String> TAKEOVERS = Set.of("stake", "stakes", "shares", "shareholding", "takeover");
    private static final int NEAR = 4;

    static final String SECTOR = "a sector or a commodity, not the whole";
    static final String PART = "a part of a country";
    static final String TOTAL = "one country's total, not the trade of two";

    private final Reading reading;
    private final Sectors sectors;
    private final Partners partners;

    Obstacles(Reading reading, Scene scene) {
        this.reading = reading;
        sectors = new Sectors(reading);
        partners = new Partners(reading, scene);
    }

    /** Null where nothing stands against the number. */
    @Nullable String of(Place place, Subject subject) {
        String reason = purpose(place, subject);
        reason = reason != null ? reason : increase(place);
        reason = reason != null ? reason : ofFirms(place, subject);
        reason = reason != null ? reason : inVolume(place);
        reason = reason != null ? reason : change(place);
        reason = reason != null ? reason : sectors.of(place, subject);
        reason = reason != null ? reason : partners.of(place, subject);
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
