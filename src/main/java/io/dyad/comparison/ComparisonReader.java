package io.dyad.comparison;

import io.dyad.claim.Absent;
import io.dyad.claim.ClaimFilter;
import io.dyad.claim.ClaimReader;
import io.dyad.claim.Claims;
import io.dyad.claim.HeldClaim;
import io.dyad.claim.Place;
import io.dyad.claim.Policy;
import io.dyad.claim.Selection;
import io.dyad.claim.SelectionReader;
import io.dyad.claim.Series;
import io.dyad.claim.Sort;
import io.dyad.figure.Deriving;
import io.dyad.figure.Figure;
import io.dyad.figure.Figures;
import io.dyad.figure.StatedFigure;
import io.dyad.format.ListRequest;
import io.dyad.format.Listing;
import io.dyad.http.Fault;
import io.dyad.http.Parameters;
import io.dyad.http.ProblemException;
import io.dyad.indicator.Indicators;
import io.dyad.pair.Pair;
import io.dyad.period.Period;
import io.dyad.quantity.Vagueness;
import io.dyad.store.AsOf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers questions about the claims on a quantity. */
@ApplicationScoped
class ComparisonReader {

    /** Each is told with its evidence beside the rows. */
    static final int MOST_CLAIMS = 500;

    /** As many rows are made at once; 200 claims on one quantity make nearly as many. */
    private static final int MOST_ROWS = 20_000;

    private final SelectionReader selections;
    private final Claims claims;
    private final ClaimReader claimRows;
    private final Figures figures;
    private final Indicators indicators;
    private final Absent absent;

    ComparisonReader(
            SelectionReader selections,
            Claims claims,
            ClaimReader claimRows,
            Figures figures,
            Indicators indicators,
            Absent absent) {
        this.selections = selections;
        this.claims = claims;
        this.claimRows = claimRows;
        this.figures = figures;
        this.indicators = indicators;
        this.absent = absent;
    }

    /** The rows of a pair, and the claims and choices behind them. */
    record Answered(Listing<RelationRow> rows, Map<String, Object> beside) {}

    @Transactional
    Answered read(Pair pair, ComparisonParameters given, ListRequest request, Parameters parameters) {
        List<String> codes = selections.indicators(given.indicator, parameters);
        Period period = parameters.one("period", given.period, Period::parse).orElse(null);
        Vagueness vagueness = vagueness(given.policyRanges, parameters);
        Selection asked = selections.read(pair, codes, given.narrowing, request, parameters);
        parameters.check();
        List<Side> sides = sides(pair, asked, period, vagueness);
        ComparedClaims comparison = ComparedClaims.of(sides, period);
        refuseTooMany(sides.size(), comparison.size(), pair);
        List<RelationRow> rows = comparison.rows().stream().map(RelationRow::of).toList();
        return new Answered(
                listing(rows, request, asked.revision()).because(rows.isEmpty() ? whyNone(asked, period) : null),
                beside(pair, asked.asOf(), sides, vagueness));
    }

    private static Listing<RelationRow> listing(List<RelationRow> rows, ListRequest request, long revision) {
        return Listing.of(rows, RelationRow::id, request.after(), rows.size(), revision)
                .chosenBy(Policy.OFFICIAL_FIRST.name());
    }

    /** How wide vague words are read. */
    static Vagueness vagueness(@Nullable String policyRanges, Parameters parameters) {
        return parameters.truth("policy_ranges", policyRanges, true)
                ? Policy.OFFICIAL_FIRST.vagueness()
                : Vagueness.UNBOUNDED;
    }

    /** The claims that are compared, in the order of rows. */
    private List<Side> sides(Pair pair, Selection asked, @Nullable Period period, Vagueness vagueness) {
        List<HeldClaim> held = claims.held(asked.filter(), List.of(pair), asked.revision()).stream()
                .filter(it -> period == null
                        || it.claim().timing().period() == null
                        || period.equals(it.claim().timing().period()))
                .toList();
        // Where nothing is of the period, those without one have nothing to stand beside.
        boolean isOfPeriod = period == null
                || held.stream().anyMatch(it -> it.claim().timing().period() != null);
        return !isOfPeriod ? List.of() : sides(held, vagueness);
    }

    private List<Side> sides(List<HeldClaim> held, Vagueness vagueness) {
        return Place.ordered(held, Place::of, Sort.PAIR.comparator(indicators)).stream()
                .map(it -> side(it, vagueness))
                .toList();
    }

    /** One claim, in whatever state it is, against every published one on its quantity. */
    @Transactional
    Answered read(HeldClaim claim, AsOf asOf, Vagueness vagueness, ListRequest request) {
        Pair pair = claim.claim().pair();
        List<HeldClaim> others = claims.held(onQuantityOf(claim, asOf), List.of(pair), asOf.revision()).stream()
                .filter(it -> !it.claim().id().equals(claim.claim().id()))
                .filter(it -> Objects.equals(
                        it.claim().timing().period(), claim.claim().timing().period()))
                .toList();
        if (others.size() >= MOST_CLAIMS) {
            throw ProblemException.tooBroad(
                    others.size() + " claims are published on this quantity; at most " + (MOST_CLAIMS - 1)
                            + " are compared with one. /v1/pairs/" + pair
                            + "/comparison can be narrowed by origin, destination, product, book, reporter and source.",
                    Fault.of("id", claim.claim().id(), "Too many claims to compare."));
        }
        Side one = side(claim, vagueness);
        List<Compared> compared = ComparedClaims.against(one, sides(others, vagueness));
        List<RelationRow> rows = compared.stream().map(RelationRow::of).toList();
        Map<String, Object> beside = beside(pair, asOf, all(one, compared, false), vagueness);
        // What speaks of something else confirms nothing.
        beside.put("witnesses", Witnesses.count(all(one, compared, true)));
        return new Answered(listing(rows, request, asOf.revision()), beside);
    }

    private static List<Side> all(Side one, List<Compared> compared, boolean onlyAligned) {
        return Stream.concat(
                        Stream.of(one),
                        compared.stream()
                                .filter(it -> !onlyAligned || it.position() != null)
                                .flatMap(it -> Stream.ofNullable(it.other())))
                .toList();
    }

    private static ClaimFilter onQuantityOf(HeldClaim claim, AsOf asOf) {
        ClaimFilter onIt =
                ClaimFilter.published(asOf).of(List.of(claim.claim().subject().indicator()));
        Period period = claim.claim().timing().period();
        return period == null || period.end() == null ? onIt : onIt.within(period.start(), period.end());
    }

    private Side side(HeldClaim held, Vagueness vagueness) {
        var domain = indicators.get(held.claim().subject().indicator()).domain();
        return Side.of(held, held.claim().number().number().range(domain, vagueness));
    }

    private static void refuseTooMany(int claims, long rows, Pair pair) {
        if (claims > MOST_CLAIMS || rows > MOST_ROWS) {
            throw ProblemException.tooBroad(
                    "These " + claims + " claims make " + rows + " rows; at most " + MOST_CLAIMS + " claims and "
                            + MOST_ROWS
                            + " rows are compared at once. Narrow the question by indicator, period, from and to, origin,"
                            + " destination, product, book, reporter or source.",
                    Fault.of("pair", pair.toString(), "Too many claims to compare."));
        }
    }

    private String whyNone(Selection asked, @Nullable Period period) {
        return period == null
                ? absent.reason(asked)
                : "No published claim that meets the conditions is of " + period + "; without period all are compared.";
    }

    private Map<String, Object> beside(Pair pair, AsOf asOf, List<Side> sides, Vagueness vagueness) {
        Map<String, Object> beside = new LinkedHashMap<>();
        beside.put(
                "claims",
                sides.stream()
                        .limit(MOST_CLAIMS)
                        .map(it -> claimRows.row(it.held(), vagueness))
                        .toList());
        beside.put("choices", sides.isEmpty() ? List.of() : choices(pair, asOf, sides));
        beside.put("witnesses", Witnesses.count(sides));
        return beside;
    }

    /** Chosen among all claims of the pair, as they are when figures are served, not just among those compared. */
    private List<ChoiceRow> choices(Pair pair, AsOf asOf, List<Side> sides) {
        Set<String> compared = sides.stream().map(Side::id).collect(Collectors.toSet());
        Map<Series, List<Figure>> bySeries = new LinkedHashMap<>();
        for (Figure each : figures.of(List.of(pair), asOf, Deriving.USUAL)) {
            bySeries.computeIfAbsent(each.series(), series -> new ArrayList<>()).add(each);
        }
        List<ChoiceRow> choices = new ArrayList<>();
        bySeries.values()
                .forEach(series -> series.forEach(it -> {
                    if (it instanceof StatedFigure stated && isAmong(stated, compared)) {
                        choices.add(ChoiceRow.of(stated, series));
                    }
                }));
        return choices;
    }

    private static boolean isAmong(StatedFigure figure, Set<String> claims) {
        return claims.contains(figure.chosen().claim().id())
                || figure.losers().stream()
                        .anyMatch(it -> claims.contains(it.claim().claim().id()));
    }
}
