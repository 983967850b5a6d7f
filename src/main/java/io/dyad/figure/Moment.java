package io.dyad.figure;

import io.dyad.period.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What ties figures together in time: a period, or that they are said in one statement.
 *
 * @param period null where the statement gives none
 * @param source of the statement; null where the period alone ties
 * @param statement its label
 */
record Moment(
        @Nullable Period period,
        @Nullable String source,
        @Nullable String statement) {

    static Moment of(Period period) {
        return new Moment(period, null, null);
    }

    boolean isOfStatement() {
        return statement != null;
    }

    /**
     * Null where there is no period, or one that is longer than a year or has no end: such have no year before. Nor has the
     * first year of all that can be.
     */
    @Nullable Period yearBefore() {
        if (period == null || period.end() == null || period.start().getYear() <= Period.FIRST_YEAR) {
            return null;
        }
        LocalDate last = period.end();
        return last.isBefore(period.start().plusYears(1)) ? period.shiftedYears(-1) : null;
    }
}
