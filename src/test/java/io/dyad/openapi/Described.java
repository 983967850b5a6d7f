package io.dyad.openapi;

import static io.restassured.RestAssured.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the API document describes, as tests of its steps look it up. */
record Described(JsonNode document) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Described now() throws IOException {
        return new Described(JSON.readTree(get("/q/openapi?format=json").asString()));
    }

    List<Operation> operations() {
        return Operation.all(document);
    }

    /** Those that need a key. */
    Stream<Operation> secured() {
        return operations().stream().filter(Operation::needsKey);
    }

    /** The operation that a step is an example of. */
    Operation operation(ApiStep step) {
        return operations().stream()
                .filter(it -> step.isOf(it.id()))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a step is an example of a response that several operations give. */
    boolean isShared(ApiStep step) {
        return document.at("/components/responses").has(step.name());
    }

    /** The status of the response that a step is an example of. */
    int status(ApiStep step) {
        String status =
                isShared(step) ? sharedStatus(step.name()) : operation(step).goodStatus();
        return Integer.parseInt(status);
    }

    private String sharedStatus(String name) {
        return operations().stream()
                .flatMap(it -> it.described().path("responses").properties().stream())
                .filter(it -> it.getValue().path("$ref").asText().endsWith("/" + name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    JsonNode response(ApiStep step) {
        return isShared(step)
                ? document.at("/components/responses").path(step.name())
                : operation(step).good();
    }

    JsonNode media(ApiStep step) {
        return response(step).path("content").path(isShared(step) ? "application/problem+json" : "application/json");
    }

    /** The schema of the object that a step sends. */
    JsonNode object(ApiStep step) {
        JsonNode schema = operation(step).body().path("schema");
        return Schemas.resolved(schema.has("oneOf") ? schema.at("/oneOf/0") : schema, document);
    }
}
