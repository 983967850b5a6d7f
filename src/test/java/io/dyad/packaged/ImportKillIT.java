package io.dyad.packaged;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * kill -9 during an import: the store is as before, or as after. {@code -Ddyad.kills=20} kills more often; {@code
 * -Ddyad.kills.seed} repeats the moments.
 */
class ImportKillIT {

    private static final int KILLS = Integer.getInteger("dyad.kills", 3);
    private static final long SEED = Long.getLong("dyad.kills.seed", System.nanoTime());
    private static final int ROWS = 20_000;
    private static final int LATEST_KILL = 9_000;
    private static final Map<String, String> SETTINGS = Map.of("DYAD_SEED", "false", "DYAD_ADMIN_KEY", Curator.KEY);

    @TempDir
    Path folder;

    @Test
    void killedAtAnyMomentOfAnImportTheStoreIsAsBeforeOrAsAfter() throws Exception {
        Random random = new Random(SEED);
        List<String> ends = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            Path data = folder.resolve("data" + kill);
            Service service = Service.start(folder, settings(data)).ready();
            String id = begin(service);
            Thread.sleep(random.nextInt(LATEST_KILL));
            service.kill();
            ends.add(check(data, id));
        }
        System.out.println("ImportKillIT: seed " + SEED + ": " + ends);
    }

    private static Map<String, String> settings(Path data) {
        Map<String, String> settings = new java.util.TreeMap<>(SETTINGS);
        settings.put("DYAD_DATA_DIR", data.toString());
        return settings;
    }

    private static String begin(Service service) {
        return asAdmin()
                .contentType("application/octet-stream")
                .body(file().getBytes(StandardCharsets.UTF_8))
                .post(at(service, "/v1/imports?profile=gravity"))
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    /** What became of it; afterwards the same file can be imported. */
    private String check(Path data, String id) throws Exception {
        String told = "seed " + SEED + ", import " + id;
        try (Service service = Service.start(folder, settings(data)).ready()) {
            JsonPath job = job(service, id);
            JsonPath status = service.get("/v1/status").jsonPath();
            boolean isDone = job.getString("state").equals("done");
            if (isDone) {
                assertThat(status.getLong("revision")).as(told).isEqualTo(job.getLong("revision"));
            } else {
                assertThat(job.getString("state")).as(told).isEqualTo("failed");
                assertThat(job.getString("failure")).as(told).contains("nothing of it was stored");
                assertThat(status.getLong("revision")).as(told).isZero();
            }
            long claims = isDone ? ROWS : 0;
            assertThat(status.getLong("counts.claims")).as(told).isEqualTo(claims);
            assertThat(service.get("/v1/claims?format=ndjson&fields=id")
                            .asString()
                            .lines()
                            .count())
                    .as(told)
                    .isEqualTo(claims);
            assertThat(data.resolve("scratch")).as(told).isEmptyDirectory();
            JsonPath again = ended(service, begin(service));
            assertThat(again.getLong("added") + again.getLong("unchanged"))
                    .as(told)
                    .isEqualTo(ROWS);
            return job.getString("state");
        }
    }

    private static JsonPath ended(Service service, String id) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        JsonPath job = job(service, id);
        while (List.of("queued", "running").contains(job.getString("state"))
                && Instant.now().isBefore(end)) {
            Thread.sleep(200);
            job = job(service, id);
        }
        return job;
    }

    private static JsonPath job(Service service, String id) {
        return asAdmin().get(at(service, "/v1/imports/" + id)).jsonPath();
    }

    private static RequestSpecification asAdmin() {
        return given().header("X-API-Key", Curator.KEY);
    }

    private static String at(Service service, String path) {
        return "http://127.0.0.1:" + service.port() + path;
    }

    private static String file() {
        List<String> countries = List.of("KAZ", "ROU", "KOR", "MNG", "KEN", "PRT", "MNE", "DEU", "FRA", "ITA");
        StringBuilder text = new StringBuilder("exporter,importer,year,trade\n");
        int rows = 0;
        for (int year = 1750; rows < ROWS; year++) {
            for (String origin : countries) {
                for (String destination : countries) {
                    if (!origin.equals(destination) && rows < ROWS) {
                        text.append(origin).append(',').append(destination).append(',');
                        text.append(year).append(',').append(++rows).append(".5\n");
                    }
                }
            }
        }
        return text.toString();
    }
}
