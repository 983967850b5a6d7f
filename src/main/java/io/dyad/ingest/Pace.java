package io.dyad.ingest;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How fast an import is.
 *
 * @param rate rows a second on average; null before it begins
 * @param timeLeft seconds until its file is read at this rate; null when that cannot be said
 */
record Pace(@Nullable Long rate, @Nullable Long timeLeft) {

    static Pace of(@Nullable Instant begun, Instant now, long rows, long bytesRead, long bytesTotal, JobState state) {
        if (begun == null) {
            return new Pace(null, null);
        }
        long millis = Math.max(1, Duration.between(begun, now).toMillis());
        boolean isReading = state == JobState.RUNNING && bytesRead > 0 && bytesRead < bytesTotal;
        return new Pace(
                rows * 1_000 / millis,
                state == JobState.DONE
                        ? Long.valueOf(0)
                        : isReading ? Long.valueOf(millis * (bytesTotal - bytesRead) / bytesRead / 1_000) : null);
    }
}
