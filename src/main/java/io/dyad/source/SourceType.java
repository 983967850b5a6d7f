package io.dyad.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dyad.vocabulary.Words;

/** What kind of document a source is; in the order in which official-first/1 prefers them. */
public enum SourceType {
    OFFICIAL_STATISTICS,
    RECONCILED_STATISTICS,
    OFFICIAL_STATEMENT,
    PRESS;

    @JsonCreator
    public static SourceType parse(String word) {
        return Words.parse(SourceType.class, "source type", word);
    }

    public boolean isStatistics() {
        return this == OFFICIAL_STATISTICS || this == RECONCILED_STATISTICS;
    }

    @Override
    @JsonValue
    public String toString() {
        return Words.of(this);
    }
}
