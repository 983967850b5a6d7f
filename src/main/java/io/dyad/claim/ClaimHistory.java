package io.dyad.claim;

import io.dyad.format.ListRequest;
import io.dyad.format.Listing;
import io.dyad.store.AsOf;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells what became of a claim. */
@ApplicationScoped
class ClaimHistory {

    private final ClaimReader claims;
    private final ClaimStates states;

    ClaimHistory(ClaimReader claims, ClaimStates states) {
        this.claims = claims;
        this.states = states;
    }

    /** The states of the claim, oldest first; what came later than the revision read is not told. */
    Listing<ClaimHistoryRow> of(String id, AsOf asOf, ListRequest request) {
        HeldClaim held = claims.held(id, asOf);
        List<ClaimHistoryRow> rows = states.made(held.claim().pair(), id, asOf.revision()).stream()
                .map(it -> row(it, asOf.revision(), false))
                .toList();
        return Listing.of(rows, it -> String.valueOf(it.recordedFrom()), request.after(), rows.size(), asOf.revision());
    }

    /** @param withNames whether whoever asks may learn who made it so */
    private static ClaimHistoryRow row(MadeState made, long revision, boolean withNames) {
        return ClaimHistoryRow.of(made, revision, withNames ? made.state().author() : null);
    }
}
