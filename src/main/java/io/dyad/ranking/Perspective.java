package io.dyad.ranking;

import com.fasterxml.jackson.annotation.JsonValue;
import io.dyad.indicator.Indicator;
import io.dyad.vocabulary.Words;
import java.util.Set;

/** Which way a directed quantity goes, seen from the country that a table is about. */
enum Perspective {
    /** It is the origin, as of its exports. */
    FROM,
    /** It is the destination, as of its imports and of investment in it. */
    TO;

    private static final Set<String> OWN = Set.of("exports", "exports-growth", "balance");

    static Perspective parse(String word) {
        return Words.parse(Perspective.class, "direction", word);
    }

    /** What is meant where nothing is said: a country's own exports and surplus, but what comes to it of all else. */
    static Perspective usual(Indicator indicator) {
        return OWN.contains(indicator.code()) ? FROM : TO;
    }

    @Override
    @JsonValue
    public String toString() {
        return Words.of(this);
    }
}
