package io.dyad.claim;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dyad.vocabulary.Words;

/** Whether a number was measured or is only hoped for or expected; only observed ones become figures. */
public enum Nature {
    OBSERVED,
    TARGET,
    FORECAST;

    @JsonCreator
    public static Nature parse(String word) {
        return Words.parse(Nature.class, "nature of a claim", word);
    }

    @Override
    @JsonValue
    public String toString() {
        return Words.of(this);
    }
}
