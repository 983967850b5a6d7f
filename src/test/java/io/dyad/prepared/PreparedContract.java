package io.dyad.prepared;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.dyad.claim.ClaimDoor;
import io.dyad.claim.State;
import io.dyad.claim.TestClaims;
import io.dyad.source.Sources;
import io.dyad.store.Author;
import io.dyad.store.Revisions;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the answers kept in memory promise, whatever the database. Each test asks for a pair of its own. */
abstract class PreparedContract {

    @Inject
    Revisions revisions;

    @Inject
    Sources sources;

    @Inject
    ClaimDoor door;

    @Inject
    AgroalDataSource database;

    /** Stores a turnover and returns the revision that this made. */
    private long enter(String pair, int year) {
        return revisions.write(new Author("tester"), "test", change -> {
            sources.record(TestClaims.GAZETTE, change);
            door.enter(
                    List.of(TestClaims.turnover(pair, year, "5000000", TestClaims.GAZETTE)), State.PUBLISHED, change);
            return change.revision();
        });
    }

    private static Response ask(String address) {
        return given().urlEncodingEnabled(false).get(address);
    }

    private static Response ask(String address, String etag) {
        return given().header("If-None-Match", etag).get(address);
    }

    private static boolean isFromMemory(Response answer) {
        return answer.header("Server-Timing").equals("cache;desc=hit");
    }

    @Test
    void theSecondAnswerComesFromMemoryAndIsTheSame() {
        enter("ALB-ZWE", 2020);
        Response first = ask("/v1/pairs/ALB-ZWE");
        Response second = ask("/v1/pairs/ALB-ZWE");
        assertThat(isFromMemory(first)).isFalse();
        assertThat(isFromMemory(second)).isTrue();
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
        for (String header :
                List.of("ETag", "Content-Type", "Cache-Control", "Vary", "Link", "X-Content-Type-Options")) {
            assertThat(second.header(header))
                    .as(header)
                    .isEqualTo(first.header(header))
                    .isNotNull();
        }
    }

    @Test
    void theOrderOfParametersDoesNotMatterAndTheFormatDoes() {
        enter("DZA-ZWE", 2020);
        ask("/v1/figures?pair=DZA-ZWE&fields=id,value&format=csv");
        assertThat(isFromMemory(ask("/v1/figures?format=csv&fields=id,value&pair=DZA-ZWE")))
                .isTrue();
        assertThat(isFromMemory(ask("/v1/figures?format=ndjson&fields=id,value&pair=DZA-ZWE")))
                .isFalse();
        assertThat(ask("/v1/figures?format=csv&fields=id,value&pair=DZA-ZWE").asString())
                .isEqualTo("id,value\r\nDZA-ZWE.turnover.2020.press,5000000\r\n");
    }

    @Test
    void aChangeIsAnsweredAtOnceAndWithAnotherTag() {
        for (int year = 2000; year < 2020; year++) {
            long revision = enter("AND-ZWE", year);
            Response answer = ask("/v1/pairs/AND-ZWE/turnover");
            assertThat(answer.<Integer>path("revision")).isEqualTo((int) revision);
            assertThat(answer.<Integer>path("page.total")).isEqualTo(year - 1999);
            assertThat(ask("/v1/pairs/AND-ZWE/turnover", answer.header("ETag")).statusCode())
                    .isEqualTo(304);
            enter("AGO-ZWE", year);
            assertThat(ask("/v1/pairs/AND-ZWE/turnover", answer.header("ETag")).statusCode())
                    .as("after a change of something else it is asked again, once")
                    .isEqualTo(200);
            assertThat(isFromMemory(ask("/v1/pairs/AND-ZWE/turnover"))).isTrue();
        }
    }

    @Test
    void whatIsHeldNeedsNotBeComputedToSaySo() {
        enter("ATG-ZWE", 2020);
        String etag = ask("/v1/pairs/ATG-ZWE").header("ETag");
        Response unzipped = ask("/v1/claims?pair=ATG-ZWE&limit=7");
        Response again = ask("/v1/pairs/ATG-ZWE", "W/" + etag);
        assertThat(unzipped.statusCode()).isEqualTo(200);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asByteArray()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(etag);
        assertThat(again.header("Cache-Control")).isNotNull();
    }

    @Test
    void refusalsAreNotKept() {
        for (int i = 0; i < 3; i++) {
            Response refusal = ask("/v1/pairs?countri=KAZ");
            assertThat(refusal.statusCode()).isEqualTo(400);
            assertThat(isFromMemory(refusal)).isFalse();
            assertThat(refusal.header("Cache-Control")).isEqualTo("no-store");
            assertThat(refusal.header("ETag")).isNull();
        }
    }

    @Test
    void aChangeCostsOneComputationHoweverManyAsk() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(16);
        try {
            for (int year = 2000; year < 2005; year++) {
                enter("ARG-ZWE", year);
                List<Callable<Response>> calls = Stream.generate(
                                () -> (Callable<Response>) () -> ask("/v1/pairs/ARG-ZWE"))
                        .limit(48)
                        .toList();
                int computed = 0;
                for (Future<Response> answer : clients.invokeAll(calls)) {
                    assertThat(answer.get().<Integer>path("data.findAll { it.kind == 'stated' }.size()"))
                            .isEqualTo(1);
                    computed += isFromMemory(answer.get()) ? 0 : 1;
                }
                assertThat(computed)
                        .as("one; another where the machine was too slow to confirm the revision for a second")
                        .isBetween(1, 2);
            }
        } finally {
            clients.shutdown();
        }
    }

    @Test
    void nobodySeesTimeRunBackwardsWhileDataChanges() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> readers = new ArrayList<>();
            Instant end = Instant.now().plusSeconds(3);
            for (int reader = 0; reader < 3; reader++) {
                readers.add(clients.submit(() -> {
                    int last = 0;
                    while (Instant.now().isBefore(end)) {
                        int revision = ask("/v1/pairs/ARM-ZWE/turnover").path("revision");
                        assertThat(revision).isGreaterThanOrEqualTo(last);
                        last = revision;
                    }
                    return last;
                }));
            }
            int year = 1000;
            while (Instant.now().isBefore(end)) {
                long revision = enter("ARM-ZWE", year++);
                int seen = ask("/v1/pairs/ARM-ZWE/turnover?limit=1").path("revision");
                assertThat((long) seen).isEqualTo(revision);
            }
            for (Future<Integer> reader : readers) {
                assertThat(reader.get()).isPositive();
            }
        } finally {
            clients.shutdown();
        }
    }

    @Test
    void anotherInstancesChangeIsSeenWithinASecond() throws Exception {
        enter("ABW-ZWE", 2020);
        for (int i = 0; i < 3; i++) {
            Response before = ask("/v1/pairs/ABW-ZWE");
            int revision = before.path("revision");
            changeAsAnotherInstance();
            Instant changed = Instant.now();
            Response after = ask("/v1/pairs/ABW-ZWE");
            while (after.<Integer>path("revision") == revision) {
                assertThat(Duration.between(changed, Instant.now())).isLessThan(Duration.ofMillis(1200));
                after = ask("/v1/pairs/ABW-ZWE");
            }
            assertThat(after.header("ETag")).isNotEqualTo(before.header("ETag"));
        }
    }

    /** Its change is in the database; nothing in this process hears of it. */
    private void changeAsAnotherInstance() throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate("update store_clock set revision = revision + 1");
            statement.executeUpdate("insert into revision select c.revision, current_timestamp, 'other', 'a change',"
                    + " r.pairs, r.sources, r.claims, r.published_claims"
                    + " from store_clock c join revision r on r.number = c.revision - 1");
            connection.commit();
        }
    }
}
