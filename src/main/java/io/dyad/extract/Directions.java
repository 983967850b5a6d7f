package io.dyad.extract;

import io.dyad.extract.CountryWords.Kind;
import io.dyad.extract.CountryWords.Named;
import io.dyad.extract.Phrases.Found;
import java.util.Set;

/** Which of two countries a quantity comes from: prepositions, genitives and subjects have each a say. */
final class Directions {

    private static final Set<String> SKIPPED = Set.of(
            "the",
            "its",
            "their",
            "neighbouring",
            "neighboring",
            "nearby",
            "fellow",
            "all",
            "of",
            "state",
            "neighbour",
            "neighbor",
            "kingdom",
            "republic",
            "friendly",
            "brotherly",
            "neighbours",
            "neighbors",
            "partners");
    private static final Set<String> PREPOSITIONS = Set.of(
            "from", "to", "into", "in", "with", "of", "by", "for", "between", "towards", "toward", "within", "across",
            "inside", "via", "at", "against", "among", "on");
    private static final Set<String> TO = Set.of("to", "into", "towards", "toward");
    private static final Set<String> IN = Set.of("in", "within", "across", "inside");
    private static final Set<String> RECEIVING = Set.of(
            "received",
            "receive",
            "receives",
            "welcomed",
            "welcome",
            "hosted",
            "hosts",
            "host",
            "attracted",
            "attracts",
            "has",
            "have",
            "had",
            "got",
            "hosting",
            "drew",
            "saw",
            "took",
            "boasts");
    private static final Set<String> ECONOMY =
            Set.of("economy", "market", "soil", "territory", "industry", "city", "cities");
    private static final int SURE = 4;
    private static final int LIKELY = 2;
    private static final int PERHAPS = 1;

    private final Reading reading;
    private final Scene scene;

    Directions(Reading reading, Scene scene) {
        this.reading = reading;
        this.scene = scene;
    }

    /** The preposition before a name, over articles; empty where none stands there. */
    static String preposition(Reading reading, Found<Named> name) {
        int at = name.from() - 1;
        for (int skipped = 0; skipped < 3 && SKIPPED.contains(reading.key(at)) && !reading.is(at, "of"); skipped++) {
            at--;
        }
        String word = reading.key(at);
        boolean isPhrase =
                word.equals("to") && reading.isAny(at - 1, Set.of("according", "due", "thanks", "owing", "compared"));
        return !isPhrase && PREPOSITIONS.contains(word) ? word : "";
    }

    /**
     * Where it comes from.
     *
     * @param isSaid whether anything in the text says so
     * @param reason the name that says so
     */
    record Origin(String country, boolean isSaid, String reason) {}

    Origin of(Place place, Subject subject, String one, String other, int end, boolean isWider) {
        return of(place, subject, one, other, end, from(place, subject), isWider);
    }

    private Origin of(Place place, Subject subject, String one, String other, int end, int from, boolean isWider) {
        int forOne = 0;
        String reason = "";
        for (Found<Named> name : reading.names.between(from, end)) {
            String country = name.meaning().country();
            if (!Reading.isCountry(name) || (!country.equals(one) && !country.equals(other))) {
                continue;
            }
            int vote = vote(name, place, subject);
            forOne += country.equals(one) ? vote : -vote;
            reason = vote == 0 ? reason : reading.tokens.get(name.from()).text();
        }
        if (forOne == 0 && from > place.sentence().from() && isWider) {
            return of(place, subject, one, other, end, place.sentence().from(), false);
        }
        if (forOne == 0) {
            return new Origin(unsaid(subject, one, other), false, "");
        }
        return new Origin(forOne > 0 ? one : other, true, reason);
    }

    /** Behind the last colon, semicolon or quotation mark that countries stand behind too. */
    private int from(Place place, Subject subject) {
        if (subject.mark() != null && subject.mark().from() < place.namesFrom()) {
            return place.leftFrom();
        }
        int limit = subject.mark() == null
                ? place.from()
                : Math.min(place.from(), subject.mark().from() + 1);
        for (int at = limit - 1; at > place.namesFrom(); at--) {
            boolean isBoundary = reading.isAny(at, Set.of(":", ";", "\"", "\u201c"));
            if (isBoundary && reading.names.isAnyBetween(at, place.from())) {
                return at;
            }
        }
        return place.namesFrom();
    }

    private String unsaid(Subject subject, String one, String other) {
        String actor = one.equals(scene.reporter) || other.equals(scene.reporter) ? scene.reporter : null;
        String home = one.equals(scene.home) || other.equals(scene.home) ? scene.home : null;
        String who = actor != null ? actor : home != null ? home : one;
        boolean comesFromOther = switch (subject.topic()) {
            case IMPORTS, INVESTMENT, COMPANIES, JOINT_VENTURES, PROJECTS, TRAVELLERS -> true;
            case BALANCE -> !isSurplus(subject);
            case TURNOVER, EXPORTS, NONE -> false;
        };
        String guest = home != null ? home : who;
        String base = subject.topic().isCounted() || subject.topic() == Topic.INVESTMENT ? guest : who;
        return comesFromOther ? (base.equals(one) ? other : one) : base;
    }

    boolean isSurplus(Subject subject) {
        Found<Topic> mark = subject.mark();
        if (mark == null) {
            return true;
        }
        for (int at = mark.from(); at < mark.to(); at++) {
            if (reading.isAny(at, Set.of("surplus", "positive"))) {
                return true;
            }
        }
        return false;
    }

    /** Positive for the origin, negative for the destination, 0 for nothing said. */
    private int vote(Found<Named> name, Place place, Subject subject) {
        String preposition = preposition(reading, name);
        boolean isBound = reading.is(name.to(), "-") && reading.is(name.to() + 1, "bound");
        if (isBound || (TO.contains(preposition) && !isOwner(name, subject))) {
            return subject.topic() == Topic.BALANCE ? 0 : -SURE;
        }
        if (isDirectOwner(name, subject)) {
            return ofOwner(place, subject);
        }
        return switch (subject.topic()) {
            case EXPORTS -> exports(name, preposition, subject);
            case IMPORTS -> imports(name, preposition, subject);
            case BALANCE -> balance(name, preposition, subject);
            case INVESTMENT -> investment(name, preposition, place);
            case COMPANIES, JOINT_VENTURES, PROJECTS -> counted(name, preposition, place, subject);
            case TRAVELLERS -> travellers(name, preposition);
            case TURNOVER, NONE -> 0;
        };
    }

    /** "Georgia's exports", "Kenyan direct investment" */
    private boolean isDirectOwner(Found<Named> name, Subject subject) {
        Found<Topic> mark = subject.mark();
        int distance = mark == null ? -1 : mark.from() - name.to() - (isGenitive(name) ? 1 : 0);
        return distance >= 0
                && distance <= 2
                && (isGenitive(name) || isPeople(name) || distance == 0)
                && !isGoods(name.to())
                && !reading.is(name.to(), ",")
                && !reading.isAnyBetween(name.to(), name.to() + distance + 1, Set.of("and", ",", "to", "from", "in"))
                && subject.topic() != Topic.BALANCE
                && !subject.topic().isCounted()
                && !(isPeople(name) && reading.isAny(name.to(), ECONOMY))
                && !(preposition(reading, name).equals("of") && reading.quantities.at(name.from() - 2) != null);
    }

    private int ofOwner(Place place, Subject subject) {
        boolean isInto = reading.isAnyBetween(place.leftFrom(), place.rightTo(), Set.of("into"));
        return subject.topic() == Topic.IMPORTS && !isInto ? -SURE : SURE;
    }

    private boolean isOwner(Found<Named> name, Subject subject) {
        return isGenitive(name)
                && subject.mark() != null
                && subject.mark().from() >= name.to()
                && subject.mark().from() - name.to() <= 2
                && subject.topic() == Topic.INVESTMENT;
    }

    private boolean isGenitive(Found<Named> name) {
        return reading.isAny(name.to(), Set.of("'s", "'"));
    }

    private boolean isPeople(Found<Named> name) {
        return name.meaning().kind() == Kind.PEOPLE;
    }

    private boolean isGoods(int at) {
        return reading.isAny(at, Set.of("goods", "products", "merchandise", "commodities"));
    }

    private int exports(Found<Named> name, String preposition, Subject subject) {
        if (preposition.equals("from") || preposition.equals("by") || preposition.equals("of")) {
            return SURE;
        }
        if (IN.contains(preposition) || preposition.equals("for") || preposition.equals("with")) {
            return -LIKELY;
        }
        if (isGenitive(name) || (isPeople(name) && !isAfter(name, subject))) {
            return LIKELY;
        }
        return isAfter(name, subject) ? (name.from() == markEnd(subject) ? -LIKELY : 0) : PERHAPS;
    }

    /** "sold the Emirates goods" */
    private static int markEnd(Subject subject) {
        return subject.mark() == null ? -1 : subject.mark().to();
    }

    private static boolean isAfter(Found<Named> name, Subject subject) {
        return subject.mark() != null && name.from() >= subject.mark().to();
    }

    private int imports(Found<Named> name, String preposition, Subject subject) {
        if (isPeople(name) && isGoods(name.to())) {
            return SURE;
        }
        if (preposition.equals("from")) {
            return SURE;
        }
        if (preposition.equals("by") || IN.contains(preposition)) {
            return -SURE;
        }
        if (preposition.equals("of") || preposition.equals("for")) {
            return -LIKELY;
        }
        if (preposition.equals("with")) {
            return LIKELY;
        }
        if (isGenitive(name) || isPeople(name)) {
            return -LIKELY;
        }
        return isAfter(name, subject) ? 0 : -PERHAPS;
    }

    private int balance(Found<Named> name, String preposition, Subject subject) {
        int owner = isSurplus(subject) ? 1 : -1;
        if ((reading.isAny(name.from() - 1, Set.of("of")) && reading.is(name.from() - 2, "favour"))
                || reading.is(name.to() + 1, "favour")
                || reading.is(name.to() + 1, "favor")) {
            return SURE;
        }
        if (preposition.equals("with") || preposition.equals("against")) {
            return -SURE * owner;
        }
        if (preposition.equals("for") || preposition.equals("of") || isGenitive(name)) {
            return SURE * owner;
        }
        return isAfter(name, subject) ? 0 : LIKELY * owner;
    }

    private int investment(Found<Named> name, String preposition, Place place) {
        if (reading.isAny(name.to(), ECONOMY)
                || (reading.is(name.to(), "'s") && reading.isAny(name.to() + 1, ECONOMY))) {
            return -SURE;
        }
        boolean isPart = preposition.equals("of") && reading.quantities.at(name.from() - 2) != null;
        if (!isPart && (preposition.equals("from") || preposition.equals("by") || preposition.equals("of"))) {
            return SURE;
        }
        if (IN.contains(preposition)) {
            return isPeople(name) && reading.isAny(name.to(), Set.of("companies", "firms")) ? 0 : -SURE;
        }
        if (isReceiver(name)) {
            return -LIKELY;
        }
        boolean isWhole = reading.is(name.from() - 1, "of") && reading.quantities.at(name.from() - 2) != null;
        if (isWhole) {
            return -LIKELY;
        }
        return isGenitive(name) || isPeople(name) ? LIKELY : name.from() < place.from() ? PERHAPS : 0;
    }

    private boolean isReceiver(Found<Named> name) {
        return !isGenitive(name) && reading.isAnyBetween(name.to(), name.to() + 3, RECEIVING) && !isPeople(name);
    }

    private int counted(Found<Named> name, String preposition, Place place, Subject subject) {
        if (isPeople(name)
                && reading.isAny(name.to(), Set.of("ownership", "hands", "possession", "capital", "owners"))) {
            return SURE;
        }
        if (IN.contains(preposition) || preposition.equals("for")) {
            return -SURE;
        }
        if (isPeople(name) && name.to() <= place.from()) {
            Found<Topic> behind = reading.topics.at(name.to());
            return behind != null && behind.equals(subject.mark()) ? SURE : PERHAPS;
        }
        if (isPeople(name)
                || preposition.equals("from")
                || preposition.equals("by")
                || preposition.equals("of")
                || (reading.is(name.to(), "-") && reading.is(name.to() + 1, "owned"))) {
            return SURE;
        }
        if (preposition.equals("with")) {
            return LIKELY;
        }
        boolean isHost = reading.isAnyBetween(name.to(), name.to() + 2, Set.of("hosts", "hosted", "host"));
        return isHost ? -LIKELY : isGenitive(name) ? LIKELY : PERHAPS;
    }

    private int travellers(Found<Named> name, String preposition) {
        if (IN.contains(preposition)
                || reading.isAny(
                        name.from() - 1, Set.of("visited", "visit", "visiting", "toured", "entered", "reached"))
                || (reading.is(name.from() - 1, "the")
                        && reading.isAny(name.from() - 2, Set.of("visited", "visit", "visiting")))) {
            return -SURE;
        }
        if (preposition.equals("from") || isPeople(name) || preposition.equals("of")) {
            return SURE;
        }
        return isReceiver(name) ? -LIKELY : isGenitive(name) || reading.topics.at(name.to()) != null ? LIKELY : 0;
    }
}
