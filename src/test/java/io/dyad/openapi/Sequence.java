package io.dyad.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The steps of the API document's examples, asked one after the other of a store with nothing but the seed, once. */
@Singleton
class Sequence {

    /** The seed and nothing else, in a store that no other test knows. */
    public static class OwnStore implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.jdbc.url", "jdbc:h2:mem:written;DB_CLOSE_DELAY=-1");
        }
    }

    /** Of the tests alone (pom.xml). */
    static final String ADMIN = Objects.requireNonNull(System.getProperty("dyad.admin-key"));

    /** What keys are shown as: no key of any service. */
    static final String SHOWN_ID = "5f0c2a9e7b14";

    /** What the import is shown as. */
    private static final String SHOWN_IMPORT = "0c1d2e3f4a5b";

    private static final String SHOWN_SECRET = "0".repeat(64);
    /** How fast something was, which differs from day to day. */
    private static final String SPEED = "rate";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Instant begun = Instant.now().minusSeconds(1);
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, JsonNode> answers = new HashMap<>();
    private final Map<String, String> shownAs = new HashMap<>();
    private final List<Played> played = new ArrayList<>();

    /** In their order; the first who wants to know has them asked. */
    synchronized List<Played> played() throws Exception {
        if (played.isEmpty()) {
            for (ApiStep step : new ApiExamples().steps()) {
                played.add(play(step));
            }
        }
        return played;
    }

    Played of(String name) throws Exception {
        return played().stream()
                .filter(it -> it.step().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Asks a step once more, with another body and the key of an admin. */
    HttpResponse<String> askAgain(ApiStep step, Map<String, String> headers, String body) throws Exception {
        Map<String, String> all = new TreeMap<>(Map.of("Authorization", "Bearer " + ADMIN));
        all.putAll(headers);
        return send(step.request(this::answer), all, body);
    }

    /** What a step's headers were. */
    Map<String, String> headers(ApiStep step) {
        return step.headers(this::answer);
    }

    /** Any request: method and address, headers, and a body that may be empty. */
    HttpResponse<String> send(String request, Map<String, String> headers, String body) throws Exception {
        String[] words = request.split(" ", 2);
        HttpRequest.Builder builder = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + RestAssured.port + words[1]))
                .method(words[0], body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        all.put("Content-Type", "application/json");
        all.putAll(headers);
        all.forEach(builder::header);
        return client.send(builder.build(), BodyHandlers.ofString());
    }

    private Played play(ApiStep step) throws Exception {
        Map<String, String> headers = new TreeMap<>(step.headers(this::answer));
        String key = step.key();
        if (key != null && key.equals("admin")) {
            headers.put("Authorization", "Bearer " + ADMIN);
        } else if (key != null) {
            headers.put("X-API-Key", answer(key).path("key").asText());
        }
        JsonNode sent = step.body(this::answer).orElse(MissingNode.getInstance());
        HttpResponse<String> response = send(step.request(this::answer), headers, body(step, sent));
        JsonNode answer = JSON.readTree(response.body());
        Instant end = Instant.now().plusSeconds(30);
        while (!step.isAnsweredBy(answer) && Instant.now().isBefore(end)) {
            Thread.sleep(100);
            response = send(step.request(this::answer), headers, body(step, sent));
            answer = JSON.readTree(response.body());
        }
        answers.put(step.name(), answer);
        learn(answer.path("key").asText());
        if (answer.has("rows_read")) {
            shownAs.put(answer.path("id").asText(), SHOWN_IMPORT);
        }
        JsonNode shown = JSON.readTree(shown(response.body()));
        return new Played(step, sent, response.statusCode(), response.headers(), shown);
    }

    private JsonNode answer(String step) {
        return answers.getOrDefault(step, MissingNode.getInstance());
    }

    private static String body(ApiStep step, JsonNode json) {
        if (!json.isMissingNode()) {
            return json.toString();
        }
        return Objects.requireNonNullElse(step.text(), " ".repeat(step.blanks()));
    }

    private void learn(String key) {
        if (!key.isEmpty()) {
            String[] parts = key.split("_", 3);
            shownAs.put(parts[1], SHOWN_ID);
            shownAs.put(parts[2], SHOWN_SECRET);
        }
    }

    private String shown(String text) {
        String shown = text;
        for (Map.Entry<String, String> secret : shownAs.entrySet()) {
            shown = shown.replace(secret.getKey(), secret.getValue());
        }
        return shown;
    }

    /**
     * Whether the answer is what the document shows, but for times and for days: where one is shown, it is one since
     * the beginning.
     */
    boolean isAsShown(JsonNode answer, JsonNode shown) {
        return sameTimes(answer, shown).equals(shown);
    }

    private JsonNode sameTimes(JsonNode answer, JsonNode shown) {
        if (answer.isTextual() && isTime(shown.asText()) && isSinceBegun(answer.asText())) {
            return shown;
        }
        if (answer.isTextual() && isDay(shown.asText()) && isDaySinceBegun(answer.asText())) {
            return shown;
        }
        if (answer instanceof ObjectNode object) {
            var copy = JSON.createObjectNode();
            object.properties()
                    .forEach(it -> copy.set(
                            it.getKey(),
                            it.getKey().equals(SPEED) && it.getValue().isNumber()
                                    ? shown.path(it.getKey())
                                    : sameTimes(it.getValue(), shown.path(it.getKey()))));
            return copy;
        }
        if (answer.isArray()) {
            var copy = JSON.createArrayNode();
            for (int i = 0; i < answer.size(); i++) {
                copy.add(sameTimes(answer.get(i), shown.path(i)));
            }
            return copy;
        }
        return answer;
    }

    private boolean isSinceBegun(String text) {
        return isTime(text)
                && !Instant.parse(text).isBefore(begun)
                && !Instant.parse(text).isAfter(Instant.now().plusSeconds(1));
    }

    private boolean isDaySinceBegun(String text) {
        return isDay(text)
                && !LocalDate.parse(text).isBefore(LocalDate.ofInstant(begun, ZoneOffset.UTC))
                && !LocalDate.parse(text).isAfter(LocalDate.now(ZoneOffset.UTC));
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isTime(String text) {
        try {
            return text.endsWith("Z") && Instant.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
