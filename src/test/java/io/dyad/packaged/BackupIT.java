package io.dyad.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.dyad.packaged.Curator.Acknowledgement;
import io.dyad.store.Served;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database, backed up and restored as docs/backup.md says: the service is stopped, the folder copied. */
class BackupIT {

    private static final int WRITES = 40;
    private static final Map<String, String> SETTINGS = Map.of("DYAD_RATE_LIMIT_BURST", "1000000");
    private static final String STATUS = "/v1/status";

    @TempDir
    Path folder;

    @Test
    void whatIsRestoredIsServedAsItWasAtEveryRevisionToTheSameKeys() throws Exception {
        Map<String, String> before;
        String given;
        try (Service service = Service.start(folder, SETTINGS).ready()) {
            Curator admin = new Curator(service, adminKey("data"));
            write(admin, WRITES);
            given = admin.send(key()).body().path("key").asText();
            before = served(admin);
        }
        copy("data", "backup");
        try (Service restored = started("backup").ready()) {
            assertThat(served(new Curator(restored, adminKey("backup")))).isEqualTo(before);
            assertThat(served(new Curator(restored, given))).hasSameSizeAs(before);
            restored.get("/q/health/ready").then().statusCode(200);
            assertThat(new Curator(restored, given).send(source("after")).revision())
                    .isEqualTo(revisions(before));
        }
    }

    @Test
    void aRevisionMadeAfterTheBackupIsMadeAgainWithAnotherEtag() throws Exception {
        try (Service service = Service.start(folder, SETTINGS).ready()) {
            write(new Curator(service, adminKey("data")), 3);
        }
        copy("data", "backup");
        Acknowledgement lost;
        String etag;
        try (Service service = Service.start(folder, SETTINGS).ready()) {
            lost = new Curator(service, adminKey("data")).send(source("lost"));
            etag = service.get(STATUS).header("ETag");
        }
        try (Service restored = started("backup").ready()) {
            restored.get(STATUS + "?known_as_of=" + lost.revision()).then().statusCode(400);
            assertThat(statusUnless(etag, restored)).isEqualTo(200);
            Acknowledgement instead = new Curator(restored, adminKey("backup")).send(source("instead"));
            assertThat(instead.revision()).isEqualTo(lost.revision());
            restored.get(STATUS).then().body("change_reason", equalTo("instead"));
            assertThat(statusUnless(etag, restored)).isEqualTo(200);
            assertThat(statusUnless(restored.get(STATUS).header("ETag"), restored))
                    .isEqualTo(304);
        }
    }

    private Service started(String data) throws IOException {
        return Service.start(folder, Map.of("DYAD_RATE_LIMIT_BURST", "1000000", "DYAD_DATA_DIR", data));
    }

    private static int statusUnless(String etag, Service service) {
        return RestAssured.given()
                .header("If-None-Match", etag)
                .get("http://127.0.0.1:" + service.port() + STATUS)
                .statusCode();
    }

    private static void write(Curator curator, int writes) throws IOException {
        JsonNode source = curator.send(Writer.source()).body();
        Writer writer = new Writer(20261124, source.path("id").asText(), 0, 1);
        for (int i = 0; i < writes; i++) {
            Write write = writer.next();
            writer.learn(write, curator.send(write));
        }
    }

    private static Write source(String reason) {
        String body = "{\"source_type\":\"press\",\"publisher\":\"Courier\",\"title\":\"" + reason + "\"}";
        return new Write(reason, "/v1/sources?reason=" + reason, body, null, Map.of());
    }

    private static Write key() {
        return new Write("a key", "/v1/keys", "{\"name\":\"aigul\",\"role\":\"admin\"}", null, Map.of());
    }

    private static Map<String, String> served(Curator curator) throws IOException {
        long last = curator.json(STATUS).path("revision").asLong();
        assertThat(last).isGreaterThan(WRITES);
        return Served.by(it -> answer(curator, it), last);
    }

    /** How many there are, which is the number of the next. */
    private static long revisions(Map<String, String> served) {
        return served.keySet().stream().filter(it -> it.startsWith(STATUS)).count();
    }

    private static String answer(Curator curator, String address) {
        try {
            return curator.get(address);
        } catch (IOException e) {
            throw new UncheckedIOException(address, e);
        }
    }

    private String adminKey(String data) throws IOException {
        return Files.readString(folder.resolve(data).resolve("admin-key")).strip();
    }

    private void copy(String from, String to) throws IOException {
        Path source = folder.resolve(from);
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file, folder.resolve(to).resolve(source.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
