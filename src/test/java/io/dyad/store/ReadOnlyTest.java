package io.dyad.store;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ReadOnlyTest.Reading.class)
class ReadOnlyTest {

    public static class Reading implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "dyad.read-only", "true", "quarkus.datasource.jdbc.url", "jdbc:h2:mem:read-only;DB_CLOSE_DELAY=-1");
        }
    }

    @Test
    void writesNothingAtItsStart() {
        get("/v1/status").then().statusCode(200).body("revision", equalTo(0));
    }

    @Test
    void refusesWhatWouldChangeSomething() {
        for (String address : new String[] {"/v1/claims", "/v1/sources", "/v1/keys", "/v1/imports?profile=gravity"}) {
            given().header("X-API-Key", "the-key-of-the-tests-alone")
                    .body("{}")
                    .post(address)
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:dyad:problem:store-unavailable"))
                    .body("detail", startsWith("This instance of the service only reads"));
        }
    }

    @Test
    void readsTextsUnlessWhatTheyStateIsToBeStored() {
        String text = "{\"text\":\"Trade of Malta with Libya was $5 million in 2021.\"}";
        given().contentType("application/json")
                .body(text)
                .post("/v1/extractions")
                .then()
                .statusCode(200)
                .body("candidates", hasSize(1));
        for (String store : List.of("true", "%20true", "true%20", "True")) {
            given().urlEncodingEnabled(false)
                    .contentType("application/json")
                    .body(text)
                    .post("/v1/extractions?store=" + store)
                    .then()
                    .statusCode(503);
        }
    }

    @Test
    void showsKeysToWhoMaySeeThem() {
        given().header("X-API-Key", "the-key-of-the-tests-alone")
                .get("/v1/keys")
                .then()
                .statusCode(200);
    }
}
