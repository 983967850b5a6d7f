package io.dyad.ranking;

import io.dyad.http.Fault;
import io.dyad.http.ProblemException;
import io.dyad.period.Frequency;
import io.dyad.period.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The periods of a table: all of one length, each following on the one before. */
final class Calendar {

    /** Half a century of months and more. */
    private static final int MOST_PERIODS = 1_000;

    private Calendar() {}

    /** Years before half-years before quarters before months before days. */
    static Optional<Frequency> coarsest(Stream<Period> periods) {
        return periods.flatMap(it -> Stream.ofNullable(it.frequency())).min(Comparator.naturalOrder());
    }

    /**
     * From the first to the last of these, or of the days asked for where they are; nothing where there is neither. Of days just
     * those: positions at the end of each year have no gap of hundreds of days between.
     *
     * @param known periods of that frequency
     */
    static List<Period> run(
            Frequency frequency, SortedSet<Period> known, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (known.isEmpty()) {
            return List.of();
        }
        if (frequency == Frequency.D) {
            List<Period> days = known.stream().filter(it -> it.within(from, to)).toList();
            refuseTooMany(days.size());
            return days;
        }
        Period next = from == null ? known.first() : Period.first(frequency, from);
        Period last = known.last();
        List<Period> run = new ArrayList<>();
        while (isWanted(next, last, to)) {
            run.add(next);
            refuseTooMany(run.size());
            if (next.start().getYear() == Period.LAST_YEAR) {
                return run;
            }
            next = next.next();
        }
        return run;
    }

    private static boolean isWanted(Period next, Period last, @Nullable LocalDate to) {
        return to == null ? next.compareTo(last) <= 0 : next.within(null, to);
    }

    private static void refuseTooMany(int periods) {
        if (periods > MOST_PERIODS) {
            throw ProblemException.tooBroad(
                    "A table has at most " + MOST_PERIODS + " periods; name fewer by from and to, or longer ones by"
                            + " frequency.",
                    Fault.of("from", null, "Too many periods."));
        }
    }
}
