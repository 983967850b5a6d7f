package io.dyad.access;

import static io.dyad.access.TestKeys.ADMIN;
import static io.dyad.access.TestKeys.writing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(FailedKeysTest.FewFailures.class)
class FailedKeysTest {

    /** Three wrong keys and then one in ten minutes or so. */
    public static class FewFailures implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "dyad.failed-keys.burst",
                    "3",
                    "dyad.failed-keys.per-minute",
                    "1",
                    "quarkus.datasource.jdbc.url",
                    "jdbc:h2:mem:few-failures;DB_CLOSE_DELAY=-1");
        }
    }

    @Test
    void whoTriesOutKeysIsNotHeardForAWhile() {
        writing(ADMIN).body("{}").post("/v1/claims").then().statusCode(400);
        for (int i = 0; i < 3; i++) {
            writing("nonsense" + i).body("{}").post("/v1/claims").then().statusCode(401);
        }
        Response refused = writing("nonsense").body("{}").post("/v1/claims");
        refused.then().statusCode(429).body("type", equalTo("urn:dyad:problem:too-many-requests"));
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 61);
        writing(ADMIN).body("{}").post("/v1/claims").then().statusCode(429);
    }
}
