package io.dyad.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the two clocks stand for an answer.
 *
 * @param revision what Dyad knew at this revision
 * @param publishedBy only what sources had said by the end of this day; null for all that they ever said
 * @param isChosen whether the revision was asked for; otherwise it is the present one, and links lead to what is present
 *     when they are followed
 */
public record AsOf(long revision, @Nullable LocalDate publishedBy, boolean isChosen) {

    /** What Dyad knows at its present revision, of what sources had said by a day. */
    public AsOf(long revision, @Nullable LocalDate publishedBy) {
        this(revision, publishedBy, false);
    }

    /** All that Dyad knew at a revision. */
    public static AsOf revision(long number) {
        return new AsOf(number, null);
    }

    public AsOf at(long otherRevision) {
        return new AsOf(otherRevision, publishedBy, isChosen);
    }

    /** Without regard to what was published when. */
    public AsOf ofAllSources() {
        return new AsOf(revision, null, isChosen);
    }

    /** Whether what was published on that day counts; what has no date does not once a day is asked for. */
    public boolean admits(@Nullable LocalDate publishedOn) {
        return publishedBy == null || (publishedOn != null && !publishedOn.isAfter(publishedBy));
    }

    /** The parameters that ask for the same again. */
    public String parameters() {
        return "known_as_of=" + revision + (publishedBy == null ? "" : "&published_as_of=" + publishedBy);
    }

    /** The address, asked at the same time: with the clocks that were asked for. */
    public String on(String address) {
        String clocks = isChosen ? parameters() : publishedBy == null ? "" : "published_as_of=" + publishedBy;
        return clocks.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + clocks;
    }

    /** As it is told in a sentence about something that there is not: "at revision 3 in sources published by 2023-01-31". */
    @Override
    public String toString() {
        return "at revision " + revision + (publishedBy == null ? "" : " in sources published by " + publishedBy);
    }
}
