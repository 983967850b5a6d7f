package io.dyad.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.dyad.claim.RandomChanges;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * PostgreSQL, backed up and restored as docs/backup.md says. The service goes on while another server, with what was
 * restored, takes the place of the first. The way with pg_dump is skipped where there is none as new as the server.
 */
@QuarkusTest
@TestProfile(BackupOnPostgresTest.Restorable.class)
class BackupOnPostgresTest {

    private static final int CHANGES = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    RandomChanges changes;

    @Inject
    DataSource database;

    @Inject
    @ConfigProperty(name = "restorable.postgres-port")
    String port;

    @Inject
    @ConfigProperty(name = "restorable.postgres-folder")
    Path folder;

    @Nullable Consumer<Path> serveFrom;

    @Nullable Runnable stopServer;

    /** Without answers in memory, so that every one of them comes from the database that was restored. */
    public static class Restorable implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "dyad.seed", "false", "dyad.prepared-answers", "0", "quarkus.datasource.db-kind", "postgresql");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(RestorablePostgresServer.class));
        }
    }

    /** The stopped server's folder, which PostgreSQL's manual calls a file system level backup. */
    @Test
    void aCopyOfTheStoppedServersFolderIsServedAsItWasAtEveryRevision() throws Exception {
        Path data = Path.of(ask("show data_directory"));
        long last = change();
        Map<String, String> before = served(last);
        stopServer();
        copy(data, folder.resolve("copy"));
        serveFrom(data);
        awaitRevision(last);
        loseSomethingAfter(last);
        serveFrom(folder.resolve("copy"));
        awaitRevision(last);
        assertThat(served(last)).isEqualTo(before);
        assertThatItGoesOnFrom(last);
    }

    @Test
    void aDumpThatIsRestoredIsServedAsItWasAtEveryRevision() throws Exception {
        assumeTrue(
                version("pg_dump") >= serverVersion() && version("pg_restore") >= serverVersion(),
                "pg_dump and pg_restore must be as new as the server");
        long last = change();
        Map<String, String> before = served(last);
        Path dump = folder.resolve("dyad.dump");
        run("pg_dump", "--format=custom", "--file=" + dump, "--dbname=" + address());
        loseSomethingAfter(last);
        serveFrom(folder.resolve("empty"));
        run("pg_restore", "--exit-on-error", "--no-owner", "--dbname=" + address(), dump.toString());
        awaitRevision(last);
        assertThat(served(last)).isEqualTo(before);
        assertThatItGoesOnFrom(last);
    }

    private long change() {
        long last = 0;
        for (int i = 0; i < CHANGES; i++) {
            last = changes.step();
        }
        return last;
    }

    private void loseSomethingAfter(long last) {
        given().get("/v1/status?known_as_of=" + (last + 1)).then().statusCode(400);
        given().get("/v1/status?known_as_of=" + last).then().statusCode(200);
        assertThat(write("lost")).isEqualTo(last + 1);
    }

    /** The number that was given out after the backup is given out again. */
    private static void assertThatItGoesOnFrom(long last) {
        given().get("/v1/status?known_as_of=" + (last + 1)).then().statusCode(400);
        assertThat(write("instead")).isEqualTo(last + 1);
        assertThat(given().get("/v1/status").<String>path("change_reason")).isEqualTo("instead");
    }

    private static long write(String reason) {
        Response answer = given().header("Authorization", "Bearer the-key-of-the-tests-alone")
                .contentType("application/json")
                .body("{\"source_type\":\"press\",\"publisher\":\"Courier\",\"title\":\"" + Instant.now() + "\"}")
                .post("/v1/sources?reason=" + reason);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return Long.parseLong(answer.header("ETag").replace("\"", ""));
    }

    private static Map<String, String> served(long last) {
        return Served.by(
                address -> {
                    Response answer = given().urlEncodingEnabled(false).get(address);
                    assertThat(answer.statusCode()).as(address).isEqualTo(200);
                    assertThat(answer.header("Warning")).as(address).isNull();
                    return answer.asString();
                },
                last);
    }

    /** The service finds the other server by itself. */
    private static void awaitRevision(long revision) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            Response status = given().get("/v1/status");
            if (status.statusCode() == 200
                    && status.header("Warning") == null
                    && status.jsonPath().getLong("revision") == revision) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The service does not answer at revision " + revision + ": "
                + given().get("/v1/status").asString());
    }

    private void serveFrom(Path data) {
        Objects.requireNonNull(serveFrom).accept(data);
    }

    private void stopServer() {
        Objects.requireNonNull(stopServer).run();
    }

    private String address() {
        return "postgresql://postgres:postgres@127.0.0.1:" + port + "/postgres";
    }

    private int serverVersion() throws SQLException {
        return Integer.parseInt(ask("show server_version_num")) / 10_000;
    }

    private String ask(String question) throws SQLException {
        try (Connection connection = database.getConnection();
                var answer = connection.createStatement().executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    /** 0 where there is none. */
    private static int version(String program) throws Exception {
        try {
            Matcher number = Pattern.compile("\\) (\\d+)").matcher(run(program, "--version"));
            return number.find() ? Integer.parseInt(number.group(1)) : 0;
        } catch (IOException none) {
            return 0;
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(told).isZero();
        return told;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
