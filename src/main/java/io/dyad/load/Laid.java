package io.dyad.load;

import io.dyad.claim.NewClaim;

/**
 * A claim as it is laid beside the store.
 *
 * @param number its place among those of the load
 * @param line in the file
 * @param quantity a hash, equal for claims of the same quantity
 */
record Laid(long number, long line, long quantity, NewClaim claim, String id, String book) {}
