package io.dyad.access;

import static io.dyad.access.TestKeys.ADMIN;
import static io.dyad.access.TestKeys.writing;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.dyad.store.Databases;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every operation that writes, or is for admins, against no key, wrong keys and each role. */
@QuarkusTest
@TestProfile(Databases.EmptyH2.class)
class RolesTest {

    /** With an empty or senseless body, so that whoever may gets no further than 400 or 404 and nothing is changed. */
    private static final Map<String, Role> LEAST = least();

    private static Map<String, Role> least() {
        Map<String, Role> least = new LinkedHashMap<>();
        least.put("POST /v1/extractions?store=true", Role.CONTRIBUTOR);
        least.put("POST /v1/sources", Role.CONTRIBUTOR);
        least.put("POST /v1/claims", Role.CONTRIBUTOR);
        least.put("POST /v1/claims/{id}/publish", Role.CURATOR);
        least.put("POST /v1/claims/{id}/reject", Role.CURATOR);
        least.put("POST /v1/claims/{id}/withdraw", Role.CURATOR);
        least.put("POST /v1/claims/{id}/reinstate", Role.CURATOR);
        least.put("POST /v1/claims/{id}/supersede", Role.CURATOR);
        least.put("POST /v1/keys", Role.ADMIN);
        least.put("POST /v1/keys/{id}/expire", Role.ADMIN);
        least.put("DELETE /v1/keys/{id}", Role.ADMIN);
        least.put("POST /v1/imports", Role.ADMIN);
        least.put("DELETE /v1/imports/{id}", Role.ADMIN);
        return least;
    }

    @Test
    void theTableHoldsEveryOperationThatWrites() {
        Set<String> declared = new TreeSet<>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("io.dyad").stream()
                        .filter(it -> it.isAnnotatedWith(Path.class))
                        .flatMap(it -> it.getMethods().stream())
                        .forEach(method -> verb(method).ifPresent(it -> declared.add(it + " " + path(method))));
        assertThat(declared.remove("POST /article"))
                .as("A form sends a text, which is read and not stored.")
                .isTrue();
        assertThat(LEAST.keySet().stream().map(it -> it.replaceFirst("\\?.*", "")))
                .containsExactlyInAnyOrderElementsOf(declared);
    }

    @Test
    void nobodyWritesWithoutAKeyThatIsGood() {
        String expired = keyOf("contributor of yesterday");
        writing(ADMIN)
                .body(Map.of(
                        "expires_at", Instant.now().minus(Duration.ofDays(1)).toString()))
                .post("/v1/keys/" + id(expired) + "/expire")
                .then()
                .statusCode(200);
        String revoked = keyOf("contributor no more");
        writing(ADMIN).delete("/v1/keys/" + id(revoked)).then().statusCode(200);
        String good = TestKeys.of("admin");
        String wrongSecret = good.substring(0, good.length() - 1) + (good.endsWith("0") ? "1" : "0");
        for (String operation : LEAST.keySet()) {
            refused(operation, ask(operation, json()), "needs a key");
            for (String key : List.of("nonsense", "dyad_000000000000_" + "0".repeat(64), wrongSecret)) {
                refused(operation, ask(operation, writing(key)), "not known");
                refused(operation, ask(operation, withHeader(key)), "not known");
            }
            refused(operation, ask(operation, writing(expired)), "expired");
            refused(operation, ask(operation, writing(revoked)), "revoked");
        }
    }

    @Test
    void twoKeysInOneRequestAreRefusedUnlessTheyAreTheSame() {
        String curator = TestKeys.of("curator");
        String contributor = TestKeys.of("contributor");
        refused(
                "two keys",
                writing(curator).header("X-API-Key", contributor).body("{}").post("/v1/claims"),
                "different keys");
        refused(
                "two keys in one header",
                given().header("X-API-Key", curator, contributor)
                        .contentType(ContentType.JSON)
                        .body("{}")
                        .post("/v1/claims"),
                "different keys");
        assertThat(writing(curator)
                        .header("X-API-Key", curator)
                        .body("{}")
                        .post("/v1/claims")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void eachRoleMayWhatThoseBeforeItMayAndNoMore() {
        List<String> wrong = new ArrayList<>();
        for (Role role : Role.values()) {
            String key = TestKeys.of(role.toString());
            LEAST.forEach((operation, least) -> {
                int expected = role.compareTo(least) < 0 ? 403 : isReadFirst(operation) ? 400 : 404;
                for (RequestSpecification request : List.of(writing(key), withHeader(key))) {
                    int status = ask(operation, request).statusCode();
                    if (status != expected) {
                        wrong.add(role + " " + operation + ": " + status + " instead of " + expected);
                    }
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void readingKeysAndImportsIsForAdminsAlone() {
        for (String path : List.of("/v1/keys", "/v1/keys/000000000000", "/v1/imports", "/v1/imports/000000000000")) {
            given().get(path).then().statusCode(401);
            given().header("X-API-Key", TestKeys.of("curator")).get(path).then().statusCode(403);
        }
    }

    @Test
    void aTextIsReadForAllAndStoredForWhoMay() {
        Map<String, String> text = Map.of("text", "They met.");
        for (RequestSpecification request : List.of(json(), writing("nonsense"), writing(TestKeys.of("contributor")))) {
            assertThat(request.body(text).post("/v1/extractions").statusCode()).isEqualTo(200);
            assertThat(json().body(text).post("/v1/extractions?store=false").statusCode())
                    .isEqualTo(200);
        }
        String hash = "/v1/extractions/" + "0".repeat(64);
        given().get(hash).then().statusCode(401);
        given().header("X-API-Key", TestKeys.of("contributor")).get(hash).then().statusCode(404);
    }

    private static void refused(String operation, Response answer, String why) {
        assertThat(answer.statusCode()).as(operation).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"dyad\"");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.<String>path("detail")).as(operation).contains(why);
    }

    private static Response ask(String operation, RequestSpecification request) {
        String[] parts = operation.split(" ", 2);
        String path = parts[1].replace("{id}", parts[1].contains("keys") ? "000000000000" : "KAZ-KOR-000000000000");
        Map<String, String> body = path.endsWith("expire")
                ? Map.of("expires_at", "2020-01-01T00:00:00Z")
                : path.contains("/KAZ-") ? Map.of("reason", "No claim has this id.") : Map.of();
        return request.body(body).request(parts[0], path);
    }

    /** Whether the body, which is senseless, is read before what it is about. */
    private static boolean isReadFirst(String operation) {
        return !operation.contains("{id}") || operation.endsWith("supersede");
    }

    private static RequestSpecification json() {
        return given().contentType(ContentType.JSON);
    }

    private static RequestSpecification withHeader(String key) {
        return json().header("X-API-Key", key);
    }

    private static String id(String key) {
        return key.split("_", 3)[1];
    }

    private static String keyOf(String name) {
        return writing(ADMIN)
                .body(Map.of("name", name, "role", "contributor"))
                .post("/v1/keys")
                .then()
                .statusCode(201)
                .extract()
                .path("key");
    }

    private static Optional<String> verb(JavaMethod method) {
        return Stream.of(POST.class, PUT.class, PATCH.class, DELETE.class)
                .filter(method::isAnnotatedWith)
                .map(Class::getSimpleName)
                .findFirst();
    }

    private static String path(JavaMethod method) {
        JavaClass resource = method.getOwner();
        String root = resource.getAnnotationOfType(Path.class).value();
        return method.tryGetAnnotationOfType(Path.class)
                .map(it -> root + it.value())
                .orElse(root);
    }
}
