package io.dyad.format;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a value reads in a CSV cell. */
final class CsvCell {

    /** A spreadsheet takes text that begins with one of these for a formula (OWASP, CSV injection). */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvCell() {}

    static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Number) {
            return value.toString();
        }
        if (value instanceof List<?> items) {
            return defused(items.stream().map(String::valueOf).collect(Collectors.joining(";")));
        }
        return defused(value.toString());
    }

    private static String defused(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
