package io.dyad.ingest;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** Imports as they go on. */
@ApplicationScoped
class ImportEvents {

    private static final Duration INTERVAL = Duration.ofMillis(500);

    private final ImportJobs jobs;

    ImportEvents(ImportJobs jobs) {
        this.jobs = jobs;
    }

    /** How far an import is, now and whenever that changes; the last that is told is how it ended. */
    Multi<ImportRow> of(String id) {
        ImportRow first = jobs.row(id);
        AtomicBoolean isTold = new AtomicBoolean();
        return Multi.createBy()
                .repeating()
                .uni(() -> Uni.createFrom()
                        .item(() -> jobs.row(first.id()))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .withDelay(INTERVAL)
                .until(row -> isTold.getAndSet(JobState.parse(row.state()).isOver()))
                .skip()
                .repetitions();
    }
}
