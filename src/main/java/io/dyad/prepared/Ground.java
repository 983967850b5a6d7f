package io.dyad.prepared;

import io.dyad.store.Edition;
import io.dyad.store.Outage;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What answers from memory are made from, and how sure it is that nothing has changed since.
 *
 * @param cacheControl how long a copy may be kept
 * @param warning what must be said with the answer, as the Warning header says it (RFC 7234 §5.5)
 */
record Ground(Edition edition, String cacheControl, Optional<String> warning) {

    static Ground current(Edition edition) {
        return new Ground(edition, Freshness.CACHE_CONTROL, Optional.empty());
    }

    /** Nobody keeps what may be out of date: whoever asks again after the outage gets what is current. */
    static Ground of(Outage outage) {
        Edition edition = outage.lastKnown();
        String warning = "110 - \"The database does not answer; this is revision %d of %s, last confirmed at %s\""
                .formatted(edition.revision(), seconds(edition.committedAt()), seconds(outage.confirmedAt()));
        return new Ground(edition, "no-store", Optional.of(warning));
    }

    private static Instant seconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }
}
