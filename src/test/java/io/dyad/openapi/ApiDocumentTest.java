package io.dyad.openapi;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
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

    /** After a wanted change: {@code mvn test -Dtest='io.dyad.openapi.*Test' -Dgolden=write}, and look at the diff. */
    @Test
    void isTheGoldenOne() throws IOException {
        String document = get("/q/openapi").asString();
        if (isWriting()) {
            Files.writeString(GOLDEN, document);
        }
        assertThat(document.lines()).containsExactlyElementsOf(Files.readAllLines(GOLDEN));
    }

    /** Written anew, an example is in the document only when that is built again, so the command is run twice. */
    @Test
    void eachExampleOfAnAnswerIsWhatTheServiceAnswers() throws IOException {
        List<Shown> examples = Shown.all(document());
        List<String> others = new ArrayList<>();
        for (Shown example : examples) {
            if (!example.isOfAShapeAlone()) {
                Response answer = example.ask();
                assertThat(answer.statusCode()).as(example.summary()).isEqualTo(example.status());
                if (!example.isAnsweredBy(answer.asString())) {
                    others.add(example.name() + ": " + answer.asString());
                    if (isWriting()) {
                        example.write(answer.asString());
                    }
                }
            }
        }
        assertThat(others).isEmpty();
        assertThat(examples).hasSize(109);
    }

    @Test
    void anExampleThatNoRequestBringsAboutHasTheShapeOfAProblem() throws IOException {
        Set<String> members = names(properties("Problem"));
        members.removeAll(Set.of("errors", "existing"));
        for (Shown example : Shown.all(document())) {
            if (example.isOfAShapeAlone()) {
                assertThat(names(example.value())).as(example.name()).isEqualTo(members);
            }
        }
    }

    @Test
    void eachExampleOfAParameterWorks() throws IOException {
        int tried = 0;
        for (Operation operation : Operation.reads(document())) {
            for (JsonNode parameter : operation.parameters()) {
                Map<String, String> given = Together.with(operation, parameter);
                assertThat(operation.ask(given).statusCode())
                        .as(operation.id() + " " + given)
                        .isEqualTo(200);
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(100);
    }

    /** So that whoever tries the service from its page gets an answer with something in it. */
    @Test
    void theExamplesThatAPageFillsInAnswerTogether() throws IOException {
        for (Operation operation : Operation.reads(document())) {
            String answer = operation.ask(operation.filledIn()).asString();
            if (operation.id().startsWith("list")) {
                assertThat(JSON.readTree(answer).path("data")).as(answer).isNotEmpty();
            }
        }
    }

    @Test
    void everyTextNumberAndListHasAnEnd() throws IOException {
        List<String> endless = new ArrayList<>();
        for (JsonNode schema : Schemas.in(document())) {
            if (!Schemas.hasItsLimits(schema)) {
                endless.add(schema.toString());
            }
        }
        assertThat(endless).isEmpty();
    }

    @Test
    void eachExampleOfAnAnswerHasTheShapeOfItsSchema() throws IOException {
        JsonNode document = document();
        for (Operation operation : Operation.reads(document)) {
            JsonNode json = operation.good().at("/content/application~1json");
            assertThat(Schemas.violations(json.at("/examples/answer/value"), json.path("schema"), document))
                    .as(operation.id())
                    .isEmpty();
        }
    }

    @Test
    void whatIsLongestInTheReferenceListsKeepsItsLimits() throws IOException {
        for (String list : List.of("Country", "Indicator")) {
            String path = list.equals("Country") ? "/v1/countries" : "/v1/indicators";
            for (JsonNode row :
                    JSON.readTree(get(path + "?limit=1000").asString()).path("data")) {
                assertThat(Schemas.broken(row, properties(list + "Row"))).isEmpty();
            }
        }
    }

    @Test
    void refusesAValueThatIsLongerThanTheDocumentSays() {
        given().queryParam("q", "x".repeat(100)).get("/v1/countries").then().statusCode(200);
        given().queryParam("q", "x".repeat(101)).get("/v1/countries").then().statusCode(400);
        get("/v1/sources/" + "x".repeat(201)).then().statusCode(400);
        given().queryParam("limit", 1001).get("/v1/pairs").then().statusCode(400);
        given().queryParam("limit", 1_000_000_000)
                .queryParam("format", "csv")
                .get("/v1/pairs")
                .then()
                .statusCode(200);
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
        Map<String, String> details = Map.of(
                "/v1/figures/KAZ-KOR.turnover.2022.press",
                "FigureDetail",
                "/v1/claims/" + get("/v1/claims").path("data[0].id"),
                "ClaimDetail",
                "/v1/sources/" + get("/v1/sources").path("data[0].id"),
                "SourceDetail");
        for (Map.Entry<String, String> detail : details.entrySet()) {
            assertThat(names(JSON.readTree(get(detail.getKey()).asString())))
                    .isEqualTo(names(properties(detail.getValue())));
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

    private static boolean isWriting() {
        return "write".equals(System.getProperty("golden"));
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
