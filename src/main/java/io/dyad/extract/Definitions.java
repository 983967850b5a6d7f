package io.dyad.extract;

import io.dyad.period.GrowthBasis;
import java.util.Set;

/** What exactly a number measures: of an investment which kind, of a growth against what. */
final class Definitions {

    private final Reading reading;

    Definitions(Reading reading) {
        this.reading = reading;
    }

    /** Investment of a year is a flow, since a year is cumulative, of neither it is not said. */
    String indicator(Place place, Subject subject, Times.Time time) {
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

    GrowthBasis growthBasis(Place place) {
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
}
