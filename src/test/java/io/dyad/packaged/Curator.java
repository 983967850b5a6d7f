package io.dyad.packaged;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/** Writes to a packaged service with a key, and reads what came of it. */
final class Curator {

    static final String KEY = "the-key-of-the-packaged-tests";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final String service;
    private final String key;

    Curator(Service service, String key) {
        this.service = "http://127.0.0.1:" + service.port();
        this.key = key;
    }

    /** What acknowledged a write. */
    record Acknowledgement(long revision, JsonNode body, boolean isReplayed) {

        /** The rows of the claims that it tells of. */
        Iterable<JsonNode> rows() {
            return body.has("data") ? body.path("data") : List.of(body);
        }
    }

    /**
     * Sends it once.
     *
     * @throws IOException when no answer comes
     */
    Acknowledgement send(Write write) throws IOException {
        HttpRequest.Builder request = asking(write.address())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(write.body()));
        if (write.key() != null) {
            request.header("Idempotency-Key", write.key());
        }
        HttpResponse<String> answer = answer(request);
        String etag = answer.headers().firstValue("ETag").orElse("\"0\"");
        return new Acknowledgement(
                Long.parseLong(etag.replace("\"", "")),
                JSON.readTree(answer.body()),
                answer.headers().firstValue("Idempotency-Replayed").isPresent());
    }

    JsonNode json(String address) throws IOException {
        return JSON.readTree(get(address));
    }

    /** The rows of a list, which may be of any length. */
    List<JsonNode> rows(String address) throws IOException {
        String lines = get(address + (address.contains("?") ? "&" : "?") + "format=ndjson");
        return lines.lines().map(Curator::row).toList();
    }

    String get(String address) throws IOException {
        return answer(asking(address)).body();
    }

    private HttpRequest.Builder asking(String address) {
        return HttpRequest.newBuilder(URI.create(service + address))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + key);
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) throws IOException {
        HttpRequest sent = request.build();
        try {
            HttpResponse<String> answer = client.send(sent, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new AssertionError(sent + " was answered " + answer.statusCode() + ": " + answer.body());
            }
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while waiting for the answer to " + sent);
        }
    }

    private static JsonNode row(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new AssertionError("This is no JSON: " + line, e);
        }
    }
}
