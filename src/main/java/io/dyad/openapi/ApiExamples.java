package io.dyad.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.examples.Example;

/**
 * What the service really answers: a file for each answer, and two lists of the requests that were answered so, of reads
 * and of those that follow one another. Tests ask again and compare.
 */
final class ApiExamples {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final Properties requests = new Properties();
    private final List<ApiStep> steps;

    ApiExamples() {
        steps = ApiStep.read(text("steps.yaml"));
        try (StringReader lines = new StringReader(text("requests.properties"))) {
            requests.load(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The requests that follow one another, in their order. */
    List<ApiStep> steps() {
        return steps;
    }

    /** The answers of an operation in a media type, each by its name. */
    Map<String, Example> answers(String operation, String mediaType) {
        Map<String, Example> answers = new LinkedHashMap<>();
        steps(operation).forEach(it -> answers.put(it.variant(), of(it.name(), mediaType)));
        if (answers.isEmpty()) {
            answers.put(ApiStep.ANSWER, of(operation, mediaType));
        }
        return answers;
    }

    /** The bodies that those answers are to, by the same names. */
    Map<String, Example> bodies(String operation) {
        Map<String, Example> bodies = new LinkedHashMap<>();
        steps(operation)
                .forEach(it -> it.body(this::shown)
                        .ifPresent(body -> bodies.put(
                                it.variant(),
                                OASFactory.createExample()
                                        .summary("What was answered so")
                                        .value(JSON.convertValue(body, Object.class)))));
        return bodies;
    }

    private List<ApiStep> steps(String operation) {
        return steps.stream().filter(it -> it.isOf(operation)).toList();
    }

    /** The example of that name, of an operation or a shared response, in a media type. */
    Example of(String name, String mediaType) {
        return OASFactory.createExample().summary(summary(name, mediaType)).value(value(name, mediaType));
    }

    /** What was asked, so that a reader can ask it again; of what cannot be asked for just that it is an example. */
    private String summary(String name, String mediaType) {
        Optional<ApiStep> step =
                steps.stream().filter(it -> it.name().equals(name)).findFirst();
        if (step.isPresent()) {
            return step.get().request(this::shown);
        }
        String request = requests.getProperty(name);
        if (request == null) {
            return "For example";
        }
        boolean isJson = mediaType.endsWith("json") && !mediaType.contains("ndjson");
        return "GET " + request + (isJson ? "" : ", Accept: " + mediaType);
    }

    private Object value(String name, String mediaType) {
        return switch (mediaType) {
            case "text/csv" -> text(name + ".csv").replace("\n", "\r\n");
            case "application/x-ndjson" -> text(name + ".ndjson");
            default -> JSON.convertValue(shown(name), Object.class);
        };
    }

    /** The values that the operation's request gives to its parameters. */
    Map<String, String> parameters(String operation, String path) {
        Map<String, String> given = query(requests.getProperty(operation, ""));
        steps(operation).stream().findFirst().ifPresent(step -> {
            String address = step.request(this::shown).replaceFirst("[A-Z]+ ", "");
            given.putAll(query(address));
            given.putAll(segments(path, address.replaceFirst("\\?.*", "")));
            given.putAll(step.headers(this::shown));
        });
        return given;
    }

    private static Map<String, String> query(String request) {
        Map<String, String> given = new LinkedHashMap<>();
        if (request.contains("?")) {
            Arrays.stream(request.substring(request.indexOf('?') + 1).split("&"))
                    .map(it -> it.split("=", 2))
                    .forEach(it -> given.put(it[0], URLDecoder.decode(it[1], StandardCharsets.UTF_8)));
        }
        return given;
    }

    private static Map<String, String> segments(String path, String address) {
        Map<String, String> given = new LinkedHashMap<>();
        String[] names = path.split("/", -1);
        String[] values = address.split("/", -1);
        for (int i = 0; i < Math.min(names.length, values.length); i++) {
            if (names[i].startsWith("{")) {
                given.put(names[i].substring(1, names[i].length() - 1), values[i]);
            }
        }
        return given;
    }

    /** Where the operation's list goes on behind its first rows; empty for what is no list. */
    Optional<String> cursor(String operation) {
        String stated = requests.getProperty(operation + ".cursor");
        if (stated != null) {
            return Optional.of(stated);
        }
        return Optional.of(shown(operation).at("/page/next").asText())
                .filter(it -> it.contains("cursor="))
                .map(it -> it.replaceFirst(".*[?&]cursor=([^&]*).*", "$1"));
    }

    /** The answer in JSON that is shown under that name; missing where there is none yet. */
    JsonNode shown(String name) {
        try {
            return JSON.readTree(text(name + ".json"));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file beside the requests; empty where there is none yet, so that a test can write it. */
    String text(String file) {
        try (InputStream in = ApiExamples.class.getResourceAsStream("/openapi/" + file)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
