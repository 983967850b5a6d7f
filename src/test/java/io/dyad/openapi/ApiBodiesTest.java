package io.dyad.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A body that the OpenAPI document describes is read, and one that it does not is refused. */
@QuarkusTest
@TestProfile(Sequence.OwnStore.class)
class ApiBodiesTest {

    @Inject
    Sequence sequence;

    @SuppressWarnings("NullAway.Init") // before each test
    private Described described;

    @BeforeEach
    void read() throws IOException {
        described = Described.now();
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void eachBodyHasTheShapeOfItsSchemaAndIsShown() throws Exception {
        for (Played played : sequence.played()) {
            if (!described.isShared(played.step()) && !played.sent().isMissingNode()) {
                JsonNode body = described.operation(played.step()).body();
                assertThat(Schemas.violations(played.sent(), body.path("schema"), described.document()))
                        .as(played.step().name())
                        .isEmpty();
                JsonNode shown = body.path("examples").path(played.step().variant());
                assertThat(shown.path("value").properties().size())
                        .as(played.step().name())
                        .isEqualTo(played.sent().properties().size());
            }
        }
    }

    @Test
    void aFieldThatNobodyKnowsIsRefusedAsTheSchemaSays() throws Exception {
        for (Played played : withBodies()) {
            ObjectNode body = played.sent().<ObjectNode>deepCopy().put("colour", "blue");
            JsonNode schema = described.operation(played.step()).body().path("schema");
            assertThat(Schemas.violations(body, schema, described.document())).isNotEmpty();
            assertThat(sequence.askAgain(played.step(), Map.of(), body.toString())
                            .statusCode())
                    .as(played.step().name())
                    .isEqualTo(400);
        }
    }

    @Test
    void whatIsRequiredInABodyIsNeeded() throws Exception {
        int tried = 0;
        for (Played played : withBodies()) {
            for (JsonNode field : described.object(played.step()).path("required")) {
                ObjectNode body = played.sent().deepCopy();
                body.remove(field.asText());
                refuses(played, body, field.asText());
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(10);
    }

    @Test
    void everyLimitOfABodyIsKept() throws Exception {
        int tried = 0;
        for (Played played : withBodies()) {
            for (Map.Entry<String, JsonNode> field :
                    described.object(played.step()).path("properties").properties()) {
                for (JsonNode wrong : beyond(field.getValue())) {
                    ObjectNode body = played.sent().deepCopy();
                    body.set(field.getKey(), wrong);
                    refuses(played, body, field.getKey());
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(60);
    }

    /** Values that the schema does not allow. */
    private static List<JsonNode> beyond(JsonNode schema) {
        ArrayNode wrong = JSON.createArrayNode();
        if (schema.has("maxLength")) {
            wrong.add("x".repeat(schema.path("maxLength").asInt() + 1));
        }
        if (schema.has("enum")) {
            wrong.add("no-such-word");
        }
        if (schema.has("pattern")) {
            wrong.add("a\u0007b");
        }
        if (schema.has("exclusiveMaximum")) {
            wrong.add(schema.path("exclusiveMaximum"));
        }
        if (schema.has("exclusiveMinimum")) {
            wrong.add(schema.path("exclusiveMinimum"));
        }
        wrong.add(JSON.createArrayNode());
        return Stream.iterate(0, it -> it < wrong.size(), it -> it + 1)
                .map(wrong::get)
                .toList();
    }

    private void refuses(Played played, ObjectNode body, String field) throws Exception {
        JsonNode schema = described.operation(played.step()).body().path("schema");
        assertThat(Schemas.violations(body, schema, described.document()))
                .as(field)
                .isNotEmpty();
        HttpResponse<String> answer = sequence.askAgain(played.step(), Map.of(), body.toString());
        assertThat(answer.statusCode()).as(field + ": " + answer.body()).isEqualTo(400);
    }

    @Test
    void noMoreThanTheDocumentSaysEnterAtOnce() throws Exception {
        Played entered = sequence.of("enterClaims.array");
        int most = described
                .operation(entered.step())
                .body()
                .at("/schema/oneOf/1/maxItems")
                .asInt();
        assertThat(most).isEqualTo(1_000);
        ArrayNode tooMany = JSON.createArrayNode();
        for (int i = 0; i <= most; i++) {
            tooMany.add(entered.sent().get(0));
        }
        HttpResponse<String> answer = sequence.askAgain(entered.step(), Map.of(), tooMany.toString());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("1 to 1000");
        assertThat(sequence.askAgain(entered.step(), Map.of(), "[]").statusCode())
                .isEqualTo(400);
    }

    /** Steps that send an object to an operation. */
    private List<Played> withBodies() throws Exception {
        return sequence.played().stream()
                .filter(it -> !described.isShared(it.step()) && it.sent().isObject())
                .toList();
    }
}
