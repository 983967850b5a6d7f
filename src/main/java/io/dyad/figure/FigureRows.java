package io.dyad.figure;

import io.dyad.claim.ClaimReader;
import io.dyad.http.PublicAddress;
import io.dyad.source.Citation;
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

    FigureRow row(Figure figure) {
        return FigureRow.of(figure, claims.row(figure.chosen()), cite(figure));
    }

    /** The source as it is cited, and the permalink at the revision since which the figure reads so. */
    private String cite(Figure figure) {
        return Citation.of(figure.chosen().source()) + "; Dyad, " + permalink(figure);
    }

    String permalink(Figure figure) {
        return address.link("/v1/figures/" + figure.id() + "?known_as_of=" + figure.since());
    }
}
