package io.dyad.curation;

import static io.dyad.access.TestKeys.ADMIN;
import static io.dyad.access.TestKeys.writing;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.dyad.claim.ClaimDoor;
import io.dyad.claim.ClaimFilter;
import io.dyad.claim.ClaimStates;
import io.dyad.claim.Claims;
import io.dyad.claim.HeldClaim;
import io.dyad.claim.NewClaim;
import io.dyad.claim.State;
import io.dyad.claim.TestClaims;
import io.dyad.pair.Pair;
import io.dyad.source.Sources;
import io.dyad.store.Author;
import io.dyad.store.Change;
import io.dyad.store.Revisions;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Many who write and read at once, whatever the database. Writers move amounts between pairs, so that every snapshot holds
 * the same total. How long it goes on is {@code -Dunder-fire} in seconds.
 */
abstract class ConcurrencyContract {

    private static final int PEOPLE = 16;
    private static final long SECONDS = Long.getLong("under-fire", 10);
    private static final List<String> PAIRS =
            List.of("BGD-ZWE", "BGR-ZWE", "BHR-ZWE", "BHS-ZWE", "BIH-ZWE", "BLR-ZWE", "BLZ-ZWE", "BOL-ZWE");
    private static final long EACH = 1_000_000;
    private static final String LIST = "/v1/figures?limit=100&pair=" + String.join(",", PAIRS);

    @Inject
    Revisions revisions;

    @Inject
    Sources sources;

    @Inject
    ClaimDoor door;

    @Inject
    Claims claims;

    @Inject
    ClaimStates states;

    @Test
    void everyReadIsOneSnapshotAndRevisionsRiseWithoutGaps() throws Exception {
        String source = revisions.write(new Author("under fire"), "Each pair has the same.", change -> {
            String id = sources.record(TestClaims.GAZETTE, change);
            door.enter(PAIRS.stream().map(it -> claim(it, EACH, "start")).toList(), State.PUBLISHED, change);
            return id;
        });
        assertThat(source).isNotEmpty();
        long before = current();
        AtomicLong moves = new AtomicLong();
        AtomicLong reads = new AtomicLong();
        ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        List<Callable<Void>> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            int number = i;
            people.add(() -> {
                Random random = new Random(number);
                while (System.nanoTime() < end) {
                    moveBetweenTwoPairs(random, number + "-" + moves.get());
                    moves.incrementAndGet();
                }
                return null;
            });
            people.add(() -> {
                long last = 0;
                while (System.nanoTime() < end) {
                    last = read(last, wrong);
                    reads.incrementAndGet();
                }
                return null;
            });
        }
        run(people);
        assertThat(wrong).isEmpty();
        assertThat(moves.get()).isGreaterThan(PEOPLE);
        assertThat(reads.get()).isGreaterThan(PEOPLE);
        assertThat(current()).isEqualTo(before + moves.get());
        List<Integer> numbers = get("/v1/revisions?limit=1000").path("data.revision");
        assertThat(numbers)
                .isEqualTo(IntStream.range(0, numbers.size())
                        .mapToObj(it -> numbers.get(0) - it)
                        .toList());
        System.out.println("Under fire for " + SECONDS + " s: " + moves + " moves, " + reads + " reads");
    }

    @Test
    void ofManyWhoSupersedeOneClaimOneSucceeds() throws Exception {
        String source = sourceOverHttp();
        String id = enter(source, "BRA-ZWE", "100");
        List<Callable<Integer>> people = IntStream.range(0, PEOPLE)
                .<Callable<Integer>>mapToObj(it -> () -> writing(ADMIN)
                        .body(Map.of("claim", body(source, "BRA-ZWE", String.valueOf(101 + it)), "reason", "Better."))
                        .post("/v1/claims/" + id + "/supersede")
                        .statusCode())
                .toList();
        assertThat(run(people)).containsOnlyOnce(201).containsOnly(201, 409);
        List<String> published = get("/v1/claims?pair=BRA-ZWE").path("data.id");
        assertThat(published).hasSize(1);
    }

    @Test
    void ofManyWhoRepeatOneRequestOneDoesIt() throws Exception {
        String source = sourceOverHttp();
        List<Callable<Response>> people = IntStream.range(0, PEOPLE)
                .<Callable<Response>>mapToObj(it -> () -> writing(ADMIN)
                        .header("Idempotency-Key", "one-for-all")
                        .body(body(source, "BRB-ZWE", "100"))
                        .post("/v1/claims"))
                .toList();
        List<Response> answers = run(people);
        assertThat(answers).allMatch(it -> it.statusCode() == 201);
        assertThat(answers.stream().map(Response::asString).distinct()).hasSize(1);
        assertThat(answers.stream().filter(it -> it.header("Idempotency-Replayed") == null))
                .hasSize(1);
    }

    /** In one revision: what one loses the other gets. */
    private void moveBetweenTwoPairs(Random random, String label) {
        int first = random.nextInt(PAIRS.size());
        int second = (first + 1 + random.nextInt(PAIRS.size() - 1)) % PAIRS.size();
        long amount = 1L + random.nextInt(100);
        revisions.write(new Author("under fire"), "Moved.", change -> {
            change(PAIRS.get(first), -amount, label, change);
            change(PAIRS.get(second), amount, label, change);
            return label;
        });
    }

    private void change(String pair, long amount, String label, Change change) {
        HeldClaim held = claims.held(ClaimFilter.PUBLISHED, List.of(Pair.parse(pair)), change.revision() - 1)
                .get(0);
        long now = Objects.requireNonNull(held.claim().number().stated()).longValueExact() + amount;
        door.supersede(
                states.present(held.claim().pair(), held.claim().id()).orElseThrow(),
                claim(pair, now, label + " " + pair),
                "Moved.",
                change);
    }

    private static long read(long last, ConcurrentLinkedQueue<String> wrong) {
        Response answer = get(LIST);
        if (answer.statusCode() != 200) {
            wrong.add(answer.statusCode() + " " + answer.asString());
            return last;
        }
        List<Number> values = answer.path("data.value");
        long total = values.stream().mapToLong(Number::longValue).sum();
        long revision = answer.jsonPath().getLong("revision");
        if (values.size() != PAIRS.size() || total != EACH * PAIRS.size()) {
            wrong.add("revision " + revision + " holds " + values);
        }
        if (revision < last) {
            wrong.add("revision " + revision + " was read after " + last);
        }
        return revision;
    }

    private static NewClaim claim(String pair, long amount, String wording) {
        NewClaim plain = TestClaims.turnover(pair, 2022, String.valueOf(amount), TestClaims.GAZETTE);
        return new NewClaim(
                plain.pair(),
                plain.subject(),
                plain.timing(),
                plain.number(),
                plain.evidence().at(wording));
    }

    private static <T> List<T> run(List<Callable<T>> people) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(people.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> person : threads.invokeAll(people)) {
                results.add(person.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static String sourceOverHttp() {
        Response answer = writing(ADMIN)
                .body(Map.of(
                        "publisher", "Example Gazette",
                        "title", "Under fire " + System.nanoTime(),
                        "source_type", "press"))
                .post("/v1/sources");
        return answer.path("id");
    }

    private static String enter(String source, String pair, String value) {
        String id = writing(ADMIN)
                .body(body(source, pair, value))
                .post("/v1/claims")
                .path("id");
        writing(ADMIN).post("/v1/claims/" + id + "/publish").then().statusCode(200);
        return id;
    }

    private static Map<String, Object> body(String source, String pair, String value) {
        return Map.of(
                "source",
                source,
                "pair",
                pair,
                "indicator",
                "turnover",
                "value",
                new BigDecimal(value),
                "precision",
                1,
                "unit",
                "USD");
    }

    private static long current() {
        return get("/v1/status").jsonPath().getLong("revision");
    }
}
