package io.dyad.store;

import java.time.Instant;

/**
 * A time in which the database does not answer.
 *
 * @param since when it was found not to answer
 * @param lastKnown the last edition that it confirmed
 * @param confirmedAt when it confirmed that
 */
public record Outage(Instant since, Edition lastKnown, Instant confirmedAt) {}
