package io.dyad.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dyad.country.AmbiguousCountryException;
import io.dyad.country.Countries;
import io.dyad.country.Country;
import io.dyad.country.UnknownCountryException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PairTextTest {

    private static final Countries COUNTRIES = Countries.load();

    private static Pair resolved(String text) {
        return Pair.resolve(text, COUNTRIES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    KAZ-KOR                       | KAZ-KOR
                    kor-kaz                       | KAZ-KOR
                    KZ-KR                         | KAZ-KOR
                    398-410                       | KAZ-KOR
                    410-kz                        | KAZ-KOR
                    Kazakhstan-South Korea        | KAZ-KOR
                    south korea - kazakhstan      | KAZ-KOR
                    Казахстан-Румыния             | KAZ-ROU
                    guinea-bissau-senegal         | GNB-SEN
                    senegal-guinea-bissau         | GNB-SEN
                    Timor-Leste-Guinea-Bissau     | GNB-TLS
                    Guinea-Guinea-Bissau          | GIN-GNB
                    Guinea-Bissau-Guinea          | GIN-GNB
                    KAZ-WLD                       | KAZ-WLD
                    world-kz                      | KAZ-WLD
                    """)
    void readsTwoCountriesInAnyOrderAndSpelling(String text, String id) {
        assertThat(resolved(text)).hasToString(id);
    }

    /** Two different countries by random spellings in random order, and the pair that they are. */
    static Stream<Arguments> randomSpellings() {
        Random random = new Random(3);
        List<Country> all = COUNTRIES.all();
        return Stream.generate(() -> List.of(one(all, random), one(all, random)))
                .filter(two -> !two.get(0).equals(two.get(1)))
                .map(two -> Arguments.of(
                        spelling(two.get(0), random) + "-" + spelling(two.get(1), random),
                        Pair.of(two.get(0).alpha3(), two.get(1).alpha3())))
                .limit(1000);
    }

    private static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static String spelling(Country country, Random random) {
        return one(
                Stream.of(
                                country.alpha3(),
                                country.alpha3().toLowerCase(java.util.Locale.ROOT),
                                country.alpha2(),
                                country.m49())
                        .filter(Objects::nonNull)
                        .toList(),
                random);
    }

    @ParameterizedTest
    @MethodSource("randomSpellings")
    void readsAnyTwoDifferentCountriesByAnyCodeInAnyOrder(String text, Pair pair) {
        assertThat(resolved(text)).isEqualTo(pair);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KAZKOR", "kazakhstan", "KAZ KOR", "KAZ–KOR", ""})
    void needsAHyphen(String text) {
        assertThatThrownBy(() -> resolved(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "A pair is two countries joined by a hyphen, such as KAZ-KOR; \"" + text + "\" has no hyphen.");
    }

    @Test
    void saysWhichCountryIsUnknown() {
        assertThatThrownBy(() -> resolved("KAZ-XXX"))
                .isInstanceOf(UnknownCountryException.class)
                .hasMessageStartingWith("No country is called \"XXX\"; ");
        assertThatThrownBy(() -> resolved("XXX-KAZ")).hasMessageStartingWith("No country is called \"XXX\"; ");
        assertThatThrownBy(() -> resolved("KAZ-")).hasMessage("An empty text names no country.");
        assertThatThrownBy(() -> resolved("-")).hasMessage("An empty text names no country.");
        assertThatThrownBy(() -> resolved("Kazakhstn-KOR")).hasMessageContaining("did you mean Kazakhstan (KAZ)");
    }

    /** Nearly all pairs are meant to be split at their first hyphen. */
    @Test
    void explainsWhatIsWrongAtTheFirstHyphen() {
        assertThatThrownBy(() -> resolved("KAZ-KOR-ROU")).hasMessageStartingWith("No country is called \"KOR-ROU\"; ");
    }

    @Test
    void refusesOneCountryTwiceHoweverItIsSpelt() {
        for (String text : List.of("KAZ-KAZ", "KZ-398", "kazakhstan-KAZ")) {
            assertThatThrownBy(() -> resolved(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("A pair holds two different countries, not KAZ twice.");
        }
    }

    @Test
    void saysWhatAnAmbiguousCountryMayBe() {
        assertThatThrownBy(() -> resolved("Korea-KAZ"))
                .isInstanceOf(AmbiguousCountryException.class)
                .hasMessageStartingWith("\"Korea\" is ambiguous: KOR (South Korea), PRK (North Korea)");
    }

    @Test
    void takesNoGroupForACountry() {
        assertThatThrownBy(() -> resolved("KAZ-EU"))
                .isInstanceOf(UnknownCountryException.class)
                .hasMessageContaining("is not a country but");
    }

    @Test
    void refusesVeryLongTextsSoonAndWithoutRepeatingThem() {
        for (String text : List.of("a".repeat(100_000), "a".repeat(100_000) + "-KAZ", "a-".repeat(4_000))) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(5),
                    () -> assertThatThrownBy(() -> resolved(text))
                            .isInstanceOf(IllegalArgumentException.class)
                            .satisfies(it -> assertThat(it.getMessage()).hasSizeLessThan(250)));
        }
    }
}
