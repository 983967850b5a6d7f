package io.dyad.explorer;

import static io.dyad.access.TestKeys.ADMIN;
import static io.dyad.explorer.Pages.page;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.dyad.explorer.BrowserTest.Device;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages where there is much to show: fifty years of a pair in five books, thirty partners of a country. */
@QuarkusTest
@TestProfile(RichPagesTest.OwnStore.class)
class RichPagesTest {

    private static final List<String> PARTNERS = List.of(
            ("ALB ARM AUT AZE BEL BGR BLR CHE CHN CYP CZE DEU DNK ESP EST FIN FRA GBR GEO GRC HRV HUN IND IRL ITA"
                            + " JPN KGZ KOR LTU LVA")
                    .split(" "));

    private static final int LARGEST = 150_000;

    private static Optional<Chromium> chromium = Optional.empty();

    @TestHTTPResource("/")
    String root = "";

    /** Its figures are counted. */
    public static class OwnStore implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("dyad.seed", "false", "quarkus.datasource.jdbc.url", "jdbc:h2:mem:rich;DB_CLOSE_DELAY=-1");
        }
    }

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
    }

    @AfterAll
    static void close() {
        chromium.ifPresent(Chromium::close);
    }

    @BeforeEach
    void fillOnce() {
        if (given().get("/v1/status").jsonPath().getInt("counts.claims") == 0) {
            JsonPath job = asAdmin()
                    .contentType("application/octet-stream")
                    .body(table().getBytes(StandardCharsets.UTF_8))
                    .post("/v1/imports?profile=cepii-gravity&vintage=V202211")
                    .jsonPath();
            Instant end = Instant.now().plus(Duration.ofMinutes(2));
            while (List.of("queued", "running").contains(job.getString("state"))) {
                assertThat(Instant.now()).isBefore(end);
                job = asAdmin().get("/v1/imports/" + job.getString("id")).jsonPath();
            }
            assertThat(job.getString("state")).as(job.prettify()).isEqualTo("done");
        }
    }

    /** Amounts that grow by chance, and books that differ by chance. */
    private static String table() {
        Random chance = new Random(20230919);
        StringBuilder table = new StringBuilder("year,iso3_o,iso3_d,tradeflow_comtrade_o,tradeflow_comtrade_d,")
                .append("tradeflow_imf_o,tradeflow_imf_d,tradeflow_baci\n");
        for (int year = 1970; year < 2020; year++) {
            line(table, chance, year, "KAZ", "ROU");
            line(table, chance, year, "ROU", "KAZ");
        }
        for (String partner : PARTNERS) {
            line(table, chance, 2019, "KAZ", partner);
            line(table, chance, 2019, partner, "KAZ");
        }
        return table.toString();
    }

    private static void line(StringBuilder table, Random chance, int year, String from, String to) {
        table.append(year).append(',').append(from).append(',').append(to);
        long amount = 100_000L + (year - 1969) * (20_000L + chance.nextInt(40_000));
        for (int book = 0; book < 5; book++) {
            table.append(',').append(amount + chance.nextInt(30_000));
        }
        table.append('\n');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/KAZ-ROU",
                "/embed/KAZ-ROU",
                "/KAZ",
                "/compare?pairs=KAZ-ROU,KAZ-DEU",
                "/coverage",
                "/disagreements",
                "/"
            })
    void whatTheFirstPaintNeedsIsBelowAHundredAndFiftyKilobytes(String address) {
        int transferred = compressed(address);
        for (String file : List.of("/explorer.css", "/explorer.js", "/icon.svg")) {
            transferred += compressed(file);
        }
        assertThat(transferred).isLessThan(LARGEST);
    }

    @Test
    void aPairWithFiftyYearsInFiveBooksShowsThemAllAndLeadsToWhatContradicts() {
        assertThat(page("/KAZ-ROU"))
                .contains("un-comtrade/KAZ", "un-comtrade/ROU", "imf-dots/KAZ", "imf-dots/ROU", "cepii-baci")
                .contains(
                        "1970: ",
                        "2019: ",
                        "In the books of both",
                        "Where sources contradict each other",
                        "Growth</h3>")
                .doesNotContain("more lines left out");
    }

    @Test
    void aCountryShowsItsPartnersByYearAndBook() {
        assertThat(page("/KAZ"))
                .contains(
                        "Trade turnover, 2019, in the book imf-dots, as Kazakhstan reports it",
                        "← 2018",
                        "<option value=\"1970\">")
                .doesNotContain("What is stated last of each partner");
        assertThat(page("/KAZ?period=1995&book=cepii-baci"))
                .contains("Trade turnover, 1995, in the book cepii-baci", "1996 →", ">Romania</a>");
        assertThat(page("/KAZ?period=1800&book=nothing")).contains("Trade turnover, 2019");
    }

    @Test
    void whatIsRoundedForAGlanceStandsInFullBesideItAndInWhatIsPassedOn() {
        String exact = given().get("/v1/pairs/KAZ-ROU").path("data[0].display");
        assertThat(exact).hasSizeGreaterThan(8);
        String page = page("/KAZ-ROU");
        assertThat(page).contains("<p class=\"scope\">exactly " + exact + "</p>");
        assertThat(page).containsPattern("<meta property=\"og:description\" content=\"[^\"]*: " + Pattern.quote(exact));
        assertThat(page("/KAZ")).containsPattern("≈ \\$[0-9.]+ [mb]n?</a><span class=\"scope\">\\$");
    }

    @Test
    void pairsAreComparedFromTheirFirstCommonYear() {
        assertThat(page("/compare?pairs=KAZ-ROU,KAZ-DEU&as=index")).contains("Trade turnover, 2019 = 100");
        assertThat(page("/compare?pairs=KAZ-ROU&as=index")).contains("Trade turnover, 1970 = 100");
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE_AT_NIGHT"})
    void noPageBreaksARule(Device device) {
        assumeTrue(chromium.isPresent(), "There is no browser.");
        try (BrowserContext context = chromium.orElseThrow().browser().newContext(device.options())) {
            for (String address :
                    List.of("KAZ-ROU", "KAZ", "coverage", "disagreements", "compare?pairs=KAZ-ROU,KAZ-DEU&as=index")) {
                Page page = context.newPage();
                PageFaults faults = PageFaults.of(page, root);
                page.navigate(root + address);
                faults.look("As it opens");
                assertThat(faults.found()).as(address).isEmpty();
                page.close();
            }
        }
    }

    /** As many bytes as go over the line. */
    private static int compressed(String address) {
        return given().accept(Pages.BROWSER)
                .header("Accept-Encoding", "gzip")
                .config(RestAssured.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray()
                .length;
    }

    private static RequestSpecification asAdmin() {
        return given().header("X-API-Key", ADMIN);
    }
}
