package io.dyad.extract;

import io.dyad.extract.CountryWords.Named;
import io.dyad.extract.Phrases.Found;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the two countries of a number: those named around it, in its sentence, or of whom was spoken before. */
final class Pairs {

    /** Further off than this, a name has nothing to do with a number. */
    private static final int REACH = 90;

    private final Reading reading;
    private final Scene scene;

    Pairs(Reading reading, Scene scene) {
        this.reading = reading;
        this.scene = scene;
    }

    /**
     * Two countries.
     *
     * @param isNamed whether both stand around the number
     */
    record Two(String one, String other, boolean isNamed, String reason) {}

    @Nullable Two of(Place place, Subject subject, Line line) {
        List<String> near = near(place, subject);
        if (near.size() >= 2) {
            return named(near, subject, place);
        }
        if (near.size() == 1) {
            return withOne(near.get(0), place, line);
        }
        if (line.one != null && line.other != null) {
            return new Two(line.one, line.other, false, "the two of the number before");
        }
        List<String> earlier = earlier(place);
        if (earlier.size() == 1) {
            return withOne(earlier.get(0), place, line);
        }
        if (earlier.size() >= 2) {
            return new Two(earlier.get(1), earlier.get(0), false, "named earlier in the sentence");
        }
        return spokenOf();
    }

    private @Nullable Two spokenOf() {
        return scene.one == null || scene.other == null
                ? null
                : new Two(scene.one, scene.other, false, "the two of whom the text spoke last");
    }

    /** The countries around the number, the nearest first. */
    private List<String> near(Place place, Subject subject) {
        Set<String> left = new LinkedHashSet<>();
        int to = place.from();
        boolean isWider = subject.mark() != null && subject.mark().from() < place.namesFrom();
        int from = isWider ? place.leftFrom() : place.namesFrom();
        for (int at = to - 1; at >= Math.max(from, to - REACH); at--) {
            Found<Named> name = reading.names.at(at);
            if (name != null) {
                at = name.from();
                add(left, name);
            }
        }
        Set<String> right = new LinkedHashSet<>();
        int end = reading.clauseEnd(place.to(), place.rightTo());
        for (Found<Named> name : reading.names.between(place.to(), end)) {
            add(right, name);
        }
        List<String> near = new ArrayList<>();
        boolean isRightNearer = subject.topic().isCounted() || left.size() < 2;
        near.addAll(isRightNearer ? right : left);
        (isRightNearer ? left : right).stream().filter(it -> !near.contains(it)).forEach(near::add);
        return near;
    }

    private void add(Set<String> countries, Found<Named> name) {
        if (Reading.isCountry(name) && !scene.isPlace(name)) {
            countries.add(name.meaning().country());
        }
    }

    private Two named(List<String> near, Subject subject, Place place) {
        Two between = between(place, subject);
        if (between != null) {
            return between;
        }
        String one = near.get(0);
        String other = near.get(1);
        String home = scene.home;
        boolean isHomeFurther =
                near.size() > 2 && home != null && near.contains(home) && !one.equals(home) && !other.equals(home);
        if (isHomeFurther && home != null) {
            other = home;
        }
        return new Two(/* one= */ other, /* other= */ one, true, "both named");
    }

    /** "trade between A and B", "trade of A with B" right behind the topic */
    private @Nullable Two between(Place place, Subject subject) {
        Found<Topic> mark = subject.mark();
        if (mark == null || mark.from() >= place.to() || subject.topic() != Topic.TURNOVER) {
            return null;
        }
        List<String> behind = new ArrayList<>();
        for (Found<Named> name : reading.names.between(mark.to(), Math.min(place.from(), mark.to() + 14))) {
            if (Reading.isCountry(name) && !behind.contains(name.meaning().country())) {
                behind.add(name.meaning().country());
            }
        }
        boolean isBetween = reading.isAnyBetween(mark.to(), mark.to() + 2, Set.of("between"));
        return isBetween && behind.size() >= 2 ? new Two(behind.get(0), behind.get(1), true, "both named") : null;
    }

    private @Nullable Two withOne(String country, Place place, Line line) {
        if (line.one != null && line.other != null && line.isOfPair(country)) {
            return new Two(line.one, line.other, false, "one named, the other from the number before");
        }
        if (line.anchor != null && !line.anchor.equals(country)) {
            return new Two(line.anchor, country, false, "one of a list, against the same country");
        }
        for (String other : earlier(place)) {
            if (!other.equals(country)) {
                return new Two(other, country, false, "the other named earlier in the sentence");
            }
        }
        String other = scene.otherThan(country);
        if (other != null) {
            return new Two(country, other, false, "one named, the other spoken of before");
        }
        String home = scene.home;
        return home == null || home.equals(country)
                ? null
                : new Two(home, country, false, "one named, the other the text's own country");
    }

    /** Those named in the sentence before the number before this one, the nearest first. */
    private List<String> earlier(Place place) {
        Set<String> countries = new LinkedHashSet<>();
        for (int at = place.namesFrom() - 1; at >= Math.max(place.sentence().from(), place.namesFrom() - REACH); at--) {
            Found<Named> name = reading.names.at(at);
            if (name != null) {
                at = name.from();
                add(countries, name);
            }
        }
        return List.copyOf(countries);
    }
}
