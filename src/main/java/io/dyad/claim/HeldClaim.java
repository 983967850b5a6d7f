package io.dyad.claim;

import io.dyad.source.Source;

/** A claim as the store held it at a revision: its content, its state then, and its source. */
public record HeldClaim(Claim claim, ClaimState state, Source source) {}
