package io.dyad.openapi;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An example of an answer in the API document, to a request that stands for itself; see {@link Played} for others.
 *
 * @param name of its file, without ending
 * @param status of the answer
 * @param summary what was asked: {@code GET /v1/pairs, Accept: text/csv}
 */
record Shown(String name, int status, String mediaType, String summary, JsonNode value) {

    private static final Path FOLDER = Path.of("src/main/resources/openapi");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> TIMES = List.of("changed_at", "created_at", "committed_at");

    static List<Shown> all(JsonNode document) {
        List<Shown> all = new ArrayList<>();
        List<String> steps =
                new ApiExamples().steps().stream().map(ApiStep::name).toList();
        for (Operation operation : Operation.reads(document)) {
            add(operation.id(), 200, operation.described().at("/responses/200/content"), all);
        }
        for (Map.Entry<String, JsonNode> shared :
                document.at("/components/responses").properties()) {
            JsonNode content = shared.getValue().path("content");
            int status = content.at("/application~1problem+json/examples/answer/value/status")
                    .asInt();
            add(shared.getKey(), status, content, all);
        }
        all.removeIf(it -> steps.contains(it.name));
        return all;
    }

    private static void add(String name, int status, JsonNode content, List<Shown> all) {
        for (Map.Entry<String, JsonNode> type : content.properties()) {
            JsonNode example = type.getValue().at("/examples/answer");
            if (type.getKey().startsWith("image/")) {
                continue;
            }
            all.add(new Shown(
                    name, status, type.getKey(), example.path("summary").asText(), example.path("value")));
        }
    }

    /** What no plain request brings about; the tests of access and of manners compare those. */
    boolean isOfAShapeAlone() {
        return List.of("UriTooLong", "TooManyRequests", "HeadersTooLarge", "InternalServerError", "ServiceUnavailable")
                .contains(name);
    }

    /** What the service answers now. */
    Response ask() {
        String[] asked = summary.substring("GET ".length()).split(", Accept: ", 2);
        String accept = asked.length > 1 ? asked[1] : "application/json";
        return given().urlEncodingEnabled(false).header("Accept", accept).get(asked[0]);
    }

    /** Whether that is what the document shows; times differ from day to day. */
    boolean isAnsweredBy(String answer) throws IOException {
        return isJson()
                ? withoutTimes(JSON.readTree(answer)).equals(withoutTimes(value))
                : withoutTimes(answer).equals(withoutTimes(value.asText()));
    }

    void write(String answer) throws IOException {
        String ending = isJson() ? "json" : mediaType.replaceAll(".*[/-]", "");
        Files.writeString(
                FOLDER.resolve(name + "." + ending),
                isJson()
                        ? JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(answer)) + "\n"
                        : answer.replace("\r\n", "\n"));
    }

    private boolean isJson() {
        return List.of("application/json", "application/problem+json").contains(mediaType);
    }

    private static String withoutTimes(String answer) {
        return answer.replaceAll("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z", "a time");
    }

    private static JsonNode withoutTimes(JsonNode answer) {
        JsonNode copy = answer.deepCopy();
        for (String time : TIMES) {
            if (copy instanceof ObjectNode object && object.path(time).asText().endsWith("Z")) {
                object.set(time, JsonNodeFactory.instance.textNode("a time"));
            }
        }
        return copy;
    }
}
