package io.dyad.format;

import io.dyad.http.Weighted;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The Accept header of RFC 9110 §12.5.1, as far as it chooses among our formats. */
record AcceptHeader(List<Weighted> ranges) {

    static AcceptHeader parse(String header) {
        return new AcceptHeader(Weighted.list(header));
    }

    /** The format of the highest weight; of equal ones the first in {@link Format}'s order. Empty: none is acceptable. */
    Optional<Format> best() {
        if (ranges.isEmpty()) {
            return Optional.of(Format.JSON);
        }
        return Arrays.stream(Format.values())
                .filter(it -> weight(it) > 0)
                .max(Comparator.<Format>comparingInt(this::weight).thenComparing(Comparator.reverseOrder()));
    }

    /** The most precise matching range decides (RFC 9110). */
    private int weight(Format format) {
        return ranges.stream()
                .filter(it -> matches(it.value(), format.mediaType()))
                .max(Comparator.comparingInt(it -> precision(it.value())))
                .map(Weighted::weight)
                .orElse(0);
    }

    private static boolean matches(String range, String mediaType) {
        return range.equals("*/*")
                || range.equals(mediaType)
                || range.equals(mediaType.substring(0, mediaType.indexOf('/')) + "/*");
    }

    private static int precision(String range) {
        return range.equals("*/*") ? 0 : range.endsWith("/*") ? 1 : 2;
    }
}
