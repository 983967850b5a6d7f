package io.dyad.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dyad.packaged.Wire.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What HTTP promises, seen on the wire. */
class MannersIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PAIR = "/v1/pairs/KAZ-KOR";

    @TempDir
    static Path folder;

    private static Service service;

    @BeforeAll
    static void start() throws Exception {
        service = Service.start(folder, Map.of()).ready();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static Answer get(String address, String... headers) throws IOException {
        return Wire.get(service.port(), address, headers);
    }

    private static Answer ask(String line, String... headers) throws IOException {
        return Wire.ask(service.port(), line, headers);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(400, "GET /v1/pairs?countri=KAZ HTTP/1.1", ""),
                Arguments.of(400, "GET /v1/pairs/%zz HTTP/1.1", ""),
                Arguments.of(400, "GET /v1/pairs?country=% HTTP/1.1", ""),
                Arguments.of(400, "GET /v1/pairs?country=%ff HTTP/1.1", ""),
                Arguments.of(400, "GET /v1/pairs?country=%00 HTTP/1.1", ""),
                Arguments.of(400, "GET /v1/pairs/%00 HTTP/1.1", ""),
                Arguments.of(400, "GET /v1/pairs/\0 HTTP/1.1", ""),
                Arguments.of(400, "GET /v1/countries?q=\u00d0\u009a HTTP/1.1", ""),
                Arguments.of(400, "GET /v1/pairs?format=xml HTTP/1.1", ""),
                Arguments.of(404, "GET /v1/nothing HTTP/1.1", ""),
                Arguments.of(404, "GET /nothing HTTP/1.1", ""),
                Arguments.of(404, "GET /q/nothing HTTP/1.1", ""),
                Arguments.of(404, "GET /v1/pairs/KAZ-NIX HTTP/1.1", ""),
                Arguments.of(405, "POST /v1/pairs HTTP/1.1", "Content-Length: 0"),
                Arguments.of(405, "DELETE /v1/pairs/KAZ-KOR HTTP/1.1", ""),
                Arguments.of(405, "BREW /v1/pairs HTTP/1.1", ""),
                Arguments.of(406, "GET /v1/pairs HTTP/1.1", "Accept: text/html"),
                Arguments.of(406, "GET /v1/status HTTP/1.1", "Accept: text/csv"),
                Arguments.of(414, "GET /v1/pairs?country=" + "a".repeat(8_000) + " HTTP/1.1", ""),
                Arguments.of(431, "GET /v1/pairs HTTP/1.1", "X-Long: " + "a".repeat(16_000)));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void everyRefusalIsAProblemThatNobodyKeeps(int status, String line, String header) throws IOException {
        Answer answer = header.isEmpty() ? ask(line) : ask(line, header);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("ETag")).isEmpty();
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        for (String member : List.of("type", "title", "detail", "instance")) {
            assertThat(problem.path(member).asText()).as(member).isNotEmpty();
        }
        assertThat(answer.text()).doesNotContain("Exception", "io.dyad", "quarkus", "resteasy");
    }

    @Test
    void tooLongAQuestionIsRefusedAsTheApiDocumentShows() throws IOException {
        assertThat(JSON.readTree(get("/v1/pairs?country=" + "a".repeat(8_000)).body()))
                .isEqualTo(shown("UriTooLong"));
        assertThat(JSON.readTree(
                        get("/v1/pairs", "X-Long: " + "a".repeat(16_000)).body()))
                .isEqualTo(shown("HeadersTooLarge"));
    }

    private static JsonNode shown(String example) throws IOException {
        return JSON.readTree(
                Path.of("src/main/resources/openapi", example + ".json").toFile());
    }

    @ParameterizedTest
    @ValueSource(ints = {16_500, 200_000})
    void beyondTheServersOwnLimitsItStillAnswersFourHundred(int length) throws IOException {
        assertThat(get("/v1/pairs?country=" + "a".repeat(length)).status()).isEqualTo(414);
        assertThat(get("/v1/pairs", "X-Long: " + "a".repeat(2 * length)).status())
                .isEqualTo(431);
        assertThat(get(PAIR).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET\r\n\r\n",
                "{}\r\n\r\n",
                "GET /v1\r\nConnection: close\r\n\r\n",
                "GET /v1 HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\nConnection: close\r\n\r\n"
            })
    void whatIsNoHttpIsRefusedAndDoesNoHarm(String bytes) throws IOException {
        assertThat(Wire.send(service.port(), bytes).status()).isBetween(400, 499);
        assertThat(get(PAIR).status()).isEqualTo(200);
    }

    @Test
    void aRefusedMethodSaysWhichAreAllowed() throws IOException {
        for (String path : List.of("/v1", "/v1/pairs", PAIR, PAIR + "/growth", "/v1/countries/KAZ")) {
            assertThat(ask("PUT " + path + " HTTP/1.1", "Content-Length: 0").header("Allow"))
                    .isEqualTo("GET, HEAD, OPTIONS");
        }
        assertThat(ask("OPTIONS " + PAIR + " HTTP/1.1").header("Allow")).contains("GET", "HEAD", "OPTIONS");
    }

    @Test
    void anAnswerSaysHowLongItIsGoodAndWhatItDependsOn() throws IOException {
        for (String address :
                List.of(PAIR, "/v1", "/v1/status", "/v1/figures?format=csv", "/v1/countries/KAZ", "//v1//pairs")) {
            for (int time = 0; time < 2; time++) {
                Answer answer = get(address);
                assertThat(answer.status()).as(address).isEqualTo(200);
                assertThat(answer.header("ETag")).as(address).matches("\"[0-9]+\\.[A-Za-z0-9_-]{16}\"");
                assertThat(answer.header("Last-Modified")).endsWith(" GMT");
                assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=30, stale-while-revalidate=300");
                assertThat(answer.header("Vary")).isEqualTo("Accept, Accept-Encoding, Authorization, X-API-Key");
                assertThat(answer.header("Date")).endsWith(" GMT");
                assertThat(answer.header("Server-Timing")).startsWith("cache;desc=");
            }
        }
    }

    @Test
    void everyRepresentationAndCodingHasATagOfItsOwn() throws IOException {
        List<String> tags = Stream.of(
                        get("/v1/figures"),
                        get("/v1/figures", "Accept-Encoding: gzip"),
                        get("/v1/figures", "Accept: text/csv"),
                        get("/v1/figures", "Accept: text/csv", "Accept-Encoding: gzip"),
                        get("/v1/figures", "Accept: application/x-ndjson"))
                .map(it -> it.header("ETag"))
                .toList();
        assertThat(tags).doesNotHaveDuplicates().noneMatch(it -> it.startsWith("W/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {PAIR, "/v1/figures?format=csv", "/v1/claims?format=ndjson&limit=3"})
    void whoHoldsAnAnswerIsToldSo(String address) throws IOException {
        for (String coding : List.of("identity", "gzip")) {
            Answer whole = get(address, "Accept-Encoding: " + coding);
            String tag = whole.header("ETag");
            for (String condition : List.of(tag, "W/" + tag, "\"a\", W/\"b\", " + tag, "*")) {
                Answer held = get(address, "Accept-Encoding: " + coding, "If-None-Match: " + condition);
                assertThat(held.status()).as(condition).isEqualTo(304);
                assertThat(held.body()).isEmpty();
                assertThat(held.header("Content-Length")).isEmpty();
                for (String header : List.of("ETag", "Cache-Control", "Vary", "Access-Control-Allow-Origin")) {
                    assertThat(held.header(header)).as(header).isEqualTo(whole.header(header));
                }
            }
            assertThat(get(address, "If-Modified-Since: " + whole.header("Last-Modified"))
                            .status())
                    .isEqualTo(304);
            assertThat(get(address, "If-None-Match: \"a\"", "If-Modified-Since: " + whole.header("Last-Modified"))
                            .status())
                    .isEqualTo(200);
            assertThat(get(address, "If-Modified-Since: Sat, 01 Jan 2000 00:00:00 GMT")
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void whatIsRefusedIsNeverHeld() throws IOException {
        assertThat(get("/v1/pairs/KAZ-NIX", "If-None-Match: *").status()).isEqualTo(404);
        assertThat(get("/v1/pairs?nonsense=1", "If-None-Match: *").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/pairs/KAZ-MNE", "/v1/figures?format=csv&country=ROU", "/v1/sources?format=ndjson"})
    void headIsGetWithoutTheBody(String address) throws IOException {
        Answer first = ask("HEAD " + address + " HTTP/1.1");
        Answer get = get(address);
        Answer again = ask("HEAD " + address + " HTTP/1.1");
        for (Answer head : List.of(first, again)) {
            assertThat(head.status()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            for (String header : List.of("ETag", "Content-Type", "Cache-Control", "Link", "Content-Disposition")) {
                assertThat(head.header(header)).as(header).isEqualTo(get.header(header));
            }
        }
        assertThat(again.header("Content-Length")).isEqualTo(String.valueOf(get.body().length));
        assertThat(ask("HEAD /v1/pairs/KAZ-NIX HTTP/1.1").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/pairs/KAZ-PRT", "/v1/claims?format=csv", "/v1/claims?format=ndjson", "/v1/countries"})
    void zippedItHoldsTheSame(String address) throws IOException {
        byte[] plain = get(address).body();
        for (int time = 0; time < 2; time++) {
            Answer zipped = get(address, "Accept-Encoding: gzip");
            assertThat(zipped.header("Content-Encoding")).isEqualTo("gzip");
            assertThat(zipped.body().length).isLessThan(plain.length);
            assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes())
                    .isEqualTo(plain);
        }
        for (String coding : List.of("br", "deflate", "gzip;q=0", "identity")) {
            Answer answer = get(address, "Accept-Encoding: " + coding);
            assertThat(answer.header("Content-Encoding")).isIn("", "identity");
            assertThat(answer.body()).isEqualTo(plain);
        }
    }

    @Test
    void pagesOfAnyOriginMayRead() throws IOException {
        Answer preflight = ask(
                "OPTIONS " + PAIR + " HTTP/1.1", "Origin: https://example.org", "Access-Control-Request-Method: GET");
        assertThat(preflight.status()).isEqualTo(204);
        assertThat(preflight.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(preflight.header("Access-Control-Allow-Methods")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(preflight.header("Access-Control-Allow-Headers")).contains("If-None-Match");
        Answer answer = get(PAIR, "Origin: https://example.org");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.header("Access-Control-Expose-Headers")).contains("ETag", "Link", "Retry-After");
        assertThat(answer.header("Vary")).as("one answer for all origins").doesNotContain("Origin");
    }

    @Test
    void browsersAreToldWhatNotToDo() throws IOException {
        assertThat(get(PAIR).header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(get(PAIR).header("Content-Security-Policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
        assertThat(get("/q/swagger-ui/").header("Content-Security-Policy"))
                .contains("script-src 'self'", "frame-ancestors 'none'");
        assertThat(get(PAIR).header("Server") + get(PAIR).header("X-Powered-By"))
                .isEmpty();
    }

    @Test
    void theWeightsOfAcceptCount() throws IOException {
        Map<String, String> types = Map.of(
                "application/json, text/csv, application/problem+json", "application/json",
                "application/json;q=0.5, text/csv", "text/csv",
                "text/csv;q=0, */*", "application/json",
                "application/*;q=0.2, text/csv;q=0.1", "application/json",
                "application/x-ndjson, */*;q=0.1", "application/x-ndjson");
        for (Map.Entry<String, String> accept : types.entrySet()) {
            for (int time = 0; time < 2; time++) {
                assertThat(get("/v1/figures?limit=2", "Accept: " + accept.getKey())
                                .header("Content-Type"))
                        .as(accept.getKey())
                        .startsWith(accept.getValue());
            }
        }
        assertThat(get("/v1/figures?limit=2", "Accept: application/json;q=0.5", "Accept: text/csv")
                        .header("Content-Type"))
                .startsWith("text/csv");
    }

    @Test
    void linksSayWhereToGoOn() throws IOException {
        assertThat(get("/v1/figures?limit=1").header("Link"))
                .matches("</v1/figures\\?cursor=[^>]+&limit=1>; rel=\"next\"");
        assertThat(get("/v1/pairs/kor-kaz").header("Link")).isEqualTo("</v1/pairs/KAZ-KOR>; rel=\"canonical\"");
        assertThat(get("/v1/figures/KAZ-KOR.turnover.2022.press").header("Link"))
                .contains("</v1/figures/KAZ-KOR.turnover.2022.press?known_as_of=1>; rel=\"cite-as\"");
        assertThat(get("/v1").header("Link")).contains("</q/openapi>; rel=\"service-desc\"");
    }

    @Test
    void flatPagesFollowTheLink() throws IOException {
        int rows = 0;
        String address = "/v1/claims?format=csv&limit=3";
        while (!address.isEmpty()) {
            Answer page = get(address);
            rows += (int) page.text().lines().count() - 1;
            String link = page.header("Link");
            address = link.isEmpty() ? "" : link.substring(1, link.indexOf('>'));
        }
        assertThat(rows).isEqualTo(8);
    }
}
