package io.dyad.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> WORDS = List.of("turnover", "exports", "imports", "share", "projects");

    @Test
    void findsAMistypedWord() {
        assertThat(Nearest.to("turnofer", WORDS)).containsExactly("turnover");
        assertThat(Nearest.to("shae", WORDS)).containsExactly("share");
    }

    @Test
    void overlooksCase() {
        assertThat(Nearest.to("TURNOVER", WORDS)).containsExactly("turnover");
        assertThat(Nearest.to("usd", List.of("USD"))).containsExactly("USD");
    }

    @Test
    void putsTheNearestFirst() {
        assertThat(Nearest.to("exportss", WORDS)).containsExactly("exports");
        assertThat(Nearest.to("mports", WORDS)).containsExactly("imports", "exports");
    }

    @Test
    void putsEquallyNearOnesInOrderOfTheAlphabetAndThreeAtMost() {
        assertThat(Nearest.to("abcd", List.of("abcz", "abcy", "abcx", "abcw"))).containsExactly("abcw", "abcx", "abcy");
    }

    @Test
    void takesAThirdOfTheLengthInEditsAndAlwaysOne() {
        assertThat(Nearest.to("abcdef", List.of("abcdxy"))).containsExactly("abcdxy");
        assertThat(Nearest.to("abcdef", List.of("abcxyz"))).isEmpty();
        assertThat(Nearest.to("ab", List.of("ax", "xy"))).containsExactly("ax");
    }

    @Test
    void doesNotTryWhatIsTooLongToBeAWord() {
        String longest = "a".repeat(100);

        assertThat(Nearest.to(longest, List.of(longest))).containsExactly(longest);
        assertThat(Nearest.to(longest + "a", List.of(longest + "a"))).isEmpty();
    }

    @Test
    void findsNothingInNothing() {
        assertThat(Nearest.to("turnover", List.of())).isEmpty();
        assertThat(Nearest.to(
                        "", IntStream.range(10, 20).mapToObj(String::valueOf).toList()))
                .isEmpty();
    }
}
