package io.dyad.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The constants of an enum as words: AS_OF is written as-of, in code, columns, addresses and answers. */
public final class Words {

    /** Made once: every row of every answer has some. */
    private static final ClassValue<Map<Enum<?>, String>> SPELLED = new ClassValue<>() {
        @Override
        protected Map<Enum<?>, String> computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .map(Enum.class::cast)
                    .collect(Collectors.toMap(
                            it -> it, it -> it.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
    };

    /** The way back, made once too: every row that is read from the store has some. */
    private static final ClassValue<Map<String, Enum<?>>> BY_SPELLING = new ClassValue<>() {
        @Override
        protected Map<String, Enum<?>> computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .map(Enum.class::cast)
                    .collect(Collectors.toMap(Object::toString, it -> it));
        }
    };

    private Words() {}

    /** For an enum's {@code toString()}. */
    public static String of(Enum<?> constant) {
        return Objects.requireNonNull(SPELLED.get(constant.getDeclaringClass()).get(constant));
    }

    /** The name of a Java member as columns and properties have it: periodStart is written period_start. */
    public static String snakeCase(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    /** All of them, in their order. */
    public static <E extends Enum<E>> List<String> of(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
    }

    /**
     * The constant that is written so; the exact inverse of its {@code toString()}.
     *
     * @param noun what such a word is called, for the error
     * @throws UnknownWordException when there is none
     */
    public static <E extends Enum<E>> E parse(Class<E> type, String noun, String word) {
        Enum<?> constant = BY_SPELLING.get(type).get(word);
        if (constant == null) {
            throw UnknownWordException.of(noun, word, of(type));
        }
        return type.cast(constant);
    }
}
