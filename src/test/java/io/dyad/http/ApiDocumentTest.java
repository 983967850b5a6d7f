package io.dyad.http;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The OpenAPI document says what the service does. */
@QuarkusTest
class ApiDocumentTest {

    private static final Path GOLDEN = Path.of("src/test/resources/openapi.yaml");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** After a wanted change: {@code mvn verify -Dgolden=write}, and look at the diff. */
    @Test
    void isTheGoldenOne() throws IOException {
        String document = get("/q/openapi").asString();
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(GOLDEN, document);
        }
        assertThat(document.lines()).containsExactlyElementsOf(Files.readAllLines(GOLDEN));
    }

    @Test
    void itsExamplesAnswer() throws IOException {
        List<String> tried = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document().path("paths").properties()) {
            for (JsonNode operation : path.getValue()) {
                var request = given();
                for (JsonNode parameter : operation.path("parameters")) {
                    if (parameter.has("example")
                            && parameter.path("in").asText().equals("path")) {
                        request.pathParam(
                                parameter.path("name").asText(),
                                parameter.path("example").asText());
                    }
                }
                assertThat(request.get(path.getKey()).statusCode())
                        .as(path.getKey())
                        .isEqualTo(200);
                tried.add(path.getKey());
            }
        }
        assertThat(tried).hasSizeGreaterThan(14);
    }

    @Test
    void itsQueryExamplesAnswerTogether() throws IOException {
        for (String path : List.of("/v1/figures", "/v1/claims", "/v1/pairs", "/v1/countries")) {
            var request = given();
            for (JsonNode parameter : document().at("/paths/" + path.replace("/", "~1") + "/get/parameters")) {
                if (parameter.has("example")
                        && !parameter.path("name").asText().matches("origin|destination|from|to")) {
                    request.queryParam(
                            parameter.path("name").asText(),
                            parameter.path("example").asText());
                }
            }
            assertThat(request.get(path).jsonPath().getList("data")).as(path).isNotEmpty();
        }
    }

    @Test
    void aListHasTheMembersThatItsSchemaHas() throws IOException {
        Map<String, String> schemas = Map.of(
                "/v1/pairs",
                "PairList",
                "/v1/figures",
                "FigureList",
                "/v1/claims",
                "ClaimList",
                "/v1/sources",
                "SourceList",
                "/v1/indicators",
                "IndicatorList",
                "/v1/countries",
                "CountryList",
                "/v1/pairs/KAZ-KOR",
                "PairDetail",
                "/v1",
                "Welcome",
                "/v1/status",
                "Status",
                "/v1/countries/KAZ",
                "CountryRow");
        for (Map.Entry<String, String> schema : schemas.entrySet()) {
            assertThat(names(JSON.readTree(get(schema.getKey()).asString())))
                    .as(schema.getValue())
                    .isEqualTo(names(properties(schema.getValue())));
        }
    }

    @Test
    void aDetailHasTheMembersOfItsRowAndItsOwn() throws IOException {
        Map<String, List<String>> details = Map.of(
                "/v1/figures/KAZ-KOR.turnover.2022.press",
                List.of("FigureRow", "FigureDetail"),
                "/v1/claims/" + get("/v1/claims").path("data[0].id"),
                List.of("ClaimRow", "ClaimDetail"),
                "/v1/sources/" + get("/v1/sources").path("data[0].id"),
                List.of("SourceRow", "SourceDetail"));
        for (Map.Entry<String, List<String>> detail : details.entrySet()) {
            Set<String> expected = new TreeSet<>();
            for (String schema : detail.getValue()) {
                expected.addAll(names(properties(schema)));
            }
            assertThat(names(JSON.readTree(get(detail.getKey()).asString()))).isEqualTo(expected);
        }
    }

    @Test
    void whatIsNullInAnAnswerMayBeNullInTheSchema() throws IOException {
        JsonNode row = JSON.readTree(get("/v1/figures").asString()).at("/data/0");
        JsonNode properties = properties("FigureRow");
        for (Map.Entry<String, JsonNode> member : row.properties()) {
            if (member.getValue().isNull()) {
                assertThat(properties.path(member.getKey()).path("type").toString())
                        .as(member.getKey())
                        .contains("null");
            }
        }
    }

    @Test
    void swaggerUiIsServed() {
        get("/q/swagger-ui/").then().statusCode(200);
        get("/q/health").then().statusCode(200);
        get("/q/metrics").then().statusCode(200);
    }

    private static JsonNode properties(String schema) throws IOException {
        return document().at("/components/schemas/" + schema + "/properties");
    }

    private static JsonNode document() throws IOException {
        return JSON.readTree(get("/q/openapi?format=json").asString());
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
