package io.dyad.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022                  | 2022-01-01 | 2022-12-31 | A
            2022-S1               | 2022-01-01 | 2022-06-30 | S
            2022-S2               | 2022-07-01 | 2022-12-31 | S
            2022-Q1               | 2022-01-01 | 2022-03-31 | Q
            2022-Q4               | 2022-10-01 | 2022-12-31 | Q
            2022-05               | 2022-05-01 | 2022-05-31 | M
            2024-02               | 2024-02-01 | 2024-02-29 | M
            2022-05-17            | 2022-05-17 | 2022-05-17 | D
            2009/2021             | 2009-01-01 | 2021-12-31 |
            2023-01/2023-05       | 2023-01-01 | 2023-05-31 |
            2023-02/2023-04       | 2023-02-01 | 2023-04-30 |
            2020-04/2021-03       | 2020-04-01 | 2021-03-31 |
            2023-01-05/2023-02-10 | 2023-01-05 | 2023-02-10 |
            2024-02-01/2024-02-28 | 2024-02-01 | 2024-02-28 |
            9999                  | 9999-01-01 | 9999-12-31 | A
            """)
    void theLabelIsTheShortestThatIsExact(String label, LocalDate start, LocalDate end, Frequency frequency) {
        Period period = Period.of(start, end);
        assertThat(period).hasToString(label).isEqualTo(Period.parse(label));
        assertThat(period.frequency()).isEqualTo(frequency);
    }

    @Test
    void aPeriodThatHasNotEndedIsLabelledByItsFirstDay() {
        Period soFar = Period.openFrom(LocalDate.of(2023, 1, 1));
        assertThat(soFar).hasToString("2023-01-01/..").isEqualTo(Period.parse("2023-01-01/.."));
        assertThat(soFar.end()).isNull();
        assertThat(soFar.frequency()).isNull();
    }

    @Test
    void partsOfTheCalendarAreTheirDays() {
        assertThat(Period.year(2022)).isEqualTo(Period.parse("2022"));
        assertThat(Period.halfYear(2022, 2)).isEqualTo(Period.parse("2022-S2"));
        assertThat(Period.quarter(2022, 3)).isEqualTo(Period.parse("2022-Q3"));
        assertThat(Period.month(YearMonth.of(2022, 5))).isEqualTo(Period.parse("2022-05"));
        assertThat(Period.day(LocalDate.of(2022, 5, 17))).isEqualTo(Period.parse("2022-05-17"));
        assertThatThrownBy(() -> Period.halfYear(2022, 3)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> Period.quarter(2022, 0)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022-01/2022-12       | 2022
            2022-01-01/2022-12-31 | 2022
            2022-Q1/2022-Q2       | 2022-S1
            2022-S1/2022-S2       | 2022
            2022/2022             | 2022
            2022-04-01/2022-06-30 | 2022-Q2
            2022-05-17/2022-05-17 | 2022-05-17
            2022-05-01/2022-05-31 | 2022-05
            2009-01/2021-12       | 2009/2021
            2023-01-01/2023-05-31 | 2023-01/2023-05
            2022/2023-06-30       | 2022-01/2023-06
            2023/..               | 2023-01-01/..
            """)
    void readsLongerSpellingsOfTheSameDays(String spelling, String label) {
        assertThat(Period.parse(spelling)).hasToString(label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2022 ",
                " 2022",
                "22",
                "0999",
                "10000",
                "2022-13",
                "2022-00",
                "2022-Q5",
                "2022-Q0",
                "2022-S3",
                "2022-q1",
                "2022-5",
                "2022-02-30",
                "2023-02-29",
                "2022-05-1",
                "2022-05-17T00:00",
                "2023-05/2023-01",
                "2021/2009",
                "2022/",
                "/2022",
                "/",
                "../2022",
                "2022/../..",
                "2022/2023/2024",
                "2023-01/05",
                "2022--05",
                "２０２２",
                "last year",
                "2022-05\n"
            })
    void refusesWhatIsNoPeriodAndShowsWhatIs(String text) {
        assertThatThrownBy(() -> Period.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("\"" + text + "\" is no period (")
                .hasMessageEndingWith("): write 2022, 2022-S1, 2022-Q1, 2022-05 or 2022-05-17, a run such as 2009/2021,"
                        + " 2023-01/2023-05 or 2023-01-05/2023-02-10, or 2023-01-01/.. for one that has not ended.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-13", "2022-00", "2022-02-30", "2023-02-29"})
    void saysOfADayOrMonthThatThereIsNoneInWordsForPeople(String text) {
        assertThatThrownBy(() -> Period.parse(text))
                .hasMessageStartingWith("\"" + text + "\" is no period (there is no such month or day): ");
    }

    @Test
    void rejectsAPeriodThatEndsBeforeItStarts() {
        assertThatThrownBy(() -> Period.of(LocalDate.of(2022, 5, 2), LocalDate.of(2022, 5, 1)))
                .hasMessage("A period does not end (2022-05-01) before it starts (2022-05-02)");
    }

    @Test
    void rejectsYearsThatAreNotFourDigits() {
        assertThatThrownBy(() -> Period.year(999)).hasMessage("A period lies in the years 1000 to 9999");
        assertThatThrownBy(() -> Period.year(10_000)).hasMessage("A period lies in the years 1000 to 9999");
        assertThatThrownBy(() -> Period.openFrom(LocalDate.of(10_000, 1, 1)))
                .hasMessage("A period lies in the years 1000 to 9999");
    }

    @Test
    void isOrderedByStartThenEndWithTheOpenOneLast() {
        Stream<Period> shuffled = Stream.of("2023-01-01/..", "2023", "2022-Q4", "2023-Q1", "2022", "2023-02")
                .map(Period::parse);
        assertThat(shuffled.sorted().map(Period::toString))
                .containsExactly("2022", "2022-Q4", "2023-Q1", "2023", "2023-01-01/..", "2023-02");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022                  | -1 | 2021
            2022-Q1               | -1 | 2021-Q1
            2020-02               | -1 | 2019-02
            2019-02               | 1  | 2020-02
            2020-01/2020-02       | -1 | 2019-01/2019-02
            2019-01/2019-02       | 1  | 2020-01/2020-02
            2020-04/2021-03       | -1 | 2019-04/2020-03
            2009/2021             | 13 | 2022/2034
            2020-02-29            | -1 | 2019-02-28
            2020-02-29            | 4  | 2024-02-29
            2019-02-28            | 1  | 2020-02-28
            2020-02-29/2020-03-10 | -1 | 2019-02-28/2019-03-10
            2020-02-10/2020-02-29 | -1 | 2019-02-10/2019-02-28
            2023-01-01/..         | -1 | 2022-01-01/..
            """)
    void shiftsToTheSamePartOfAnotherYear(String label, int years, String shifted) {
        assertThat(Period.parse(label).shiftedYears(years)).hasToString(shifted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022          | 2022-01-01 | 2022-12-31 | true
            2022          | 2022-01-02 | 2022-12-31 | false
            2022          | 2022-01-01 | 2022-12-30 | false
            2022          |            | 2022-12-31 | true
            2022          | 2022-01-01 |            | true
            2022          |            |            | true
            2022          | 2023-01-01 |            | false
            2022          |            | 2021-12-31 | false
            2023-01-01/.. | 2023-01-01 | 2023-01-01 | true
            2023-01-01/.. | 2023-01-02 |            | false
            2023-01-01/.. |            | 2022-12-31 | false
            """)
    void liesWithinAWindowThatHoldsAllOfIt(String label, LocalDate from, LocalDate to, boolean within) {
        assertThat(Period.parse(label).within(from, to)).isEqualTo(within);
    }

    static Stream<Period> periods() {
        Random random = new Random(2023);
        return Stream.generate(() -> random(random)).limit(2_000);
    }

    private static Period random(Random random) {
        LocalDate day = LocalDate.ofEpochDay(random.nextInt(-354_000, 2_900_000));
        YearMonth month = YearMonth.from(day);
        return switch (random.nextInt(8)) {
            case 0 -> Period.year(day.getYear());
            case 1 -> Period.halfYear(day.getYear(), random.nextInt(1, 3));
            case 2 -> Period.quarter(day.getYear(), random.nextInt(1, 5));
            case 3 -> Period.month(month);
            case 4 ->
                Period.of(month.atDay(1), month.plusMonths(random.nextInt(30)).atEndOfMonth());
            case 5 -> Period.of(day, day.plusDays(random.nextInt(400)));
            case 6 ->
                Period.of(LocalDate.of(day.getYear(), 1, 1), LocalDate.of(day.getYear() + random.nextInt(9), 12, 31));
            default -> Period.openFrom(day);
        };
    }

    @ParameterizedTest
    @MethodSource("periods")
    void readsWhatItWrites(Period period) {
        assertThat(Period.parse(period.toString())).isEqualTo(period);
    }

    /** Every other spelling of the same days: by days, by months, and by the years, halves and quarters at its ends. */
    @ParameterizedTest
    @MethodSource("periods")
    void noSpellingIsShorterThanTheLabel(Period period) {
        LocalDate start = period.start();
        LocalDate end = period.end() == null ? start : period.end();
        Stream<Period> singles = Stream.of(
                Period.year(start.getYear()),
                Period.halfYear(start.getYear(), (start.getMonthValue() + 5) / 6),
                Period.quarter(start.getYear(), (start.getMonthValue() + 2) / 3),
                Period.month(YearMonth.from(start)),
                Period.day(start));
        Stream<String> spellings = Stream.concat(
                singles.map(Period::toString),
                Stream.of(
                        start.getYear() + "/" + end.getYear(),
                        YearMonth.from(start) + "/" + YearMonth.from(end),
                        start + "/" + end));
        assertThat(spellings.filter(spelling -> Period.parse(spelling).equals(period)))
                .allMatch(spelling -> spelling.length() >= period.toString().length());
    }

    @ParameterizedTest
    @MethodSource("periods")
    void aFrequencyGoesWithALabelOfOnePart(Period period) {
        assertThat(period.frequency() == null).isEqualTo(period.toString().contains("/"));
    }

    @ParameterizedTest
    @MethodSource("periods")
    void theSamePartOfAnotherYearHasTheSameFrequency(Period period) {
        assertThat(period.shiftedYears(7).frequency()).isEqualTo(period.frequency());
        assertThat(period.shiftedYears(0)).isEqualTo(period);
    }

    @Test
    void thePeriodThatFollowsIsOfTheSameKind() {
        assertThat(List.of("2021", "2021-S2", "2021-Q4", "2021-12", "2021-12-31", "2020-02").stream()
                        .map(it -> Period.parse(it).next().toString()))
                .containsExactly("2022", "2022-S1", "2022-Q1", "2022-01", "2022-01-01", "2020-03");
        assertThatThrownBy(() -> Period.parse("2021-01/2021-05").next()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theFirstPeriodOfAKindBeginsOnADayOrAfterIt() {
        LocalDate newYear = LocalDate.of(2021, 1, 1);
        for (Frequency frequency : Frequency.values()) {
            assertThat(Period.first(frequency, newYear).start()).isEqualTo(newYear);
            assertThat(Period.first(frequency, newYear).frequency()).isEqualTo(frequency);
        }
        assertThat(Period.first(Frequency.A, newYear.plusDays(1))).isEqualTo(Period.year(2022));
        assertThat(Period.first(Frequency.Q, newYear.plusDays(1))).isEqualTo(Period.quarter(2021, 2));
    }
}
