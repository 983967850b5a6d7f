package io.dyad.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.dyad.store.Plans.Plan;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How PostgreSQL executes what the service asks it at a million claims: by indexes, whether it plans for the very
 * parameters or, after some repetitions, once for all.
 */
@EnabledIfSystemProperty(named = "plans", matches = "true", disabledReason = "It takes minutes.")
@QuarkusTest
@TestProfile(PlansOnPostgresTest.Explaining.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlansOnPostgresTest {

    public static class Explaining extends Databases.EmptyPostgres {

        /** Statements are prepared at once, and a connection comes to keep plans soon. */
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
            settings.put("quarkus.datasource.jdbc.max-size", "2");
            settings.put("quarkus.datasource.jdbc.additional-jdbc-properties.prepareThreshold", "1");
            return settings;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(ExplainingPostgresServer.class));
        }
    }

    /** From the sixth time on the server may plan once for all. */
    private static final int REPETITIONS = 7;

    private static final String KEY = "the-key-of-the-tests-alone";

    private static boolean isFilled;

    Path plans = Path.of("");

    @Inject
    MillionClaims claims;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void fill() throws Exception {
        if (!isFilled) {
            claims.fill();
            isFilled = true;
        }
    }

    /**
     * With how many blocks of 8 kB each statement may do; to read all claims takes some 40,000. Where no claim has the state
     * or the indicator, an index is looked into once for each of the 20,100 pairs, at three blocks each, however many claims they
     * have.
     */
    @ParameterizedTest
    @Order(1)
    @CsvSource(textBlock = """
            /v1/figures?pair=KAZ-KOR&book=all,                              1000
            /v1/figures?pair=KAZ-KOR&known_as_of=2,                         1000
            /v1/figures?pair=KAZ-KOR&published_as_of=2023-12-31,            1000
            /v1/claims?pair=KAZ-KOR&limit=1000,                             1000
            /v1/pairs/KAZ-KOR,                                              1000
            /v1/pairs/KAZ-KOR/trade,                                        1000
            /v1/pairs/KAZ-KOR/growth,                                       1000
            /v1/pairs?country=KAZ,                                         10000
            /v1/pairs?country=KAZ&published_as_of=2023-12-31,              10000
            /v1/pairs,                                                     10000
            /v1/figures?country=KAZ,                                       20000
            /v1/figures?country=KAZ&indicator=turnover,                    20000
            /v1/figures,                                                   20000
            /v1/figures?published_as_of=2023-12-31,                        20000
            /v1/figures?indicator=turnover,                                20000
            /v1/figures?indicator=exports,                                 20000
            /v1/figures?indicator=imports,                                 20000
            /v1/figures?indicator=companies,                               20000
            '/v1/figures?indicator=exports,imports',                       20000
            '/v1/claims?indicator=companies,joint-ventures',               70000
            /v1/claims?book=national/KAZ,                                  20000
            /v1/claims?book=agtpa,                                         20000
            /v1/claims?source=paper,                                       20000
            /v1/claims?source=agtpa-2024&limit=1000,                       20000
            /v1/claims?state=superseded,                                   20000
            /v1/claims?state=candidate,                                    70000
            """)
    void readsByIndexes(String address, long most) throws Exception {
        Plans executed = new Plans(plans, database);
        executed.since();
        IntStream.range(0, REPETITIONS)
                .forEach(it -> given().header("X-API-Key", KEY)
                        .urlEncodingEnabled(false)
                        .get(address)
                        .then()
                        .statusCode(200));
        check(executed.since(), most);
    }

    /** A hundred rows of a new vintage cost what they are looked up by, however much the store holds. */
    @Test
    @Order(2)
    void importsAFewRowsByIndexes() throws Exception {
        Plans executed = new Plans(plans, database);
        executed.since();
        JsonPath job = imported(newVintage());
        assertThat(job.getInt("added") + job.getInt("superseded")).isEqualTo(100);
        assertThat(job.getInt("superseded")).isGreaterThan(50);
        check(executed.since(), 5_000);
    }

    private static String newVintage() {
        return "exporter,importer,year,trade\n"
                + Stream.of("DEU", "FRA", "ITA", "CHN", "JPN", "IND", "ESP", "CAN", "BRA", "AUS")
                        .flatMap(it -> IntStream.range(2010, 2020).mapToObj(year -> "KAZ," + it + "," + year + ",0.5"))
                        .collect(Collectors.joining("\n"));
    }

    private static JsonPath imported(String table) throws InterruptedException {
        String job = given().header("X-API-Key", KEY)
                .contentType("text/csv")
                .body(table)
                .post("/v1/imports?profile=gravity&vintage=2025")
                .path("id");
        JsonPath row = importRow(job);
        while (List.of("queued", "running").contains(row.getString("state"))) {
            Thread.sleep(50);
            row = importRow(job);
        }
        assertThat(row.getString("state")).as(row.prettify()).isEqualTo("done");
        return row;
    }

    private static JsonPath importRow(String job) {
        return given().header("X-API-Key", KEY).get("/v1/imports/" + job).jsonPath();
    }

    private static void check(List<Plan> executed, long most) {
        List<Plan> ofClaims = executed.stream().filter(it -> it.isOf("claim")).toList();
        assertThat(ofClaims).isNotEmpty().allSatisfy(it -> {
            assertThat(it.wholly()).doesNotContain("claim", "claim_state");
            assertThat(it.blocks()).isLessThan(most);
        });
    }
}
