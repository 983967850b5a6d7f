package io.dyad.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dyad.period.Period;
import io.dyad.vocabulary.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a file writes a period. */
public enum PeriodFormat {
    /** 2022. */
    YEAR("(\\d{4})", "a year such as 2022"),
    /** 202201, 2022-01, 2022M1, 2022M01. */
    MONTH("(\\d{4})(?:-?(\\d{2})|-?M(\\d{1,2}))", "a month such as 202201, 2022-01 or 2022M1"),
    /** 2022Q1, 2022-Q1. */
    QUARTER("(\\d{4})-?Q(\\d)", "a quarter such as 2022-Q1"),
    /** 20220131, 2022-01-31. */
    DATE("(\\d{4})(-?)(\\d{2})\\2(\\d{2})", "a date such as 2022-01-31");

    private static final int EARLIEST = 1500;
    private static final int LATEST = 2200;

    private final Pattern pattern;
    private final String example;

    PeriodFormat(String pattern, String example) {
        this.pattern = Pattern.compile(pattern);
        this.example = example;
    }

    @JsonCreator
    public static PeriodFormat parse(String word) {
        return Words.parse(PeriodFormat.class, "format of a period", word);
    }

    /** What it looks like, for people. */
    String example() {
        return example;
    }

    /** Empty where it is written otherwise, or is none that statistics are about. */
    Optional<Period> read(String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        if (year < EARLIEST || year > LATEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(period(year, matcher));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private Period period(int year, Matcher matcher) {
        return switch (this) {
            case YEAR -> Period.year(year);
            case MONTH -> Period.month(YearMonth.of(year, number(matcher, matcher.group(2) == null ? 3 : 2)));
            case QUARTER -> Period.quarter(year, number(matcher, 2));
            case DATE -> Period.day(LocalDate.of(year, number(matcher, 3), number(matcher, 4)));
        };
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    @Override
    @JsonValue
    public String toString() {
        return Words.of(this);
    }
}
