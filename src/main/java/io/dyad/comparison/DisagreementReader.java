package io.dyad.comparison;

import io.dyad.claim.Claims;
import io.dyad.claim.HeldClaim;
import io.dyad.claim.PairByPair;
import io.dyad.claim.PairListing;
import io.dyad.claim.Policy;
import io.dyad.claim.Selection;
import io.dyad.claim.SelectionReader;
import io.dyad.figure.Deriving;
import io.dyad.figure.Figure;
import io.dyad.figure.FigureRows;
import io.dyad.figure.Figures;
import io.dyad.format.ListRequest;
import io.dyad.format.Listing;
import io.dyad.http.Fault;
import io.dyad.http.Parameters;
import io.dyad.http.ProblemException;
import io.dyad.http.PublicAddress;
import io.dyad.indicator.Indicators;
import io.dyad.pair.Pair;
import io.dyad.store.AsOf;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** Answers where the store contradicts itself. */
@ApplicationScoped
public class DisagreementReader {

    /** Ranking needs all of them at once, so that it is as limited as any order but that of pairs. */
    private static final int MOST_READ = PairListing.SORTED_CLAIMS;

    private static final BigDecimal LARGEST = BigDecimal.valueOf(100);

    private final SelectionReader selections;
    private final Claims claims;
    private final Figures figures;
    private final FigureRows rows;
    private final Indicators indicators;
    private final PublicAddress address;
    private final Margin margin;

    DisagreementReader(
            SelectionReader selections,
            Claims claims,
            Figures figures,
            FigureRows rows,
            Indicators indicators,
            PublicAddress address,
            ComparisonSettings settings) {
        this.selections = selections;
        this.claims = claims;
        this.figures = figures;
        this.rows = rows;
        this.indicators = indicators;
        this.address = address;
        this.margin = settings.cifFobMargin();
    }

    public Listing<DisagreementRow> list(DisagreementParameters given, ListRequest request, Parameters parameters) {
        Selection asked = selections.read(given.scope, given.periods, given.clocks, request, parameters);
        DisagreementQuestion question = new DisagreementQuestion(
                asked,
                kinds(parameters.list("kind", given.kind, Kind::parse)),
                parameters.list("book", given.book, it -> it),
                parameters.list("product", given.product, it -> it.toUpperCase(Locale.ROOT)),
                parameters
                        .one("min_size", given.minSize, DisagreementReader::size)
                        .orElse(null));
        parameters.check();
        AtomicLong read = new AtomicLong();
        List<Ranked> found = found(question, read);
        Listing<Ranked> ranked = Listing.of(found, Ranked::id, request.after(), found.size(), asked.revision());
        return ranked.map(it -> row(it, asked.asOf()), DisagreementRow::id)
                .chosenBy(Policy.OFFICIAL_FIRST.name())
                .because(found.isEmpty() ? whyNone(question, read.get()) : null);
    }

    private static Set<Kind> kinds(List<Kind> asked) {
        return asked.isEmpty() ? EnumSet.allOf(Kind.class) : EnumSet.copyOf(asked);
    }

    private static BigDecimal size(String text) {
        if (!text.matches("[0-9]{1,3}([.][0-9]{1,4})?") || new BigDecimal(text).compareTo(LARGEST) > 0) {
            throw new IllegalArgumentException("min_size is a number from 0 to 100 with at most 4 decimals.");
        }
        return new BigDecimal(text);
    }

    /** The largest first. */
    private List<Ranked> found(DisagreementQuestion question, AtomicLong read) {
        Selection asked = question.selection();
        Disagreements disagreements = new Disagreements(question.kinds(), margin, indicators);
        PairByPair<Ranked> pairByPair = claims.pairByPair(
                asked.scope(), question.ofPairs(), question.filter(), asked.revision(), null, (pairs, held) -> {
                    refuseTooMany(read.addAndGet(held.size()));
                    return found(held, question, disagreements);
                });
        List<Ranked> found = new ArrayList<>();
        pairByPair.forEachRemaining(found::add);
        found.sort(Ranked.ORDER);
        return found;
    }

    private List<Ranked> found(List<HeldClaim> held, DisagreementQuestion question, Disagreements disagreements) {
        Set<Pair> told = held.stream()
                .filter(DisagreementReader::isTold)
                .map(it -> it.claim().pair())
                .collect(Collectors.toSet());
        // What follows from statistics alone contradicts nothing but a flow's other book, which is stated: most pairs.
        List<HeldClaim> withTold =
                held.stream().filter(it -> told.contains(it.claim().pair())).toList();
        List<HeldClaim> others =
                held.stream().filter(it -> !told.contains(it.claim().pair())).toList();
        AsOf asOf = question.selection().asOf();
        List<Figure> all = new ArrayList<>(figures.of(withTold, Map.of(), asOf, question.deriving()));
        all.addAll(figures.of(others, Map.of(), asOf, Deriving.NOTHING));
        BigDecimal smallest = question.minSize() == null ? BigDecimal.ZERO : question.minSize();
        return disagreements.among(all).stream()
                .filter(question::isMet)
                .map(Ranked::of)
                .filter(it -> it.isAtLeast(smallest))
                .toList();
    }

    private static void refuseTooMany(long read) {
        if (read > MOST_READ) {
            throw ProblemException.tooBroad(
                    "More than " + MOST_READ + " claims cannot be searched for contradictions in one answer; narrow the"
                            + " question by pair, country, indicator, kind, or from and to.",
                    Fault.of("country", null, "Too many claims to search."));
        }
    }

    /** Whether something that is derived may contradict it. */
    private static boolean isTold(HeldClaim held) {
        return !held.source().sourceType().isStatistics()
                || held.claim().subject().indicator().endsWith("-growth");
    }

    private DisagreementRow row(Ranked ranked, AsOf asOf) {
        Disagreement found = ranked.found();
        return DisagreementRow.of(
                ranked,
                rows.row(found.one().figure(), asOf, Policy.OFFICIAL_FIRST.vagueness()),
                rows.row(found.other().figure(), asOf, Policy.OFFICIAL_FIRST.vagueness()),
                link(found.one(), asOf),
                found.kind() == Kind.STATEMENTS ? ofClaim(found.other(), asOf) : link(found.other(), asOf),
                margin);
    }

    /** What is not chosen is no figure of its own. */
    private String ofClaim(Said said, AsOf asOf) {
        return address.link(
                asOf.on("/v1/claims/" + said.figure().evidence().get(0).claim().id()));
    }

    private String link(Said said, AsOf asOf) {
        return address.link(asOf.on("/v1/figures/" + said.figure().id()));
    }

    private static String whyNone(DisagreementQuestion question, long read) {
        List<Pair> named = question.selection().scope().named();
        if (named != null && named.isEmpty()) {
            return "The store knows no pair of these countries.";
        }
        return read == 0
                ? "The store holds no claim that meets these conditions, so that nothing could contradict it."
                : "Of the " + read + " claims that were looked through, none contradicts another in this way.";
    }
}
