package io.dyad.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The Astana Times                     | the-astana-times
                    UN Comtrade                          | un-comtrade
                    '  A -- B; C.'                       | a-b-c
                    visa-free, direct, Astana–Podgorica  | visa-free-direct-astana-podgorica
                    People's Daily                       | people-s-daily
                    2023/Q4                              | 2023-q4
                    """)
    void joinsTheWordsInLowerCaseByHyphens(String text, String slug) {
        assertThat(Slug.of(text, 80)).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Müller & Söhne | muller-sohne
                    Côte d’Ivoire  | cote-d-ivoire
                    Łódź           | lodz
                    Straße         | strasse
                    Æsir           | aesir
                    İzmir          | izmir
                    ＡＢＣ         | abc
                    the ﬁrst       | the-first
                    """)
    void leavesAccentsOut(String text, String slug) {
        assertThat(Slug.of(text, 80)).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Казинформ      | kazinform
                    Большой театр  | bolsoj-teatr
                    Қазақстан      | kazakstan
                    新华社         | xin-hua-she
                    연합뉴스       | yeonhabnyuseu
                    الأهرام        | alahram
                    Ελλάδα         | ellada
                    """)
    void writesOtherScriptsInLatinLetters(String text, String slug) {
        assertThat(Slug.of(text, 80)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "!!!", "★", "😀"})
    void isNeverEmpty(String text) {
        assertThat(Slug.of(text, 80)).matches("text-[0-9a-f]{8}").isEqualTo(Slug.of(text, 80));
    }

    @Test
    void tellsTextsApartThatHoldNoLetter() {
        assertThat(Slug.of("★", 80)).isNotEqualTo(Slug.of("!!!", 80));
    }

    @Test
    void cutsBetweenWordsWhereOneEndsInTheSecondHalf() {
        assertThat(Slug.of("ministry of trade", 17)).isEqualTo("ministry-of-trade");
        assertThat(Slug.of("ministry of trade", 16)).isEqualTo("ministry-of");
        assertThat(Slug.of("ministry of trade", 11)).isEqualTo("ministry-of");
        assertThat(Slug.of("ministry of trade", 10)).isEqualTo("ministry");
    }

    @Test
    void cutsWithinAWordThatIsLong() {
        assertThat(Slug.of("abcdefghijklmnop", 10)).isEqualTo("abcdefghij");
        assertThat(Slug.of("a bcdefghijklmnop", 10)).isEqualTo("a-bcdefghi");
    }

    static Stream<String> texts() {
        Random random = new Random(4);
        List<String> pieces = List.of("a", "Б", "ь", "中", "é", " ", "-", "–", "'", "7", "한", "ع", "€", "½", "\t", "😀");
        return Stream.generate(() -> random.ints(random.nextInt(60), 0, pieces.size())
                        .mapToObj(pieces::get)
                        .collect(Collectors.joining()))
                .limit(300);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void consistsOfWordsThatAnAddressLeavesAsTheyAre(String text) {
        assertThat(Slug.of(text, 40)).matches("[a-z0-9]+(-[a-z0-9]+)*").hasSizeLessThanOrEqualTo(40);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void leavesASlugAsItIs(String text) {
        String slug = Slug.of(text, 40);

        assertThat(Slug.of(slug, 40)).isEqualTo(slug);
    }
}
