package io.dyad.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What kind of document a source is; in the order in which official-first/1 prefers them. */
public enum SourceType {
    OFFICIAL_STATISTICS,
    RECONCILED_STATISTICS,
    OFFICIAL_STATEMENT,
    PRESS;

    @JsonCreator
    public static SourceType parse(String code) {
        return Arrays.stream(values())
                .filter(it -> it.toString().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A source type is one of "
                        + String.join(
                                ", ",
                                List.of(values()).stream().map(Object::toString).toList())
                        + ", not \"" + code + "\"."));
    }

    public boolean isStatistics() {
        return this == OFFICIAL_STATISTICS || this == RECONCILED_STATISTICS;
    }

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
