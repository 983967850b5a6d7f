package io.dyad.ingest;

import io.dyad.http.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The imports, past and present. They are no data, so that taking one up makes no revision. */
@ApplicationScoped
class ImportJobs implements PanacheRepositoryBase<ImportJob, String> {

    private final Clock clock;

    ImportJobs(Clock clock) {
        this.clock = clock;
    }

    @Transactional
    ImportRow add(ImportJob job) {
        persist(job);
        return job.row(now());
    }

    /** Latest first; of very many the latest. */
    @Transactional
    List<ImportRow> rows() {
        Instant now = now();
        return find("order by createdAt desc, id").page(0, ImportList.MOST).stream()
                .map(it -> it.row(now))
                .toList();
    }

    /**
     * How far it is.
     *
     * @throws ProblemException when there is none of that id
     */
    @Transactional
    ImportRow row(String id) {
        return queried(id)
                .orElseThrow(
                        () -> ProblemException.notFound("There is no import \"" + id + "\"; /v1/imports lists them."))
                .row(now());
    }

    /**
     * Notes something of a job in a transaction of its own, unless it is over. Whoever notes holds the row, so that one
     * does not write over what another notes at the same time.
     *
     * @return whether it was not over
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean note(String id, Consumer<ImportJob> what) {
        return noteWithin(id, what);
    }

    /** The same, within the transaction that there is. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean noteWithin(String id, Consumer<ImportJob> what) {
        Optional<ImportJob> job = find("id = ?1", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .filter(it -> !it.state().isOver());
        job.ifPresent(what);
        return job.isPresent();
    }

    /** Whether somebody wants it to end. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean isAskedToCancel(String id) {
        return count("id = ?1 and cancelAsked = true", id) > 0;
    }

    /** Jobs of an instance that nobody goes on with. */
    @Transactional
    List<ImportJob> unfinished(String instance) {
        return list("instance = ?1 and state in ?2", instance, List.of(JobState.QUEUED, JobState.RUNNING));
    }

    /** By a query: Hibernate's find says that there is none also where the connection broke (see store.Revisions). */
    private Optional<ImportJob> queried(String id) {
        return find("id = ?1", id).firstResultOptional();
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
