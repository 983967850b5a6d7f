package io.dyad.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dyad.vocabulary.Words;

/** Indicators that are read together; each is a path under a pair. */
public enum Family {
    TURNOVER,
    GROWTH,
    TRADE,
    INVESTMENT,
    COMPANIES;

    @JsonCreator
    public static Family parse(String word) {
        return Words.parse(Family.class, "family of indicators", word);
    }

    @Override
    @JsonValue
    public String toString() {
        return Words.of(this);
    }
}
