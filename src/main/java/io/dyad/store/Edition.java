package io.dyad.store;

import java.time.Instant;

/**
 * What answers are made from: this store, told from others by when it was created, at one revision. Two answers to one
 * question from equal editions and the same build are the same to the byte.
 */
public record Edition(Instant createdAt, long revision, Instant committedAt) {}
