package io.dyad.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How exactly a file writes its numbers.
 *
 * @param kind {@code exact}, {@code written} or {@code unit}
 * @param unit what they are rounded to, in the file's own unit
 */
public record Precision(Kind kind, @Nullable BigDecimal unit) {

    /** Whether the digits tell. */
    enum Kind {
        /** All digits that the provider has are there. */
        EXACT,
        /** To the last digit that is written. */
        WRITTEN,
        /** To a unit that is said. */
        UNIT
    }

    static final Precision EXACT = new Precision(Kind.EXACT, null);

    /** In a profile it is a word or a number. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Precision of(Object wordOrNumber) {
        return parse(wordOrNumber.toString());
    }

    public static Precision parse(String text) {
        return switch (text) {
            case "exact" -> EXACT;
            case "written" -> new Precision(Kind.WRITTEN, null);
            default -> new Precision(Kind.UNIT, positive(text));
        };
    }

    private static BigDecimal positive(String text) {
        try {
            BigDecimal unit = new BigDecimal(text);
            if (unit.signum() > 0) {
                return unit;
            }
        } catch (NumberFormatException e) {
            // the same as what is not positive
        }
        throw new IllegalArgumentException("precision is exact, written or a positive number, not \"" + text + "\".");
    }

    @Override
    @JsonValue
    public String toString() {
        return unit == null ? kind.name().toLowerCase(java.util.Locale.ROOT) : unit.toPlainString();
    }
}
