package io.dyad.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownAnswersTest {

    private static final String SHOWN = "{\"id\":\"5f0c2a9e7b14\",\"at\":\"2026-05-04T09:12:00.123456Z\",\"n\":1}";
    private static final String ANSWERED = "{\"id\":\"aaaaaaaaaaaa\",\"at\":\"2027-01-01T00:00:00.000001Z\",\"n\":1}";

    private final ShownAnswers answers = new ShownAnswers();

    @Test
    void whatDiffersEachTimeMayDiffer() {
        assertThat(answers.isShown(SHOWN, ANSWERED)).isTrue();
    }

    @Test
    void whatIsShownAgainIsTheSameAgain() {
        assertThat(answers.isShown(SHOWN, ANSWERED)).isTrue();
        assertThat(answers.isShown(SHOWN, ANSWERED.replace("aaaaaaaaaaaa", "bbbbbbbbbbbb")))
                .isFalse();
        assertThat(answers.isShown(SHOWN, ANSWERED.replace("2027", "2028"))).isFalse();
        assertThat(answers.isShown(SHOWN, ANSWERED)).isTrue();
    }

    @Test
    void whatIsShownTwiceInOneAnswerIsTwiceTheSame() {
        assertThat(answers.isShown("5f0c2a9e7b14 5f0c2a9e7b14", "aaaaaaaaaaaa bbbbbbbbbbbb"))
                .isFalse();
    }

    @Test
    void whatIsShownAsTwoIsNotOne() {
        assertThat(answers.isShown("5f0c2a9e7b14 5f0c2a9e7b15", "aaaaaaaaaaaa aaaaaaaaaaaa"))
                .isFalse();
    }

    @Test
    void everythingElseIsTheSame() {
        assertThat(answers.isShown(SHOWN, ANSWERED.replace("1}", "2}"))).isFalse();
        assertThat(answers.isShown(SHOWN, ANSWERED.replace("\"2027-01-01T00:00:00.000001Z\"", "null")))
                .isFalse();
        assertThat(answers.isShown("KAZ-KOR-298862689243", "KAZ-KOR-298862689244"))
                .isFalse();
    }

    @Test
    void threePointsStandForAnything() {
        assertThat(answers.isShown("{\"a\":1,...,\"z\":2}", "{\"a\":1,\"b\":{},\"z\":2}"))
                .isTrue();
        assertThat(answers.isShown("{\"a\":1,...,\"z\":2}", "{\"a\":1,\"b\":{},\"z\":3}"))
                .isFalse();
    }
}
