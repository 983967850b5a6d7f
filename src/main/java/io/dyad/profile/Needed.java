package io.dyad.profile;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a field of a profile must be; the errors are for whoever writes one. */
final class Needed {

    private Needed() {}

    static String text(String field, @Nullable String text) {
        check(text != null && !text.isBlank(), field + " is needed, and is text.");
        return String.valueOf(text).strip();
    }

    static <T> T value(String field, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(field + " is needed.");
        }
        return value;
    }

    static <T> List<T> some(String field, @Nullable List<T> list) {
        List<T> known = orEmpty(list);
        check(!known.isEmpty(), field + " is needed, a list of one or more.");
        return known;
    }

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    static <T> Map<String, T> orEmpty(@Nullable Map<String, T> map) {
        return map == null ? Map.of() : java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(map));
    }

    static void check(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
