package io.dyad.derived;

import com.fasterxml.jackson.annotation.JsonValue;
import io.dyad.quantity.Domain;
import io.dyad.quantity.Range;
import io.dyad.vocabulary.Words;

/** Whether what is derived agrees with what is stated. */
public enum Verdict {
    CONSISTENT,
    INCONSISTENT,
    INDETERMINATE;

    /** Consistent where the ranges meet. */
    public static Verdict of(Result derived, Range stated, Domain domain) {
        if (derived.indeterminate() != null || domain.isWhole(stated)) {
            return INDETERMINATE;
        }
        return derived.range().meets(stated) ? CONSISTENT : INCONSISTENT;
    }

    /** In a sentence. */
    public String sentence() {
        return switch (this) {
            case CONSISTENT -> "the ranges meet";
            case INCONSISTENT -> "the ranges do not meet";
            case INDETERMINATE -> "one of them allows everything, so nothing can be told";
        };
    }

    @Override
    @JsonValue
    public String toString() {
        return Words.of(this);
    }
}
