package io.dyad.claim;

import io.dyad.pair.Pair;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which claims are meant; an empty list or a null leaves a part open.
 *
 * @param from the first day that a claim's period may begin on; with it or {@code to}, claims without period are out
 * @param to the last day that it may end on; a period with an open end is judged by its start
 */
public record ClaimFilter(
        State state,
        List<String> indicators,
        List<String> origins,
        List<String> destinations,
        List<String> reporters,
        List<String> books,
        List<String> products,
        List<String> sources,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** All published claims. */
    public static final ClaimFilter PUBLISHED = new ClaimFilter(
            State.PUBLISHED, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, null);

    public ClaimFilter of(List<String> onlyIndicators) {
        return new ClaimFilter(
                state, onlyIndicators, origins, destinations, reporters, books, products, sources, from, to);
    }

    public ClaimFilter from(String source) {
        return new ClaimFilter(
                state, indicators, origins, destinations, reporters, books, products, List.of(source), from, to);
    }

    /** Without what is not part of a quantity's definition: among those claims a figure is chosen. */
    public ClaimFilter beforeChoice() {
        return new ClaimFilter(
                state, indicators, origins, destinations, List.of(), books, products, List.of(), from, to);
    }

    /** Whether a claim has one of the sources and reporters asked for. */
    public boolean fits(HeldClaim chosen) {
        String reporter = chosen.claim().subject().reporter();
        return (sources.isEmpty() || sources.contains(chosen.source().id()))
                && (reporters.isEmpty() || (reporter != null && reporters.contains(reporter)));
    }

    /** All claims of these indicators: what there is when nothing meets the narrower filter. */
    ClaimFilter widest() {
        return new ClaimFilter(
                state, indicators, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, null);
    }

    boolean hasWindow() {
        return from != null || to != null;
    }

    /** The conditions on a claim {@code c} and its state {@code s}, as HQL and its parameters. */
    Conditions conditions(long revision) {
        Conditions conditions = new Conditions()
                .and("s.state = :state", "state", state)
                .and(
                        "s.key.fromRevision <= :revision and (s.toRevision is null or s.toRevision > :revision)",
                        "revision",
                        revision)
                .in("c.subject.indicator", "indicators", indicators)
                .in("c.subject.origin", "origins", origins)
                .in("c.subject.destination", "destinations", destinations)
                .in("c.subject.reporter", "reporters", reporters)
                .in("c.book", "books", books)
                .in("c.subject.product", "products", products)
                .in("c.evidence.sourceId", "sources", sources);
        if (from != null) {
            conditions.and("c.timing.periodStart >= :from", "from", from);
        }
        if (to != null) {
            conditions.and("coalesce(c.timing.periodEnd, c.timing.periodStart) <= :to", "to", to);
        }
        return conditions;
    }

    /** Conditions joined by "and". */
    static final class Conditions {

        private record Parameter(String name, Object value) {}

        private final List<String> terms = new ArrayList<>();
        private final List<Parameter> parameters = new ArrayList<>();

        Conditions and(String term, String name, Object value) {
            terms.add(term);
            parameters.add(new Parameter(name, value));
            return this;
        }

        Conditions in(String path, String name, Collection<String> values) {
            return values.isEmpty() ? this : and(path + " in :" + name, name, values);
        }

        Conditions inPairs(Collection<Pair> pairs) {
            return in("c.pair", "pairs", pairs.stream().map(Pair::toString).toList());
        }

        String hql() {
            return String.join(" and ", terms);
        }

        <Q extends Query> Q bind(Q query) {
            parameters.forEach(it -> query.setParameter(it.name, it.value));
            return query;
        }
    }
}
