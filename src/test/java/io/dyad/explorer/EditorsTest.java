package io.dyad.explorer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of editors as the service sends them. */
@QuarkusTest
class EditorsTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    @ParameterizedTest
    @ValueSource(strings = {"/review", "/imports"})
    void aPageNeedsNoKeyAndRunsOnlyScriptsOfOurOwn(String path) {
        Response page = given().accept(BROWSER).get(path);
        page.then().statusCode(200).contentType("text/html;charset=UTF-8");
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.asString())
                .containsOnlyOnce("<h1>")
                .contains("<noscript>")
                .doesNotContain("<style", "<script>", " style=", " onclick=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/review", "/imports"})
    void allItsLinksAreRelativeAndAnswer(String path) {
        String page = given().accept(BROWSER).get(path).asString();
        assertThat(LINK.matcher(page).results().map((MatchResult it) -> it.group(1)))
                .hasSizeGreaterThan(8)
                .allSatisfy(it -> {
                    assertThat(it).doesNotStartWith("/").doesNotContain("://");
                    assertThat(given().accept(BROWSER)
                                    .urlEncodingEnabled(false)
                                    .get("/" + it.replace("./", ""))
                                    .statusCode())
                            .isEqualTo(200);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/review", "/imports"})
    void theFieldOfTheKeyHasNoNameByWhichABrowserCouldSendIt(String path) {
        assertThat(given().accept(BROWSER).get(path).asString())
                .containsPattern("<input id=\"key\" type=\"password\" autocomplete=\"off\"[^>]*>")
                .doesNotContain(" name=\"key\"");
    }
}
