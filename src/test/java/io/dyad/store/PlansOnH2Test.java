package io.dyad.store;

import static io.dyad.access.TestKeys.ADMIN;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked of some pairs is read from those pairs, and not from all claims of the indicators asked for. */
@QuarkusTest
@TestProfile(PlansOnH2Test.OwnStore.class)
class PlansOnH2Test {

    private static final List<String> COUNTRIES =
            List.of("ALB", "AUT", "BEL", "CHE", "CZE", "DEU", "ESP", "FRA", "GBR", "ITA", "KAZ", "KOR");

    /** Its statements are counted. */
    public static class OwnStore implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("dyad.seed", "false", "quarkus.datasource.jdbc.url", "jdbc:h2:mem:plans;DB_CLOSE_DELAY=-1");
        }
    }

    @Inject
    DataSource database;

    @BeforeEach
    void fillOnce() throws SQLException {
        if (given().get("/v1/status").jsonPath().getInt("counts.claims") == 0) {
            JsonPath job = given().header("X-API-Key", ADMIN)
                    .contentType("application/octet-stream")
                    .body(table().getBytes(StandardCharsets.UTF_8))
                    .post("/v1/imports?profile=cepii-gravity&vintage=V202211")
                    .jsonPath();
            Instant end = Instant.now().plus(Duration.ofMinutes(2));
            while (List.of("queued", "running").contains(job.getString("state"))) {
                assertThat(Instant.now()).isBefore(end);
                job = given().header("X-API-Key", ADMIN)
                        .get("/v1/imports/" + job.getString("id"))
                        .jsonPath();
            }
            assertThat(job.getString("state")).as(job.prettify()).isEqualTo("done");
            execute("analyze");
        }
    }

    private static String table() {
        StringBuilder table =
                new StringBuilder("year,iso3_o,iso3_d,tradeflow_comtrade_o,tradeflow_comtrade_d,tradeflow_baci\n");
        for (String one : COUNTRIES) {
            for (String other : COUNTRIES) {
                for (int year = 2000; year < 2010 && !one.equals(other); year++) {
                    table.append("%d,%s,%s,%d,%d,%d%n".formatted(year, one, other, year, year + 1, year + 2));
                }
            }
        }
        return table.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/pairs/KAZ-KOR/mirror",
                "/v1/pairs/ALB-PRK/mirror",
                "/v1/figures?pair=KAZ-KOR&indicator=exports,imports",
                "/v1/figures?country=KAZ&indicator=exports,imports",
                "/v1/figures?country=KAZ",
                "/v1/figures",
                "/v1/figures?indicator=exports,imports",
                "/v1/claims?indicator=companies,joint-ventures",
                "/v1/claims?country=KAZ",
                "/v1/claims?state=candidate",
                "/v1/disagreements?country=KAZ",
                "/v1/coverage?country=KAZ",
                "/v1/countries/KAZ/partners",
                "/v1/series?pairs=KAZ-KOR,ALB-KAZ&indicators=turnover,exports",
                "/v1/rankings?country=KAZ&indicator=exports",
                "/v1/rankings?country=KAZ&indicator=turnover",
                "/v1/pairs/KAZ-KOR/trade",
                "/KAZ-KOR",
                "/KAZ",
                "/disagreements?country=KAZ",
                "/compare?pairs=KAZ-KOR,ALB-KAZ"
            })
    void whatIsAskedOfPairsIsLookedForAmongTheClaimsOfThosePairs(String address) throws SQLException {
        execute("set query_statistics false");
        execute("set query_statistics true");
        given().header("X-API-Key", ADMIN).get(address).then().statusCode(200);
        List<String> statements = statements();
        execute("set query_statistics false");
        assertThat(statements).isNotEmpty();
        for (String statement : statements) {
            assertThat(accesses(plan(statement))).as(statement).isNotEmpty().noneMatch(PlansOnH2Test::readsOtherPairs);
        }
    }

    /** Of which index what each of the tables of claims and of their states is entered by. */
    private static List<String> accesses(String plan) {
        return Pattern.compile("\"CLAIM(?:_STATE)?\" \"\\w+\"\\s*/\\* PUBLIC\\.\\w+(?::|\\.)([^*]*)\\*/")
                .matcher(plan)
                .results()
                .map(it -> it.group(1).replaceAll("\\s+", " ").strip())
                .toList();
    }

    /** Of a list and what else is asked of an index, the list alone is used if it comes first, and else it is not. */
    private static boolean readsOtherPairs(String conditions) {
        boolean isOfPair = conditions.contains("PAIR = ") && !conditions.matches("\\w+ IN\\(.*");
        return !isOfPair && !conditions.startsWith("PAIR IN(");
    }

    private List<String> statements() throws SQLException {
        List<String> statements = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select sql_statement from information_schema.query_statistics where (sql_statement like '%claim %' or sql_statement like '%claim_state %')"
                                + " and sql_statement like 'select%'")) {
            while (rows.next()) {
                statements.add(rows.getString(1));
            }
        }
        return statements;
    }

    private String plan(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement explained = connection.prepareStatement("explain " + sql)) {
            for (int i = 1; i <= explained.getParameterMetaData().getParameterCount(); i++) {
                explained.setString(i, "1");
            }
            try (ResultSet plan = explained.executeQuery()) {
                plan.next();
                return plan.getString(1);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
