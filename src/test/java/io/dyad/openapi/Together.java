package io.dyad.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** What must be asked together: a parameter's example, and what it does not stand without. */
final class Together {

    /** By operation, where it matters, and parameter. */
    private static final Map<String, Map<String, String>> COMPANIONS = Map.of(
            "index_base", Map.of("derive", "index"),
            "partner", Map.of("country", "KAZ"),
            "getRanking direction", Map.of("indicator", "exports"),
            "getSeries country", Map.of("partners", "KOR"),
            "getSeries partners", Map.of("country", "KAZ"),
            "getSeries direction", Map.of("country", "KAZ", "partners", "KOR", "indicators", "exports"),
            "getSeries ranges", Map.of("pairs", "KAZ-KOR", "shape", "wide"));

    private Together() {}

    /** The examples of the parameter, of what is required, and of what goes with it. */
    static Map<String, String> with(Operation operation, JsonNode parameter) {
        String name = parameter.path("name").asText();
        Map<String, String> given = new LinkedHashMap<>(operation.path());
        for (JsonNode each : operation.parameters()) {
            if (each.path("required").asBoolean()) {
                given.put(each.path("name").asText(), Operation.example(each));
            }
        }
        given.put(name, Operation.example(parameter));
        given.putAll(COMPANIONS.getOrDefault(name, Map.of()));
        given.putAll(COMPANIONS.getOrDefault(operation.id() + " " + name, Map.of()));
        if (operation.id().equals("getSeries") && !given.containsKey("country")) {
            given.putIfAbsent("pairs", "KAZ-KOR");
        }
        return given;
    }
}
