package io.dyad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first steps: tokens, sentences, pages reduced to text, places. */
class ReadingStepsTest {

    @Test
    void cutsWordsNumbersAndSignsAndKeepsTheirPlaces() {
        String text = "Côte d\u2019Ivoire\u2019s trade: US$24.2bn \u2013 up.";
        List<Token> tokens = Tokenizer.tokens(text);

        assertThat(tokens.stream().map(Token::key))
                .containsExactly("côte", "d'ivoire", "'s", "trade", ":", "us", "$", "24.2", "bn", "-", "up", ".");
        assertThat(tokens)
                .allSatisfy(
                        it -> assertThat(text.substring(it.start(), it.end())).isEqualTo(it.text()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    They met on Sept. 25. Trade rose.                         | 2
                    It was 1.3 billion U.S. dollars in 2022. Then it fell.     | 2
                    Mr. Smith of the U.S. spoke to J. Doe. "Yes." He left.     | 3
                    Was it so? It was! Yes                                     | 3
                    It was "good". 25 firms came.                              | 2
                    no end at all                                              | 1
                    """)
    void endsASentenceAtItsEndAndNotAtAnAbbreviation(String text, int sentences) {
        assertThat(Sentences.of(Tokenizer.tokens(text))).hasSize(sentences);
    }

    @Test
    void endsASentenceWithItsParagraph() {
        assertThat(Sentences.of(Tokenizer.tokens("Headline\nText of it\n\nMore")))
                .hasSize(3);
    }

    @Test
    void reducesAPageToItsText() {
        String html = """
                <!DOCTYPE html><html><head><title>No</title><style>p { x: 1 }</style></head>
                <body><nav><a href="/">Home</a></nav><script>var a = "<p>no</p>";</script><!-- no > no -->
                <h1>Trade&nbsp;rose</h1><p>It was <b>&euro;5</b>&#160;billion,\n up 3 &lt; 4 %.</p><ul><li>One<li>Two</ul></body>
                """;

        assertThat(HtmlText.of(html)).isEqualTo("Trade rose\n\nIt was €5 billion, up 3 < 4 %.\n\nOne\n\nTwo");
    }

    @Test
    void takesWhatOtherPagesHave() {
        assertThat(HtmlText.of("<p>&#x110000;&#99999999;&#1114111; a</p>")).isEqualTo("\uFFFD\uFFFD\uDBFF\uDFFF a");
        assertThat(HtmlText.of("<head><title>No</title><body><header>Top</header><p>Text</p>"))
                .isEqualTo("Top\n\nText");
        assertThat(HtmlText.of("<img alt=\"trade > $5 billion\"><p class='[&>p]:mt-4'>Text</p>"))
                .isEqualTo("Text");
        assertThat(HtmlText.of("One<br>two")).isEqualTo("One\ntwo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<p", "<", "a < b", "<script>never closed", "<!-- never closed", "<p title='>", "&#xZZ;", "</"})
    void takesAnyPage(String html) {
        assertThat(HtmlText.of(html)).doesNotContain("<p", "never closed");
    }

    @Test
    void countsPlacesInCodePoints() {
        Offsets offsets = new Offsets("a😀b");

        assertThat(List.of(offsets.codePoint(0), offsets.codePoint(1), offsets.codePoint(3), offsets.codePoint(4)))
                .containsExactly(0, 1, 2, 3);
    }

    @Test
    void knowsADayAMonthAndAYear() {
        assertThat(Published.parse("2023-09-20").period()).hasToString("2023-09-20");
        assertThat(Published.parse("2023-09").period()).hasToString("2023-09");
        assertThat(Published.parse("2023").period()).hasToString("2023");
        assertThatThrownBy(() -> Published.parse("2023-13")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Published.parse("20 September")).hasMessageContaining("2023-09");
    }
}
