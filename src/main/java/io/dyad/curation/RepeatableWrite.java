package io.dyad.curation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** A write that named itself by an Idempotency-Key, as far as it takes to answer it again as the first time. */
@Entity
@Immutable
@SuppressWarnings("UnusedVariable") // the time is only queried
@Table(name = "repeatable_write")
class RepeatableWrite {

    @Embeddable
    record Key(String apiKey, String idempotencyKey) {}

    @EmbeddedId
    private Key key;

    private String requestHash;
    private long revision;
    private String answered;
    private Instant writtenAt;

    RepeatableWrite() {}

    RepeatableWrite(Key key, String requestHash, Written written, Instant now) {
        this.key = key;
        this.requestHash = requestHash;
        this.revision = written.revision();
        this.answered = String.join(",", written.ids());
        this.writtenAt = now;
    }

    boolean isOf(String hash) {
        return requestHash.equals(hash);
    }

    Written written() {
        return new Written(revision, List.of(answered.split(",", -1)), true);
    }
}
