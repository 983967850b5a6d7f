package io.dyad.country;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GroupResourceTest {

    @Test
    void aGroupAnswersTheMembersOfTheDayAndNoOthers() {
        get("/v1/groups/EU?at=2019-12-31")
                .then()
                .statusCode(200)
                .body("code", equalTo("EU"))
                .body("at", equalTo("2019-12-31"))
                .body("members", hasSize(28))
                .body("members", hasItem("GBR"))
                .body("memberships.country", hasSize(28))
                .body("memberships.find { it.country == 'GBR' }.from", equalTo("1973-01-01"))
                .body("memberships.find { it.country == 'GBR' }.to", equalTo("2020-01-31"));
        get("/v1/groups/eu?at=2020-12-31").then().body("members", hasSize(27)).body("members", not(hasItem("GBR")));
        get("/v1/groups/European Union").then().body("at", nullValue()).body("members", hasSize(27));
    }

    @Test
    void theFlatFormatsHaveARowForEachMember() {
        assertThat(get("/v1/groups/EAEU?at=2015-01-01&format=csv").asString().lines())
                .containsExactly(
                        "group,country,name,from,to",
                        "EAEU,BLR,Belarus,2015-01-01,",
                        "EAEU,KAZ,Kazakhstan,2015-01-01,",
                        "EAEU,RUS,Russia,2015-01-01,");
        assertThat(get("/v1/groups/EU?at=2019-12-31&format=ndjson").asString().lines())
                .hasSize(28);
    }

    @Test
    void allGroupsAreListedOfADay() {
        get("/v1/groups?at=1999-12-31")
                .then()
                .statusCode(200)
                .body("data.code", hasItems("EU", "ASEAN", "CENTRAL_ASIA"))
                .body("data.find { it.code == 'EU' }.members", hasSize(15))
                .body("data.at", everyItem(equalTo("1999-12-31")));
        assertThat(get("/v1/groups?format=csv&limit=2").asString().lines()).hasSize(3);
    }

    @Test
    void whatIsNoGroupOrNoDayIsRefused() {
        get("/v1/groups/Atlantis").then().statusCode(404);
        get("/v1/groups/EU?at=2020-02-30").then().statusCode(400).body("errors[0].parameter", equalTo("at"));
        get("/v1/groups?on=2020").then().statusCode(400).body("errors[0].allowed", hasItem("at"));
    }
}
