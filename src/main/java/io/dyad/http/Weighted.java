package io.dyad.http;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A member of a header like Accept or Accept-Encoding with its weight (RFC 9110 §12.4.2).
 *
 * @param value in lower case, without parameters
 * @param weight 0 to 1000; 0 refuses
 */
public record Weighted(String value, int weight) {

    private static final int FULL = 1000;

    /** The members in their order; none of an absent header. */
    public static List<Weighted> list(@Nullable String header) {
        if (header == null) {
            return List.of();
        }
        return Arrays.stream(header.split(","))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(Weighted::parse)
                .toList();
    }

    private static Weighted parse(String text) {
        String[] parts = text.split(";", -1);
        int weight = Arrays.stream(parts)
                .skip(1)
                .map(String::strip)
                .filter(it -> it.toLowerCase(Locale.ROOT).startsWith("q="))
                .findFirst()
                .map(it -> thousandths(it.substring(2)))
                .orElse(FULL);
        return new Weighted(parts[0].strip().toLowerCase(Locale.ROOT), weight);
    }

    /** A weight that cannot be read counts as the least that still accepts. */
    private static int thousandths(String text) {
        if (!text.matches("0(\\.[0-9]{0,3})?|1(\\.0{0,3})?")) {
            return 1;
        }
        return new BigDecimal(text).movePointRight(3).intValue();
    }
}
