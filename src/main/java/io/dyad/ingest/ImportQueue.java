package io.dyad.ingest;

import io.dyad.http.ProblemException;
import io.dyad.load.ClaimLoads;
import io.dyad.store.ReadOnly;
import io.dyad.store.ScratchFolder;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** The imports that wait in this instance, which reads one at a time: two would only wait for each other's writes. */
@ApplicationScoped
class ImportQueue {

    private static final Logger LOG = Logger.getLogger(ImportQueue.class);

    /** Each keeps its file on the disk. */
    private static final int MOST_WAITING = 20;

    private static final long RETRY_AFTER = 60;

    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(MOST_WAITING), ImportQueue::thread);

    private final ImportWork work;
    private final ImportJobs jobs;
    private final ThisInstance instance;
    private final ClaimLoads loads;
    private final ScratchFolder scratch;
    private final ReadOnly readOnly;

    ImportQueue(
            ImportWork work,
            ImportJobs jobs,
            ThisInstance instance,
            ClaimLoads loads,
            ScratchFolder scratch,
            ReadOnly readOnly) {
        this.work = work;
        this.jobs = jobs;
        this.instance = instance;
        this.loads = loads;
        this.scratch = scratch;
        this.readOnly = readOnly;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "imports");
        thread.setDaemon(true);
        return thread;
    }

    /** Whoever finds the queue full is told before the file is taken. */
    void checkRoom() {
        if (worker.getQueue().remainingCapacity() == 0) {
            throw full();
        }
    }

    void add(String job, String author, ImportWish wish, GivenFile file) {
        try {
            worker.execute(new Waiting(work, job, author, wish, file));
        } catch (RejectedExecutionException e) {
            boolean ignored = jobs.note(job, it -> it.fail("Too many imports were waiting.", jobs.now()));
            throw full();
        }
    }

    private record Waiting(ImportWork work, String job, String author, ImportWish wish, GivenFile file)
            implements Runnable {

        @Override
        public void run() {
            work.run(job, author, wish, file);
        }
    }

    /** Gives the place of one that waits here to others, and its file up. */
    void remove(String job) {
        for (Runnable waiting : List.copyOf(worker.getQueue())) {
            if (waiting instanceof Waiting it && it.job().equals(job) && worker.remove(it)) {
                ImportWork.discard(it.file());
            }
        }
    }

    private static ProblemException full() {
        return ProblemException.overloaded(
                MOST_WAITING + " imports are waiting already; try again when one is done.", RETRY_AFTER);
    }

    /** What this instance was at when it died is over: nothing of it is in the store, since that would have ended it. */
    void endWhatDied(@Observes StartupEvent start) {
        if (readOnly.isSet()) {
            return;
        }
        instance.holdFolder();
        loads.clear(instance.id());
        loads.learnAtStart();
        List<ImportJob> unfinished = jobs.unfinished(instance.id());
        for (ImportJob job : unfinished) {
            jobs.note(
                    job.id(),
                    it -> it.fail(
                            "The service stopped before the import was done; nothing of it was stored. Import the file"
                                    + " again.",
                            jobs.now()));
            LOG.warnf("Import %s was not done when the service stopped; nothing of it was stored", job.id());
        }
        try {
            scratch.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * An import that cannot be finished is given up at once, so that the service stops in time. Its thread is not
     * interrupted: H2 would close the file of the store under everybody.
     */
    void stop(@Observes ShutdownEvent end) throws InterruptedException {
        work.giveUp();
        worker.shutdown();
        boolean ignored = worker.awaitTermination(5, TimeUnit.SECONDS);
    }
}
