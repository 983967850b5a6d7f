package io.dyad.curation;

import java.util.List;

/**
 * What a write did.
 *
 * @param ids of the claims or the source that it answers with
 * @param isRepeated whether it was done before, by an earlier request with the same Idempotency-Key
 */
record Written(long revision, List<String> ids, boolean isRepeated) {

    /** The one id of a write that answers with one thing. */
    String id() {
        return ids.get(0);
    }
}
