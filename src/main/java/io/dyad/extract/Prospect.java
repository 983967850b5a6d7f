package io.dyad.extract;

/** What a word makes of the number behind it: hoped for, expected, or measured. */
enum Prospect {
    TARGET,
    FORECAST,
    OBSERVED
}
