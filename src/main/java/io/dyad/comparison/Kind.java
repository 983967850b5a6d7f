package io.dyad.comparison;

import com.fasterxml.jackson.annotation.JsonValue;
import io.dyad.vocabulary.Words;

/** What contradicts what. */
enum Kind {
    /** A flow in the books of both countries, where the CIF/FOB margin does not explain the gap. */
    MIRROR,
    /** The press, or an official statement, and statistics. */
    PRESS_OFFICIAL,
    /** Two numbers that one book states of one quantity, of which the policy chose one. */
    STATEMENTS,
    /** A stated growth and the one that follows from the levels of the same book. */
    GROWTH;

    static Kind parse(String word) {
        return Words.parse(Kind.class, "kind of disagreement", word);
    }

    @Override
    @JsonValue
    public String toString() {
        return Words.of(this);
    }
}
