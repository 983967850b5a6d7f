package io.dyad.chart;

import static java.util.Objects.requireNonNull;

import io.dyad.figure.FigureRow;
import io.dyad.period.Period;
import io.dyad.quantity.Comparator;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A figure of a period, as a chart has it. */
record Point(FigureRow row, Period period) {

    /** Whether the number itself is known, not only where it lies; a number with "about" is not. */
    boolean isNumber() {
        return row.value() != null && Comparator.EQ.toString().equals(row.comparator());
    }

    boolean isDerived() {
        return row.kind().equals("derived");
    }

    boolean isRange() {
        return row.lower() != null && row.upper() != null && row.lower().compareTo(row.upper()) < 0;
    }

    /** Whether all that is known is that the number is greater. */
    boolean isOpenAbove() {
        return !isNumber() && row.lower() != null && row.upper() == null;
    }

    /** Whether all that is known is that the number is smaller. */
    boolean isOpenBelow() {
        return !isNumber() && row.lower() == null && row.upper() != null;
    }

    /** Whether there is anything to draw: of what is indeterminate nothing can be said. */
    boolean isKnown() {
        return isNumber() || row.lower() != null || row.upper() != null;
    }

    BigDecimal lower() {
        return requireNonNull(row.lower());
    }

    BigDecimal upper() {
        return requireNonNull(row.upper());
    }

    BigDecimal value() {
        return requireNonNull(row.value());
    }

    /** The middle of the period, as a number of days; of one that goes on its beginning. */
    BigDecimal day() {
        LocalDate end = period.end();
        long first = period.start().toEpochDay();
        long last = end == null ? first : end.toEpochDay();
        return BigDecimal.valueOf(first + last).divide(BigDecimal.valueOf(2));
    }

    /** In one line: what, when, and who says so. */
    String told() {
        return row.period() + ": " + row.display() + ", " + row.book() + (isDerived() ? ", derived" : "") + " ("
                + row.publisher() + ")";
    }
}
