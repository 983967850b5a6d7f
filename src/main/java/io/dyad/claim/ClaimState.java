package io.dyad.claim;

import io.dyad.store.Change;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What a claim was between two revisions, who made it so, and why. */
@Entity
@Table(name = "claim_state")
public class ClaimState {

    @Embeddable
    record Key(String pair, String claimId, long fromRevision) {}

    @EmbeddedId
    private Key key;

    private @Nullable Long toRevision;
    private State state;
    private @Nullable String supersededBy;
    private String author;
    private @Nullable String reason;

    ClaimState() {}

    /** The first state of a claim, which enters at that revision. */
    static ClaimState entered(Claim claim, State state, @Nullable String reason, long revision, String author) {
        return new ClaimState(new Key(claim.pair().toString(), claim.id(), revision), state, null, author, reason);
    }

    /** As it was read. */
    ClaimState(
            Key key,
            @Nullable Long toRevision,
            State state,
            @Nullable String supersededBy,
            String author,
            @Nullable String reason) {
        this(key, state, supersededBy, author, reason);
        this.toRevision = toRevision;
    }

    private ClaimState(Key key, State state, @Nullable String supersededBy, String author, @Nullable String reason) {
        this.key = key;
        this.state = state;
        this.supersededBy = supersededBy;
        this.author = author;
        this.reason = reason;
    }

    /**
     * Ends this state where the next begins.
     *
     * @return the next state
     * @throws IllegalStateException when this state has ended already, or began in the same change
     */
    ClaimState followedBy(State next, Change change, @Nullable String newSupersededBy, @Nullable String newReason) {
        if (toRevision != null || key.fromRevision() >= change.revision()) {
            throw new IllegalStateException("claim " + key.claimId() + " cannot change its state at this revision");
        }
        toRevision = change.revision();
        return new ClaimState(
                new Key(key.pair(), key.claimId(), change.revision()),
                next,
                newSupersededBy,
                change.author().name(),
                newReason);
    }

    Key key() {
        return key;
    }

    /** Id of the claim. */
    public String claim() {
        return key.claimId();
    }

    public State state() {
        return state;
    }

    /** The first revision at which it held. */
    public long from() {
        return key.fromRevision();
    }

    /** The first revision at which it no longer held; null while it holds. */
    public @Nullable Long to() {
        return toRevision;
    }

    /** The same as far as it was known at a revision, at which what came later is not told. */
    @Nullable Long endedBy(long revision) {
        return toRevision == null || toRevision > revision ? null : toRevision;
    }

    /** The claim that took its place, for a superseded one. */
    public @Nullable String supersededBy() {
        return supersededBy;
    }

    public String author() {
        return author;
    }

    public @Nullable String reason() {
        return reason;
    }
}
