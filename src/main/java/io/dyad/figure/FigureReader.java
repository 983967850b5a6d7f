package io.dyad.figure;

import io.dyad.claim.Absent;
import io.dyad.claim.ClaimFilter;
import io.dyad.claim.ClaimReader;
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
import io.dyad.store.AsOf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers questions about figures. */
@ApplicationScoped
class FigureReader {

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
    @Transactional // so that a short answer needs one transaction, not one for each of its queries
    Listing<FigureRow> list(
            ScopeParameters scope, SelectionParameters selection, ListRequest request, Parameters parameters) {
        Selection asked = selections.read(scope, selection, State.PUBLISHED, false, request, parameters);
        parameters.check();
        return list(asked, request);
    }

    /** The figures of one family of a pair. */
    @Transactional
    Listing<FigureRow> family(
            Pair pair, Family family, SelectionParameters selection, ListRequest request, Parameters parameters) {
        List<String> codes = indicators.of(family).stream().map(Indicator::code).toList();
        Selection asked = selections.read(pair, codes, selection, request, parameters);
        parameters.check();
        return list(asked, request);
    }

    /** The figure of that id as it was known. */
    FigureDetail one(String id, AsOf asOf) {
        List<Figure> kindred = kindred(id, asOf);
        Figure figure = kindred.stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound(whyNone(id, asOf)));
        List<Figure> series = kindred.stream()
                .filter(it -> it.series().equals(figure.series()))
                .toList();
        return new FigureDetail(
                rows.row(figure, asOf),
                claims.row(figure.chosen()),
                Choice.of(figure, BookChoice.of(series)),
                links(figure, asOf),
                OfficialFirst.POLICY.name(),
                asOf.revision());
    }

    private String whyNone(String id, AsOf asOf) {
        if (vintages.were(id, asOf)) {
            return "There is no figure \"" + id + "\" " + asOf + " any more; /v1/figures/" + id
                    + "/vintages tells what it was.";
        }
        boolean isLater = asOf.publishedBy() != null
                && kindred(id, asOf.ofAllSources()).stream()
                        .anyMatch(it -> it.id().equals(id));
        return isLater
                ? "What sources state for the figure \"" + id + "\" was published after " + asOf.publishedBy()
                        + ", or without a date."
                : "There is no figure \"" + id + "\" " + asOf + "; /v1/figures lists them.";
    }

    private Listing<FigureRow> list(Selection asked, ListRequest request) {
        Listing<FigureRow> listing = figures.list(asked, request).map(it -> rows.row(it, asked.asOf()), FigureRow::id);
        return listing.chosenBy(OfficialFirst.POLICY.name())
                .because(listing.rows().hasNext() ? null : absent.reason(asked));
    }

    /** The figures of the pair and indicator that the id names; none when it is no id. */
    private List<Figure> kindred(String id, AsOf asOf) {
        return FigureId.parse(id)
                .map(it -> figures.of(
                        List.of(it.pair()), ClaimFilter.published(asOf).of(List.of(it.indicator())), asOf.revision()))
                .orElse(List.of());
    }

    private Map<String, String> links(Figure figure, AsOf asOf) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", address.link(asOf.on("/v1/figures/" + figure.id())));
        links.put("permalink", rows.permalink(figure, asOf.at(figure.since())));
        links.put(
                "claim",
                address.link(asOf.on("/v1/claims/" + figure.chosen().claim().id())));
        links.put(
                "source",
                address.link(asOf.on("/v1/sources/" + figure.chosen().source().id())));
        links.put("pair", address.link(asOf.on("/v1/pairs/" + figure.series().pair())));
        return links;
    }
}
