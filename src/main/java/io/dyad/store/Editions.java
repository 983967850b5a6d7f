package io.dyad.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The current edition as far as this instance knows without asking the database: it hears of each change that it makes
 * itself before the change is acknowledged, and of other instances' changes by {@link EditionWatch}. What has not been
 * confirmed for a second is not known. While the database does not answer at all, it is known what the last edition was.
 */
@ApplicationScoped
public class Editions {

    /** How far an answer from memory may lag behind another instance's change (documented in settings.md). */
    static final Duration LONGEST_LAG = Duration.ofSeconds(1);

    private record Sighting(Edition edition, long nanoTime) {}

    private record Loss(Outage outage, long nanoTime) {}

    private volatile @Nullable Sighting last;
    private volatile @Nullable Loss loss;

    /** The current edition; empty where it has not been confirmed lately. */
    public Optional<Edition> current() {
        Sighting sighting = last;
        if (sighting == null || System.nanoTime() - sighting.nanoTime() >= LONGEST_LAG.toNanos()) {
            return Optional.empty();
        }
        return Optional.of(sighting.edition());
    }

    /** Empty while the database answers, be it late. */
    public Optional<Outage> outage() {
        Loss known = loss;
        return known == null ? Optional.empty() : Optional.of(known.outage());
    }

    /**
     * The database held this edition at that time. An older one than is known says nothing, since it was read before a
     * change and told after it; unless the known one has not been confirmed for long, or the database was lost since:
     * then the database is another, such as a backup.
     *
     * @param nanoTime of {@link System#nanoTime()} before it was read
     */
    synchronized void seen(Edition edition, long nanoTime) {
        Sighting known = last;
        if (known == null
                || edition.revision() > known.edition.revision()
                || (edition.equals(known.edition) && nanoTime - known.nanoTime > 0)
                || nanoTime - known.nanoTime >= LONGEST_LAG.toNanos()
                || isLostBetween(known.nanoTime, nanoTime)) {
            last = new Sighting(edition, nanoTime);
        }
        Loss suffered = loss;
        if (suffered != null && nanoTime - suffered.nanoTime > 0) {
            loss = null;
        }
    }

    private boolean isLostBetween(long before, long after) {
        Loss suffered = loss;
        return suffered != null && before - suffered.nanoTime <= 0 && after - suffered.nanoTime > 0;
    }

    /** The database does not answer. Before it has answered at all there is nothing to lose. */
    synchronized void lost(Instant now) {
        Sighting known = last;
        if (known != null) {
            long nanoTime = System.nanoTime();
            Loss earlier = loss;
            Outage outage = earlier != null
                    ? earlier.outage
                    : new Outage(now, known.edition, now.minusNanos(nanoTime - known.nanoTime));
            loss = new Loss(outage, nanoTime);
        }
    }
}
