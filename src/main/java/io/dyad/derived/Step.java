package io.dyad.derived;

import io.dyad.quantity.Range;
import java.util.function.Supplier;

/**
 * One line of arithmetic, which a reader can redo by hand. It is written out only where somebody reads it: lists hold very
 * many figures whose working nobody asks for.
 *
 * @param name what it gives
 * @param words writes the calculation in words and names
 * @param inserted writes the same with the numbers put in
 * @param range what comes out
 */
public record Step(String name, Supplier<String> words, Supplier<String> inserted, Range range) {

    /** In words and names. */
    public String calculation() {
        return words.get();
    }

    /** With the numbers put in. */
    public String numbers() {
        return inserted.get();
    }
}
