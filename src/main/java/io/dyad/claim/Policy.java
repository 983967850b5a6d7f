package io.dyad.claim;

import io.dyad.quantity.Vagueness;

/**
 * The named, versioned rule under which claims are read and chosen. Its part in reading is here; choosing figures is
 * the room {@code figure}'s.
 *
 * @param name rule and version
 * @param vagueness how wide "nearly" and "about" are read
 */
public record Policy(String name, Vagueness vagueness) {

    public static final Policy OFFICIAL_FIRST = new Policy("official-first/1", Vagueness.percent(5));
}
