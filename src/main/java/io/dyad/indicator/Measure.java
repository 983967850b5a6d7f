package io.dyad.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dyad.vocabulary.Words;

/** Whether an indicator is counted over a period or at a date. */
public enum Measure {
    FLOW,
    STOCK;

    @JsonCreator
    public static Measure parse(String word) {
        return Words.parse(Measure.class, "measure", word);
    }

    @Override
    @JsonValue
    public String toString() {
        return Words.of(this);
    }
}
