package io.dyad.openapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request of a sequence that begins at a store with the seed and nothing else. What an earlier step was answered stands
 * in it as <code>${step#/pointer}</code>.
 *
 * @param name of the operation, with a variant behind a point where it has several examples; or of a shared response
 * @param asked method and address
 * @param key whose key is sent: admin, or the step that gave it out; null for none
 * @param given the body as JSON; null for none
 * @param text a body that is no JSON; null for none
 * @param blanks a body of so many blanks; 0 for none
 * @param until what the answer says once it is the one that counts, as <code>/pointer=text</code>; null for the first
 */
record ApiStep(
        String name,
        @JsonProperty("request") String asked,
        @Nullable String key,
        @Nullable Map<String, String> headers,
        @JsonProperty("body") @Nullable JsonNode given,
        @Nullable String text,
        int blanks,
        @Nullable String until) {

    /** What the one example of an answer is called. */
    static final String ANSWER = "answer";

    private static final Pattern EARLIER = Pattern.compile("\\$\\{([A-Za-z.]+)#(/[A-Za-z0-9_/]+)}");
    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    static List<ApiStep> read(String yaml) {
        try {
            return YAML.readValue(yaml, new TypeReference<List<ApiStep>>() {});
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("openapi/steps.yaml cannot be read", e);
        }
    }

    boolean isOf(String operation) {
        return name.equals(operation) || name.startsWith(operation + ".");
    }

    String variant() {
        return name.contains(".") ? name.substring(name.indexOf('.') + 1) : ANSWER;
    }

    /** Whether this is the answer that counts. */
    boolean isAnsweredBy(JsonNode answer) {
        if (until == null) {
            return true;
        }
        String[] parts = until.split("=", 2);
        return answer.at(parts[0]).asText().equals(parts[1]);
    }

    /** Method and address, as they are sent after those answers. */
    String request(Function<String, JsonNode> answers) {
        return filled(asked, answers);
    }

    /** The headers that are sent besides the key. */
    Map<String, String> headers(Function<String, JsonNode> answers) {
        Map<String, String> filled = new LinkedHashMap<>();
        Objects.requireNonNullElse(headers, Map.<String, String>of())
                .forEach((header, value) -> filled.put(header, filled(value, answers)));
        return filled;
    }

    /** The body, where it is JSON. */
    Optional<JsonNode> body(Function<String, JsonNode> answers) {
        try {
            return given == null ? Optional.empty() : Optional.of(JSON.readTree(filled(given.toString(), answers)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String filled(String text, Function<String, JsonNode> answers) {
        return EARLIER.matcher(text)
                .replaceAll(it -> Matcher.quoteReplacement(
                        answers.apply(it.group(1)).at(it.group(2)).asText()));
    }
}
