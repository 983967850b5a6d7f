package io.dyad.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The schemas of the API document, and whether they and answers keep to their limits. */
final class Schemas {

    private Schemas() {}

    /** Everything that has a type, wherever it stands. */
    static List<JsonNode> in(JsonNode document) {
        List<JsonNode> typed = new ArrayList<>();
        for (String part : List.of("components", "paths")) {
            collect(document.path(part), typed);
        }
        return typed;
    }

    /** A member of an answer may be called type too, so a schema is known by the kind of its type. */
    private static void collect(JsonNode node, List<JsonNode> into) {
        JsonNode type = node.path("type");
        if (type.isArray() || List.of("string", "integer", "array").contains(type.asText())) {
            into.add(node);
        }
        node.forEach(it -> collect(it, into));
    }

    static boolean hasItsLimits(JsonNode schema) {
        String type = schema.path("type").toString();
        if (type.contains("\"string\"")) {
            return schema.has("maxLength") || schema.has("enum");
        }
        if (type.contains("\"integer\"")) {
            return schema.has("minimum") && schema.has("maximum") && schema.has("format");
        }
        return !type.contains("\"array\"") || schema.has("maxItems");
    }

    /** The members of a row that are longer than their schema says. */
    static List<String> broken(JsonNode row, JsonNode properties) {
        List<String> broken = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : row.properties()) {
            JsonNode schema = properties.path(member.getKey());
            JsonNode value = member.getValue();
            boolean isTooLong = value.isArray()
                    ? value.size() > schema.path("maxItems").asInt()
                    : value.isTextual()
                            && schema.has("maxLength")
                            && value.asText().length()
                                    > schema.path("maxLength").asInt();
            if (isTooLong) {
                broken.add(member.toString());
            }
        }
        return broken;
    }
}
