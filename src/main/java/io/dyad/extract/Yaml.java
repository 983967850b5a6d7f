package io.dyad.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** A file of vocabulary. */
record Yaml(String file, JsonNode root) {

    static Yaml read(String file) {
        try (InputStream stream = Objects.requireNonNull(Yaml.class.getResourceAsStream("/extract/" + file), file)) {
            return new Yaml(file, new YAMLMapper().readTree(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> texts(String name) {
        return texts(needed(name));
    }

    /** What each name within a part stands for. */
    <T> Map<String, T> map(String name, Function<JsonNode, T> reading) {
        Map<String, T> entries = new LinkedHashMap<>();
        needed(name).properties().forEach(it -> entries.put(it.getKey(), reading.apply(it.getValue())));
        return entries;
    }

    Map<String, BigDecimal> numbers(String name) {
        return map(name, it -> new BigDecimal(it.asText()));
    }

    Map<String, List<String>> lists(String name) {
        return map(name, Yaml::texts);
    }

    private JsonNode needed(String name) {
        JsonNode part = root.path(name);
        if (part.isMissingNode()) {
            throw new IllegalStateException("extract/" + file + " has no part called " + name);
        }
        return part;
    }

    /** The texts of a list, or a single one. */
    static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(it -> texts.add(it.asText()));
        } else if (!node.isMissingNode()) {
            texts.add(node.asText());
        }
        return texts;
    }
}
