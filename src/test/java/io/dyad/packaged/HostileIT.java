package io.dyad.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dyad.packaged.Wire.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand good and hostile requests: each is answered, none by a fault, and the service is what it was. */
class HostileIT {

    private static final int REQUESTS = 10_000;
    private static final int CLIENTS = 8;
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private static final String KEY = "the-key-of-the-hostile-tests";

    /** The limits for one client are lifted, since they would answer most of them. */
    @Test
    void nothingThatIsSentMakesItFail() throws Exception {
        try (Service service = Service.start(
                        folder,
                        Map.of(
                                "DYAD_RATE_LIMIT_BURST",
                                "1000000",
                                "DYAD_FAILED_KEYS_BURST",
                                "1000000",
                                "DYAD_ADMIN_KEY",
                                KEY))
                .ready()) {
            JsonNode document = JSON.readTree(
                    Wire.get(service.port(), "/q/openapi?format=json").body());
            String before = figures(service);
            Map<Integer, Integer> statuses = new TreeMap<>();
            for (Map<Integer, Integer> some : sent(service.port(), document)) {
                some.forEach((status, times) -> statuses.merge(status, times, Integer::sum));
            }
            assertThat(statuses.values().stream().mapToInt(it -> it).sum()).isEqualTo(REQUESTS);
            assertThat(statuses.keySet()).allMatch(it -> it < 500);
            assertThat(statuses.get(200))
                    .as("good ones among them: %s", statuses)
                    .isGreaterThan(REQUESTS / 5);
            assertThat(statuses.get(400))
                    .as("hostile ones among them: %s", statuses)
                    .isGreaterThan(REQUESTS / 5);
            assertThat(statuses.keySet()).as("writes among them").contains(201, 401, 404, 409, 415, 422);
            assertThat(figures(service)).isEqualTo(before);
            assertThat(Wire.get(service.port(), "/q/health").status()).isEqualTo(200);
        }
    }

    /** Of a pair that no example writes about. */
    private static String figures(Service service) throws IOException {
        String answer = Wire.get(service.port(), "/v1/pairs/KAZ-KOR").text();
        return answer.replaceAll("\"revision\":\\d+", "");
    }

    private static List<Map<Integer, Integer>> sent(int port, JsonNode document) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<Map<Integer, Integer>>> running = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                HostileRequests requests = new HostileRequests(document, KEY, client);
                running.add(clients.submit(() -> send(port, requests)));
            }
            List<Map<Integer, Integer>> done = new ArrayList<>();
            for (Future<Map<Integer, Integer>> client : running) {
                done.add(client.get());
            }
            return done;
        } finally {
            clients.shutdownNow();
        }
    }

    private static Map<Integer, Integer> send(int port, HostileRequests requests) throws Exception {
        Map<Integer, Integer> statuses = new TreeMap<>();
        for (int i = 0; i < REQUESTS / CLIENTS; i++) {
            String request = requests.next();
            Answer answer;
            try {
                answer = Wire.send(port, request);
            } catch (IOException e) {
                throw new IOException("No answer to " + request, e);
            }
            assertThat(answer.status()).as("%s: %s", request, answer.text()).isLessThan(500);
            statuses.merge(answer.status(), 1, Integer::sum);
        }
        return statuses;
    }
}
