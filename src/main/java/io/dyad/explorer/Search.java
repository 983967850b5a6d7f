package io.dyad.explorer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text may mean: pairs of countries.
 *
 * @param text what was typed; empty where nothing was
 * @param found the best first
 * @param countries which countries it may mean, where it means no pair
 * @param problem why nothing is found, with what would help; null where something is, or nothing was typed
 */
record Search(
        String text,
        List<Hit> found,
        List<One> countries,
        @Nullable String problem) {

    static final Search NOTHING = new Search("", List.of(), List.of(), null);

    /** What may be meant, and nothing else to say. */
    static Search of(String text, List<Hit> found) {
        return new Search(text, found, List.of(), null);
    }

    static Search nothing(String text, String problem) {
        return new Search(text, List.of(), List.of(), problem);
    }

    /** A country that may be meant where no pair is, by code and name. */
    record One(String code, String name) {}

    /** A pair that may be meant, by code and names. */
    record Hit(String pair, String first, String second) {}
}
