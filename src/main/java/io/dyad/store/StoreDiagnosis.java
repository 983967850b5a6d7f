package io.dyad.store;

import io.dyad.http.Diagnosis;
import io.dyad.http.ProblemException;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/** Tells callers of a database that does not answer what it is to them: nothing lost, and worth another try. */
@Singleton
class StoreDiagnosis implements Diagnosis {

    private static final Logger LOG = Logger.getLogger(StoreDiagnosis.class);

    /** The database is asked four times a second whether it is back; a second more lets it take breath. */
    private static final int RETRY_UNREACHABLE = 2;

    private static final int RETRY_BUSY = 1;

    /** What fails in a crowd is one line in the log now and then. */
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

    private final Editions editions;
    private final AtomicLong nextLine = new AtomicLong(System.nanoTime());

    StoreDiagnosis(Editions editions) {
        this.editions = editions;
    }

    @Override
    public Optional<ProblemException> of(Throwable fault) {
        Optional<DatabaseFault> known = DatabaseFault.in(fault);
        known.ifPresent(it -> mention(fault));
        return known.map(StoreDiagnosis::problem);
    }

    static ProblemException problem(DatabaseFault fault) {
        return switch (fault) {
            case UNREACHABLE ->
                ProblemException.storeUnavailable(
                        "The database does not answer; ask again after the seconds in Retry-After.", RETRY_UNREACHABLE);
            case BUSY ->
                ProblemException.storeUnavailable(
                        "Others were using the same at the same time, and nothing was changed; try again.", RETRY_BUSY);
        };
    }

    /** An outage is told by the watch, once. */
    private void mention(Throwable fault) {
        long now = System.nanoTime();
        long next = nextLine.get();
        if (editions.outage().isEmpty()
                && now - next >= 0
                && nextLine.compareAndSet(next, now + BETWEEN_LINES.toNanos())) {
            LOG.warnf(
                    "The database did not do as it was asked, for the time being: %s",
                    fault.toString().lines().findFirst().orElse(""));
        }
    }
}
