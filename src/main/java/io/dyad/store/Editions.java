package io.dyad.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The current edition as far as this instance knows without asking the database: it hears of each change that it makes
 * itself before the change is acknowledged, and of other instances' changes by {@link EditionWatch}. What has not been
 * confirmed for a second is not known.
 */
@ApplicationScoped
public class Editions {

    /** How far an answer from memory may lag behind another instance's change (documented in settings.md). */
    static final Duration LONGEST_LAG = Duration.ofSeconds(1);

    private record Sighting(Edition edition, long nanoTime) {}

    private volatile @Nullable Sighting last;

    /** The current edition; empty where it has not been confirmed lately. */
    public Optional<Edition> current() {
        Sighting sighting = last;
        if (sighting == null || System.nanoTime() - sighting.nanoTime() >= LONGEST_LAG.toNanos()) {
            return Optional.empty();
        }
        return Optional.of(sighting.edition());
    }

    /**
     * The database held this edition at that time. An older one than is known says nothing, since it was read before a
     * change and told after it; unless the known one has not been confirmed for long: then the database is another, such
     * as a backup.
     *
     * @param nanoTime of {@link System#nanoTime()} before it was read
     */
    synchronized void seen(Edition edition, long nanoTime) {
        Sighting known = last;
        if (known == null
                || edition.revision() > known.edition.revision()
                || (edition.equals(known.edition) && nanoTime - known.nanoTime > 0)
                || nanoTime - known.nanoTime >= LONGEST_LAG.toNanos()) {
            last = new Sighting(edition, nanoTime);
        }
    }
}
