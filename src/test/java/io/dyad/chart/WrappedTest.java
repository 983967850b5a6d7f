package io.dyad.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedTest {

    @Test
    void breaksBetweenWordsAndLosesNone() {
        assertThat(Wrapped.lines("Trade turnover: Kazakhstan – South Korea", 20))
                .containsExactly("Trade turnover:", "Kazakhstan – South", "Korea");
        assertThat(Wrapped.lines("short", 20)).containsExactly("short");
    }

    @Test
    void leavesAWordThatIsTooLongWhole() {
        assertThat(Wrapped.lines("a Donaudampfschifffahrt b", 8)).containsExactly("a", "Donaudampfschifffahrt", "b");
    }

    @Test
    void ofNothingMakesNothing() {
        assertThat(Wrapped.lines("", 8)).isEmpty();
    }
}
