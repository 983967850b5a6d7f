package io.dyad.period;

import io.dyad.vocabulary.Words;
import java.time.LocalDate;

/** The parts of the calendar, by their SDMX codes: year, half-year, quarter, month and day. */
public enum Frequency {
    A(12),
    S(6),
    Q(3),
    M(1),
    D(0);

    private final int months;

    Frequency(int months) {
        this.months = months;
    }

    public static Frequency parse(String code) {
        return Words.parse(Frequency.class, "frequency", code);
    }

    /** The period of this kind that begins on a day on which one does. */
    Period beginningOn(LocalDate first) {
        return Period.of(first, this == D ? first : first.plusMonths(months).minusDays(1));
    }

    /** The period of this kind that a day lies in. */
    Period around(LocalDate day) {
        if (this == D) {
            return Period.day(day);
        }
        int firstMonth = (day.getMonthValue() - 1) / months * months + 1;
        return beginningOn(LocalDate.of(day.getYear(), firstMonth, 1));
    }

    /** Whether a run of whole months is one of these, as July to September is a quarter but August to October none. */
    boolean fits(int firstMonth, long length) {
        return length == months && (firstMonth - 1) % months == 0;
    }

    /** Which of its year's half-years, quarters or months begins with this month, counted from 1. */
    int numberInYear(int firstMonth) {
        return (firstMonth - 1) / months + 1;
    }
}
