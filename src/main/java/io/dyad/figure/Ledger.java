package io.dyad.figure;

import io.dyad.claim.Claim;
import io.dyad.claim.Series;
import io.dyad.pair.Pair;
import io.dyad.period.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The stated figures of one pair within one book, by what ties them together in time. */
final class Ledger {

    private final Map<Moment, Map<Series, StatedFigure>> figures = new LinkedHashMap<>();
    private final Map<Series.Point, Long> departures;
    private final StatedFigure any;
    private final long lastChange;

    /** @param departures for quantities of this book that have lost a claim, the last revision at which they did */
    private Ledger(List<StatedFigure> ofBook, Map<Series.Point, Long> departures) {
        this.departures = departures;
        this.any = ofBook.get(0);
        Map<Moment, List<StatedFigure>> statements = new LinkedHashMap<>();
        for (StatedFigure figure : ofBook) {
            Period period = figure.period();
            if (period != null && period.end() != null) {
                figures.computeIfAbsent(Moment.of(period), it -> new LinkedHashMap<>())
                        .put(figure.series(), figure);
            }
            Claim claim = figure.chosen().claim();
            if (claim.evidence().statement() != null) {
                Moment statement = new Moment(
                        null, claim.evidence().sourceId(), claim.evidence().statement());
                statements.computeIfAbsent(statement, it -> new ArrayList<>()).add(figure);
            }
        }
        statements.forEach(this::addStatement);
        lastChange = Math.max(
                ofBook.stream().mapToLong(StatedFigure::since).max().orElseThrow(),
                departures.values().stream().mapToLong(it -> it).max().orElse(0));
    }

    /**
     * A statement ties together what gives no period; what in it gives one lends it to the rest, unless there are several.
     * Of a series that it speaks of twice it says nothing sure.
     */
    private void addStatement(Moment statement, List<StatedFigure> said) {
        List<Period> periods = said.stream()
                .map(Figure::period)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (said.stream().allMatch(it -> it.period() != null)) {
            return;
        }
        Period lent = periods.size() == 1 ? periods.get(0) : null;
        Map<Series, StatedFigure> bySeries = new LinkedHashMap<>();
        Set<Series> twice = new HashSet<>();
        said.stream().filter(it -> lent != null || it.period() == null).forEach(it -> {
            if (bySeries.put(it.series(), it) != null) {
                twice.add(it.series());
            }
        });
        bySeries.keySet().removeAll(twice);
        figures.put(new Moment(lent, statement.source(), statement.statement()), bySeries);
    }

    Collection<Moment> moments() {
        return figures.keySet();
    }

    Collection<StatedFigure> at(Moment moment) {
        return figures.getOrDefault(moment, Map.of()).values();
    }

    Optional<StatedFigure> at(Moment moment, Series series) {
        return Optional.ofNullable(figures.getOrDefault(moment, Map.of()).get(series));
    }

    Optional<StatedFigure> at(@Nullable Period period, Series series) {
        return period == null ? Optional.empty() : at(Moment.of(period), series);
    }

    /** By which it is seen what kind of book this is. */
    StatedFigure any() {
        return any;
    }

    String book() {
        return any.book();
    }

    /** The last revision at which one of these quantities gained or lost a claim. */
    long since(Collection<Series.Point> points) {
        return points.stream().mapToLong(this::since).max().orElse(lastChange);
    }

    private long since(Series.Point point) {
        long arrival =
                at(point.period(), point.series()).map(StatedFigure::since).orElse(0L);
        return Math.max(arrival, departures.getOrDefault(point, 0L));
    }

    /** The last revision at which anything in the book changed. */
    long lastChange() {
        return lastChange;
    }

    /** The figures of each book, each in a ledger. */
    static List<Ledger> of(Collection<StatedFigure> figures, Map<Series.Point, Long> departures) {
        record Account(Pair pair, String book) {}
        Map<Account, List<StatedFigure>> accounts = new LinkedHashMap<>();
        figures.forEach(it -> accounts.computeIfAbsent(
                        new Account(it.chosen().claim().pair(), it.book()), book -> new ArrayList<>())
                .add(it));
        Map<Account, Map<Series.Point, Long>> left = new HashMap<>();
        departures.forEach((point, revision) -> left.computeIfAbsent(
                        new Account(point.series().pair(), point.book()), it -> new HashMap<>())
                .put(point, revision));
        return accounts.entrySet().stream()
                .map(it -> new Ledger(it.getValue(), left.getOrDefault(it.getKey(), Map.of())))
                .toList();
    }
}
