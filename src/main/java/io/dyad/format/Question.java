package io.dyad.format;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was asked: the path and the parameters, as far as they decide which rows in which order. */
record Question(String path, Map<String, String> parameters) {

    /** These decide how the rows are shown, not which they are. */
    private static final Set<String> PRESENTATION = Set.of("limit", "cursor", "format", "fields");

    static Question of(UriInfo uri) {
        MultivaluedMap<String, String> given = uri.getQueryParameters();
        Map<String, String> parameters = new TreeMap<>();
        given.forEach((name, values) -> parameters.put(name, values.get(0)));
        // A link that began with two slashes would lead to another host.
        return new Question(uri.getRequestUri().getRawPath().replaceAll("/{2,}", "/"), parameters);
    }

    /** A short hash of the question, by which a cursor knows it again. */
    String fingerprint() {
        String text = path
                + parameters.entrySet().stream()
                        .filter(it -> !PRESENTATION.contains(it.getKey()))
                        .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
        return Integer.toHexString(text.hashCode());
    }

    /** The same question from another place on. */
    String link(String cursor) {
        Map<String, String> next = new TreeMap<>(parameters);
        next.put("cursor", cursor);
        return path
                + next.entrySet().stream()
                        .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
