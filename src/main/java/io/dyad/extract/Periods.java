package io.dyad.extract;

import io.dyad.extract.Dates.Part;
import io.dyad.extract.Dates.Year;
import io.dyad.extract.PeriodMention.Kind;
import io.dyad.period.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds words of time and resolves them against the date of publication. */
final class Periods {

    private static final Set<String> TO = Set.of("-", "to", "through", "till", "until");
    private static final Set<String> SMALL = Set.of("the", "of", "in", "end", "mid", "-", "late", "early");
    private static final Set<String> HALVES = Set.of("half", "half-year", "semester");

    /** In front of a year that names a plan or an event, not a time. */
    private static final Set<String> NAMES =
            Set.of("expo", "vision", "agenda", "strategy", "horizon", "cop", "strategy-", "plan");

    private static final int LONGEST_FISCAL = 2;

    private final Vocabulary words;
    private final List<Token> tokens;
    private final @Nullable Published published;
    private final int fiscalMonth;
    private final Dates dates;

    private Periods(Vocabulary words, List<Token> tokens, @Nullable Published published, int fiscalMonth) {
        this.words = words;
        this.tokens = tokens;
        this.published = published;
        this.fiscalMonth = fiscalMonth;
        this.dates = new Dates(words, tokens, published);
    }

    /** @param fiscalMonth in which the fiscal year of the text's country begins; 1 where that is not known */
    static Marks<PeriodMention> of(
            Vocabulary words, List<Token> tokens, @Nullable Published published, int fiscalMonth) {
        Periods finder = new Periods(words, tokens, published, fiscalMonth);
        return Marks.of(tokens.size(), finder::at, PeriodMention::to);
    }

    private @Nullable PeriodMention at(int at) {
        if (tokens.get(at).kind() == Token.Kind.BREAK) {
            return null;
        }
        PeriodMention mention = read(at);
        return mention == null ? null : BasePeriods.marked(tokens, mention);
    }

    private @Nullable PeriodMention read(int at) {
        PeriodMention mention = since(at);
        mention = mention != null ? mention : asOf(at);
        mention = mention != null ? mention : rolling(at);
        mention = mention != null ? mention : months(at);
        mention = mention != null ? mention : quarter(at);
        mention = mention != null ? mention : fiscal(at);
        mention = mention != null ? mention : yearRun(at);
        mention = mention != null ? mention : pastYears(at);
        mention = mention != null ? mention : date(at);
        mention = mention != null ? mention : word(at);
        return mention != null ? mention : year(at);
    }

    private PeriodMention mention(int from, int to, Kind kind, @Nullable Period period, boolean isStated) {
        return PeriodMention.of(from, to, kind, period, isStated);
    }

    /** "since 2009" lasts until the year of publication. */
    private @Nullable PeriodMention since(int at) {
        if (!dates.isKey(at, "since")) {
            return null;
        }
        int next = dates.after(at + 1, SMALL);
        Part month = dates.month(next);
        Part year = dates.plainYear(month == null ? next : month.to());
        if (year == null) {
            return null;
        }
        boolean isRun = published != null && year.value() <= published.year();
        Period period = isRun && published != null ? run(year.value(), published.year()) : null;
        return mention(at, year.to(), Kind.RUN, period, true);
    }

    private static Period run(int first, int last) {
        return Period.of(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /** "as of November 2023", "at the end of June", "by the end of 2016", "at mid-July 2022", "by 2028" */
    private @Nullable PeriodMention asOf(int at) {
        boolean isAsOf = dates.isKey(at, "as")
                && (dates.isKey(at + 1, "of") || dates.isKey(at + 1, "at") || dates.isKey(at + 1, "on"));
        boolean isBy = dates.isKey(at, "by") || dates.isKey(at, "until");
        boolean isAt = dates.isKey(at, "at") || dates.isKey(at, "end");
        if (!isAsOf && !isBy && !isAt) {
            return null;
        }
        int from = isAsOf ? at + 2 : at + 1;
        int next = dates.after(from, SMALL);
        boolean isEnd = isAsOf || (next > from && isAnyBetween(at, next, Set.of("end", "mid")));
        if (isAt && !isEnd) {
            return null;
        }
        PeriodMention inner = inner(next);
        if (inner == null || inner.period() == null) {
            return null;
        }
        boolean isYear =
                inner.period().start().getDayOfYear() == 1 && inner.to() == next + 1 && dates.plainYear(next) != null;
        if (isBy && isYear) {
            boolean isOver = published != null && inner.period().start().getYear() < published.year();
            return mention(at, inner.to(), isOver ? Kind.PLAIN : Kind.BY, inner.period(), true);
        }
        Kind kind = isYear && !isAsOf ? Kind.PLAIN : Kind.AS_OF;
        return mention(at, inner.to(), kind, inner.period(), true);
    }

    private boolean isAnyBetween(int from, int to, Set<String> keys) {
        for (int at = from; at < to; at++) {
            if (dates.isAny(at, keys)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable PeriodMention inner(int at) {
        if (at >= tokens.size()) {
            return null;
        }
        PeriodMention date = date(at);
        PeriodMention month = date != null ? date : months(at);
        PeriodMention quarter = month != null ? month : quarter(at);
        if (quarter != null) {
            return quarter;
        }
        PeriodMention year = word(at);
        return year != null && year.kind() == Kind.PLAIN ? year : year(at);
    }

    /** "the year to February", "the four quarters to the end of Q3 2022", "12 months to June" */
    private @Nullable PeriodMention rolling(int at) {
        int from = dates.isKey(at, "the") ? at + 1 : at;
        Part count = dates.count(from);
        int unit = count == null ? from : count.to();
        int months = monthsOf(unit, count == null ? 1 : count.value());
        boolean isTo = dates.isAny(unit + 1, Set.of("to", "ended", "ending", "through"));
        if (months == 0 || !isTo || (count == null && !dates.isKey(unit, "year"))) {
            return null;
        }
        PeriodMention end = inner(dates.after(unit + 2, SMALL));
        if (end == null || end.period() == null || end.period().end() == null || dates.plainYear(end.from()) != null) {
            return null;
        }
        YearMonth last = YearMonth.from(end.period().end());
        Period period = Period.of(last.minusMonths(months - 1L).atDay(1), last.atEndOfMonth());
        return mention(at, end.to(), Kind.PLAIN, period, end.basis() == io.dyad.period.PeriodBasis.STATED);
    }

    private int monthsOf(int at, int count) {
        if (dates.isAny(at, Set.of("year", "years"))) {
            return 12 * count;
        }
        if (dates.isAny(at, Set.of("quarter", "quarters"))) {
            return 3 * count;
        }
        return dates.isAny(at, Set.of("month", "months")) ? count : 0;
    }

    /** "January-May 2019", "from January through June", "the first nine months of 2023", "in eight months", "March 2020" */
    private @Nullable PeriodMention months(int at) {
        int from = dates.after(at, Set.of("from", "between", "the"));
        Part first = dates.month(from);
        if (first == null) {
            return firstMonths(at);
        }
        Part firstYear = dates.plainYear(first.to());
        int next = firstYear == null ? first.to() : firstYear.to();
        boolean isRun = dates.isAny(next, TO) || (dates.isKey(next, "and") && dates.isKey(at, "between"));
        Part last = isRun ? dates.month(next + 1) : null;
        if (last != null) {
            return monthRun(at, first, firstYear, last);
        }
        if (from != at) {
            return null;
        }
        if (firstYear == null) {
            return monthAlone(at, first);
        }
        return mention(
                at, firstYear.to(), Kind.PLAIN, Period.month(YearMonth.of(firstYear.value(), first.value())), true);
    }

    private PeriodMention monthRun(int at, Part first, @Nullable Part firstYear, Part last) {
        int behind = dates.isAny(last.to(), Set.of("period", "months")) ? last.to() + 1 : last.to();
        Year year = dates.yearBehind(behind);
        int to = year == null ? behind : year.to();
        Integer end = year == null
                ? published == null ? null : Integer.valueOf(published.yearOf(last.value()))
                : year.value();
        if (end == null) {
            return mention(at, to, Kind.PLAIN, null, false);
        }
        int start = firstYear != null ? firstYear.value() : first.value() <= last.value() ? end : end - 1;
        YearMonth begin = YearMonth.of(start, first.value());
        YearMonth finish = YearMonth.of(end, last.value());
        Period period = begin.isAfter(finish) ? null : Period.of(begin.atDay(1), finish.atEndOfMonth());
        return mention(at, to, Kind.PLAIN, period, year != null && year.isStated());
    }

    /** "in October", "in June this year" */
    private @Nullable PeriodMention monthAlone(int at, Part month) {
        Year year = dates.yearBehind(month.to());
        boolean isDay = dates.dayOfMonth(month.to()) != null;
        if (isDay && year == null) {
            return null;
        }
        if (year != null && !isDay) {
            Period period = year.value() == null ? null : Period.month(YearMonth.of(year.value(), month.value()));
            return mention(at, year.to(), Kind.PLAIN, period, year.isStated());
        }
        boolean isTime = dates.isAny(
                at - 1, Set.of("in", "during", "for", "of", "to", "end", "until", "by", "since", "last", "-", "the"));
        if (!isTime || published == null) {
            return null;
        }
        YearMonth last = YearMonth.of(published.yearOf(month.value()), month.value());
        return mention(at, month.to(), Kind.PLAIN, Period.month(last), false);
    }

    /** "the first nine months of 2023", "in eight months", "the nine-month period" */
    private @Nullable PeriodMention firstMonths(int at) {
        int from = dates.isKey(at, "the") ? at + 1 : at;
        boolean isFirst = dates.isKey(from, "first");
        boolean isPast = dates.isAny(from, Set.of("last", "past"));
        Part count = dates.count(isFirst || isPast ? from + 1 : from);
        if (count == null || count.value() > 12) {
            return null;
        }
        int unit = dates.isKey(count.to(), "-") ? count.to() + 1 : count.to();
        boolean isQuarters = dates.isKey(unit, "quarters") && count.value() <= 4;
        if ((!isQuarters && !dates.isAny(unit, Set.of("months", "month")))
                || dates.isAny(unit + 1, Set.of("ago", "later", "earlier"))) {
            return null;
        }
        if (isPast) {
            return lastMonths(at, unit + 1, count.value());
        }
        PeriodMention fiscalYear = fiscalBehind(unit + 1);
        if (fiscalYear != null && fiscalYear.period() != null) {
            LocalDate begin = fiscalYear.period().start();
            long length = isQuarters ? 3L * count.value() : count.value();
            Period part = Period.of(
                    begin, YearMonth.from(begin).plusMonths(length - 1).atEndOfMonth());
            return mention(at, fiscalYear.to(), Kind.PLAIN, part, true);
        }
        boolean isFuture = dates.isAny(at - 1, Set.of("within", "next", "every"));
        int months = isQuarters ? 3 * count.value() : count.value();
        Year year = dates.yearBehind(unit + 1);
        Integer value =
                year != null ? year.value() : published == null ? null : Integer.valueOf(published.yearOf(months));
        Period period = value == null || isFuture
                ? null
                : Period.of(
                        LocalDate.of(value, 1, 1), YearMonth.of(value, months).atEndOfMonth());
        return mention(at, year == null ? unit + 1 : year.to(), Kind.PLAIN, period, year != null && year.isStated());
    }

    /** The 22 of "FY22". */
    private @Nullable Part shortYear(int at) {
        boolean isShort = at < tokens.size()
                && tokens.get(at).isNumber()
                && tokens.get(at).text().matches("[0-4][0-9]");
        return isShort ? new Part(2000 + Integer.parseInt(tokens.get(at).text()), at + 1) : null;
    }

    /** "... of FY22", "... of the fiscal year 2021-22" */
    private @Nullable PeriodMention fiscalBehind(int at) {
        int from = dates.after(at, Set.of("of", "the", "in", "current"));
        return dates.isAny(from, Set.of("fy", "fiscal", "financial")) ? fiscal(from) : null;
    }

    private PeriodMention lastMonths(int at, int to, int count) {
        if (published == null) {
            return mention(at, to, Kind.PLAIN, null, false);
        }
        YearMonth last = published.lastMonthOver();
        Period period = Period.of(last.minusMonths(count - 1L).atDay(1), last.atEndOfMonth());
        return mention(at, to, Kind.PLAIN, period, false);
    }

    /** "Q1 2024", "1Q2021", "H1", "the first half of this year", "the second quarter" */
    private @Nullable PeriodMention quarter(int at) {
        int from = dates.isKey(at, "the") ? at + 1 : at;
        int number;
        int to;
        boolean isHalf;
        Part ordinal = dates.ordinal(from);
        if (ordinal != null && (dates.isAny(ordinal.to(), HALVES) || dates.isKey(ordinal.to(), "quarter"))) {
            number = dates.isKey(from, "last") ? 0 : ordinal.value();
            isHalf = !dates.isKey(ordinal.to(), "quarter");
            boolean isHyphened = isHalf && dates.isKey(ordinal.to() + 1, "-") && dates.isKey(ordinal.to() + 2, "year");
            to = isHyphened ? ordinal.to() + 3 : ordinal.to() + 1;
        } else if (isLetter(from, "q", "h") && isDigit(from + 1)) {
            number = Character.digit(tokens.get(from + 1).text().charAt(0), 10);
            isHalf = dates.isKey(from, "h");
            to = from + 2;
        } else if (isDigit(from)
                && isLetter(from + 1, "q", "h")
                && !tokens.get(from + 1).isSpaced()) {
            number = Character.digit(tokens.get(from).text().charAt(0), 10);
            isHalf = dates.isKey(from + 1, "h");
            to = from + 2;
        } else {
            return null;
        }
        return part(at, to, number, isHalf);
    }

    private boolean isLetter(int at, String one, String other) {
        return dates.isKey(at, one) || dates.isKey(at, other);
    }

    private boolean isDigit(int at) {
        return at < tokens.size()
                && tokens.get(at).isNumber()
                && tokens.get(at).text().matches("[1-4]");
    }

    private @Nullable PeriodMention part(int at, int to, int number, boolean isHalf) {
        if (number < 1 || number > (isHalf ? 2 : 4)) {
            return null;
        }
        int lastMonth = isHalf ? 6 * number : 3 * number;
        Year year = dates.yearBehind(to);
        Integer value =
                year != null ? year.value() : published == null ? null : Integer.valueOf(published.yearOf(lastMonth));
        Period period = value == null ? null : isHalf ? Period.halfYear(value, number) : Period.quarter(value, number);
        return mention(at, year == null ? to : year.to(), Kind.PLAIN, period, year != null && year.isStated());
    }

    /** "FY 2023-24", "the fiscal year 2019/20", "the 2021-22 financial year", "2018-19" */
    private @Nullable PeriodMention fiscal(int at) {
        int from = dates.isKey(at, "the") ? at + 1 : at;
        boolean isNamed = dates.isAny(from, Set.of("fy", "fiscal", "financial"));
        int year = isNamed ? dates.after(from + 1, Set.of("year", "of")) : from;
        Part plain = dates.plainYear(year);
        Part first = plain == null && isNamed ? shortYear(year) : plain;
        if (first == null || !dates.isAny(first.to(), Set.of("-", "/"))) {
            return isNamed && first != null ? fiscalYear(at, first.to(), first.value() - 1) : null;
        }
        Integer second = secondYear(first.to() + 1, first.value());
        int to = first.to() + 2;
        boolean isNamedBehind = dates.isAny(to, Set.of("fiscal", "financial")) && dates.isKey(to + 1, "year");
        boolean isShort = second != null && tokens.get(first.to() + 1).text().length() == LONGEST_FISCAL;
        if (second == null || second != first.value() + 1 || (!isNamed && !isNamedBehind && !isShort)) {
            return null;
        }
        return fiscalYear(at, isNamedBehind ? to + 2 : to, first.value());
    }

    private @Nullable Integer secondYear(int at, int first) {
        if (at >= tokens.size() || !tokens.get(at).isNumber() || tokens.get(at).isSpaced()) {
            return null;
        }
        String text = tokens.get(at).text();
        if (text.matches("\\d{2}")) {
            int year = first / 100 * 100 + Integer.parseInt(text);
            return year < first ? year + 100 : year;
        }
        Part plain = dates.plainYear(at);
        return plain == null ? null : plain.value();
    }

    private PeriodMention fiscalYear(int at, int to, int first) {
        if (fiscalMonth == 1) {
            return mention(at, to, Kind.PLAIN, run(first, first + 1), true);
        }
        YearMonth begin = YearMonth.of(first, fiscalMonth);
        return mention(
                at,
                to,
                Kind.PLAIN,
                Period.of(begin.atDay(1), begin.plusMonths(11).atEndOfMonth()),
                true);
    }

    /** "2009-2021", "from 1997 to 2015", "between 1993 and 2021" */
    private @Nullable PeriodMention yearRun(int at) {
        boolean isBetween = dates.isKey(at, "between");
        int from = isBetween || dates.isKey(at, "from") ? at + 1 : at;
        Part first = dates.plainYear(from);
        boolean isRun = first != null
                && (dates.isAny(first.to(), TO)
                        || dates.isKey(first.to(), "/")
                        || (isBetween && dates.isKey(first.to(), "and")));
        if (isRun && first != null && dates.isKey(at, "from") && dates.plainYear(first.to() + 1) == null) {
            return yearsToPart(at, first);
        }
        Part last = isRun && first != null ? dates.plainYear(first.to() + 1) : null;
        if (first == null || last == null || last.value() <= first.value()) {
            return null;
        }
        boolean isFuture = published != null && last.value() > published.year();
        return mention(at, last.to(), isFuture ? Kind.FUTURE : Kind.RUN, run(first.value(), last.value()), true);
    }

    /** "from 1993 to the third quarter of 2018" */
    private @Nullable PeriodMention yearsToPart(int at, Part first) {
        PeriodMention end = inner(dates.after(first.to() + 1, SMALL));
        Period period = end == null ? null : end.period();
        if (end == null
                || period == null
                || period.end() == null
                || period.start().getYear() < first.value()) {
            return null;
        }
        return mention(at, end.to(), Kind.RUN, Period.of(LocalDate.of(first.value(), 1, 1), period.end()), true);
    }

    /** "over the past ten years", "in the last decade", "three years ago", "within four years", "in five years" */
    private @Nullable PeriodMention pastYears(int at) {
        int from = dates.after(at, Set.of("over", "in", "during", "for", "within", "the"));
        boolean isPast = dates.isAny(from, Set.of("past", "last", "previous", "recent"));
        boolean isNext = dates.isAny(from, Set.of("next", "coming", "following", "upcoming"));
        int next = isPast || isNext ? from + 1 : from;
        Part count = dates.isKey(next, "decade") ? new Part(10, next) : dates.count(next);
        boolean isYears = count != null && dates.isAny(count.to(), Set.of("years", "decade", "year-period"));
        if (count == null || !isYears) {
            return null;
        }
        int to = count.to() + 1;
        if (dates.isAny(to, Set.of("ago", "earlier", "before"))) {
            Period then = published == null ? null : Period.year(published.year() - count.value());
            return mention(at, to + 1, Kind.PLAIN, then, false);
        }
        if (isNext || dates.isKey(at, "within")) {
            Period then = published == null ? null : Period.year(published.year() + count.value());
            return mention(at, to, Kind.FUTURE, then, false);
        }
        boolean isIn = from > at && dates.isAny(at, Set.of("in", "over", "during"));
        if (!isPast && !isIn) {
            return null;
        }
        Period period = published == null ? null : run(published.year() - count.value(), published.year());
        return mention(at, to, Kind.RUN, period, false);
    }

    /** "1 January 2016", "31 December", "Sept. 25, 2023": a day, which no flow covers. */
    private @Nullable PeriodMention date(int at) {
        Part day = dates.dayOfMonth(at);
        Part month = day == null ? dates.month(at) : dates.month(day.to());
        Part dayBehind = day != null || month == null ? day : dates.dayOfMonth(month.to());
        if (month == null || dayBehind == null) {
            return null;
        }
        int to = day != null ? month.to() : dayBehind.to();
        Part year = dates.plainYear(dates.isKey(to, ",") ? to + 1 : to);
        Integer value = year != null
                ? Integer.valueOf(year.value())
                : published == null ? null : Integer.valueOf(published.yearOf(month.value()));
        return mention(
                at, year == null ? to : year.to(), Kind.AS_OF, day(value, month.value(), dayBehind.value()), true);
    }

    private static @Nullable Period day(@Nullable Integer year, int month, int day) {
        try {
            return year == null ? null : Period.day(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private @Nullable PeriodMention word(int at) {
        boolean isSoFar = dates.isKey(at, "so")
                && dates.isKey(at + 1, "far")
                && dates.isKey(at + 2, "this")
                && dates.isKey(at + 3, "year");
        if (isSoFar) {
            Period open = published == null ? null : Period.openFrom(LocalDate.of(published.year(), 1, 1));
            return mention(at, at + 4, Kind.PLAIN, open, false);
        }
        Phrases.Found<TimeWord> word = words.timeWords.at(tokens, at);
        if (word == null) {
            return month(at);
        }
        Integer year = published == null ? null : published.year();
        return switch (word.meaning()) {
            case NOW -> mention(at, word.to(), Kind.NOW, published == null ? null : published.period(), false);
            case LAST_YEAR -> mention(at, word.to(), Kind.PLAIN, year == null ? null : Period.year(year - 1), false);
            case THIS_YEAR ->
                dates.isKey(at, "the") && word.to() == at + 2 && dates.isKey(at + 1, "year")
                        ? null
                        : mention(at, word.to(), Kind.PLAIN, year == null ? null : Period.year(year), false);
            case NEXT_YEAR -> mention(at, word.to(), Kind.FUTURE, year == null ? null : Period.year(year + 1), false);
            case HABITUAL -> mention(at, word.to(), Kind.HABITUAL, null, false);
            case COMPARISON -> mention(at, word.to(), Kind.BASE, null, false);
        };
    }

    /** "last month" */
    private @Nullable PeriodMention month(int at) {
        boolean isLast = dates.isAny(at, Set.of("last", "past", "previous")) && dates.isKey(at + 1, "month");
        Period period = published == null || published.month() == null ? null : Period.month(published.lastMonthOver());
        return isLast ? mention(at, at + 2, Kind.PLAIN, period, false) : null;
    }

    private @Nullable PeriodMention year(int at) {
        Part year = dates.plainYear(at);
        if (year == null || dates.isAny(at - 1, NAMES)) {
            return null;
        }
        boolean isFuture = published != null && year.value() > published.year();
        return mention(at, year.to(), isFuture ? Kind.FUTURE : Kind.PLAIN, Period.year(year.value()), true);
    }
}
