package io.dyad.access;

import static io.dyad.access.TestKeys.ADMIN;
import static io.dyad.access.TestKeys.writing;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.dyad.store.Databases;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(Databases.EmptyH2.class)
class KeysTest {

    @Inject
    EntityManager database;

    @Test
    void aKeyIsShownOnceAndOnlyItsHashIsKept() {
        String key = give("once", "curator")
                .statusCode(201)
                .header("Location", matchesPattern("/v1/keys/[0-9a-f]{12}"))
                .header("Cache-Control", equalTo("no-store"))
                .body("key", matchesPattern("dyad_[0-9a-f]{12}_[0-9a-f]{64}"))
                .body("name", equalTo("once"))
                .body("role", equalTo("curator"))
                .body("created_by", equalTo("admin"))
                .body("last_used_at", nullValue())
                .extract()
                .path("key");
        String secret = key.split("_", 3)[2];
        assertThat(admin().get("/v1/keys").asString()).contains(id(key)).doesNotContain(secret, KeyText.hash(secret));
        assertThat(admin().get("/v1/keys/" + id(key)).asString()).doesNotContain(secret);
        List<?> kept = database.createNativeQuery("select secret_hash from api_key where id = :id")
                .setParameter("id", id(key))
                .getResultList();
        assertThat(kept.get(0)).isEqualTo(KeyText.hash(secret));
    }

    @Test
    void theLastUseIsNoted() {
        String key = give("used", "contributor").extract().path("key");
        writing(key).body("{}").post("/v1/claims").then().statusCode(400);
        admin().get("/v1/keys/" + id(key)).then().body("last_used_at", notNullValue());
    }

    @Test
    void aKeyThatIsRevokedStaysListedAndOpensNothing() {
        String key = give("revoked", "curator").extract().path("key");
        String first = admin().delete("/v1/keys/" + id(key))
                .then()
                .statusCode(200)
                .body("revoked_by", equalTo("admin"))
                .extract()
                .path("revoked_at");
        admin().delete("/v1/keys/" + id(key)).then().statusCode(200).body("revoked_at", equalTo(first));
        writing(key).body("{}").post("/v1/claims").then().statusCode(401);
        admin().delete("/v1/keys/000000000000").then().statusCode(404);
    }

    @Test
    void refusesAKeyWithEveryFaultAtOnce() {
        writing(ADMIN)
                .body(Map.of("name", "seed", "role", "king", "expires_at", "2020-01-01T00:00:00Z", "secret", "x"))
                .post("/v1/keys")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("name", "role", "expires_at", "secret"));
        writing(ADMIN)
                .body("{}")
                .post("/v1/keys")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("name", "role"));
        writing(ADMIN)
                .header("Idempotency-Key", "x")
                .body(Map.of("name", "twice", "role", "curator"))
                .post("/v1/keys")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("Idempotency-Key"));
        writing(ADMIN)
                .body("{\"expires_at\":\"tomorrow\"}")
                .post("/v1/keys/000000000000/expire")
                .then()
                .statusCode(400);
    }

    @Test
    void givingOutAKeyMakesNoRevision() {
        int before = get("/v1/status").path("revision");
        give("quiet", "curator").statusCode(201);
        get("/v1/status").then().body("revision", equalTo(before));
    }

    @Test
    void aReadThatNeedsNoKeyIsNotKeptForOthersWhenItBearsOne() {
        admin().get("/v1/status").then().statusCode(200).header("Cache-Control", equalTo("no-store"));
        given().header("X-API-Key", "nonsense").get("/v1/status").then().statusCode(200);
        get("/v1/status").then().header("Cache-Control", not(equalTo("no-store")));
    }

    private static ValidatableResponse give(String name, String role) {
        return writing(ADMIN)
                .body(Map.of("name", name, "role", role))
                .post("/v1/keys")
                .then();
    }

    private static io.restassured.specification.RequestSpecification admin() {
        return given().header("X-API-Key", ADMIN);
    }

    private static String id(String key) {
        return key.split("_", 3)[1];
    }
}
