package io.dyad.claim;

import io.dyad.store.AsOf;

/**
 * Which claims or figures are asked for, and in which order.
 *
 * @param allBooks whether books are asked for, so that every one of them is answered, not just the one that the policy chooses
 * @param latest whether only the latest period of each series is
 * @param asOf where the clocks stand
 */
public record Selection(PairScope scope, ClaimFilter filter, boolean allBooks, boolean latest, Sort sort, AsOf asOf) {

    /** The revision that is read. */
    public long revision() {
        return asOf.revision();
    }
}
