package io.dyad.figure;

import io.dyad.claim.ClaimFilter;
import io.dyad.claim.Claims;
import io.dyad.claim.HeldClaim;
import io.dyad.format.ListRequest;
import io.dyad.format.Listing;
import io.dyad.http.ProblemException;
import io.dyad.indicator.Indicators;
import io.dyad.store.AsOf;
import io.dyad.store.Revision;
import io.dyad.store.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tells how a figure looked through time. */
@ApplicationScoped
class FigureVintages {

    private final Claims claims;
    private final OfficialFirst policy;
    private final Indicators indicators;
    private final Revisions revisions;
    private final FigureRows rows;

    FigureVintages(Claims claims, OfficialFirst policy, Indicators indicators, Revisions revisions, FigureRows rows) {
        this.claims = claims;
        this.policy = policy;
        this.indicators = indicators;
        this.revisions = revisions;
        this.rows = rows;
    }

    /** The vintages of the figure, oldest first; what came later than the revision read is not told. */
    Listing<VintageRow> of(String id, AsOf asOf, ListRequest request) {
        List<Vintage> vintages = Vintage.of(behind(id, asOf), this::chosen);
        if (vintages.isEmpty()) {
            throw ProblemException.notFound(
                    "There never was a figure \"" + id + "\" " + asOf + "; /v1/figures lists those that are.");
        }
        Map<Long, Revision> made =
                revisions.byNumbers(vintages.stream().map(Vintage::from).toList());
        List<VintageRow> told = vintages.stream()
                .map(it -> row(it, Objects.requireNonNull(made.get(it.from())), asOf))
                .toList();
        return Listing.of(told, it -> String.valueOf(it.knownFrom()), request.after(), told.size(), asOf.revision())
                .chosenBy(OfficialFirst.POLICY.name());
    }

    /** Whether there ever was that figure. */
    boolean were(String id, AsOf asOf) {
        return !behind(id, asOf).isEmpty();
    }

    /** Every time that a claim stood behind the figure. */
    private List<HeldClaim> behind(String id, AsOf asOf) {
        return FigureId.parse(id)
                .map(it -> claims.everHeld(
                        ClaimFilter.published(asOf).of(List.of(it.indicator())), it.pair(), asOf.revision()))
                .orElse(List.of())
                .stream()
                .filter(it -> idOf(it).equals(id))
                .toList();
    }

    private String idOf(HeldClaim held) {
        return FigureId.of(held.claim(), indicators.get(held.claim().subject().indicator()));
    }

    private Figure chosen(List<HeldClaim> standing) {
        return policy.figures(standing, Map.of()).get(0);
    }

    private VintageRow row(Vintage vintage, Revision made, AsOf asOf) {
        Figure figure = vintage.figure();
        AsOf since = asOf.at(vintage.from());
        return VintageRow.of(
                rows.row(figure, since),
                vintage.from(),
                vintage.to(),
                made.committedAt(),
                made.reason(),
                rows.cite(figure, since));
    }
}
