package io.dyad.curation;

import io.dyad.access.Caller;
import io.dyad.http.ProblemException;
import io.dyad.source.Fingerprint;
import io.dyad.store.Change;
import io.dyad.store.Revisions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Does each write once: as one revision with the caller as its author, and, where it bears an Idempotency-Key that was
 * sent before, not at all. What was done is noted in the same transaction, so that a crash leaves both or neither.
 */
@ApplicationScoped
class Writes implements PanacheRepositoryBase<RepeatableWrite, RepeatableWrite.Key> {

    /** A client that tries again does so within hours; a week spans a holiday. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final Revisions revisions;
    private final Caller caller;
    private final Clock clock;

    Writes(Revisions revisions, Caller caller, Clock clock) {
        this.revisions = revisions;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Does it, unless it was done before.
     *
     * @param reason why, for the revision
     * @param writing answers with the ids of what was written
     * @throws ProblemException when the Idempotency-Key belongs to another request
     */
    @Transactional
    Written once(WriteHeaders headers, byte[] body, String reason, Function<Change, List<String>> writing) {
        Optional<String> name = headers.idempotencyKey();
        String keyId = caller.keyId();
        String hash = hash(headers, body);
        return revisions.write(caller.author(), reason, change -> {
            Optional<RepeatableWrite> before = name.flatMap(it -> findByIdOptional(new RepeatableWrite.Key(keyId, it)));
            if (before.isPresent()) {
                return repeated(before.get(), hash);
            }
            Written written = new Written(change.revision(), writing.apply(change), false);
            name.ifPresent(it -> keep(new RepeatableWrite.Key(keyId, it), hash, written));
            return written;
        });
    }

    private static Written repeated(RepeatableWrite before, String hash) {
        if (!before.isOf(hash)) {
            throw ProblemException.idempotencyKeyReused(
                    "This Idempotency-Key was sent before with another request; take a new one for each write.");
        }
        return before.written();
    }

    private void keep(RepeatableWrite.Key key, String hash, Written written) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        delete("writtenAt < ?1", now.minus(KEPT));
        persist(new RepeatableWrite(key, hash, written, now));
    }

    private static String hash(WriteHeaders headers, byte[] body) {
        return new Fingerprint()
                .with("address", headers.address())
                .with("body", new String(body, StandardCharsets.UTF_8))
                .hex(64);
    }
}
