package io.dyad.claim;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What has become of a claim; only published ones become figures. */
public enum State {
    CANDIDATE,
    PUBLISHED,
    REJECTED,
    WITHDRAWN,
    SUPERSEDED;

    public static State parse(String code) {
        return Arrays.stream(values())
                .filter(it -> it.toString().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "A state is one of " + String.join(", ", codes()) + ", not \"" + code + "\"."));
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(State::toString).toList();
    }

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
