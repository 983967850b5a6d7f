package io.dyad.period;

import java.util.Arrays;
import java.util.Locale;

/** How the constants of this room are written outside of Java. */
final class Codes {
    private Codes() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E parse(Class<E> type, String noun, String code) {
        E[] allowed = type.getEnumConstants();
        return Arrays.stream(allowed)
                .filter(constant -> constant.toString().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"%s\" is no %s: use one of %s".formatted(code, noun, Arrays.toString(allowed))));
    }
}
