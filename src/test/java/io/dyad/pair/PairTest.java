package io.dyad.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PairTest {

    private static final Pair KAZ_KOR = Pair.of("KAZ", "KOR");

    static Stream<Pair> pairs() {
        Random random = new Random(2);
        return Stream.generate(() -> List.of(code(random), code(random)))
                .filter(codes -> !codes.get(0).equals(codes.get(1)))
                .map(codes -> Pair.of(codes.get(0), codes.get(1)))
                .limit(300);
    }

    private static String code(Random random) {
        return random.ints(3, 'A', 'C' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void isTheSameInBothOrders(Pair pair) {
        assertThat(Pair.of(pair.second(), pair.first()))
                .isEqualTo(pair)
                .hasSameHashCodeAs(pair)
                .hasToString(pair.toString());
        assertThat(pair.first()).isLessThan(pair.second());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void readsWhatItWrites(Pair pair) {
        assertThat(Pair.parse(pair.toString())).isEqualTo(pair);
        assertThat(pair.toString()).hasSize(Pair.ID_LENGTH);
    }

    @Test
    void writesTheCodesInOrderOfTheAlphabet() {
        assertThat(KAZ_KOR).hasToString("KAZ-KOR");
        assertThat(KAZ_KOR.countries()).containsExactly("KAZ", "KOR");
        assertThat(new Pair("KOR", "KAZ")).hasToString("KAZ-KOR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"KOR-KAZ", "KAZ-KAZ", "kaz-kor", "KAZKOR", "KAZ-KO", "KAZ_KOR", "KAZ-KOR ", "KAZ-KOR-1", "", "-"
            })
    void readsNothingButAnId(String text) {
        assertThatThrownBy(() -> Pair.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A pair's id is two alpha-3 codes in alphabetical order, such as KAZ-KOR, not \"" + text
                        + "\".");
    }

    @Test
    void holdsTwoDifferentCountries() {
        assertThatThrownBy(() -> Pair.of("KAZ", "KAZ"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A pair holds two different countries, not KAZ twice.");
    }

    @ParameterizedTest
    @CsvSource({"KZ,KOR", "KAZ,kor", "KAZ,KORE", "'',KAZ"})
    void holdsAlpha3CodesAlone(String one, String other) {
        assertThatThrownBy(() -> Pair.of(one, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A pair holds two alpha-3 codes, not " + one + " and " + other + ".");
    }

    @Test
    void knowsItsCountries() {
        assertThat(KAZ_KOR.contains("KAZ")).isTrue();
        assertThat(KAZ_KOR.contains("KOR")).isTrue();
        assertThat(KAZ_KOR.contains("PRK")).isFalse();
        assertThat(KAZ_KOR.other("KAZ")).isEqualTo("KOR");
        assertThat(KAZ_KOR.other("KOR")).isEqualTo("KAZ");
        assertThatThrownBy(() -> KAZ_KOR.other("PRK"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("PRK is not in KAZ-KOR.");
    }

    @Test
    void isATotalWithTheWorld() {
        assertThat(Pair.of("KAZ", "WLD").isTotal()).isTrue();
        assertThat(Pair.of("ZWE", "WLD").isTotal()).isTrue();
        assertThat(KAZ_KOR.isTotal()).isFalse();
    }

    @Test
    void isOrderedByItsId() {
        assertThat(Stream.of("KAZ-ROU", "KAZ-KOR", "ARM-ZWE").map(Pair::parse).sorted())
                .hasToString("[ARM-ZWE, KAZ-KOR, KAZ-ROU]");
    }
}
