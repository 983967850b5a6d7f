package io.dyad.extract;

import io.dyad.source.NewSource;

/**
 * A text that is to be stored as far as it states something.
 *
 * @param source what the text is as a source
 * @param keepsText whether the text itself may be stored too
 */
record Deposit(Submission submission, NewSource source, boolean keepsText) {}
