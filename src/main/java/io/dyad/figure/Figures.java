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
import io.dyad.indicator.Family;
import io.dyad.indicator.Indicators;
import io.dyad.pair.Pair;
import io.dyad.pair.Pairs;
import io.dyad.store.AsOf;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        ClaimFilter which = deriving.isWanted() ? asked.filter().whatItFollowsFrom(needed(question)) : asked.filter();
        PairByPair<Figure> rows = claims.pairByPair(
                deriving.isWanted() ? touched(asked) : asked.scope(),
                which,
                deriving.isWanted() ? which.beforeChoice().ofAnyPeriod() : which.beforeChoice(),
                revision,
                list.start(),
                (pairs, read) -> selected(figures(pairs, read, asked.asOf(), deriving), question));
        return list.of(rows, indicators);
    }

    /** What is derived may come from claims of another direction, but from none of a pair without the country asked for. */
    private PairScope touched(Selection asked) {
        List<String> ends = asked.filter().origins().isEmpty()
                ? asked.filter().destinations()
                : asked.filter().origins();
        return ends.isEmpty() || asked.scope().named() != null
                ? asked.scope()
                : PairScope.of(pairs.of(ends, asked.revision()).stream()
                        .filter(it -> asked.scope().withTotals() || !it.isTotal())
                        .toList());
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
        record Read(List<HeldClaim> standing, Map<Series.Point, Long> departures) {}
        Read read = claims.inOneTransaction(
                () -> new Read(claims.held(filter, pairs, asOf.revision()), departures(pairs, asOf)));
        return ordered(of(read.standing(), read.departures(), asOf, deriving));
    }

    /** The figures that follow from claims which stood together. */
    public List<Figure> of(List<HeldClaim> standing, Map<Series.Point, Long> departures, AsOf asOf, Deriving deriving) {
        List<StatedFigure> stated = policy.figures(standing, departures);
        if (!deriving.isWanted()) {
            return List.copyOf(stated);
        }
        List<Ledger> ledgers = Ledger.of(stated, departures);
        Partners partners = new Partners(claims, pairs, policy, asOf, deriving.window());
        List<Figure> all = new ArrayList<>(stated);
        for (Ledger ledger : ledgers) {
            all.addAll(new Derivation(ledger, indicators, deriving).figures());
            all.addAll(new DerivedOnRequest(ledger, indicators, deriving, partners).figures());
        }
        return all;
    }

    private List<Figure> figures(List<Pair> ofPairs, List<HeldClaim> read, AsOf asOf, Deriving deriving) {
        return ordered(of(read, departures(ofPairs, asOf), asOf, deriving));
    }

    private Map<Series.Point, Long> departures(List<Pair> ofPairs, AsOf asOf) {
        return states.departures(ofPairs, asOf).stream()
                .collect(Collectors.toMap(Departure::point, Departure::revision));
    }

    private List<Figure> ordered(List<Figure> figures) {
        return Place.ordered(figures, Figure::place, Sort.PAIR.comparator(indicators));
    }

    /** Among growths what is stated stands beside what follows from the book that serves the series, each naming its book. */
    private static List<Figure> served(List<Figure> wanted, Question question) {
        Set<Figure> served = Collections.newSetFromMap(new IdentityHashMap<>());
        served.addAll(BookChoice.served(wanted));
        if (question.family() == Family.GROWTH) {
            served.addAll(BookChoice.served(
                    wanted.stream().filter(StatedFigure.class::isInstance).toList()));
        }
        return wanted.stream().filter(served::contains).toList();
    }

    /** A figure of a source or reporter is one whose claims all are; the book is chosen among what is left. */
    private static List<Figure> selected(List<Figure> figures, Question question) {
        Selection asked = question.selection();
        List<Figure> wanted = figures.stream().filter(question::isMet).toList();
        List<Figure> served = asked.allBooks() ? wanted : served(wanted, question);
        List<Figure> latest = asked.latest() ? Recency.latest(served, Figure::place) : served;
        return latest.stream().sorted(Comparator.comparing(question::isBeside)).toList();
    }
}
