package io.dyad.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much one client may ask, at the defaults. */
class RateLimitIT {

    private static final int AT_ONCE = 40;

    @TempDir
    Path folder;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private int port;

    /** Asks forty at a time, each for something else that is not in memory. */
    private List<HttpResponse<String>> ask(int from, int to) {
        return IntStream.range(0, (to - from + AT_ONCE - 1) / AT_ONCE)
                .boxed()
                .flatMap(batch -> IntStream.range(from + batch * AT_ONCE, Math.min(to, from + (batch + 1) * AT_ONCE))
                        .mapToObj(it -> get("/v1/indicators?limit=" + (it % 1000 + 1) + "&fields="
                                + (it / 1000 % 2 == 0 ? "code" : "code,name")))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join))
                .toList();
    }

    private CompletableFuture<HttpResponse<String>> get(String address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.sendAsync(request.build(), BodyHandlers.ofString());
    }

    @Test
    void aThousandRequestsInARowPassAndWhatIsInMemoryIsNotCounted() throws Exception {
        try (Service service =
                Service.start(folder, Map.of("DYAD_RATE_LIMIT_PER_SECOND", "1")).ready()) {
            port = service.port();
            String etag =
                    get("/v1/pairs/KAZ-KOR").join().headers().firstValue("ETag").orElseThrow();
            assertThat(IntStream.range(0, 1500)
                            .map(it -> get("/v1/pairs/KAZ-KOR").join().statusCode()))
                    .as("from memory")
                    .containsOnly(200);
            String since = get("/v1/pairs/KAZ-KOR")
                    .join()
                    .headers()
                    .firstValue("Last-Modified")
                    .orElseThrow();
            assertThat(IntStream.range(1, 200)
                            .map(it -> get("/v1/claims?limit=" + it, "If-Modified-Since", since)
                                    .join()
                                    .statusCode()))
                    .as("computed, and held by the client")
                    .containsOnly(304);
            assertThat(ask(0, 990)).allMatch(it -> it.statusCode() == 200);

            List<HttpResponse<String>> more = ask(1000, 1400);
            HttpResponse<String> refused = more.stream()
                    .filter(it -> it.statusCode() == 429)
                    .findFirst()
                    .orElseThrow();
            assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(refused.headers().firstValue("Retry-After").orElseThrow())
                    .matches("[1-9][0-9]?");
            assertThat(refused.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(more).extracting(HttpResponse::statusCode).containsOnly(200, 429);

            assertThat(get("/v1/pairs/KAZ-KOR").join().statusCode()).isEqualTo(200);
            assertThat(get("/v1/pairs/KAZ-KOR", "If-None-Match", etag).join().statusCode())
                    .isEqualTo(304);
            assertThat(get("/q/health").join().statusCode()).isEqualTo(200);
            Thread.sleep(2_500);
            assertThat(get("/v1/indicators?limit=1&fields=unit").join().statusCode())
                    .isEqualTo(200);
        }
    }
}
