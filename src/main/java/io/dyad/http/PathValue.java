package io.dyad.http;

import java.util.List;
import java.util.function.Function;

/** Reads a value that is part of an address: what cannot be understood there cannot exist, so it is 404. */
public final class PathValue {

    private PathValue() {}

    public static <T> T read(String name, String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException e) {
            String detail = String.valueOf(e.getMessage());
            throw ProblemException.notFound(detail, List.of(Fault.of(name, text, e)));
        }
    }
}
