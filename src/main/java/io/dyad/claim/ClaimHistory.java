package io.dyad.claim;

import io.dyad.access.Caller;
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
    private final Caller caller;

    ClaimHistory(ClaimReader claims, ClaimStates states, Caller caller) {
        this.claims = claims;
        this.states = states;
        this.caller = caller;
    }

    /** The states of the claim, oldest first; what came later than the revision read is not told. */
    Listing<ClaimHistoryRow> of(String id, AsOf asOf, ListRequest request) {
        HeldClaim held = claims.held(id, asOf);
        List<ClaimHistoryRow> rows = states.made(held.claim().pair(), id, asOf.revision()).stream()
                .map(it -> row(it, asOf.revision()))
                .toList();
        return Listing.of(rows, it -> String.valueOf(it.recordedFrom()), request.after(), rows.size(), asOf.revision());
    }

    /** Names are for admins. */
    private ClaimHistoryRow row(MadeState made, long revision) {
        return ClaimHistoryRow.of(
                made, revision, caller.isAdmin() ? made.state().author() : null);
    }
}
