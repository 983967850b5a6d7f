package io.dyad.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import io.dyad.country.Countries;
import io.dyad.pair.Pair;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PairSearchTest {

    private final PairSearch search =
            new PairSearch(Countries.load(), it -> Set.of(Pair.of("KAZ", "KOR"), Pair.of("KAZ", "ROU")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kazakhstan South Korea",
                "south korea and kazakhstan",
                "KAZ-KOR",
                "kz, kr",
                "  Казахстан   Республика Корея ",
                "Kazakhstan vs South Korea"
            })
    void twoWholeNamesOrCodesMeanOnePair(String typed) {
        assertThat(pairs(typed)).containsExactly("KAZ-KOR");
    }

    @ParameterizedTest
    @CsvSource({
        "Trinidad and Tobago Kenya, KEN-TTO",
        "Bosnia and Herzegovina and Serbia, BIH-SRB",
        "Guinea-Bissau - Mali, GNB-MLI"
    })
    void namesThatHoldWhatStandsBetweenTwoAreWhole(String typed, String pair) {
        assertThat(pairs(typed)).containsExactly(pair);
    }

    @Test
    void whatIsAmbiguousOffersAllThatItMayMean() {
        assertThat(pairs("kazakhstan korea")).contains("KAZ-KOR", "KAZ-PRK");
        assertThat(pairs("kaz kor")).containsExactly("KAZ-KOR");
        assertThat(pairs("kazakh roman")).contains("KAZ-ROU");
    }

    @Test
    void pairsThatTheStoreHasSomethingOfComeFirst() {
        assertThat(pairs("kazakhstan s").get(0)).isEqualTo("KAZ-KOR");
        assertThat(pairs("kazakhstan so").get(0)).isEqualTo("KAZ-KOR");
        assertThat(pairs("kazakhstan ro")).startsWith("KAZ-ROU");
    }

    @Test
    void whatPeopleAddToTheTwoIsLeftOut() {
        assertThat(pairs("South Korea Kazakhstan trade")).containsExactly("KAZ-KOR");
        assertThat(pairs("exports between KAZ and KOR")).containsExactly("KAZ-KOR");
    }

    @Test
    void whatFindsNothingSaysWhatWouldHelp() {
        assertThat(search.search("kazakhstan").problem())
                .isEqualTo("That is one country, Kazakhstan. Which is the other?");
        assertThat(search.search("qqqqqq wwwwww").problem()).startsWith("No two countries are called so.");
        assertThat(search.search(" ").problem()).isNull();
        assertThat(search.search("x ".repeat(200)).problem()).isEqualTo("That is too long for two countries.");
    }

    @Test
    void noPairIsOfOneCountry() {
        assertThat(pairs("kazakhstan KAZ")).isEmpty();
    }

    private List<String> pairs(String typed) {
        return search.search(typed).found().stream().map(Search.Hit::pair).toList();
    }
}
