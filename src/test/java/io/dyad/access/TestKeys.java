package io.dyad.access;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** Keys of each role, for tests. */
public final class TestKeys {

    /** As the build sets it for tests. */
    public static final String ADMIN = System.getProperty("dyad.admin-key");

    private TestKeys() {}

    /** A new key of that role. */
    public static String of(String role) {
        return writing(ADMIN)
                .body(Map.of("name", "the " + role, "role", role))
                .post("/v1/keys")
                .then()
                .statusCode(201)
                .extract()
                .path("key");
    }

    /** A request that writes JSON with a key. */
    public static RequestSpecification writing(String key) {
        return given().contentType(ContentType.JSON).header("Authorization", "Bearer " + key);
    }
}
