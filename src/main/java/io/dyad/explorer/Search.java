package io.dyad.explorer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text may mean: pairs of countries.
 *
 * @param text what was typed; empty where nothing was
 * @param found the best first
 * @param problem why nothing is found, with what would help; null where something is, or nothing was typed
 */
record Search(String text, List<Hit> found, @Nullable String problem) {

    static final Search NOTHING = new Search("", List.of(), null);

    /** A pair that may be meant, by code and names. */
    record Hit(String pair, String first, String second) {}
}
