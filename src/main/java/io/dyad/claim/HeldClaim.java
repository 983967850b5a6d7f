package io.dyad.claim;

import io.dyad.source.Source;
import io.dyad.source.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A claim as the store held it at a revision: its content, its state then, and its source.
 *
 * @param statement what it comes from together with other claims, if anything
 * @param revision at which it was read
 */
public record HeldClaim(
        Claim claim,
        ClaimState state,
        Source source,
        @Nullable Statement statement,
        long revision) {

    /** The first revision at which the state no longer held, as far as was known then: what came later is not told. */
    public @Nullable Long stateEnded() {
        return state.endedBy(revision);
    }
}
