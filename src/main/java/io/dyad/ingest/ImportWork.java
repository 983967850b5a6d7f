package io.dyad.ingest;

import io.dyad.claim.ClaimRules;
import io.dyad.http.ProblemException;
import io.dyad.load.ClaimLoads;
import io.dyad.load.Stage;
import io.dyad.profile.WrongFileException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Does one import: reads the file, lays its claims beside the store, and has them let in. */
@ApplicationScoped
class ImportWork {

    private static final Logger LOG = Logger.getLogger(ImportWork.class);

    /** Some minutes, with the pause between them. */
    private static final int TRIES = 200;

    private final ImportJobs jobs;
    private final FileReading reading;
    private final Admission admission;
    private final ClaimLoads loads;
    private final Rejects rejects;
    private final ClaimRules rules;
    private final ThisInstance instance;
    private final Clock clock;
    private volatile @Nullable Progress running;
    private volatile boolean isStopping;

    ImportWork(
            ImportJobs jobs,
            FileReading reading,
            Admission admission,
            ClaimLoads loads,
            Rejects rejects,
            ClaimRules rules,
            ThisInstance instance,
            Clock clock) {
        this.jobs = jobs;
        this.reading = reading;
        this.admission = admission;
        this.loads = loads;
        this.rejects = rejects;
        this.rules = rules;
        this.instance = instance;
        this.clock = clock;
    }

    /** The import that is under way, if any, ends as soon as it can, since the service stops. */
    void giveUp() {
        isStopping = true;
        Optional.ofNullable(running).ifPresent(Progress::cancel);
    }

    /** From the queue to its end, whatever that is. */
    void run(String job, String author, ImportWish wish, GivenFile given) {
        Progress progress = new Progress();
        running = progress;
        try {
            if (jobs.note(job, it -> it.begin(jobs.now()))) {
                importFile(job, author, wish, given, progress);
            }
        } catch (CancelledException e) {
            endGivenUp(job, progress);
        } catch (WrongFileException e) {
            fail(job, progress, sentence(e) + " Nothing was stored.");
        } catch (ProblemException e) {
            fail(job, progress, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            fail(job, progress, "The file cannot be read to its end: " + sentence(e) + " Nothing was stored.");
        } catch (RuntimeException | Error e) { // whatever it is, the job must not seem to go on
            endByFault(job, progress, e);
        } finally {
            running = null;
            discard(given);
        }
    }

    private void importFile(String job, String author, ImportWish wish, GivenFile given, Progress progress)
            throws IOException {
        try (Stage stage = loads.stage(instance.id(), job, FileReading.isById(wish))) {
            ImportRun run = new ImportRun(job, stage, rejects, rules, LocalDate.now(clock), progress);
            try (Ticker ticker = new Ticker(job, jobs, progress)) {
                ticker.start();
                String hash = Objects.requireNonNull(given.hashed().hash());
                boolean ignored = jobs.note(job, it -> it.hashed(hash));
                read(wish, hash, given, progress, run);
                if (run.settle()) {
                    rejects.findTexts(job, lines -> reading.rows(wish, given, lines));
                }
            }
            progress.checkCancelled();
            refuseBadRows(wish, progress);
            progress.whenCancelled(stage::cancel);
            try (Ticker ticker = new Ticker(job, jobs, progress)) {
                ticker.listen();
                admission.admit(job, author, wish, stage, run, progress);
            }
            learn();
        }
    }

    private void read(ImportWish wish, String hash, GivenFile given, Progress progress, ImportRun run)
            throws IOException {
        try {
            reading.read(wish, hash, given, progress, run);
        } catch (WrongFileException e) {
            run.keepRejects(); // they may tell what is wrong with the file
            throw e;
        }
    }

    /** What was imported is in the store whether this succeeds or not. */
    private void learn() {
        try {
            loads.learn();
        } catch (RuntimeException e) {
            LOG.warnf("The database could not be told to look at what was imported: %s", e.getMessage());
        }
    }

    private static void refuseBadRows(ImportWish wish, Progress progress) {
        long bad = progress.tally().rejected();
        if (bad > 0 && wish.onReject() == OnReject.FAIL) {
            throw new WrongFileException((bad == 1 ? "One row" : bad + " rows")
                    + " could not be understood; its list of rejects names each. With on_reject=skip the others are"
                    + " stored.");
        }
    }

    private static String sentence(Exception e) {
        String said = String.valueOf(e.getMessage());
        return said.endsWith(".") ? said : said + ".";
    }

    private void fail(String job, Progress progress, String why) {
        progress.entered(null);
        end(job, progress, it -> it.fail(why, jobs.now()));
        LOG.infof("Import %s failed: %s", job, why);
    }

    private void endGivenUp(String job, Progress progress) {
        progress.entered(null);
        if (isStopping) {
            fail(job, progress, "The service was stopped before the import was done; nothing of it was stored.");
        } else {
            end(job, progress, it -> it.cancel(jobs.now()));
        }
    }

    private void endByFault(String job, Progress progress, Throwable fault) {
        if (progress.isCancelled()) {
            endGivenUp(job, progress);
            return;
        }
        LOG.errorf(fault, "Import %s failed", job);
        end(
                job,
                progress,
                it -> it.fail("The service failed to import it; nothing was stored. Its log says more.", jobs.now()));
    }

    /** A database that was away is given time to come back: a job must not seem to go on for ever. */
    private void end(String job, Progress progress, Consumer<ImportJob> how) {
        for (int tries = 1; ; tries++) {
            try {
                boolean ignored = jobs.note(job, it -> {
                    it.tell(progress.tally());
                    how.accept(it);
                });
                return;
            } catch (RuntimeException e) {
                if (tries == TRIES) {
                    throw e;
                }
                Admission.pause();
            }
        }
    }

    static void discard(GivenFile given) {
        try {
            given.discard();
        } catch (IOException e) {
            LOG.warnf("%s cannot be deleted: %s", given.path(), e.getMessage());
        }
    }
}
