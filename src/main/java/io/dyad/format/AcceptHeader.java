package io.dyad.format;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The Accept header of RFC 9110 §12.5.1, as far as it chooses among our formats. */
record AcceptHeader(List<MediaRange> ranges) {

    /** One range with its weight, 0 to 1000. */
    record MediaRange(String type, int weight) {

        boolean matches(Format format) {
            String mediaType = format.mediaType();
            return type.equals("*/*")
                    || type.equals(mediaType)
                    || type.equals(mediaType.substring(0, mediaType.indexOf('/')) + "/*");
        }

        int precision() {
            return type.equals("*/*") ? 0 : type.endsWith("/*") ? 1 : 2;
        }
    }

    static AcceptHeader parse(String header) {
        return new AcceptHeader(Arrays.stream(header.split(","))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(AcceptHeader::range)
                .toList());
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
                .filter(it -> it.matches(format))
                .max(Comparator.comparingInt(MediaRange::precision))
                .map(MediaRange::weight)
                .orElse(0);
    }

    private static MediaRange range(String text) {
        String[] parts = text.split(";", -1);
        int weight = Arrays.stream(parts)
                .skip(1)
                .map(String::strip)
                .filter(it -> it.toLowerCase(Locale.ROOT).startsWith("q="))
                .findFirst()
                .map(it -> thousandths(it.substring(2)))
                .orElse(1000);
        return new MediaRange(parts[0].strip().toLowerCase(Locale.ROOT), weight);
    }

    /** A weight that cannot be read counts as the least that still accepts. */
    private static int thousandths(String text) {
        if (!text.matches("0(\\.[0-9]{0,3})?|1(\\.0{0,3})?")) {
            return 1;
        }
        return new java.math.BigDecimal(text).movePointRight(3).intValue();
    }
}
