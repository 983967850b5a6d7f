package io.dyad.load;

/**
 * What became of the claims of a load.
 *
 * @param added of quantities of which their data set said nothing before
 * @param superseding that took the place of another number
 * @param unchanged that say what the store says already
 * @param older of quantities of which the store has a newer vintage's number, which stays
 * @param givenUp that the store had before and no longer uses, withdrawn or superseded, which stay so
 */
public record LoadCounts(long added, long superseding, long unchanged, long older, long givenUp) {}
