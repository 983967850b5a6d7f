package io.dyad.figure;

import io.dyad.claim.ClaimReader;
import io.dyad.claim.HeldClaim;
import io.dyad.http.PublicAddress;
import io.dyad.quantity.Vagueness;
import io.dyad.source.Provenance;
import io.dyad.store.AsOf;
import jakarta.enterprise.context.ApplicationScoped;

/** Turns figures into the rows that are served. */
@ApplicationScoped
public class FigureRows {

    private final ClaimReader claims;
    private final PublicAddress address;

    FigureRows(ClaimReader claims, PublicAddress address) {
        this.claims = claims;
        this.address = address;
    }

    /**
     * The row of a figure.
     *
     * @param asOf where the clocks stand, of which the day goes into the citation
     * @param vagueness how wide vague words are read, which goes into the citation where it is not as the policy does
     */
    public FigureRow row(Figure figure, AsOf asOf, Vagueness vagueness) {
        String cite = cite(figure, asOf.at(figure.since()), vagueness);
        if (figure instanceof DerivedFigure derived) {
            return FigureRow.of(derived, cite);
        }
        StatedFigure stated = (StatedFigure) figure;
        return FigureRow.of(stated, claims.row(stated.chosen(), vagueness), cite);
    }

    /** The sources as they are cited, and the permalink at the revision since which the figure reads so. */
    String cite(Figure figure, AsOf since, Vagueness vagueness) {
        String sources =
                Provenance.of(figure.evidence().stream().map(HeldClaim::source)).cited();
        return sources + "; Dyad, " + permalink(figure, since, vagueness);
    }

    /** The address of something of the figure, asked at the same time and with vague words read alike. */
    String link(String path, AsOf asOf, Vagueness vagueness) {
        String asked = asOf.on(path);
        String policy = policy(vagueness);
        return address.link(
                asked.contains("?") || policy.isEmpty() ? asked + policy : asked + "?" + policy.substring(1));
    }

    String permalink(Figure figure, AsOf since, Vagueness vagueness) {
        return address.link("/v1/figures/" + figure.id() + "?" + since.parameters() + policy(vagueness));
    }

    /** What a link says of the policy's percentage where it is not used. */
    static String policy(Vagueness vagueness) {
        return vagueness.equals(Deriving.BY_POLICY) ? "" : "&policy_ranges=false";
    }
}
