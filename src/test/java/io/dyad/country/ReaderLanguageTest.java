package io.dyad.country;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru-RU,ru;q=0.9,en;q=0.8 | ru",
                "xx,kk;q=0.3,fr;q=0.7 | fr",
                "en;q=0.1, fr;q=0 | en",
                "zh-Hant-TW | zh",
                "* | en",
                "nonsense;;;=, | en",
            })
    void theHeaviestOfOursIsTaken(String header, String language) {
        assertThat(ReaderLanguage.preferred(header)).isEqualTo(language);
    }

    @Test
    void whatWasChosenComesFirstWhereItIsOurs() {
        assertThat(ReaderLanguage.of("fr", "ru")).isEqualTo("fr");
        assertThat(ReaderLanguage.of("xx", "ru")).isEqualTo("ru");
        assertThat(ReaderLanguage.of(null, null)).isEqualTo("en");
    }
}
