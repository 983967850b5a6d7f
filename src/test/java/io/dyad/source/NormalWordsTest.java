package io.dyad.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NormalWordsTest {

    private static final String SENTENCE = "one two three four five six seven eight nine ten";

    @Test
    void caseSpacesAndPunctuationCountForNothingAndNumbersStayAsTheyAreSpelled() {
        assertThat(NormalWords.of("Up 9.5%,  to US$1,300 – “again”"))
                .isEqualTo(NormalWords.of("AGAIN: to us 1,300 up (9.5)"))
                .isNotEqualTo(NormalWords.of("AGAIN: to us 1,300 up (9.6)"));
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

    @Test
    void anotherNumberIsNoReprint() {
        String reported = "Trade between Fiji and Yemen reached $410 million in 2021";
        assertThat(near(reported, reported + ", officials said")).isTrue();
        assertThat(near(reported, reported.replace("410", "470"))).isFalse();
    }

    @Test
    void theyCanBeStoredWithoutTheirText() {
        NormalWords words = NormalWords.of("Trade between Fiji and Yemen reached $410 million in 2021");
        assertThat(NormalWords.parse(words.stored())).isEqualTo(words);
        assertThat(words.stored())
                .contains("410", "2021")
                .doesNotContainIgnoringCase("fiji")
                .doesNotContain("trade");
        assertThat(NormalWords.parse(NormalWords.of("").stored())).isEqualTo(NormalWords.of(null));
    }
}
