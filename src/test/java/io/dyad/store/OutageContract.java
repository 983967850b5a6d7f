package io.dyad.store;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What callers get while the database is away, and that all is well again when it is back. */
abstract class OutageContract {

    /** A writer waits its turn for a second, so that a test need not wait for long. */
    static final String SHORT_TURN = "set lock_timeout = 1000";

    static final String KEPT = "/v1/pairs/KAZ-KOR";

    /** How long a slow machine may take for what takes a fast one a second or two. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    /** What "promptly" means at most, on a slow machine too; it is far below a minute. */
    static final Duration PROMPTLY = Duration.ofSeconds(20);

    private static final AtomicInteger ASKED = new AtomicInteger();

    @Inject
    Editions editions;

    @Inject
    AgroalDataSource database;

    final ExecutorService clients = Executors.newCachedThreadPool();

    /** Takes the database away; returns when it is gone. */
    abstract void takeAway() throws Exception;

    /** Returns when it could be used again; does nothing where it could. */
    abstract void giveBack() throws Exception;

    @BeforeEach
    void allIsWell() {
        OutageResource.leave = new CountDownLatch(0);
        OutageResource.ENTERED.drainPermits();
        awaitHealing();
    }

    @AfterEach
    void stopAsking() throws Exception {
        OutageResource.leave.countDown();
        giveBack();
        clients.shutdownNow();
    }

    static Response await(String what, Supplier<Response> question, Predicate<Response> hoped) {
        Instant end = Instant.now().plus(PATIENCE);
        Response answer = question.get();
        while (!hoped.test(answer)) {
            assertThat(Instant.now())
                    .as("%s, but %s %s", what, answer.statusLine(), answer.asString())
                    .isBefore(end);
            pause();
            answer = question.get();
        }
        return answer;
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void awaitOutage() {
        await("the outage is noticed", () -> get("/q/health/ready"), it -> it.statusCode() == 503);
    }

    static void awaitHealing() {
        await("it is ready again", () -> get("/q/health/ready"), it -> it.statusCode() == 200);
        await("it answers again", () -> get("/v1/status"), it -> it.statusCode() == 200 && warning(it) == null);
    }

    static String warning(Response answer) {
        return answer.header("Warning");
    }

    /** A text, which itself needs no store. */
    private static Response read(String address) {
        return given().contentType("application/json")
                .body("{\"text\":\"Trade of Malta with Libya was $5 million in 2021.\"}")
                .post(address);
    }

    static void assertRefused(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(503);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.<String>path("type")).isEqualTo("urn:dyad:problem:store-unavailable");
        assertThat(answer.header("Retry-After")).matches("[1-9]");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("ETag")).isNull();
        assertThat(answer.asString()).doesNotContain("Exception", "SQL", "jdbc", "localhost");
    }

    /** A question that has not been asked yet. */
    private static String uncached() {
        return "/v1/pairs/KAZ-KOR/turnover?limit=" + ASKED.incrementAndGet();
    }

    @Test
    void whatIsInMemoryGoesOnWithAWarningTheRestIsRefusedAndAllHealsByItself() throws Exception {
        Response before = await(
                "it is kept", () -> get(KEPT), it -> it.header("Server-Timing").equals("cache;desc=hit"));
        Instant taken = Instant.now();
        takeAway();
        awaitOutage();

        Response kept = await("it is said to be old", () -> get(KEPT), it -> warning(it) != null);
        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(kept.asByteArray()).isEqualTo(before.asByteArray());
        assertThat(kept.header("ETag")).isEqualTo(before.header("ETag"));
        assertThat(kept.header("Cache-Control")).isEqualTo("no-store");
        assertThat(kept.header("Access-Control-Expose-Headers")).contains("Warning");
        int revision = before.path("revision");
        assertThat(warning(kept))
                .matches("110 - \"The database does not answer; this is revision " + revision
                        + " of [0-9TZ:-]+, last confirmed at [0-9TZ:-]+\"");
        Instant confirmed = Instant.parse(warning(kept).replaceAll(".*confirmed at ([0-9TZ:-]+)\"", "$1"));
        assertThat(confirmed).isBetween(taken.minus(PATIENCE), Instant.now());

        Response held = given().header("If-None-Match", before.header("ETag")).get(KEPT);
        assertThat(held.statusCode()).isEqualTo(304);
        assertThat(warning(held)).isNotNull();

        Instant asked = Instant.now();
        assertRefused(get(uncached()));
        assertRefused(get("/v1/status?format=json"));
        assertRefused(post("/v1/outage/change"));
        assertRefused(read("/v1/extractions?store=true"));
        assertThat(read("/v1/extractions").<String>path("candidates[0].pair")).isEqualTo("LBY-MLT");
        assertThat(Duration.between(asked, Instant.now())).isLessThan(PROMPTLY);
        assertThat(get("/q/health/ready").statusCode()).isEqualTo(503);
        assertThat(get("/q/health/live").statusCode()).isEqualTo(200);

        giveBack();
        awaitHealing();
        assertThat(get(uncached()).statusCode()).isEqualTo(200);
        Response after = await("it is fresh again", () -> get(KEPT), it -> warning(it) == null);
        assertThat(after.header("ETag")).isEqualTo(before.header("ETag"));
        assertThat(after.header("Cache-Control")).startsWith("public");
        assertThat(post("/v1/outage/change").<Integer>path("revision")).isEqualTo(revision + 1);
        assertThat(get(KEPT).<Integer>path("revision")).isEqualTo(revision + 1);
    }

    @Test
    void whatWasUnderWayWhenTheDatabaseWentIsRefusedToo() throws Exception {
        OutageResource.leave = new CountDownLatch(1);
        List<Future<Response>> underWay = List.of(
                clients.submit(() -> get("/v1/outage/unmarked/" + System.nanoTime())),
                clients.submit(() ->
                        given().header("Accept", "application/x-ndjson").get("/v1/outage/rows/" + System.nanoTime())),
                clients.submit(() -> post("/v1/outage/slow-change")));
        assertThat(OutageResource.ENTERED.tryAcquire(underWay.size(), PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .isTrue();
        takeAway();
        Instant gone = Instant.now();
        OutageResource.leave.countDown();
        for (Future<Response> answer : underWay) {
            assertRefused(answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        }
        assertThat(Duration.between(gone, Instant.now())).isLessThan(PROMPTLY);
        awaitOutage();
        giveBack();
    }

    @Test
    void aRestartLeavesNoBrokenConnectionBehind() throws Exception {
        for (int time = 0; time < 3; time++) {
            for (Future<Response> answer : crowd()) {
                assertThat(answer.get().statusCode()).isEqualTo(200);
            }
            takeAway();
            awaitOutage();
            giveBack();
            awaitHealing();
        }
        for (Future<Response> answer : crowd()) {
            assertThat(answer.get().statusCode()).isEqualTo(200);
            assertThat(warning(answer.get())).isNull();
        }
    }

    /** More at once than the pool has connections, so that each is used. */
    private List<Future<Response>> crowd() {
        List<Future<Response>> answers = new ArrayList<>();
        IntStream.range(0, 40).forEach(it -> answers.add(clients.submit(() -> get(uncached()))));
        return answers;
    }

    @Test
    void aWriterWhoseTurnDoesNotComeIsToldToTryAgain() throws Exception {
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.executeUpdate("update store_clock set revision = revision");
            assertRefused(post("/v1/outage/change"));
            assertThat(editions.outage()).isEmpty();
            other.rollback();
        }
        assertThat(post("/v1/outage/change").statusCode()).isEqualTo(200);
    }
}
