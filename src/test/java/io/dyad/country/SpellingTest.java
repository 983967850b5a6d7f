package io.dyad.country;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void splitsIntoWordsWithoutCaseAccentsAndPunctuation() {
        assertThat(Spelling.of("Côte d’Ivoire").words()).containsExactly("cote", "d", "ivoire");
        assertThat(Spelling.of("  Åland-Islands ").words()).containsExactly("aland", "islands");
        assertThat(Spelling.of("TÜRKİYE").words()).containsExactly("turkiye");
    }

    @Test
    void joinsInitials() {
        assertThat(Spelling.of("U.S.A.").words()).containsExactly("usa");
        assertThat(Spelling.of("China, P.R.: Mainland").words()).containsExactly("china", "pr", "mainland");
    }

    @Test
    void readsMoreAndMoreLoosely() {
        assertThat(Spelling.of("Rep. of the Marshall Isds").keys())
                .containsExactly("island marshall republic", "island marshall", "marshall");
    }

    @Test
    void writesOutRussianIslands() {
        assertThat(Spelling.of("о-ва Кука").full()).isEqualTo("острова кука");
        assertThat(Spelling.of("о-в Мэн").full()).isEqualTo("остров мэн");
    }
}
