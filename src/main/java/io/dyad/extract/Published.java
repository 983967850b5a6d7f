package io.dyad.extract;

import io.dyad.period.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * When a text was published, as exactly as is known: what "last year" is counted from.
 *
 * @param month null where only the year is known
 * @param day null where only year or month is known
 */
record Published(
        int year, @Nullable Integer month, @Nullable LocalDate day) {

    /**
     * Reads a date, a month such as 2023-09, or a year.
     *
     * @throws IllegalArgumentException with a sentence for the caller
     */
    static Published parse(String text) {
        if (!text.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
            throw new IllegalArgumentException("Published on a date, a month or a year: 2023-09-20, 2023-09 or 2023.");
        }
        Period period = Period.parse(text);
        int month = period.start().getMonthValue();
        return switch (text.length()) {
            case 4 -> new Published(period.start().getYear(), null, null);
            case 7 -> new Published(period.start().getYear(), month, null);
            default -> new Published(period.start().getYear(), month, period.start());
        };
    }

    /** The day itself, or the month or year it lies in. */
    Period period() {
        if (day != null) {
            return Period.day(day);
        }
        return month == null ? Period.year(year) : Period.month(YearMonth.of(year, month));
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return period().toString();
    }

    /** The year of the last such month that was over, or running, on publication. */
    int yearOf(int lastMonth) {
        return month == null || lastMonth <= month ? year : year - 1;
    }

    YearMonth lastMonthOver() {
        return YearMonth.of(year, month == null ? 12 : month).minusMonths(1);
    }
}
