package io.dyad.curation;

import io.dyad.claim.State;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a curator may do with a claim: from which states, and into which. */
enum Transition {
    PUBLISH("published"),
    REJECT("rejected"),
    WITHDRAW("withdrawn"),
    /** Undoes the decision that was taken. */
    REINSTATE("reinstated");

    private final String participle;

    Transition(String participle) {
        this.participle = participle;
    }

    /**
     * The state that it leads to; empty where it is not possible from this one.
     *
     * @param before the state that the claim was in before; null where this is its first
     */
    Optional<State> from(State present, @Nullable State before) {
        State next = switch (this) {
            case PUBLISH -> present == State.CANDIDATE ? State.PUBLISHED : null;
            case REJECT -> present == State.CANDIDATE ? State.REJECTED : null;
            case WITHDRAW -> present == State.PUBLISHED ? State.WITHDRAWN : null;
            case REINSTATE ->
                switch (present) {
                    case WITHDRAWN, SUPERSEDED, REJECTED -> before;
                    case CANDIDATE, PUBLISHED -> null;
                };
        };
        return Optional.ofNullable(next);
    }

    /** Only publishing needs no reason: that a claim is right is in its source. */
    boolean needsReason() {
        return this != PUBLISH;
    }

    /** "withdrawn", for a sentence. */
    String participle() {
        return participle;
    }
}
