package io.dyad.claim;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Whether a number was measured or is only hoped for or expected; only observed ones become figures. */
public enum Nature {
    OBSERVED,
    TARGET,
    FORECAST;

    public static Nature parse(String code) {
        return Arrays.stream(values())
                .filter(it -> it.toString().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "A nature is one of " + String.join(", ", codes()) + ", not \"" + code + "\"."));
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(Nature::toString).toList();
    }

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
