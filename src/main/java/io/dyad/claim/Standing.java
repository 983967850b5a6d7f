package io.dyad.claim;

import io.dyad.store.Conditions;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What it takes for a claim {@code c} to be in a state by {@code s}: the state itself or, in what sources had said by a
 * day, to have been published and superseded since, but only by a claim of a source that came out later. A newer vintage
 * of a data set supersedes the rows of the older one, which still was what the world knew on that day.
 */
final class Standing {

    private Standing() {}

    /** @param publishedBy the day; null for all that sources ever said */
    static Conditions conditions(State state, @Nullable LocalDate publishedBy) {
        if (publishedBy == null) {
            return new Conditions().and("s.state = :state", "state", state);
        }
        Conditions spoken = new Conditions()
                .and(
                        "c.evidence.sourceId in (select said.id from Source said where said.publishedOn <= :day)",
                        "day",
                        publishedBy);
        return state == State.PUBLISHED ? orSupersededLater(spoken) : spoken.and("s.state = :state", "state", state);
    }

    /** The pair is read from the superseding claim's id, so that the claim is found by its key. */
    private static Conditions orSupersededLater(Conditions spoken) {
        return spoken.and("s.state in :states", "states", List.of(State.PUBLISHED, State.SUPERSEDED))
                .and("""
                        (s.state <> :superseded or not exists (
                           select 1 from Claim better join Source heard on heard.id = better.evidence.sourceId
                           where better.pair = substring(s.supersededBy, 1, 7) and better.id = s.supersededBy
                             and heard.publishedOn <= :day))""", "superseded", State.SUPERSEDED);
    }
}
