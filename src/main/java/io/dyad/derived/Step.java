package io.dyad.derived;

import io.dyad.quantity.Range;

/**
 * One line of arithmetic, which a reader can redo by hand.
 *
 * @param name what it gives
 * @param calculation in words and names
 * @param numbers the same with the numbers put in
 * @param range what comes out
 */
public record Step(String name, String calculation, String numbers, Range range) {}
