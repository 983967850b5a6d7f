package io.dyad.extract;

import io.dyad.extract.Phrases.Found;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a number is of a sector or a commodity alone: tea imports, exports of oil, sold crude worth; but not "mostly rice". */
final class Sectors {

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

    private final Reading reading;

    Sectors(Reading reading) {
        this.reading = reading;
    }

    /** Tea imports, exports of oil, sold crude worth; but not "mostly rice". */
    @Nullable String of(Place place, Subject subject) {
        String reason = Obstacles.SECTOR;
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
}
