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
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.jspecify.annotations.Nullable;

/**
 * What the service really answers: a file for each answer, and a list of the requests that were answered so. A test
 * asks again and compares.
 */
final class ApiExamples {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final Properties requests = new Properties();

    ApiExamples() {
        try (StringReader lines = new StringReader(text("requests.properties"))) {
            requests.load(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The example of that name, of an operation or a shared response, in a media type. */
    Example of(String name, String mediaType) {
        String request = requests.getProperty(name);
        return OASFactory.createExample().summary(summary(request, mediaType)).value(value(name, mediaType));
    }

    /** What was asked, so that a reader can ask it again; of what cannot be asked for just that it is an example. */
    private static String summary(@Nullable String request, String mediaType) {
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
            default -> JSON.convertValue(json(name), Object.class);
        };
    }

    /** The values that the operation's request gives to its parameters. */
    Map<String, String> parameters(String operation) {
        String request = requests.getProperty(operation, "");
        Map<String, String> given = new LinkedHashMap<>();
        if (request.contains("?")) {
            Arrays.stream(request.substring(request.indexOf('?') + 1).split("&"))
                    .map(it -> it.split("=", 2))
                    .forEach(it -> given.put(it[0], URLDecoder.decode(it[1], StandardCharsets.UTF_8)));
        }
        return given;
    }

    /** Where the operation's list goes on behind its first rows; empty for what is no list. */
    Optional<String> cursor(String operation) {
        String stated = requests.getProperty(operation + ".cursor");
        if (stated != null) {
            return Optional.of(stated);
        }
        return Optional.of(json(operation).at("/page/next").asText())
                .filter(it -> it.contains("cursor="))
                .map(it -> it.replaceFirst(".*[?&]cursor=([^&]*).*", "$1"));
    }

    private JsonNode json(String name) {
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
