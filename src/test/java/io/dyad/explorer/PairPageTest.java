package io.dyad.explorer;

import static io.dyad.explorer.Pages.BROWSER;
import static io.dyad.explorer.Pages.page;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages of pairs over the first data. */
@QuarkusTest
class PairPageTest {

    @Test
    void theHeadlineStandsInTheTextWithItsBoundAndWhoSaysSo() {
        for (String address : List.of("/KAZ-KOR", "/embed/KAZ-KOR")) {
            assertThat(page(address))
                    .as(address)
                    .contains("Trade turnover: &gt; $6 bn, 2022, worked out from the day of publication."
                            + " The Astana Times, 20 September 2023.");
        }
    }

    @Test
    void theFigureLeadsToItsEvidenceAndCanBeTakenAlong() {
        assertThat(page("/KAZ-KOR"))
                .contains(
                        "“exceeding $6 billion last year”",
                        "President Tokayev, President of Kazakhstan, 19 September 2023")
                .contains("href=\"v1/figures/KAZ-KOR.turnover.2022.press\"")
                .contains("curl &#39;http://localhost:8080/v1/figures?pair=KAZ-KOR&#39;")
                .contains(
                        "=IMPORTDATA(&quot;http://localhost:8080/v1/figures?pair=KAZ-KOR&amp;format=csv&quot;, &quot;,&quot;, &quot;en_US&quot;)")
                .contains("href=\"v1/figures?pair=KAZ-KOR&amp;format=csv\"");
    }

    @Test
    void theChartStandsInThePageWithItsTable() {
        assertThat(page("/KAZ-KOR"))
                .contains("<svg xmlns", "2022: &gt; $6 bn, press (The Astana Times)", "The same as a table")
                .containsOnlyOnce("<h1");
    }

    @Test
    void aThinPairSaysWhatIsMissingAndWhy() {
        assertThat(page("/KAZ-KEN"))
                .contains("The countries met on 2023-09-19; the report of the meeting states no figure.")
                .contains("What they spoke about")
                .doesNotContain("class=\"display\"", "<svg xmlns");
        assertThat(page("/ALB-FJI")).contains("Albania and Fiji");
    }

    @Test
    void aPageMayLoadOnlyWhatIsOursAndOnlyTheEmbeddedOneMayStandInAFrame() {
        given().accept(BROWSER)
                .get("/KAZ-KOR")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("script-src 'self';"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("Content-Security-Policy", endsWith("frame-ancestors 'none'"))
                .header("ETag", not(containsString("null")));
        given().accept(BROWSER)
                .get("/embed/KAZ-KOR")
                .then()
                .header("Content-Security-Policy", endsWith("frame-ancestors *"))
                .header("Content-Security-Policy", not(containsString("unsafe")));
        assertThat(page("/KAZ-KOR")).doesNotContain("<script>", "<style", "style=", "onclick=");
    }

    @Test
    void aSharedLinkShowsHeadlineAndChart() {
        assertThat(page("/KAZ-KOR"))
                .contains("<meta property=\"og:description\" content=\"Trade turnover: &gt; $6 bn, 2022")
                .contains("<meta property=\"og:image\" content=\"http://localhost:8080/v1/pairs/KAZ-KOR/chart.png?"
                        + "indicator=turnover&amp;size=1200\"");
    }

    @Test
    void everyOtherSpellingLeadsToTheOneAddressThatLinksAreRelativeTo() {
        for (String other : List.of("/kor-kaz", "/KAZ-KOR/", "/kaz-kor")) {
            given().redirects()
                    .follow(false)
                    .get(other + "?indicator=turnover")
                    .then()
                    .statusCode(301)
                    .header("Location", endsWith("/KAZ-KOR?indicator=turnover"));
        }
        given().redirects()
                .follow(false)
                .get("/embed/kor-kaz")
                .then()
                .statusCode(301)
                .header("Location", endsWith("/embed/KAZ-KOR"));
        get("/KAZ-KOR").then().contentType("text/html;charset=UTF-8");
    }

    @Test
    void aPastedLinkIsShownByOembed() {
        assertThat(page("/KAZ-KOR"))
                .contains("type=\"application/json+oembed\" href=\"http://localhost:8080/oembed?url=");
        given().queryParam("url", "https://data.example.org/KAZ-KOR?indicator=turnover")
                .queryParam("maxwidth", "400")
                .get("/oembed")
                .then()
                .statusCode(200)
                .body("version", equalTo("1.0"))
                .body("type", equalTo("rich"))
                .body("title", equalTo("Kazakhstan and South Korea"))
                .body("provider_name", equalTo("Dyad"))
                .body("width", equalTo(400))
                .body("html", containsString("<iframe src=\"http://localhost:8080/embed/KAZ-KOR\" width=\"400\""));
        given().queryParam("url", "https://data.example.org/")
                .get("/oembed")
                .then()
                .statusCode(404);
        given().queryParam("url", "https://data.example.org/KAZ-XXX")
                .get("/oembed")
                .then()
                .statusCode(404);
        given().queryParam("url", "https://data.example.org/KAZ-KOR")
                .queryParam("format", "xml")
                .get("/oembed")
                .then()
                .statusCode(400);
    }

    @Test
    void theSearchLeadsToThePairWhereOnlyOneCanBeMeant() {
        given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .get("/search?q=kazakhstan%20south%20korea")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/KAZ-KOR"));
        assertThat(page("/search?q=kazakhstan%20korea")).contains("href=\"KAZ-KOR\"", "href=\"KAZ-PRK\"");
        assertThat(page("/suggestions?q=kazakhstan")).contains("That is one country, Kazakhstan.");
        assertThat(page("/search?q=%3Cscript%3E%20x")).doesNotContain("<script>");
    }

    @Test
    void countriesAreNamedInTheLanguageWantedAndWhatIsUnknownIsLeftOut() {
        assertThat(page("/KAZ-KOR?language=ru"))
                .contains(">Казахстан</a> and <a href=\"KOR\">Республика Корея</a></h1>");
        assertThat(page("/KAZ-KOR?language=xx&indicator=nothing&utm_source=mail"))
                .contains("Kazakhstan and South Korea");
        get("/KAZ-XXX").then().statusCode(404);
    }

    @Test
    void isNoPartOfTheApi() {
        assertThat(get("/q/openapi?format=json").jsonPath().getMap("paths")).doesNotContainKeys("/search", "/{pair}");
    }
}
