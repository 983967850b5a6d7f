package io.dyad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dyad.country.Countries;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {

    private static final Vocabulary WORDS = new Vocabulary(Countries.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    It was $1.3 billion.                                    | MONEY 1300000000 100000000 [USD] eq
                    It was $24.2bn.                                         | MONEY 24200000000 100000000 [USD] eq
                    It was USD 1.2 bln.                                     | MONEY 1200000000 100000000 [USD] eq
                    It was US$ 2,815 million.                               | MONEY 2815000000 1000000 [USD] eq
                    It was 1 billion 380 million euros.                     | MONEY 1380000000 1000000 [EUR] eq
                    It was one and a half billion dollars.                  | MONEY 1500000000 100000000 [USD] eq
                    It was half a billion euros.                            | MONEY 500000000 100000000 [EUR] eq
                    It was one hundred and ten million dollars.             | MONEY 110000000 1000000 [USD] eq
                    It was Rs 5,200 crore.                                  | MONEY 52000000000 10000000 [INR, PKR, LKR, NPR, MUR] eq
                    Some 3.4 lakh came.                                     | BARE 340000 10000 [] about
                    It was 1.13 trillion Nepali rupees.                     | MONEY 1130000000000 10000000000 [NPR] eq
                    It exceeded a record $6 billion.                        | MONEY 6000000000 1000000000 [USD] gt
                    It is within a whisker of one billion euros.            | MONEY 1000000000 1000000000 [EUR] nearly
                    It crossed the two-billion-dollar mark.                 | MONEY 2000000000 1000000000 [USD] gt
                    Up to $2 billion will come.                             | MONEY 2000000000 1000000000 [USD] le
                    It rose up to $33 million.                              | MONEY 33000000 1000000 [USD] eq
                    It fell by over 20%.                                    | PERCENT 20 1 [] gt
                    It rose 9 per cent.                                     | PERCENT 9 1 [] eq
                    It grew 2.5 times.                                      | FACTOR 2.5 0.1 [] eq
                    It nearly doubled.                                      | FACTOR 2 0 [] nearly
                    It rose tenfold.                                        | FACTOR 10 0 [] eq
                    It fell by almost a third.                              | FRACTION 0.333333333 0 [] nearly
                    In all 31 450 guests came.                              | BARE 31450 1 [] eq
                    In all 82,000 tons went.                                | VOLUME 82000 1 [] eq
                    """)
    void readsANumberWithItsUnitAndQualifier(String text, String expected) {
        assertThat(told(text)).containsExactly(expected);
    }

    @Test
    void readsAConversionInBracketsAsTheSameNumber() {
        Quantity quantity = quantities("It was Sh41 billion ($290 million).").get(0);

        assertThat(quantity.alternative()).isNotNull();
        assertThat(quantities("It was Sh41 billion ($290 million).")).hasSize(1);
    }

    @Test
    void takesTheSignBehindAListInPercentForAll() {
        assertThat(told("Growth was 12.7, 27.7 and 37.9 percent.")).allMatch(it -> it.startsWith("PERCENT"));
    }

    @ParameterizedTest
    @CsvSource({
        "The two countries met in 2019.",
        "On Sept. 25 they met at 12:30.",
        "COVID-19 and the G20 were discussed.",
        "It was the 35th anniversary."
    })
    void findsNoNumberInNamesDatesAndOrdinals(String text) {
        assertThat(quantities(text)).isEmpty();
    }

    private static List<Quantity> quantities(String text) {
        return new Reading(WORDS, text, Published.parse("2023"), null).quantities.all();
    }

    private static List<String> told(String text) {
        return quantities(text).stream()
                .map(it -> "%s %s %s %s %s"
                        .formatted(
                                it.kind(),
                                it.value().stripTrailingZeros().toPlainString(),
                                it.precision().stripTrailingZeros().toPlainString(),
                                it.currencies(),
                                it.comparator()))
                .toList();
    }
}
