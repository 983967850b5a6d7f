package io.dyad.ingest;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Writes down several times a second how far an import is, and hears whether it is to be cancelled. */
final class Ticker implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Ticker.class);
    private static final long INTERVAL = 400;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(Ticker::thread);
    private final String job;
    private final ImportJobs jobs;
    private final Progress progress;

    Ticker(String job, ImportJobs jobs, Progress progress) {
        this.job = job;
        this.jobs = jobs;
        this.progress = progress;
    }

    /** Tells and hears. */
    void start() {
        Object ignored = thread.scheduleWithFixedDelay(this::tick, INTERVAL, INTERVAL, TimeUnit.MILLISECONDS);
    }

    private static Thread thread(Runnable ticking) {
        Thread thread = new Thread(ticking, "import-progress");
        thread.setDaemon(true);
        return thread;
    }

    /** Hears alone, while the job is being ended by another transaction. */
    void listen() {
        Object ignored = thread.scheduleWithFixedDelay(this::hear, INTERVAL, INTERVAL, TimeUnit.MILLISECONDS);
    }

    private void hear() {
        try {
            if (jobs.isAskedToCancel(job)) {
                progress.cancel();
            }
        } catch (RuntimeException e) {
            LOG.debugf(e, "Whether import %s is to be cancelled could not be read", job);
        }
    }

    private void tick() {
        try {
            boolean ignored = jobs.note(job, it -> {
                it.tell(progress.tally());
                if (it.isAskedToCancel()) {
                    progress.cancel();
                }
            });
        } catch (RuntimeException e) {
            LOG.debugf(e, "How far import %s is could not be written down", job);
        }
    }

    /** When this returns, nothing more is written. */
    @Override
    public void close() {
        thread.shutdown();
        boolean finished = false;
        while (!finished) {
            try {
                finished = thread.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
