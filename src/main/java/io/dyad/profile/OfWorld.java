package io.dyad.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dyad.vocabulary.Words;

/** What becomes of rows about all partners together. */
public enum OfWorld {
    /** They are a country's totals, with WLD as the counterpart. */
    KEEP,
    LEAVE_OUT;

    @JsonCreator
    public static OfWorld parse(String word) {
        return Words.parse(OfWorld.class, "word for what becomes of the world", word);
    }

    @Override
    @JsonValue
    public String toString() {
        return Words.of(this);
    }
}
