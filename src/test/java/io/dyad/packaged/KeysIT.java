package io.dyad.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys of the packaged service: where the first comes from, and that a body waits for its key. */
class KeysIT {

    private static final String ADMIN = "an-admin-key-for-this-test";

    @TempDir
    Path folder;

    @Test
    void theFirstAdminKeyIsInAFileThatItsOwnerAloneReadsAndGoodForEver() throws Exception {
        Path file = folder.resolve("data/admin-key");
        String key;
        try (Service service = Service.start(folder, Map.of()).ready()) {
            key = Files.readString(file).strip();
            assertThat(key).matches("dyad_[0-9a-f]{12}_[0-9a-f]{64}");
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
            }
            give(service, key).then().statusCode(201);
        }
        try (Service again = Service.start(folder, Map.of()).ready()) {
            assertThat(Files.readString(file).strip()).isEqualTo(key);
            give(again, key).then().statusCode(201);
        }
        assertThat(logs()).contains("admin-key").doesNotContain(key.split("_", 3)[2]);
    }

    @Test
    void anOperatorSetsTheAdminKeyAndNoneIsLeftInAFile() throws Exception {
        try (Service service =
                Service.start(folder, Map.of("DYAD_ADMIN_KEY", ADMIN)).ready()) {
            give(service, ADMIN).then().statusCode(201).body("created_by", equalTo("admin"));
            give(service, ADMIN + "x").then().statusCode(401);
        }
        assertThat(folder.resolve("data/admin-key")).doesNotExist();
        assertThat(logs()).doesNotContain(ADMIN);
    }

    @Test
    void aShortAdminKeyIsRefusedAtStart() throws Exception {
        try (Service service = Service.start(folder, Map.of("DYAD_ADMIN_KEY", "short"))) {
            assertThat(service.ended()).isTrue();
        }
        assertThat(logs()).contains("DYAD_ADMIN_KEY has fewer than 20 characters");
    }

    @Test
    void anAdminKeyThatNoHeaderCarriesIsRefusedAtStart() throws Exception {
        try (Service service = Service.start(folder, Map.of("DYAD_ADMIN_KEY", "twenty characters and blanks"))) {
            assertThat(service.ended()).isTrue();
        }
        assertThat(logs()).contains("visible ASCII characters");
    }

    @Test
    void aBodyIsNotReadBeforeTheKeyIsChecked() throws Exception {
        try (Service service =
                Service.start(folder, Map.of("DYAD_ADMIN_KEY", ADMIN)).ready()) {
            // The body that is announced never comes: who waits for it does not answer.
            String head = "POST /v1/claims HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
            String length = "Content-Length: 1000000\r\n\r\n";
            assertThat(Wire.send(service.port(), head + length).status()).isEqualTo(401);
            assertThat(Wire.send(service.port(), head + "X-API-Key: nonsense\r\n" + length)
                            .status())
                    .isEqualTo(401);
            assertThat(Wire.send(service.port(), head + "X-API-Key: " + ADMIN + "\r\nContent-Length: 99999999\r\n\r\n")
                            .status())
                    .isEqualTo(413);
        }
    }

    private static Response give(Service service, String key) {
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .header("X-API-Key", key)
                .body(Map.of("name", "somebody", "role", "curator"))
                .post("http://127.0.0.1:" + service.port() + "/v1/keys");
    }

    private String logs() throws Exception {
        StringBuilder all = new StringBuilder();
        try (var files = Files.list(folder)) {
            for (Path log : files.filter(it -> it.toString().endsWith(".log")).toList()) {
                all.append(Files.readString(log));
            }
        }
        return all.toString();
    }
}
