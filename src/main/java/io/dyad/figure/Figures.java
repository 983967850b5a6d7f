package io.dyad.figure;

import io.dyad.claim.ClaimFilter;
import io.dyad.claim.ClaimStates;
import io.dyad.claim.Claims;
import io.dyad.claim.Departure;
import io.dyad.claim.HeldClaim;
import io.dyad.claim.PairByPair;
import io.dyad.claim.PairListing;
import io.dyad.claim.PairScope;
import io.dyad.claim.Recency;
import io.dyad.claim.Selection;
import io.dyad.claim.Series;
import io.dyad.claim.Sort;
import io.dyad.format.ListRequest;
import io.dyad.format.Listing;
import io.dyad.indicator.Indicators;
import io.dyad.pair.Pair;
import io.dyad.store.AsOf;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds figures: computed from the claims whenever they are read, so that they cannot go stale. */
@ApplicationScoped
class Figures {

    private final Claims claims;
    private final ClaimStates states;
    private final OfficialFirst policy;
    private final Indicators indicators;

    Figures(Claims claims, ClaimStates states, OfficialFirst policy, Indicators indicators) {
        this.claims = claims;
        this.states = states;
        this.policy = policy;
        this.indicators = indicators;
    }

    /** The figures selected, in the order asked for. */
    Listing<Figure> list(Selection asked, ListRequest request) {
        long revision = asked.revision();
        PairListing<Figure> list = new PairListing<>(asked, request, revision, Figure::chosen, Figure::id);
        PairByPair<Figure> rows = claims.pairByPair(
                asked.scope(),
                asked.filter(),
                asked.filter().beforeChoice(),
                revision,
                list.start(),
                (pairs, read) -> selected(figures(pairs, read, asked.asOf()), asked));
        return list.of(rows, indicators);
    }

    /** The first pair of two countries that has figures; empty where none has. */
    Optional<Pair> firstPair(long revision) {
        PairByPair<Figure> rows = claims.pairByPair(
                PairScope.all(false),
                ClaimFilter.PUBLISHED,
                ClaimFilter.PUBLISHED,
                revision,
                null,
                (pairs, read) -> figures(pairs, read, AsOf.revision(revision)));
        return rows.hasNext() ? Optional.of(rows.next().series().pair()) : Optional.empty();
    }

    /** Every figure of these pairs that follows from claims which meet the filter, of all books, in the default order. */
    List<Figure> of(List<Pair> pairs, ClaimFilter filter, long revision) {
        return figures(pairs, claims.held(filter, pairs, revision), new AsOf(revision, filter.publishedBy()));
    }

    private List<Figure> figures(List<Pair> pairs, List<HeldClaim> read, AsOf asOf) {
        Map<Series.Point, Long> departures = states.departures(pairs, asOf).stream()
                .collect(Collectors.toMap(Departure::point, Departure::revision));
        return policy.figures(read, departures).stream()
                .sorted(java.util.Comparator.comparing(Figure::chosen, Sort.PAIR.comparator(indicators)))
                .toList();
    }

    /** A figure of a source or reporter is one whose chosen claim is; the book is chosen among what is left. */
    private static List<Figure> selected(List<Figure> figures, Selection asked) {
        List<Figure> wanted =
                figures.stream().filter(it -> asked.filter().fits(it.chosen())).toList();
        List<Figure> served = asked.allBooks() ? wanted : BookChoice.served(wanted);
        return asked.latest() ? Recency.latest(served, Figure::chosen) : served;
    }
}
