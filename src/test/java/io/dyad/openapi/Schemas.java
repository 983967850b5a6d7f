package io.dyad.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

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
            // How large a file may be is the operator's to say.
            boolean isFile = schema.path("format").asText().equals("binary");
            return isFile || schema.has("maxLength") || schema.has("enum");
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

    /** Where a value is not what a schema of the document says; empty where it is. */
    static List<String> violations(JsonNode value, JsonNode schema, JsonNode document) {
        List<String> violations = new ArrayList<>();
        check(value, schema, document, "", violations);
        return violations;
    }

    /** The schema that a reference leads to. */
    static JsonNode resolved(JsonNode schema, JsonNode document) {
        return schema.has("$ref") ? document.at(schema.path("$ref").asText().substring(1)) : schema;
    }

    private static void check(JsonNode value, JsonNode reference, JsonNode document, String at, List<String> into) {
        JsonNode schema = resolved(reference, document);
        if (schema.has("oneOf")) {
            long fitting = StreamSupport.stream(schema.path("oneOf").spliterator(), false)
                    .filter(it -> violations(value, it, document).isEmpty())
                    .count();
            add(fitting != 1, at + " fits " + fitting + " of oneOf", into);
            return;
        }
        String types = schema.path("type").toString();
        add(
                schema.has("type")
                        && !types.contains('"' + type(value) + '"')
                        && !(types.contains("number") && value.isNumber()),
                at + " is " + value + ", no " + types,
                into);
        add(
                schema.has("enum")
                        && StreamSupport.stream(schema.path("enum").spliterator(), false)
                                .noneMatch(value::equals),
                at + " is " + value + ", not in " + schema.path("enum"),
                into);
        if (value.isTextual()) {
            checkText(value.asText(), schema, at, into);
        } else if (value.isNumber()) {
            checkNumber(value.decimalValue(), schema, at, into);
        } else if (value.isArray()) {
            int size = value.size();
            add(
                    size < schema.path("minItems").asInt()
                            || size > schema.path("maxItems").asInt(Integer.MAX_VALUE),
                    at + " has " + size + " items",
                    into);
            value.forEach(it -> check(it, schema.path("items"), document, at + "[]", into));
        } else if (value.isObject()) {
            checkObject(value, schema, document, at, into);
        }
    }

    private static String type(JsonNode value) {
        return switch (value.getNodeType()) {
            case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
            default -> value.getNodeType().toString().toLowerCase(Locale.ROOT);
        };
    }

    private static void checkText(String text, JsonNode schema, String at, List<String> into) {
        int length = text.codePointCount(0, text.length());
        add(
                length < schema.path("minLength").asInt()
                        || length > schema.path("maxLength").asInt(Integer.MAX_VALUE),
                at + " has " + length + " characters",
                into);
        add(
                schema.has("pattern")
                        && !Pattern.compile(schema.path("pattern").asText())
                                .matcher(text)
                                .find(),
                at + " is " + text,
                into);
    }

    private static void checkNumber(BigDecimal number, JsonNode schema, String at, List<String> into) {
        Map<String, IntPredicate> broken = Map.of(
                "minimum", it -> it < 0,
                "maximum", it -> it > 0,
                "exclusiveMinimum", it -> it <= 0,
                "exclusiveMaximum", it -> it >= 0);
        boolean isOut = broken.entrySet().stream()
                .filter(it -> schema.has(it.getKey()))
                .anyMatch(it -> it.getValue()
                        .test(number.compareTo(schema.path(it.getKey()).decimalValue())));
        add(isOut, at + " is " + number, into);
    }

    private static void checkObject(JsonNode value, JsonNode schema, JsonNode document, String at, List<String> into) {
        schema.path("required").forEach(it -> add(!value.has(it.asText()), at + " has no " + it.asText(), into));
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            JsonNode property = schema.path("properties").path(member.getKey());
            if (property.isMissingNode()) {
                JsonNode others = schema.path("additionalProperties");
                add(others.isBoolean() && !others.asBoolean(), at + " has " + member.getKey(), into);
            } else {
                check(member.getValue(), property, document, at + "/" + member.getKey(), into);
            }
        }
    }

    private static void add(boolean isViolated, String violation, List<String> into) {
        if (isViolated) {
            into.add(violation);
        }
    }
}
