package io.dyad.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NormalWordsTest {

    private static final String SENTENCE = "one two three four five six seven eight nine ten";

    @Test
    void caseSpacesAndPunctuationCountForNothingAndNumbersStayAsTheyAreSpelled() {
        assertThat(NormalWords.of("Up 9.5%,  to US$1,300 – “again”").words())
                .containsExactlyInAnyOrder("up", "9.5", "to", "us", "1,300", "again");
        assertThat(NormalWords.of("").words()).isEmpty();
    }

    @Test
    void fourFifthsOfTheWordsOfEitherInBothIsNear() {
        assertThat(near(SENTENCE, SENTENCE + " eleven twelve")).isTrue();
        assertThat(near(SENTENCE, SENTENCE + " eleven twelve thirteen")).isFalse();
        assertThat(near(SENTENCE, SENTENCE.replace("one", "another"))).isTrue();
        assertThat(near(SENTENCE, SENTENCE.replace("one two", "another pair"))).isFalse();
    }

    @Test
    void fewWordsAreNotEnough() {
        String seven = "one two three four five six seven";
        assertThat(near(seven, seven)).isFalse();
        assertThat(near(seven + " eight", seven + " eight")).isTrue();
        assertThat(near(seven + " seven", seven + " seven")).isFalse();
    }

    private static boolean near(String one, String other) {
        boolean isNear = NormalWords.of(one).areNearly(NormalWords.of(other));
        assertThat(NormalWords.of(other).areNearly(NormalWords.of(one))).isEqualTo(isNear);
        return isNear;
    }
}
