package io.dyad.extract;

import io.dyad.extract.CountryWords.Kind;
import io.dyad.extract.CountryWords.Named;
import io.dyad.extract.Phrases.Found;
import io.dyad.extract.Sentences.Sentence;
import io.dyad.period.PeriodBasis;
import io.dyad.quantity.Comparator;
import io.dyad.quantity.StatedNumber;
import io.dyad.quantity.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds places in lists of partners and investors: "the leading trading partner in Eastern Europe", "among the top ten investors". */
final class Ranks {

    private static final Map<String, String> NOUNS = Map.of(
            "partner",
            "partner-rank",
            "partners",
            "partner-rank",
            "investor",
            "investor-rank",
            "investors",
            "investor-rank");
    private static final Map<String, Integer> PLACES = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10));
    private static final Set<String> FIRST = Set.of("largest", "biggest", "leading", "foremost");
    private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");
    private static final Set<String> OF_TRADE = Set.of("trading", "trade", "commercial", "economic", "business");
    private static final int PHRASE = 7;
    private static final int REGION = 5;

    private final Reading reading;
    private final Scene scene;

    Ranks(Reading reading, Scene scene) {
        this.reading = reading;
        this.scene = scene;
    }

    /** A rank word with what it says: a place, or the places up to one. */
    private record Place(int from, int value, boolean isWithin) {}

    List<Candidate> of(int line, Sentence sentence) {
        List<Candidate> found = new ArrayList<>();
        for (int at = sentence.from(); at < sentence.to(); at++) {
            String indicator = NOUNS.get(reading.key(at));
            Place place = indicator == null ? null : place(at, sentence.from());
            boolean isOfTrade =
                    indicator != null && (!indicator.equals("partner-rank") || reading.isAny(at - 1, OF_TRADE));
            if (place != null && isOfTrade && indicator != null) {
                Candidate candidate = candidate(line, sentence, at, indicator, place);
                if (candidate != null) {
                    found.add(candidate);
                }
            }
        }
        return found;
    }

    private @Nullable Place place(int noun, int limit) {
        boolean isPlural = reading.key(noun).endsWith("s");
        for (int at = noun - 1; at >= Math.max(limit, noun - PHRASE); at--) {
            if (reading.isAny(at, Set.of(",", ";", ":", "(", ")", "."))) {
                return null;
            }
            if (reading.is(at, "top") && at + 1 < noun) {
                WrittenNumber number = reading.words.numbers.at(reading.tokens, at + 1, false);
                return number == null || !isPlural || number.value().scale() > 0
                        ? null
                        : new Place(from(at), number.value().intValue(), true);
            }
            Integer ordinal = ordinal(at);
            if (ordinal != null && !isPlural) {
                return new Place(at, ordinal, false);
            }
            if (!isPlural
                    && FIRST.contains(reading.key(at))
                    && !reading.isAny(at - 1, Set.of("a", "an", "of"))
                    && ordinalBefore(at) == null) {
                return new Place(at, 1, false);
            }
        }
        return null;
    }

    /** The place that stands right before "largest": "third", "15th", over a hyphen. */
    private @Nullable Integer ordinalBefore(int at) {
        int last = reading.is(at - 1, "-") ? at - 2 : at - 1;
        return ordinal(reading.isAny(last, SUFFIXES) ? last - 1 : last);
    }

    private @Nullable Integer ordinal(int at) {
        Integer word = PLACES.get(reading.key(at));
        if (word != null || at < 0 || at >= reading.tokens.size()) {
            return word;
        }
        boolean isSuffixed = reading.tokens.get(at).isNumber() && reading.isAny(at + 1, SUFFIXES);
        return isSuffixed && reading.tokens.get(at).text().matches("[1-9]\\d{0,2}")
                ? Integer.valueOf(reading.tokens.get(at).text())
                : null;
    }

    /** With "one of the" or "among the". */
    private int from(int at) {
        int from = reading.is(at - 1, "the") ? at - 1 : at;
        if (reading.is(from - 1, "of") && reading.is(from - 2, "one")) {
            return from - 2;
        }
        return reading.isAny(from - 1, Set.of("among", "within")) ? from - 1 : at;
    }

    private @Nullable Candidate candidate(int line, Sentence sentence, int noun, String indicator, Place place) {
        String owner = owner(sentence, noun, place);
        String ranked = ranked(sentence, place, owner);
        if (owner == null && ranked != null) {
            owner = scene.otherThan(ranked) != null ? scene.otherThan(ranked) : scene.home;
        }
        if (ranked == null && owner != null) {
            ranked = scene.otherThan(owner);
        }
        if (owner == null || ranked == null || owner.equals(ranked)) {
            return null;
        }
        int to = region(noun);
        BigDecimal value = BigDecimal.valueOf(place.value());
        return new Candidate(
                Topic.NONE,
                indicator,
                ranked,
                owner,
                ranked,
                owner,
                StatedNumber.of(place.isWithin() ? Comparator.LE : Comparator.EQ, value, BigDecimal.ZERO),
                Unit.RANK,
                null,
                null,
                null,
                PeriodBasis.UNSTATED,
                null,
                null,
                to > noun + 1 ? reading.words(noun + 1, to) : null,
                "TOTAL",
                place.from(),
                to,
                line,
                0,
                false,
                List.of(
                        "indicator: \u201c" + reading.words(place.from(), noun + 1) + "\u201d",
                        "pair: " + ranked + " in the list of " + owner,
                        "period: no period is given"));
    }

    /** Behind "in Eastern Europe", if that follows. */
    private int region(int noun) {
        for (int at = noun + 1; at < Math.min(reading.tokens.size(), noun + REGION); at++) {
            Found<Named> name = reading.names.at(at);
            if (name != null
                    && name.meaning().kind() == Kind.GROUP
                    && reading.isAny(noun + 1, Set.of("in", "from", "among", "within", "of"))) {
                return name.to();
            }
            if (name != null || reading.endsClause(at)) {
                return noun + 1;
            }
        }
        return noun + 1;
    }

    /** In whose list: "Kazakhstan's leading partner", "partner of Kazakhstan", "investor in Kazakhstan". */
    private @Nullable String owner(Sentence sentence, int noun, Place place) {
        for (Found<Named> name : reading.names.between(Math.max(sentence.from(), place.from() - 4), place.from())) {
            if (Reading.isCountry(name) && reading.isAny(name.to(), Set.of("'s", "'"))) {
                return name.meaning().country();
            }
        }
        for (Found<Named> name : reading.names.between(noun + 1, Math.min(sentence.to(), noun + 8))) {
            boolean isOwner = Set.of("of", "for", "in", "to").contains(Directions.preposition(reading, name));
            if (Reading.isCountry(name) && isOwner) {
                return name.meaning().country();
            }
        }
        return null;
    }

    /** The nearest country before the rank that is not its owner, else the first behind it. */
    private @Nullable String ranked(Sentence sentence, Place place, @Nullable String owner) {
        String nearest = null;
        for (Found<Named> name : reading.names.between(sentence.from(), place.from())) {
            if (Reading.isCountry(name)
                    && !scene.isPlace(name)
                    && !name.meaning().country().equals(owner)) {
                nearest = name.meaning().country();
            }
        }
        return nearest;
    }
}
