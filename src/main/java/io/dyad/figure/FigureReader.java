package io.dyad.figure;

import io.dyad.claim.Absent;
import io.dyad.claim.ClaimReader;
import io.dyad.claim.ClaimRow;
import io.dyad.claim.ScopeParameters;
import io.dyad.claim.Selection;
import io.dyad.claim.SelectionParameters;
import io.dyad.claim.SelectionReader;
import io.dyad.claim.State;
import io.dyad.format.ListRequest;
import io.dyad.format.Listing;
import io.dyad.http.Parameters;
import io.dyad.http.ProblemException;
import io.dyad.http.PublicAddress;
import io.dyad.indicator.Family;
import io.dyad.indicator.Indicator;
import io.dyad.indicator.Indicators;
import io.dyad.pair.Pair;
import io.dyad.quantity.Vagueness;
import io.dyad.store.AsOf;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers questions about figures. */
@ApplicationScoped
public class FigureReader {

    private final Figures figures;
    private final FigureRows rows;
    private final Absent absent;
    private final SelectionReader selections;
    private final Indicators indicators;
    private final ClaimReader claims;
    private final FigureVintages vintages;
    private final PublicAddress address;

    FigureReader(
            Figures figures,
            FigureRows rows,
            Absent absent,
            SelectionReader selections,
            Indicators indicators,
            ClaimReader claims,
            FigureVintages vintages,
            PublicAddress address) {
        this.figures = figures;
        this.rows = rows;
        this.absent = absent;
        this.selections = selections;
        this.indicators = indicators;
        this.claims = claims;
        this.vintages = vintages;
        this.address = address;
    }

    /** Figures across pairs. A country's total with the world is left out unless it is named: people sum what they get. */
    Listing<FigureRow> list(
            ScopeParameters scope,
            SelectionParameters selection,
            FigureParameters figureParameters,
            ListRequest request,
            Parameters parameters) {
        Selection asked = selections.read(scope, selection, State.PUBLISHED, false, request, parameters);
        Deriving deriving = DerivingReader.read(figureParameters, asked, parameters);
        parameters.check();
        return list(asked, deriving, request);
    }

    /** The figures selected, and what is to be derived from them. */
    public Listing<FigureRow> list(Selection asked, Deriving deriving, ListRequest request) {
        return list(new Question(asked, deriving, null), request);
    }

    /** The figures of one family of a pair. */
    Listing<FigureRow> family(
            Pair pair,
            Family family,
            SelectionParameters selection,
            FigureParameters figureParameters,
            ListRequest request,
            Parameters parameters) {
        List<String> codes = indicators.of(family).stream().map(Indicator::code).toList();
        Selection asked = selections.read(pair, codes, selection, request, parameters);
        Deriving deriving = DerivingReader.read(figureParameters, asked, parameters);
        parameters.check();
        return list(new Question(asked, deriving, family), request);
    }

    /** The figure of that id as it was known, with its evidence. */
    FigureDetail one(String id, AsOf asOf, Vagueness vagueness) {
        List<Figure> kindred = kindred(id, asOf, vagueness);
        Figure figure = named(id, kindred, asOf, vagueness);
        List<Figure> series = kindred.stream()
                .filter(it -> it.series().equals(figure.series()))
                .toList();
        List<ClaimRow> evidence = figure.evidence().stream()
                .limit(FigureRow.MOST_INPUTS)
                .map(it -> claims.row(it, vagueness))
                .toList();
        boolean isStated = figure instanceof StatedFigure;
        return new FigureDetail(
                rows.row(figure, asOf, vagueness),
                evidence.get(0),
                Choice.of(figure, BookChoice.of(series)),
                links(figure, asOf, vagueness),
                OfficialFirst.POLICY.name(),
                asOf.revision(),
                isStated ? List.of() : evidence);
    }

    /** The figure of that id as it was known. */
    Figure figure(String id, AsOf asOf, Vagueness vagueness) {
        return named(id, kindred(id, asOf, vagueness), asOf, vagueness);
    }

    private Figure named(String id, List<Figure> kindred, AsOf asOf, Vagueness vagueness) {
        return kindred.stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound(whyNone(id, asOf, vagueness)));
    }

    private String whyNone(String id, AsOf asOf, Vagueness vagueness) {
        if (vintages.were(id, asOf)) {
            return "There is no figure \"" + id + "\" " + asOf + " any more; /v1/figures/" + id
                    + "/vintages tells what it was.";
        }
        boolean isLater = asOf.publishedBy() != null
                && kindred(id, asOf.ofAllSources(), vagueness).stream()
                        .anyMatch(it -> it.id().equals(id));
        return isLater
                ? "What sources state for the figure \"" + id + "\" was published after " + asOf.publishedBy()
                        + ", or without a date."
                : "There is no figure \"" + id + "\" " + asOf + "; /v1/figures lists them.";
    }

    private Listing<FigureRow> list(Question question, ListRequest request) {
        Selection asked = question.selection();
        Listing<FigureRow> listing = figures.list(question, request)
                .map(it -> rows.row(it, asked.asOf(), question.deriving().vagueness()), FigureRow::id);
        return listing.chosenBy(OfficialFirst.POLICY.name())
                .because(listing.rows().hasNext() ? null : absent.reason(asked));
    }

    /** The figures of the pair that the id names, those that are derived only on request if it is one; none when it is no id. */
    private List<Figure> kindred(String id, AsOf asOf, Vagueness vagueness) {
        return FigureId.parse(id)
                .map(it -> figures.of(List.of(it.pair()), asOf, FigureId.deriving(id, vagueness)))
                .orElse(List.of());
    }

    private Map<String, String> links(Figure figure, AsOf asOf, Vagueness vagueness) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", rows.link("/v1/figures/" + figure.id(), asOf, vagueness));
        links.put("permalink", rows.permalink(figure, asOf.at(figure.since()), vagueness));
        if (figure instanceof StatedFigure stated) {
            links.put(
                    "claim",
                    address.link(asOf.on("/v1/claims/" + stated.chosen().claim().id())));
            links.put(
                    "source",
                    address.link(
                            asOf.on("/v1/sources/" + stated.chosen().source().id())));
        }
        links.put("pair", address.link(asOf.on("/v1/pairs/" + figure.series().pair())));
        links.put("explanation", rows.link("/v1/figures/" + figure.id() + "/explanation", asOf, vagueness));
        return links;
    }
}
