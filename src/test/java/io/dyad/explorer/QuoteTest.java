package io.dyad.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteTest {

    private static final String TWICE = "It was $1 billion, and then $1 billion again.";

    @Test
    void theWordsAreMarkedInTheirSentence() {
        assertThat(Quote.of("to $2 billion", null, "It rose to $2 billion.", null))
                .isEqualTo(new Quote("It rose ", "to $2 billion", "."));
    }

    @Test
    void whereTheyStandTwiceTheLocatorsTellWhichAreMeant() {
        assertThat(Quote.of("$1 billion", "characters 128-138", TWICE, "characters 100-145"))
                .isEqualTo(new Quote("It was $1 billion, and then ", "$1 billion", " again."));
    }

    @Test
    void withoutLocatorsWhatStandsTwiceIsNotMarkedAtAll() {
        assertThat(Quote.of("$1 billion", null, TWICE, null)).isEqualTo(new Quote("", "$1 billion", ""));
        assertThat(Quote.of("$1 billion", "characters 3-9", TWICE, "characters 900-950"))
                .isEqualTo(new Quote("", "$1 billion", ""));
    }

    @Test
    void placesAreCountedInCodePoints() {
        assertThat(Quote.of("$1", "characters 2-4", "\uD83D\uDE80 $1 and $1", "characters 0-11"))
                .isEqualTo(new Quote("\uD83D\uDE80 ", "$1", " and $1"));
    }

    @Test
    void whatIsNotKeptIsNotMadeUp() {
        assertThat(Quote.of(null, null, null, null)).isNull();
        assertThat(Quote.of("$1", null, "Other words.", null)).isEqualTo(new Quote("", "$1", ""));
    }
}
