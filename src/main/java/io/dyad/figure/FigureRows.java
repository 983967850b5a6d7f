package io.dyad.figure;

import io.dyad.claim.ClaimReader;
import io.dyad.http.PublicAddress;
import io.dyad.source.Citation;
import io.dyad.store.AsOf;
import jakarta.enterprise.context.ApplicationScoped;

/** Turns figures into the rows that are served. */
@ApplicationScoped
class FigureRows {

    private final ClaimReader claims;
    private final PublicAddress address;

    FigureRows(ClaimReader claims, PublicAddress address) {
        this.claims = claims;
        this.address = address;
    }

    /** @param asOf where the clocks stand, of which the day goes into the citation */
    FigureRow row(Figure figure, AsOf asOf) {
        return FigureRow.of(figure, claims.row(figure.chosen()), cite(figure, asOf.at(figure.since())));
    }

    /** The source as it is cited, and the permalink at the revision since which the figure reads so. */
    String cite(Figure figure, AsOf since) {
        return Citation.of(figure.chosen().source()) + "; Dyad, " + permalink(figure, since);
    }

    String permalink(Figure figure, AsOf since) {
        return address.link("/v1/figures/" + figure.id() + "?" + since.parameters());
    }
}
