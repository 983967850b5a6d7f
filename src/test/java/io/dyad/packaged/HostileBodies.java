package io.dyad.packaged;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Bodies made from the examples of the API document: good ones, and ones spoilt; each character is a byte. */
final class HostileBodies {

    /** JSON values that services have choked on, or what is no JSON at all. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "-1",
            "0",
            "1e400",
            "1e999999999",
            "-1e-999999999",
            "9".repeat(1_001),
            "0." + "0".repeat(900) + "1",
            "NaN",
            "01",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\ud83d\ude00\"",
            "\"\u202eabc\"",
            "\"" + "x".repeat(5_000) + "\"",
            "\"" + "-".repeat(5_000) + "\"",
            "\"\\'; drop table claim; --\"",
            "\"${jndi:ldap://x}\"",
            "\"2022-13\"",
            "\"0000-01-01\"",
            "\"+999999999-12-31\"",
            "\"+999999999-12-31T23:59:59Z\"",
            "\"9999-12-31T23:59:59-18:00\"",
            "\"1000-01-01T00:00:00Z\"",
            "\"KAZ-KAZ\"",
            "\"KAZ-WLD\"",
            "\"EUR\"",
            "\"between\"",
            "\"published\"",
            "\"official-statistics\"",
            "\"http://[\"",
            "[]",
            "{}",
            "[[]]",
            "[".repeat(2_000) + "]".repeat(2_000),
            "{\"a\":".repeat(2_000) + "1" + "}".repeat(2_000),
            "\"unclosed",
            "}");

    private final Random random;

    HostileBodies(Random random) {
        this.random = random;
    }

    /** One of the examples; empty where there is none. */
    String good(JsonNode examples) {
        return bytes(example(examples).toString());
    }

    /** An example with one thing wrong in it, or something else altogether. */
    String spoilt(JsonNode examples) {
        JsonNode example = example(examples);
        String body = example instanceof ObjectNode object ? spoilt(object.deepCopy()) : example.toString();
        return switch (random.nextInt(10)) {
            case 0 -> any(VALUES).transform(HostileBodies::bytes);
            case 1 -> bytes(body.substring(0, random.nextInt(body.length() + 1)));
            case 2 -> bytes("[" + body + "," + body + "]");
            case 3 -> bytes(body + any(VALUES));
            case 4 -> bytes(body).replaceFirst("[a-z]", "\u00c3");
            default -> bytes(body);
        };
    }

    /** A field changed, left out, given twice, or one that nobody knows; deeper where there is an object within. */
    private String spoilt(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        String name = names.isEmpty() ? "a" : any(names);
        if (object.get(name) instanceof ObjectNode within && random.nextInt(4) > 0) {
            object.putRawValue(name, new RawValue(spoilt(within.deepCopy())));
            return object.toString();
        }
        String value = any(VALUES);
        return switch (random.nextInt(6)) {
            case 0 -> object.without(name).toString();
            case 1 -> object.putRawValue("a" + name, new RawValue(value)).toString();
            case 2 -> "{\"" + name + "\":" + value + "," + object.toString().substring(1);
            default -> object.putRawValue(name, new RawValue(value)).toString();
        };
    }

    private JsonNode example(JsonNode examples) {
        List<JsonNode> all = new ArrayList<>();
        examples.forEach(it -> all.add(it.path("value")));
        return all.isEmpty() ? examples : any(all);
    }

    private static String bytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
