package io.dyad.comparison;

import com.fasterxml.jackson.annotation.JsonValue;
import io.dyad.vocabulary.Words;

/** What came of setting the two books of a flow beside each other. */
enum Outcome {
    /** The margin explains the gap. */
    WITHIN,
    OUTSIDE,
    UNDECIDED,
    ONE_SIDED,
    /** At least one side was estimated or imputed. */
    IMPUTED;

    @Override
    @JsonValue
    public String toString() {
        return Words.of(this);
    }
}
