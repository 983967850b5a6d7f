package io.dyad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A megabyte is read in seconds, whatever it is made of: time grows with the length and with nothing else. */
class NastyTextsTest {

    private static final int MEGABYTE = 1_000_000;

    /** Where a fifth of it would show what grows faster than the length. */
    private static final int PART = MEGABYTE / 5;

    /** Ten times what the slowest takes on two busy cores. */
    private static final Duration ENOUGH = Duration.ofSeconds(30);

    private static final Extractor EXTRACTOR = Extractor.load();

    static Stream<Arguments> texts() {
        return Stream.of(
                named(
                        "reports",
                        () -> "Trade between Kenya and Oman rose by 9% to $410 million last year. "
                                .repeat(MEGABYTE / 67)),
                named("no end of a sentence", () -> filled("Kenya's trade with Oman, at $410 million in 2021, and ")),
                named("hundreds of thousands of digits", () -> filled("1234567890")),
                named("numbers", () -> filled("1 ")),
                named("groups of digits", () -> filled("123 456 ")),
                named("amounts", () -> filled("$5 billion ")),
                named("lists in percent", () -> filled("5, ")),
                named("countries", () -> filled("Kenya Oman ")),
                named("countries in a row", () -> filled("Kenya, Oman and Peru, ")),
                named("topics", () -> filled("exports imports trade ")),
                named("qualifiers", () -> filled("more than about over ")),
                named("number words", () -> filled("one hundred and ten ")),
                named("years", () -> filled("2019-2020 ")),
                named("points", () -> filled("...")),
                named("letters", () -> filled("a")),
                named("initials", () -> filled("U.S.")),
                named("hyphens", () -> filled("a-")),
                named("brackets", () -> filled("(")),
                named("quotes", () -> filled("\"'")),
                named("line ends", () -> filled("\n")),
                named("pairs of surrogates", () -> filled("😀 5 ")),
                named("hopes", () -> filled("want to reach ")),
                named("deep pages", () -> HtmlText.of("<div>".repeat(MEGABYTE / 5) + "Trade")),
                named("open scripts", () -> HtmlText.of(filled("<script>"))),
                named("open comments", () -> HtmlText.of(filled("<!--"))),
                named("entities", () -> HtmlText.of(filled("&amp;&#38;&"))),
                named("ends of tags", () -> HtmlText.of("<style>" + filled("</"))));
    }

    private static Arguments named(String name, Supplier<String> text) {
        return Arguments.of(name, text);
    }

    private static String filled(String part) {
        return part.repeat(PART / part.length());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    @Timeout(60)
    void isReadInTime(String name, Supplier<String> text) {
        long begun = System.nanoTime();
        EXTRACTOR.read(Submission.of(text.get(), Published.parse("2023-09-20")));
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);

        System.out.println(name + ": " + taken.toMillis() + " ms");
        assertThat(taken).as(name).isLessThan(ENOUGH);
    }
}
