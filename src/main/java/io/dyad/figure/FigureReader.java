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
import io.dyad.store.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers questions about figures. */
@ApplicationScoped
class FigureReader {

    private final Figures figures;
    private final FigureRows rows;
    private final Absent absent;
    private final SelectionReader selections;
    private final Indicators indicators;
    private final Revisions revisions;
    private final ClaimReader claims;
    private final PublicAddress address;

    FigureReader(
            Figures figures,
            FigureRows rows,
            Absent absent,
            SelectionReader selections,
            Indicators indicators,
            Revisions revisions,
            ClaimReader claims,
            PublicAddress address) {
        this.figures = figures;
        this.rows = rows;
        this.absent = absent;
        this.selections = selections;
        this.indicators = indicators;
        this.revisions = revisions;
        this.claims = claims;
        this.address = address;
    }

    /** Figures across pairs. A country's total with the world is left out unless it is named: people sum what they get. */
    Listing<FigureRow> list(
            ScopeParameters scope, SelectionParameters selection, ListRequest request, Parameters parameters) {
        long revision = revisions.of(request);
        Selection asked = selections.read(scope, selection, State.PUBLISHED, false, revision, parameters);
        parameters.check();
        return list(asked, request, revision);
    }

    /** The figures of one family of a pair. */
    Listing<FigureRow> family(
            Pair pair, Family family, SelectionParameters selection, ListRequest request, Parameters parameters) {
        List<String> codes = indicators.of(family).stream().map(Indicator::code).toList();
        Selection asked = selections.read(pair, codes, selection, parameters);
        parameters.check();
        return list(asked, request, revisions.of(request));
    }

    /** The figure of that id as the store knew it at a revision, now if that is null. */
    FigureDetail one(String id, @Nullable Long knownAsOf) {
        long revision = knownAsOf == null ? revisions.current().number() : knownAsOf;
        List<Figure> kindred = kindred(id, revision);
        Figure figure = kindred.stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound(
                        "There is no figure \"" + id + "\" at revision " + revision + "; /v1/figures lists them."));
        List<Figure> series = kindred.stream()
                .filter(it -> it.series().equals(figure.series()))
                .toList();
        return new FigureDetail(
                rows.row(figure),
                claims.row(figure.chosen()),
                Choice.of(figure, BookChoice.of(series)),
                links(figure),
                OfficialFirst.POLICY.name(),
                revision);
    }

    private Listing<FigureRow> list(Selection asked, ListRequest request, long revision) {
        Listing<FigureRow> listing = figures.list(asked, request, revision).map(rows::row, FigureRow::id);
        return listing.chosenBy(OfficialFirst.POLICY.name())
                .because(listing.rows().hasNext() ? null : absent.reason(asked, revision));
    }

    /** The figures of the pair and indicator that the id names; none when it is no id. */
    private List<Figure> kindred(String id, long revision) {
        return FigureId.parse(id)
                .map(it -> figures.of(List.of(it.pair()), ClaimFilter.PUBLISHED.of(List.of(it.indicator())), revision))
                .orElse(List.of());
    }

    private Map<String, String> links(Figure figure) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", address.link("/v1/figures/" + figure.id()));
        links.put("permalink", rows.permalink(figure));
        links.put("claim", address.link("/v1/claims/" + figure.chosen().claim().id()));
        links.put(
                "source", address.link("/v1/sources/" + figure.chosen().source().id()));
        links.put("pair", address.link("/v1/pairs/" + figure.series().pair()));
        return links;
    }
}
