package io.dyad.source;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Between which revisions a source was the description in use of its document. */
@Entity
@SuppressWarnings("UnusedVariable") // the end of a recording is only queried
@Table(name = "source_state")
class SourceState {

    @Embeddable
    record Key(String sourceId, long fromRevision) {}

    @EmbeddedId
    private Key key;

    private @Nullable Long toRevision;
    private @Nullable String supersededBy;

    SourceState() {}

    SourceState(String source, long revision) {
        key = new Key(source, revision);
    }

    String source() {
        return key.sourceId();
    }

    boolean isOf(String source) {
        return key.sourceId().equals(source);
    }

    void supersede(String better, long revision) {
        toRevision = revision;
        supersededBy = better;
    }
}
