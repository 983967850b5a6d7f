package io.dyad.figure;

import io.dyad.claim.ClaimFilter;
import io.dyad.claim.ClaimStates;
import io.dyad.claim.Claims;
import io.dyad.claim.Departure;
import io.dyad.claim.HeldClaim;
import io.dyad.claim.PairByPair;
import io.dyad.claim.PairListing;
import io.dyad.claim.PairScope;
import io.dyad.claim.Place;
import io.dyad.claim.Recency;
import io.dyad.claim.Selection;
import io.dyad.claim.Series;
import io.dyad.claim.Sort;
import io.dyad.format.ListRequest;
import io.dyad.format.Listing;
import io.dyad.indicator.Indicators;
import io.dyad.pair.Pair;
import io.dyad.pair.Pairs;
import io.dyad.store.AsOf;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds figures, stated and derived: computed from the claims of each pair whenever they are read, so that they cannot go
 * stale.
 */
@ApplicationScoped
public class Figures {

    /** What trade between two countries is told by, and what follows from one another. */
    public static final List<String> TRADE = List.of(
            "turnover",
            "turnover-growth",
            "exports",
            "imports",
            "exports-growth",
            "imports-growth",
            "balance",
            "share");

    private final Claims claims;
    private final Pairs pairs;
    private final ClaimStates states;
    private final OfficialFirst policy;
    private final Indicators indicators;

    Figures(Claims claims, Pairs pairs, ClaimStates states, OfficialFirst policy, Indicators indicators) {
        this.claims = claims;
        this.pairs = pairs;
        this.states = states;
        this.policy = policy;
        this.indicators = indicators;
    }

    /** The figures selected, in the order asked for. */
    Listing<Figure> list(Question question, ListRequest request) {
        Selection asked = question.selection();
        Deriving deriving = question.deriving();
        long revision = asked.revision();
        PairListing<Figure> list = new PairListing<>(asked, request, revision, Figure::place, Figure::id);
        PairByPair<Figure> rows = claims.pairByPair(
                asked.scope(),
                deriving.isWanted() ? asked.filter().whatItFollowsFrom(needed(question)) : asked.filter(),
                deriving.isWanted()
                        ? asked.filter().whatItFollowsFrom(needed(question)).ofAnyPeriod()
                        : asked.filter().beforeChoice(),
                revision,
                list.start(),
                (pairs, read) -> selected(figures(pairs, read, asked.asOf(), deriving), question));
        return list.of(rows, indicators);
    }

    /** What trade is derived from is all read where any of it is asked for; a balance alone needs exports and imports. */
    private static List<String> needed(Question question) {
        return question.indicators().stream().anyMatch(TRADE::contains) ? TRADE : List.of();
    }

    /** The first pair of two countries that has figures; empty where none has. */
    Optional<Pair> firstPair(long revision) {
        PairByPair<Figure> rows = claims.pairByPair(
                PairScope.all(false),
                ClaimFilter.PUBLISHED,
                ClaimFilter.PUBLISHED,
                revision,
                null,
                (pairs, read) -> figures(pairs, read, AsOf.revision(revision), Deriving.NOTHING));
        return rows.hasNext() ? Optional.of(rows.next().series().pair()) : Optional.empty();
    }

    /** Every figure of these pairs, of all books, in the default order. */
    public List<Figure> of(List<Pair> pairs, AsOf asOf, Deriving deriving) {
        return of(pairs, ClaimFilter.published(asOf), asOf, deriving);
    }

    /** Every figure of these pairs that follows from claims which meet the filter, of all books, in the default order. */
    public List<Figure> of(List<Pair> pairs, ClaimFilter filter, AsOf asOf, Deriving deriving) {
        return figures(pairs, claims.held(filter, pairs, asOf.revision()), asOf, deriving);
    }

    /** The figures that follow from claims which stood together. */
    public List<Figure> of(List<HeldClaim> standing, Map<Series.Point, Long> departures, AsOf asOf, Deriving deriving) {
        List<StatedFigure> stated = policy.figures(standing, departures);
        if (!deriving.isWanted()) {
            return List.copyOf(stated);
        }
        List<Ledger> ledgers = Ledger.of(stated, departures);
        Partners partners = new Partners(claims, pairs, policy, asOf);
        List<Figure> all = new ArrayList<>(stated);
        for (Ledger ledger : ledgers) {
            all.addAll(new Derivation(ledger, indicators, deriving).figures());
            all.addAll(new DerivedOnRequest(ledger, indicators, deriving, partners).figures());
        }
        return all;
    }

    private List<Figure> figures(List<Pair> ofPairs, List<HeldClaim> read, AsOf asOf, Deriving deriving) {
        Map<Series.Point, Long> departures = states.departures(ofPairs, asOf).stream()
                .collect(Collectors.toMap(Departure::point, Departure::revision));
        return Place.ordered(of(read, departures, asOf, deriving), Figure::place, Sort.PAIR.comparator(indicators));
    }

    /** A figure of a source or reporter is one whose claims all are; the book is chosen among what is left. */
    private static List<Figure> selected(List<Figure> figures, Question question) {
        Selection asked = question.selection();
        List<Figure> wanted = figures.stream().filter(question::isMet).toList();
        List<Figure> served = asked.allBooks() ? wanted : BookChoice.served(wanted);
        List<Figure> latest = asked.latest() ? Recency.latest(served, Figure::place) : served;
        return latest.stream().sorted(Comparator.comparing(question::isBeside)).toList();
    }
}
