package io.dyad.pair;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The key of something recorded of a pair: its id there and the revision since which it stands. */
@Embeddable
record Recording(
        String pair,
        String id,
        @Column(name = "recorded_from") long recordedFrom) {}
