package io.dyad.pair;

import io.dyad.source.Fingerprint;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the two countries that a source reports.
 *
 * @param topics what it was about, in our own words
 */
public record NewMeeting(
        Pair pair,
        LocalDate heldOn,
        @Nullable String place,
        @Nullable String occasion,
        List<String> topics,
        String source)
        implements Recorded.New {

    /** More than a meeting is about; a list that is longer is no list of topics. */
    static final int MOST_TOPICS = 100;

    public NewMeeting {
        if (topics.size() > MOST_TOPICS) {
            throw new IllegalArgumentException("A meeting has at most " + MOST_TOPICS + " topics.");
        }
    }

    @Override
    public String id() {
        String hash = new Fingerprint()
                .with("held_on", heldOn)
                .with("place", place)
                .with("occasion", occasion)
                .with("topics", topics)
                .with("source", source)
                .hex(12);
        return pair + "-" + hash;
    }
}
