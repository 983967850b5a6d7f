package io.dyad.quantity;

import com.fasterxml.jackson.annotation.JsonValue;
import io.dyad.vocabulary.Words;

/** Why a range has its ends: the number is exact, was rounded, is stated as a bound, or a policy reads a vague word. */
public enum RangeBasis {
    EXACT,
    ROUNDING,
    BOUND,
    POLICY;

    public static RangeBasis parse(String code) {
        return Words.parse(RangeBasis.class, "range basis", code);
    }

    @Override
    @JsonValue
    public String toString() {
        return Words.of(this);
    }
}
