package io.dyad.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private enum Basis {
        AS_OF,
        STATED,
        SO_IT_IS;

        @Override
        public String toString() {
            return Words.of(this);
        }
    }

    private static Basis parse(String word) {
        return Words.parse(Basis.class, "basis", word);
    }

    @Test
    void writesAConstantInLowerCaseWithHyphens() {
        assertThat(Words.of(Basis.AS_OF)).isEqualTo("as-of");
        assertThat(Words.of(Basis.SO_IT_IS)).isEqualTo("so-it-is");
    }

    @Test
    void writesAConstantAlikeInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));

            assertThat(Words.of(Basis.SO_IT_IS)).isEqualTo("so-it-is");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void listsAllWordsInTheirOrder() {
        assertThat(Words.of(Basis.class)).isEqualTo(List.of("as-of", "stated", "so-it-is"));
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void readsWhatItWrites(Basis basis) {
        assertThat(parse(basis.toString())).isEqualTo(basis);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AS_OF", "as_of", "As-Of", " as-of", "asof", ""})
    void readsNothingElse(String word) {
        assertThatThrownBy(() -> parse(word))
                .isInstanceOf(UnknownWordException.class)
                .hasMessageStartingWith("\"" + word + "\" is no basis; ");
    }
}
