package io.dyad.claim;

import org.jspecify.annotations.Nullable;

/** A claim with a state of it, column by column as a query gives them. */
record ReadClaim(
        String id,
        String pair,
        Subject subject,
        Timing timing,
        Stated number,
        Evidence evidence,
        String book,
        ClaimState.Key key,
        @Nullable Long toRevision,
        State stateThen,
        @Nullable String supersededBy,
        String author,
        @Nullable String reason) {

    /** Of a claim {@code c} and its state {@code s}, in the order of the components. */
    static final String COLUMNS = """
            c.id, c.pair, c.subject, c.timing, c.number, c.evidence, c.book,
            s.key, s.toRevision, s.state, s.supersededBy, s.author, s.reason""";

    Claim claim() {
        return new Claim(id, pair, subject, timing, number, evidence, book);
    }

    ClaimState state() {
        return new ClaimState(key, toRevision, stateThen, supersededBy, author, reason);
    }
}
