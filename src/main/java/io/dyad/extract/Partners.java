package io.dyad.extract;

import io.dyad.extract.CountryWords.Kind;
import io.dyad.extract.CountryWords.Named;
import io.dyad.extract.Phrases.Found;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether the partner of a trade is no country: a bloc, a part of a country, the whole world. */
final class Partners {

    private static final Set<String> PARTNER = Set.of("with", "to", "from", "between", "for");
    private static final Set<String> WITHIN =
            Set.of("in", "among", "within", "of", "from", "across", "outside", "with", "to");

    private final Reading reading;
    private final Scene scene;

    Partners(Reading reading, Scene scene) {
        this.reading = reading;
        this.scene = scene;
    }

    /** With the EU, with all countries, of a province, with two countries at once. */
    @Nullable String of(Place place, Subject subject) {
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
            return Obstacles.PART;
        }
        if (isPartWord(from, place.from())) {
            return Obstacles.PART;
        }
        boolean isWorld = reading.world.between(from, end).stream().anyMatch(it -> !isShared(it))
                && countries(from, end).size() < 2
                && !isWithCountry(from, end)
                && !reading.isAnyBetween(from, end, Set.of("with", "two"));
        return isWorld ? Obstacles.TOTAL : null;
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

    private Set<String> countries(int from, int to) {
        Set<String> countries = new LinkedHashSet<>();
        for (Found<Named> name : reading.names.between(from, to)) {
            if (Reading.isCountry(name) && !scene.isPlace(name)) {
                countries.add(name.meaning().country());
            }
        }
        return countries;
    }
}
