package io.dyad.claim;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dyad.vocabulary.Words;

/** What has become of a claim; only published ones become figures. */
public enum State {
    CANDIDATE,
    PUBLISHED,
    REJECTED,
    WITHDRAWN,
    SUPERSEDED;

    @JsonCreator
    public static State parse(String word) {
        return Words.parse(State.class, "state of a claim", word);
    }

    @Override
    @JsonValue
    public String toString() {
        return Words.of(this);
    }
}
