package io.dyad.period;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A run of days in the years 1000 to 9999, ordered by its start, then by its end.
 *
 * @param end inclusive; null only for "this year so far", and then later than any other
 */
public record Period(LocalDate start, @Nullable LocalDate end) implements Comparable<Period> {
    /** Years are written with four digits. */
    public static final int FIRST_YEAR = 1000;

    public static final int LAST_YEAR = 9999;

    private static final Comparator<Period> ORDER = Comparator.comparing(Period::start)
            .thenComparing(Period::end, Comparator.nullsLast(Comparator.naturalOrder()));

    public Period {
        LocalDate last = end == null ? start : end;
        if (last.isBefore(start)) {
            throw new IllegalArgumentException(
                    "A period does not end (%s) before it starts (%s)".formatted(end, start));
        }
        if (start.getYear() < FIRST_YEAR || last.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("A period lies in the years 1000 to 9999");
        }
    }

    public static Period year(int year) {
        return months(YearMonth.of(year, 1), 12);
    }

    public static Period halfYear(int year, int half) {
        return months(YearMonth.of(year, 6 * half - 5), 6);
    }

    public static Period quarter(int year, int quarter) {
        return months(YearMonth.of(year, 3 * quarter - 2), 3);
    }

    public static Period month(YearMonth month) {
        return months(month, 1);
    }

    public static Period day(LocalDate day) {
        return of(day, day);
    }

    public static Period of(LocalDate start, LocalDate end) {
        return new Period(start, end);
    }

    public static Period openFrom(LocalDate start) {
        return new Period(start, null);
    }

    /** Reads a label, or a longer spelling of the same days: 2022-01/2022-12 is 2022. */
    @JsonCreator
    public static Period parse(String label) {
        return Label.parse(label);
    }

    private static Period months(YearMonth first, int length) {
        return of(first.atDay(1), first.plusMonths(length - 1L).atEndOfMonth());
    }

    /** Null for a run that is no part of the calendar, such as five months, a fiscal year, or one with no end. */
    public @Nullable Frequency frequency() {
        if (start.equals(end)) {
            return Frequency.D;
        }
        if (end == null || !isWholeMonths()) {
            return null;
        }
        long length = ChronoUnit.MONTHS.between(start, end) + 1;
        return Arrays.stream(Frequency.values())
                .filter(frequency -> frequency.fits(start.getMonthValue(), length))
                .findFirst()
                .orElse(null);
    }

    /**
     * The period of the same kind that follows on it.
     *
     * @throws IllegalStateException of a run that is no part of the calendar
     */
    public Period next() {
        Frequency frequency = frequency();
        if (frequency == null || end == null) {
            throw new IllegalStateException(this + " is no part of the calendar, so that none follows on it");
        }
        return frequency.beginningOn(end.plusDays(1));
    }

    /** The first period of that kind that begins on a day or after it. */
    public static Period first(Frequency frequency, LocalDate day) {
        Period around = frequency.around(day);
        return around.start().isBefore(day) ? around.next() : around;
    }

    /**
     * The same part of another year. Whole months stay whole months (2020-02 a year earlier ends on the 28th); any
     * other 29 February becomes the 28th where the year has none.
     */
    public Period shiftedYears(int years) {
        LocalDate shifted = end == null ? null : end.plusYears(years);
        if (shifted != null && isWholeMonths()) {
            shifted = YearMonth.from(shifted).atEndOfMonth();
        }
        return new Period(start.plusYears(years), shifted);
    }

    /** Whether it lies wholly in a window whose ends are inclusive or missing; a period with no end is judged by its start. */
    public boolean within(@Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate last = end == null ? start : end;
        return (from == null || !start.isBefore(from)) && (to == null || !last.isAfter(to));
    }

    boolean isWholeMonths() {
        return end != null && start.getDayOfMonth() == 1 && end.getDayOfMonth() == end.lengthOfMonth();
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    /** The label, the shortest that is exact. */
    @Override
    @JsonValue
    public String toString() {
        return Label.of(this);
    }
}
