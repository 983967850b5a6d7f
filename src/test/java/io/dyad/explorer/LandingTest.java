package io.dyad.explorer;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The landing page over the first data. */
@QuarkusTest
class LandingTest {

    /** What browsers send when a link is followed. */
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @Test
    void isAPageInHtmlWithOneHeading() {
        given().accept(BROWSER).get("/").then().statusCode(200).contentType("text/html;charset=UTF-8");
        assertThat(page())
                .startsWith("<!doctype html>\n<html lang=\"en\">")
                .containsOnlyOnce("<h1>")
                .contains("<title>Dyad: ", "name=\"description\"", "name=\"viewport\"");
    }

    @Test
    void showsTheFigureWithQualifierWordingSpeakerAndSource() {
        assertThat(page())
                .contains("One answer: <a href=\"KAZ-KOR\">Kazakhstan and South Korea</a>")
                .contains("Trade turnover", "&gt; $6 bn", "2022, worked out from the day of publication")
                .contains("more than this; how much more is not said", "“exceeding $6 billion last year”")
                .contains(
                        "President Tokayev, President of Kazakhstan, 19 September 2023",
                        ">The Astana Times</a>, 20 September 2023")
                .contains("href=\"v1/figures/KAZ-KOR.turnover.2022.press\"")
                .contains("href=\"sources/the-astana-times-2023-09-20-9c90b008#KAZ-KOR-298862689243\"")
                .contains("curl http://localhost:8080/v1/pairs/KAZ-KOR<");
    }

    @Test
    void showsTheOtherFiguresAndWhatHasNoNumber() {
        assertThat(page())
                .contains("&gt; $8 bn", "“investing over $8 billion”", "no period given")
                .contains("&gt; 700", "from South Korea to Kazakhstan, companies and joint ventures, operating")
                .contains("≤ 10", "“one of top ten significant investors”")
                .contains("speaks of growth between the countries but gives no number")
                .contains("published claims 8, pairs of countries 6");
    }

    @Test
    void allItsLinksAreRelativeAndAnswer() {
        List<String> links = attributes("href|src");
        assertThat(links).hasSizeGreaterThan(20).contains("v1", "q/swagger-ui/", "q/openapi", "v1/figures?format=csv");
        assertThat(links).allSatisfy(it -> {
            assertThat(it).doesNotStartWith("/").doesNotContain("://");
            assertThat(given().accept(BROWSER)
                            .urlEncodingEnabled(false)
                            .get("/" + it.replace("./", ""))
                            .statusCode())
                    .as(it)
                    .isEqualTo(200);
        });
    }

    @Test
    void runsAndStylesNothingInline() {
        assertThat(page()).doesNotContain("<script>", "<style", "style=", "onload=", "onclick=", "http-equiv");
        assertThat(attributes("script src")).allMatch(it -> it.startsWith("explorer.js?"));
        assertThat(get("/explorer.css").asString()).doesNotContain("@import", "url(", "://");
    }

    @Test
    void isNoPartOfTheApi() {
        assertThat(get("/q/openapi?format=json").jsonPath().getMap("paths")).doesNotContainKey("/");
    }

    private static String page() {
        return get("/").asString();
    }

    private static List<String> attributes(String names) {
        return Pattern.compile("(?:" + names + ")=\"([^\"]*)\"")
                .matcher(page())
                .results()
                .map((MatchResult it) -> it.group(1))
                .distinct()
                .toList();
    }
}
