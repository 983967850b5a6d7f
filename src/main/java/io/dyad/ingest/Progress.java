package io.dyad.ingest;

import io.dyad.load.LoadCounts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Counts while a file is read. One thread counts, others look. */
final class Progress {

    /** Reasons are of the profile's making and few; a file's own words among them must not fill the memory. */
    private static final int MOST_REASONS = 200;

    private static final int LONGEST_REASON = 200;
    private static final String OTHER = "Other reasons.";

    private static final String OLDER = "A newer vintage of the data set says otherwise.";
    private static final String GIVEN_UP = "The store has this very claim and no longer uses it.";

    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong rows = new AtomicLong();
    private final AtomicLong claims = new AtomicLong();
    private final AtomicLong rejected = new AtomicLong();
    private final Map<String, Long> skipped = new LinkedHashMap<>();
    private volatile @Nullable LoadCounts counts;
    private volatile boolean cancelled;
    private volatile Runnable whenCancelled = () -> {};

    AtomicLong bytes() {
        return bytes;
    }

    void row() {
        rows.incrementAndGet();
    }

    void claim() {
        claims.incrementAndGet();
    }

    void rejected() {
        rejected.incrementAndGet();
    }

    void skipped(String reason, long times) {
        synchronized (skipped) {
            String kept = reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
            boolean hasRoom = skipped.containsKey(kept) || skipped.size() < MOST_REASONS;
            skipped.merge(hasRoom ? kept : OTHER, times, Long::sum);
        }
    }

    /** What became of the claims; null where that was taken back. */
    void entered(@Nullable LoadCounts became) {
        counts = became;
    }

    void cancel() {
        cancelled = true;
        whenCancelled.run();
    }

    /** Also what cannot look whether it is cancelled is told. */
    void whenCancelled(Runnable told) {
        whenCancelled = told;
        if (cancelled) {
            told.run();
        }
    }

    boolean isCancelled() {
        return cancelled;
    }

    void checkCancelled() {
        if (cancelled) {
            throw new CancelledException();
        }
    }

    Tally tally() {
        LoadCounts known = counts == null ? new LoadCounts(0, 0, 0, 0, 0) : counts;
        synchronized (skipped) {
            Map<String, Long> reasons = new LinkedHashMap<>(skipped);
            tell(OLDER, known.older(), reasons);
            tell(GIVEN_UP, known.givenUp(), reasons);
            return new Tally(
                    bytes.get(),
                    rows.get(),
                    claims.get(),
                    known.added(),
                    known.unchanged(),
                    known.superseding(),
                    rejected.get(),
                    reasons);
        }
    }

    private static void tell(String reason, long times, Map<String, Long> reasons) {
        if (times > 0) {
            reasons.put(reason, times);
        }
    }
}
