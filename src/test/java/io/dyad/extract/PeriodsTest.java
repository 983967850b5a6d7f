package io.dyad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dyad.country.Countries;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {

    private static final Vocabulary WORDS = new Vocabulary(Countries.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    in 2021                                        | PLAIN 2021 stated
                    last year                                      | PLAIN 2022 relative
                    this year                                      | PLAIN 2023 relative
                    so far this year                               | PLAIN 2023-01-01/.. relative
                    in January-May 2019                            | PLAIN 2019-01/2019-05 stated
                    in January-May                                 | PLAIN 2023-01/2023-05 relative
                    from January through March                     | PLAIN 2023-Q1 relative
                    between January and November 2018              | PLAIN 2018-01/2018-11 stated
                    in October                                     | PLAIN 2022-10 relative
                    in the first seven months of 2019              | PLAIN 2019-01/2019-07 stated
                    over eleven months                             | PLAIN 2022-01/2022-11 relative
                    in the first half of this year                 | PLAIN 2023-S1 relative
                    in Q1 2023                                     | PLAIN 2023-Q1 stated
                    in 1Q2023                                      | PLAIN 2023-Q1 stated
                    in the first three quarters of 2022            | PLAIN 2022-01/2022-09 stated
                    in the year to February                        | PLAIN 2022-03/2023-02 relative
                    in the four quarters to the end of Q3 2022     | PLAIN 2021-10/2022-09 stated
                    in the year ended December 2019                | PLAIN 2019 stated
                    since 2005                                     | RUN 2005/2023 stated
                    over the past ten years                        | RUN 2013/2023 relative
                    between 1993 and 2021                          | RUN 1993/2021 stated
                    in 1997-2015                                   | RUN 1997/2015 stated
                    as of November 2022                            | AS_OF 2022-11 as-of
                    as of 1 January 2016                           | AS_OF 2016-01-01 as-of
                    at the end of June                             | AS_OF 2023-06 as-of
                    by the end of 2016                             | PLAIN 2016 stated
                    currently                                      | NOW 2023-09-20 as-of
                    three years ago                                | PLAIN 2020 relative
                    by 2028                                        | BY 2028 stated
                    within four years                              | FUTURE 2027 relative
                    next year                                      | FUTURE 2024 relative
                    than in 2014                                   | BASE 2014 stated
                    compared to the same period of 2022            | BASE 2022 stated
                    """)
    void resolvesWordsOfTimeAgainstTheDayOfPublication(String words, String expected) {
        assertThat(told("It was so " + words + ".", "2023-09-20", "")).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"IND, 2021-04/2022-03", "BGD, 2021-07/2022-06", "KAZ, 2021/2022"})
    void countsAFiscalYearAsItsCountryDoes(String country, String expected) {
        assertThat(told("It was so in FY 2021-22.", "2023", country)).containsExactly("PLAIN " + expected + " stated");
    }

    @Test
    void resolvesNothingWhereTheDayOfPublicationIsNotKnown() {
        assertThat(new Reading(WORDS, "It was so last year.", null, null).periods.all())
                .allMatch(it -> it.period() == null);
    }

    @Test
    void takesNoMonthForAVerbAndNoPlanForAYear() {
        assertThat(told("They may march on under Vision 2030.", "2023", "")).isEmpty();
    }

    private static List<String> told(String text, String published, String home) {
        return new Reading(WORDS, text, Published.parse(published), home.isEmpty() ? null : home)
                .periods.all().stream()
                        .map(it -> it.kind() + " " + it.period() + " " + it.basis())
                        .toList();
    }
}
