package io.dyad.explorer;

import io.dyad.claim.ClaimRow;
import io.dyad.figure.FigureRow;
import io.dyad.quantity.Comparator;
import io.dyad.quantity.Display;
import io.dyad.quantity.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A number as a page shows it.
 *
 * @param display as a glance takes it in: with at most four digits where it is stated or derived as a number, and "≈"
 *     where digits were rounded away; else as the API has it
 * @param exact the number as the API has it, where {@code display} is rounded; else empty
 */
record Amount(String display, String exact) {

    private static final MathContext GLANCE = new MathContext(4, RoundingMode.HALF_EVEN);

    /** More letters than this need to be smaller to stay on one line. */
    private static final int MOST_LETTERS = 10;

    static Amount of(FigureRow row) {
        return of(row.value(), row.comparator(), row.unit(), row.display());
    }

    static Amount of(ClaimRow row) {
        return of(row.value(), row.comparator(), row.unit(), row.display());
    }

    /** To the last digit, whatever its length. */
    static Amount whole(String display) {
        return new Amount(display, "");
    }

    private static Amount of(@Nullable BigDecimal value, @Nullable String comparator, String unit, String exact) {
        return value != null && Comparator.EQ.toString().equals(comparator) && isLong(value)
                ? new Amount(Display.rounded(value, false, new Unit(unit)), exact)
                : whole(exact);
    }

    private static boolean isLong(BigDecimal value) {
        return value.round(GLANCE).compareTo(value) != 0;
    }

    public boolean isLong() {
        return display.length() > MOST_LETTERS;
    }

    /** To its last digit, for who passes it on. */
    String told() {
        return exact.isEmpty() ? display : exact;
    }
}
