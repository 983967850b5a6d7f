package io.dyad.period;

import com.fasterxml.jackson.annotation.JsonValue;
import io.dyad.vocabulary.Words;

/** What a growth compares: a year with the one before, a part of a year with the same part, an average of years. */
public enum GrowthBasis {
    YEAR_ON_YEAR,
    SAME_PERIOD,
    AVERAGE,
    UNKNOWN;

    public static GrowthBasis parse(String code) {
        return Words.parse(GrowthBasis.class, "growth basis", code);
    }

    @Override
    @JsonValue
    public String toString() {
        return Words.of(this);
    }
}
