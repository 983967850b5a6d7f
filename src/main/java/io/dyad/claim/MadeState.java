package io.dyad.claim;

import io.dyad.store.Revision;

/** A state of a claim and the revision that made it so. */
public record MadeState(ClaimState state, Revision revision) {}
