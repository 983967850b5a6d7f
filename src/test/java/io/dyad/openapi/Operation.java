package io.dyad.openapi;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** An operation of the API document, as a test asks it. */
record Operation(String at, String method, JsonNode described) {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    static List<Operation> all(JsonNode document) {
        List<Operation> all = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(it -> METHODS.contains(it.getKey()))
                        .forEach(it -> all.add(new Operation(path.getKey(), it.getKey(), it.getValue()))));
        return all;
    }

    /** The reads that anyone may ask and all may keep. */
    static List<Operation> reads(JsonNode document) {
        return all(document).stream().filter(Operation::isRead).toList();
    }

    /** Whether all are answered alike; what is sent in a body is the sender's, and so is the answer. */
    boolean isRead() {
        return !takesKey() && method.equals("get");
    }

    /** Whether a key is looked at: it must be there, or for a part of what the operation can do. */
    boolean takesKey() {
        return described.has("security");
    }

    /** Whether nothing is done without a key. An empty requirement says that it may be left out. */
    boolean needsKey() {
        return takesKey()
                && StreamSupport.stream(described.path("security").spliterator(), false)
                        .noneMatch(JsonNode::isEmpty);
    }

    String goodStatus() {
        return answers().stream().filter(it -> it.startsWith("2")).findFirst().orElseThrow();
    }

    /** The statuses that are described. */
    List<String> answers() {
        List<String> statuses = new ArrayList<>();
        described.path("responses").fieldNames().forEachRemaining(statuses::add);
        return statuses;
    }

    JsonNode good() {
        return described.path("responses").path(goodStatus());
    }

    /** What the body is described by; missing where there is none. */
    JsonNode body() {
        return described.at("/requestBody/content/application~1json");
    }

    String id() {
        return described.path("operationId").asText();
    }

    JsonNode parameters() {
        return described.path("parameters");
    }

    /** The example of a parameter: its own, or that of its schema. */
    static String example(JsonNode parameter) {
        return parameter.has("example")
                ? parameter.path("example").asText()
                : parameter.at("/schema/examples/0").asText();
    }

    /** The examples of the parameters that stand in the path. */
    Map<String, String> path() {
        return examples("path");
    }

    /** The examples that a page for trying the service fills in. */
    Map<String, String> filledIn() {
        return examples("path query");
    }

    private Map<String, String> examples(String places) {
        Map<String, String> examples = new LinkedHashMap<>();
        for (JsonNode parameter : parameters()) {
            if (parameter.has("example") && places.contains(parameter.path("in").asText())) {
                examples.put(parameter.path("name").asText(), example(parameter));
            }
        }
        return examples;
    }

    Response ask(Map<String, String> values) {
        var request = given();
        for (JsonNode parameter : parameters()) {
            String name = parameter.path("name").asText();
            String value = values.get(name);
            if (value != null && parameter.path("in").asText().equals("path")) {
                request.pathParam(name, value);
            } else if (value != null) {
                request.queryParam(name, value);
            }
        }
        return request.get(at);
    }
}
