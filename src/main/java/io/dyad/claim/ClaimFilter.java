package io.dyad.claim;

import io.dyad.store.AsOf;
import io.dyad.store.Conditions;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which claims are meant; an empty list or a null leaves a part open.
 *
 * @param from the first day that a claim's period may begin on; with it or {@code to}, claims without period are out
 * @param to the last day that it may end on; a period with an open end is judged by its start
 * @param publishedBy only claims of sources published by the end of that day, as if no later source had spoken: what only
 *     such a one superseded counts as published
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
        @Nullable LocalDate to,
        @Nullable LocalDate publishedBy) {

    /** All published claims. */
    public static final ClaimFilter PUBLISHED = all(State.PUBLISHED, null);

    /** All published claims of what is read. */
    public static ClaimFilter published(AsOf asOf) {
        return all(State.PUBLISHED, asOf.publishedBy());
    }

    private static ClaimFilter all(State state, @Nullable LocalDate publishedBy) {
        return new ClaimFilter(
                state,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                publishedBy);
    }

    public ClaimFilter of(List<String> onlyIndicators) {
        return new ClaimFilter(
                state,
                onlyIndicators,
                origins,
                destinations,
                reporters,
                books,
                products,
                sources,
                from,
                to,
                publishedBy);
    }

    public ClaimFilter from(String source) {
        return new ClaimFilter(
                state,
                indicators,
                origins,
                destinations,
                reporters,
                books,
                products,
                List.of(source),
                from,
                to,
                publishedBy);
    }

    public ClaimFilter inBook(String book) {
        return inBooks(List.of(book));
    }

    /** From any of these countries to any of those; an empty list leaves an end open. */
    public ClaimFilter from(List<String> onlyOrigins, List<String> onlyDestinations) {
        return new ClaimFilter(
                state,
                indicators,
                onlyOrigins,
                onlyDestinations,
                reporters,
                books,
                products,
                sources,
                from,
                to,
                publishedBy);
    }

    /** In any of these books; empty for all. */
    public ClaimFilter inBooks(List<String> onlyBooks) {
        return new ClaimFilter(
                state,
                indicators,
                origins,
                destinations,
                reporters,
                onlyBooks,
                products,
                sources,
                from,
                to,
                publishedBy);
    }

    /** Of any of these products; empty for all. */
    public ClaimFilter ofProducts(List<String> onlyProducts) {
        return new ClaimFilter(
                state,
                indicators,
                origins,
                destinations,
                reporters,
                books,
                onlyProducts,
                sources,
                from,
                to,
                publishedBy);
    }

    /** Of periods within these days; a null leaves a side open. */
    public ClaimFilter within(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new ClaimFilter(
                state,
                indicators,
                origins,
                destinations,
                reporters,
                books,
                products,
                sources,
                first,
                last,
                publishedBy);
    }

    /** Whenever their sources were published. */
    public ClaimFilter ofAnyDay() {
        return new ClaimFilter(
                state, indicators, origins, destinations, reporters, books, products, sources, from, to, null);
    }

    /** Without what is not part of a quantity's definition: among those claims a figure is chosen. */
    public ClaimFilter beforeChoice() {
        return new ClaimFilter(
                state, indicators, origins, destinations, List.of(), books, products, List.of(), from, to, publishedBy);
    }

    /** Whether it comes from the sources and the reporters asked for alone. */
    public boolean isMet(Collection<HeldClaim> evidence) {
        return evidence.stream()
                .allMatch(it -> isAmong(sources, it.source().id())
                        && isAmong(reporters, it.claim().subject().reporter()));
    }

    /**
     * The claims of the same books, reporters and sources from which what is asked for may follow: of every direction, and of
     * the years around, since a balance needs the flow back and growth the year before.
     *
     * @param needed further indicators
     */
    public ClaimFilter whatItFollowsFrom(List<String> needed) {
        List<String> read = indicators.isEmpty()
                ? List.of()
                : Stream.concat(indicators.stream(), needed.stream()).distinct().toList();
        return new ClaimFilter(
                state,
                read,
                List.of(),
                List.of(),
                reporters,
                books,
                products,
                sources,
                from == null ? null : from.minusYears(1),
                to == null ? null : to.plusYears(1),
                publishedBy);
    }

    /** The same of all periods, those without one among them. */
    public ClaimFilter ofAnyPeriod() {
        return within(null, null);
    }

    /** Whether what stands there has the indicator, direction, product, book and period asked for. */
    public boolean fits(Place place) {
        Series series = place.series();
        return isAmong(indicators, series.indicator())
                && isAmong(origins, series.origin())
                && isAmong(destinations, series.destination())
                && isAmong(products, series.product())
                && isAmong(books, place.book())
                && (!hasWindow() || (place.period() != null && place.period().within(from, to)));
    }

    private static boolean isAmong(List<String> asked, @Nullable String word) {
        return asked.isEmpty() || (word != null && asked.contains(word));
    }

    /** All claims of these indicators: what there is when nothing meets the narrower filter. */
    ClaimFilter widest() {
        return all(state, publishedBy).of(indicators);
    }

    boolean hasWindow() {
        return from != null || to != null;
    }

    /** The conditions on a claim {@code c} and its state {@code s} at a revision. */
    Conditions conditions(long revision) {
        return ofClaim().and(ofState(revision));
    }

    /** The conditions on a claim {@code c} and its state {@code s}, whenever that was. */
    Conditions conditions() {
        return ofClaim().and(Standing.conditions(state, publishedBy));
    }

    /** Those on the state, and on what else decides whether the claim stands. */
    Conditions ofState(long revision) {
        return Standing.conditions(state, publishedBy)
                .and(
                        "s.key.fromRevision <= :revision and (s.toRevision is null or s.toRevision > :revision)",
                        "revision",
                        revision);
    }

    /**
     * That a claim {@code c} is of any of these indicators; none for all. H2 takes an index by a list alone, and would read
     * all claims of the indicators, whosever they are, before it looks at the pair: what no claim is keeps it from that, and
     * both databases begin with the pairs. So it is for claims of pairs that are given.
     */
    static Conditions ofIndicators(List<String> any) {
        return any.size() < 2
                ? new Conditions().in("c.subject.indicator", "indicators", any)
                : new Conditions().and("(c.subject.indicator in :indicators or c.pair is null)", "indicators", any);
    }

    /** Those on the claim's content. */
    Conditions ofClaim() {
        return ofIndicators(indicators)
                .in("c.subject.origin", "origins", origins)
                .in("c.subject.destination", "destinations", destinations)
                .in("c.subject.reporter", "reporters", reporters)
                .in("c.book", "books", books)
                .in("c.subject.product", "products", products)
                .in("c.evidence.sourceId", "sources", sources)
                .andIf("c.timing.periodStart >= :from", "from", from)
                .andIf("coalesce(c.timing.periodEnd, c.timing.periodStart) <= :to", "to", to);
    }
}
