package io.dyad.figure;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.dyad.claim.MadeUpStore;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Reads of a thousand claims stored through the door, whatever the database. Tests that write come last. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class ThousandClaimsContract {

    /** What a permalink answered before anything was corrected; the tests' order is fixed. */
    private static String before = "";

    @Inject
    MadeUpStore store;

    @Inject
    EntityManagerFactory entities;

    @BeforeEach
    void fill() {
        store.fill();
    }

    @Test
    @Order(1)
    void everyFigureOfEveryBookIsTheOneExpected() {
        List<Map<String, Object>> rows = pages("/v1/figures?derived=false&book=all&limit=1000");
        Map<String, BigDecimal> served = rows.stream()
                .collect(Collectors.toMap(
                        it -> String.valueOf(it.get("id")), it -> new BigDecimal(String.valueOf(it.get("value")))));
        assertThat(served).isEqualTo(store.expected());
    }

    @Test
    @Order(1)
    void noSeriesChangesItsBook() {
        List<Map<String, Object>> rows = pages("/v1/figures?derived=false&limit=1000");
        assertThat(rows)
                .hasSize(MadeUpStore.CLAIMS / 25 * 10)
                .allSatisfy(it -> assertThat(it).containsEntry("book", "customs"));
    }

    /** Nine growths of ten years, of the book that serves the series. */
    @Test
    @Order(1)
    void growthIsDerivedFromTheBookThatServesTheSeries() {
        List<Map<String, Object>> rows = pages("/v1/figures?indicator=turnover-growth&limit=1000");
        assertThat(rows)
                .hasSize(MadeUpStore.CLAIMS / 25 * 9)
                .allSatisfy(
                        it -> assertThat(it).containsEntry("book", "customs").containsEntry("kind", "derived"));
        assertThat(pages("/v1/figures?limit=1000").stream().filter(it -> "stated".equals(it.get("kind"))))
                .isEqualTo(pages("/v1/figures?derived=false&limit=1000"));
    }

    /** However many other pairs the store holds: of 1,000 claims the 25 of the pair are read, and no statement more. */
    @Test
    @Order(1)
    void aPairsDerivedSeriesCostsNoMoreThanItsOwnClaims() {
        String pair = store.expected().keySet().iterator().next().substring(0, 7);
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        get("/v1/pairs/" + pair + "/growth?limit=57").then().statusCode(200).body("page.total", equalTo(9));
        long claims = Arrays.stream(statistics.getQueries())
                .filter(it -> it.contains("from Claim c join ClaimState s"))
                .mapToLong(it -> statistics.getQueryStatistics(it).getExecutionRowCount())
                .sum();
        assertThat(claims).isEqualTo(25);
        assertThat(statistics.getPrepareStatementCount()).isLessThan(10);
        statistics.setStatisticsEnabled(false);
    }

    @Test
    @Order(1)
    void theBookIsChosenForTheWindowAskedFor() {
        List<Map<String, Object>> rows = pages("/v1/figures?derived=false&from=2021&limit=1000");
        assertThat(rows).hasSize(40).allSatisfy(it -> assertThat(it).containsEntry("book", "press"));
    }

    @Test
    @Order(1)
    void aFigureTellsHowManyClaimsStandBehindItAndWhyTheOthersLost() {
        String id = store.expected().keySet().stream()
                .filter(it -> it.endsWith(".2015.customs"))
                .findFirst()
                .orElseThrow();
        JsonPath figure = get("/v1/figures/" + id).jsonPath();
        assertThat(figure.getInt("claims")).isEqualTo(2);
        assertThat(figure.getString("choice.rejected_claims[0].reason")).contains("newer vintage");
        assertThat(figure.getString("choice.book_of_series")).isEqualTo("customs");
        assertThat(figure.getList("choice.rejected_books.book", String.class)).containsExactly("short", "press");
        assertThat(figure.getString("choice.rejected_books[0].reason")).isEqualTo("it has 5 periods, customs has 10");
        assertThat(figure.getString("choice.rejected_books[1].reason"))
                .isEqualTo("official-statistics comes before press");
    }

    @Test
    @Order(1)
    void everyBookThatIsNamedIsServed() {
        String pair = store.expected().keySet().iterator().next().substring(0, 7);
        assertThat(pages("/v1/figures?derived=false&book=customs,press&pair=" + pair))
                .hasSize(12);
        assertThat(pages("/v1/figures?derived=false&book=short&pair=" + pair)).hasSize(5);
    }

    @Test
    @Order(1)
    void aCursorThatLeadsNowhereIsRefused() {
        String next = get("/v1/figures?limit=1").path("page.next");
        String token = next.replaceAll(".*cursor=([^&]*).*", "$1");
        io.dyad.http.Cursor cursor = io.dyad.http.Cursor.parse(token);
        io.dyad.http.Cursor forged =
                new io.dyad.http.Cursor(cursor.revision(), cursor.after() + "x", cursor.total(), cursor.question());
        get("/v1/figures?limit=1&cursor=" + forged).then().statusCode(400);
        get("/v1/figures?limit=1&cursor=" + new io.dyad.http.Cursor(999, cursor.after(), null, cursor.question()))
                .then()
                .statusCode(400);
    }

    @Test
    @Order(1)
    void remembersAPermalinksAnswer() {
        before = get(permalinkOfTheFirstRevision()).asString();
        assertThat(before).contains("\"recorded_to\":null");
    }

    private String permalinkOfTheFirstRevision() {
        String id = store.expected().keySet().stream()
                .filter(it -> it.endsWith(".2021.press"))
                .findFirst()
                .orElseThrow();
        return "/v1/figures/" + id + "?known_as_of=1";
    }

    @Test
    @Order(1)
    void aPairShowsTheLatestOfItsBookAndTheNewerPress() {
        String pair = store.expected().keySet().iterator().next().substring(0, 7);
        JsonPath shown = get("/v1/pairs/" + pair).jsonPath();
        assertThat(shown.getList("data.id", String.class))
                .startsWith(pair + ".turnover.2020.customs", pair + ".turnover.2021.press")
                .hasSize(4);
        assertThat(shown.getList("data.formula", String.class))
                .containsExactly(null, null, "turnover-growth", "turnover-growth");
    }

    @Test
    @Order(1)
    void latestIsTheLatestPeriodOfTheServedBook() {
        List<Map<String, Object>> rows = pages("/v1/figures?derived=false&latest=true&limit=1000");
        assertThat(rows).hasSize(40).allSatisfy(it -> assertThat(it).containsEntry("period", "2020"));
    }

    @Test
    @Order(1)
    void sortsByValueAndPagesInThatOrder() {
        List<BigDecimal> values = pages("/v1/figures?derived=false&sort=-value&limit=33").stream()
                .map(it -> new BigDecimal(String.valueOf(it.get("value"))))
                .toList();
        assertThat(values).hasSize(400).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    @Order(1)
    void csvAndNdjsonHoldEverything() {
        assertThat(given().accept("application/x-ndjson")
                        .get("/v1/claims")
                        .asString()
                        .lines())
                .hasSize(MadeUpStore.CLAIMS);
        assertThat(CsvRows.of(
                        get("/v1/figures?derived=false&format=csv&book=all").asString()))
                .hasSize(store.expected().size() + 1);
        assertThat(CsvRows.of(get("/v1/figures?format=csv&limit=7").asString())).hasSize(8);
    }

    @Test
    @Order(1)
    void countsThePairsAndTheirClaims() {
        List<Map<String, Object>> rows = pages("/v1/pairs?limit=7");
        assertThat(rows)
                .hasSize(40)
                .allSatisfy(it -> assertThat(it)
                        .containsEntry("figures", 10 + 9)
                        .containsEntry("claims", 25)
                        .containsEntry("first_period", "2011")
                        .containsEntry("last_period", "2021"));
    }

    @Test
    @Order(2)
    void pagingVisitsEachRowOnceWhileClaimsAreAddedAndSuperseded() {
        List<String> visited = new ArrayList<>();
        String next = "/v1/claims?limit=37";
        int step = 0;
        while (next != null) {
            JsonPath page = get(java.net.URI.create(next)).jsonPath();
            visited.addAll(page.getList("data.id", String.class));
            assertThat(page.getInt("page.total")).isEqualTo(MadeUpStore.CLAIMS);
            next = page.getString("page.next");
            if (step < 20) {
                store.disturb(step++);
            }
        }
        assertThat(visited).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(store.ids());
        assertThat(get("/v1/claims?limit=1").jsonPath().getInt("page.total")).isEqualTo(MadeUpStore.CLAIMS + 20);
    }

    @Test
    @Order(3)
    void aPermalinkAnswersToTheLetterWhatItDid() {
        assertThat(get(permalinkOfTheFirstRevision()).asString()).isEqualTo(before);
    }

    @Test
    @Order(3)
    void aPermalinkKeepsItsAnswerAfterACorrection() {
        String id = store.expected().keySet().stream()
                .filter(it -> it.endsWith(".2021.press"))
                .findFirst()
                .orElseThrow();
        JsonPath now = get("/v1/figures/" + id).jsonPath();
        assertThat(now.getInt("value")).isEqualTo(42);
        long since = Long.parseLong(now.getString("links.permalink").replaceAll(".*=", ""));
        assertThat(get("/v1/figures/" + id + "?known_as_of=" + since).jsonPath().getInt("value"))
                .isEqualTo(42);
        JsonPath before =
                get("/v1/figures/" + id + "?known_as_of=" + (since - 1)).jsonPath();
        assertThat(before.getObject("value", BigDecimal.class))
                .isEqualByComparingTo(store.expected().get(id));
        assertThat(before.getString("cite"))
                .endsWith("known_as_of=" + before.getString("links.permalink").replaceAll(".*=", ""));
    }

    private static List<Map<String, Object>> pages(String first) {
        List<Map<String, Object>> rows = new ArrayList<>();
        @Nullable String next = first;
        while (next != null) {
            JsonPath page = get(java.net.URI.create(next)).jsonPath();
            rows.addAll(page.<Map<String, Object>>getList("data").stream()
                    .map(HashMap::new)
                    .toList());
            next = page.getString("page.next");
        }
        return rows;
    }
}
