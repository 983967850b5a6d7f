package io.dyad.ranking;

import io.dyad.claim.HeldClaim;
import io.dyad.claim.Nature;
import io.dyad.claim.Place;
import io.dyad.claim.Series;
import io.dyad.period.Frequency;
import io.dyad.period.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The claims of one book on one series, of periods of one length.
 *
 * @param frequency null of what gives no period, or one that is no part of the calendar
 * @param claims one at least
 */
record Covered(Series series, String book, @Nullable Frequency frequency, List<HeldClaim> claims) {

    /** Of more a reader learns nothing that a chart does not tell better. */
    static final int MOST_GAPS = 100;

    /** A book that has the year 1000 and the year 2000 has no gap of a thousand years that anyone asked for. */
    private static final int MOST_COUNTED = 10_000;

    /** What there is, in the order of the claims. */
    static List<Covered> of(Collection<HeldClaim> held) {
        record Key(Series series, String book, @Nullable Frequency frequency) {}
        Map<Key, List<HeldClaim>> byKey = new LinkedHashMap<>();
        held.stream().filter(Covered::isObserved).forEach(it -> {
            Period period = it.claim().timing().period();
            byKey.computeIfAbsent(
                            new Key(
                                    Series.of(it.claim()),
                                    it.claim().book(),
                                    period == null ? null : period.frequency()),
                            key -> new ArrayList<>())
                    .add(it);
        });
        return byKey.entrySet().stream()
                .map(it -> new Covered(it.getKey().series, it.getKey().book, it.getKey().frequency, it.getValue()))
                .toList();
    }

    /** Of targets and forecasts no figure is made. */
    static boolean isObserved(HeldClaim held) {
        return held.claim().subject().nature() == Nature.OBSERVED;
    }

    /** By which it is ordered. */
    Place place() {
        return Place.of(claims.get(0));
    }

    String id() {
        return Stream.of(
                        series.pair().toString(),
                        series.indicator(),
                        series.origin(),
                        series.destination(),
                        series.product(),
                        series.coverage(),
                        series.unit(),
                        book,
                        frequency == null ? null : frequency.name())
                .map(it -> it == null ? "" : it)
                .collect(Collectors.joining("."));
    }

    TreeSet<Period> periods() {
        return claims.stream()
                .map(it -> it.claim().timing().period())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    CoverageRow row() {
        TreeSet<Period> periods = periods();
        List<Period> missing = missing(periods);
        return new CoverageRow(
                id(),
                series.pair().toString(),
                series.indicator(),
                series.origin(),
                series.destination(),
                series.product(),
                series.coverage(),
                series.unit(),
                book,
                frequency == null ? null : frequency.name(),
                periods.isEmpty() ? null : periods.first().toString(),
                periods.isEmpty() ? null : periods.last().toString(),
                periods.size(),
                missing.size(),
                missing.stream().limit(MOST_GAPS).map(Period::toString).toList(),
                claims.size(),
                lastPublished(),
                claims.stream().mapToLong(it -> it.state().from()).max().orElseThrow());
    }

    private List<Period> missing(TreeSet<Period> periods) {
        List<Period> missing = new ArrayList<>();
        if (frequency == null || frequency == Frequency.D || periods.isEmpty()) {
            return missing;
        }
        Period next = periods.first();
        while (next.compareTo(periods.last()) < 0 && missing.size() < MOST_COUNTED) {
            if (!periods.contains(next)) {
                missing.add(next);
            }
            next = next.next();
        }
        return missing;
    }

    private @Nullable LocalDate lastPublished() {
        return claims.stream()
                .flatMap(it -> Stream.ofNullable(it.source().publishedOn()))
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
