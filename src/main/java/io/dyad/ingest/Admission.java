package io.dyad.ingest;

import io.dyad.http.Diagnosis;
import io.dyad.load.ClaimLoads;
import io.dyad.load.LoadCounts;
import io.dyad.load.Stage;
import io.dyad.source.Statements;
import io.dyad.store.Author;
import io.dyad.store.Change;
import io.dyad.store.Revisions;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Lets into the store what an import has laid beside it: as one revision, with the job's end, or not at all. */
@ApplicationScoped
class Admission {

    /** Hundreds of millions of rows take some hours. */
    private static final Duration LONGEST = Duration.ofDays(2);

    /** Others may write for as long as an import takes; a turn is waited for much longer than by who asks over HTTP. */
    private static final int TRIES = 200;

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final ImportJobs jobs;
    private final ClaimLoads loads;
    private final Statements statements;
    private final Revisions revisions;
    private final Diagnosis diagnosis;

    Admission(ImportJobs jobs, ClaimLoads loads, Statements statements, Revisions revisions, Diagnosis diagnosis) {
        this.jobs = jobs;
        this.loads = loads;
        this.statements = statements;
        this.revisions = revisions;
        this.diagnosis = diagnosis;
    }

    /** A trial, which has been counted and is taken back. */
    private static final class TakenBack extends RuntimeException {}

    void admit(String job, String author, ImportWish wish, Stage stage, ImportRun run, Progress progress) {
        String reason = "Import of %s by the profile %s, vintage %s."
                .formatted(wish.name() == null ? "a file" : wish.name(), wish.profile(), wish.vintage());
        for (int tries = 1; ; tries++) {
            try {
                QuarkusTransaction.requiringNew()
                        .timeout(Math.toIntExact(LONGEST.toSeconds()))
                        .run(() -> {
                            Boolean ignored = revisions.write(
                                    new Author(author),
                                    reason,
                                    change -> enter(job, reason, wish.dryRun(), stage, run, progress, change));
                        });
                return;
            } catch (TakenBack e) {
                boolean ignored = jobs.note(job, it -> end(it, progress, null));
                return;
            } catch (RuntimeException e) {
                progress.checkCancelled();
                if (tries == TRIES || diagnosis.of(e).isEmpty()) {
                    throw e;
                }
                pause();
            }
        }
    }

    private boolean enter(
            String job, String reason, boolean dryRun, Stage stage, ImportRun run, Progress progress, Change change) {
        LoadCounts counts =
                loads.enter(stage, run.sources(), it -> run.recordStatements(statements, it), reason, change);
        progress.entered(counts);
        progress.checkCancelled();
        if (dryRun) {
            throw new TakenBack();
        }
        Long made = change.isEmpty() ? null : change.revision();
        boolean isEnded = jobs.noteWithin(job, it -> {
            if (it.isAskedToCancel()) {
                throw new CancelledException();
            }
            end(it, progress, made);
        });
        if (!isEnded) {
            throw new CancelledException();
        }
        return true;
    }

    private void end(ImportJob job, Progress progress, @Nullable Long revision) {
        job.tell(progress.tally());
        job.done(revision, jobs.now());
    }

    static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        }
    }
}
