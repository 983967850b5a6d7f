package io.dyad.access;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What callers get when the service itself is in trouble. */
@QuarkusTest
@TestProfile(TroubleTest.FewAtOnce.class)
class TroubleTest {

    private static final int MOST = 3;
    private static final ObjectMapper JSON = new ObjectMapper();

    public static class FewAtOnce implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "dyad.most-at-once",
                    String.valueOf(MOST),
                    "quarkus.datasource.jdbc.url",
                    "jdbc:h2:mem:trouble;DB_CLOSE_DELAY=-1");
        }
    }

    @BeforeEach
    void open() {
        TroubleResource.leave.countDown();
        TroubleResource.ENTERED.drainPermits();
    }

    @Test
    void aFaultIsAProblemThatGivesNothingAway() {
        Response answer = get("/v1/trouble");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.asString())
                .contains("logged as")
                .doesNotContain("secret")
                .doesNotContain("IllegalState");
    }

    @Test
    void anAnswerThatFailsHalfWayIsCutOffAndNeverTakenForWhole() {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + RestAssured.port + "/v1/trouble/row/60000"))
                .header("Accept", "application/x-ndjson")
                .build();
        assertThatThrownBy(() -> client.send(request, BodyHandlers.ofByteArray()))
                .isInstanceOf(IOException.class);
        assertThat(get("/v1/status").statusCode()).isEqualTo(200);
    }

    @Test
    void anAnswerThatFailsBeforeItIsSentIsAProblemWithoutATag() {
        Response answer = given().header("Accept-Encoding", "gzip")
                .header("Accept", "application/x-ndjson")
                .get("/v1/trouble/row/600");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.header("ETag")).isNull();
        assertThat(answer.<Integer>path("status")).isEqualTo(500);
    }

    @Test
    void whoHangsUpGivesHisPlaceBack() throws Exception {
        TroubleResource.leave = new CountDownLatch(1);
        for (int i = 0; i < MOST; i++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
                String request = "GET /v1/trouble/slow/" + (100 + i) + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                assertThat(TroubleResource.ENTERED.tryAcquire(10, TimeUnit.SECONDS))
                        .isTrue();
            }
        }
        TroubleResource.leave.countDown();
        for (int i = 0; i < 3 * MOST; i++) {
            Response answer = get("/v1/trouble/slow/" + (200 + i));
            for (int times = 0; answer.statusCode() == 503 && times < 50; times++) {
                Thread.sleep(100);
                answer = get("/v1/trouble/slow/" + (200 + i));
            }
            assertThat(answer.statusCode()).isEqualTo(200);
        }
        TroubleResource.ENTERED.drainPermits();
    }

    @Test
    void anAnswerCutOffGivesItsPlaceBack() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        for (int i = 0; i < 2 * MOST; i++) {
            URI address = URI.create("http://127.0.0.1:" + RestAssured.port + "/v1/trouble/row/" + (70_000 + i));
            HttpRequest request = HttpRequest.newBuilder(address)
                    .header("Accept", "application/x-ndjson")
                    .build();
            assertThatThrownBy(() -> {
                        var answer = client.send(request, BodyHandlers.ofByteArray());
                        throw new AssertionError(answer.statusCode() + " " + answer.body().length + answer.headers());
                    })
                    .isInstanceOf(IOException.class);
        }
        assertThat(get("/v1/pairs/KAZ-PRT").statusCode()).isEqualTo(200);
    }

    @Test
    void whenTooManyAreBeingComputedTheNextIsTurnedAwayAndTheOthersAreAnswered() throws Exception {
        get("/v1/pairs/KAZ-KOR");
        TroubleResource.leave = new CountDownLatch(1);
        ExecutorService clients = Executors.newFixedThreadPool(MOST);
        try {
            List<Future<Response>> slow = new ArrayList<>();
            for (int i = 0; i < MOST; i++) {
                String address = "/v1/trouble/slow/" + i;
                slow.add(clients.submit(() -> get(address)));
            }
            assertThat(TroubleResource.ENTERED.tryAcquire(MOST, 10, TimeUnit.SECONDS))
                    .isTrue();
            Response refused = get("/v1/pairs/KAZ-MNE");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.contentType()).isEqualTo("application/problem+json");
            assertThat(refused.header("Retry-After")).isEqualTo("1");
            assertThat(JSON.readTree(refused.asString()))
                    .isEqualTo(JSON.readTree(Path.of("src/main/resources/openapi/ServiceUnavailable.json")
                            .toFile()));
            assertThat(get("/v1/pairs/KAZ-KOR").statusCode())
                    .as("what is in memory is answered all the same")
                    .isEqualTo(200);
            assertThat(get("/q/health").statusCode()).isEqualTo(200);
            TroubleResource.leave.countDown();
            for (Future<Response> answer : slow) {
                assertThat(answer.get().statusCode()).isEqualTo(200);
            }
            assertThat(get("/v1/pairs/KAZ-MNE").statusCode()).isEqualTo(200);
        } finally {
            TroubleResource.leave.countDown();
            clients.shutdown();
        }
    }
}
