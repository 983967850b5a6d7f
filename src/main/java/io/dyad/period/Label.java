package io.dyad.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How periods are written, the shortest way that is exact, and how they are read. */
final class Label {
    private static final String FORMS = "write 2022, 2022-S1, 2022-Q1, 2022-05 or 2022-05-17, a run such as 2009/2021,"
            + " 2023-01/2023-05 or 2023-01-05/2023-02-10, or 2023-01-01/.. for one that has not ended.";

    private static final Pattern PART = Pattern.compile(
            "(?<year>[1-9]\\d{3})" + "(-S(?<half>[12])|-Q(?<quarter>[1-4])|-(?<month>\\d\\d)(-(?<day>\\d\\d))?)?");

    private static final String RUN = "/";

    private static final String OPEN = "..";

    private Label() {}

    static String of(Period period) {
        Frequency frequency = period.frequency();
        LocalDate end = period.end();
        if (end == null) {
            return period.start() + RUN + OPEN;
        }
        return frequency == null ? run(period, end) : part(period.start(), frequency);
    }

    private static String part(LocalDate start, Frequency frequency) {
        return switch (frequency) {
            case A -> String.valueOf(start.getYear());
            case S, Q -> start.getYear() + "-" + frequency + frequency.numberInYear(start.getMonthValue());
            case M -> YearMonth.from(start).toString();
            case D -> start.toString();
        };
    }

    private static String run(Period period, LocalDate end) {
        LocalDate start = period.start();
        if (!period.isWholeMonths()) {
            return start + RUN + end;
        }
        return start.getMonthValue() == 1 && end.getMonthValue() == 12
                ? start.getYear() + RUN + end.getYear()
                : YearMonth.from(start) + RUN + YearMonth.from(end);
    }

    static Period parse(String label) {
        try {
            int slash = label.indexOf(RUN);
            return slash < 0 ? part(label) : run(part(label.substring(0, slash)), label.substring(slash + 1));
        } catch (DateTimeException notInTheCalendar) {
            throw refusal(label, "there is no such month or day", notInTheCalendar);
        } catch (IllegalArgumentException reason) {
            throw refusal(label, String.valueOf(reason.getMessage()), reason);
        }
    }

    private static IllegalArgumentException refusal(String label, String reason, RuntimeException cause) {
        return new IllegalArgumentException("\"%s\" is no period (%s): %s".formatted(label, reason, FORMS), cause);
    }

    private static Period run(Period first, String last) {
        return new Period(first.start(), last.equals(OPEN) ? null : part(last).end());
    }

    private static Period part(String text) {
        Matcher part = PART.matcher(text);
        if (!part.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is none of its forms");
        }
        return part(part, number(part, "year"));
    }

    private static Period part(Matcher part, int year) {
        if (part.group("half") != null) {
            return Period.halfYear(year, number(part, "half"));
        }
        if (part.group("quarter") != null) {
            return Period.quarter(year, number(part, "quarter"));
        }
        if (part.group("month") == null) {
            return Period.year(year);
        }
        YearMonth month = YearMonth.of(year, number(part, "month"));
        return part.group("day") == null
                ? Period.month(month)
                : Period.day(LocalDate.of(year, month.getMonth(), number(part, "day")));
    }

    private static int number(Matcher part, String group) {
        return Integer.parseInt(part.group(group));
    }
}
