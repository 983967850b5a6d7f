package io.dyad.curation;

import static io.dyad.access.TestKeys.ADMIN;
import static io.dyad.access.TestKeys.writing;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.dyad.access.TestKeys;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What writing over HTTP promises, whatever the database. Each test has a pair of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WritingContract {

    private String source = "";
    private String curator = "";
    private String contributor = "";

    /** Once; the address of the service is not known before the first test. */
    @BeforeEach
    void describeASource() {
        if (!source.isEmpty()) {
            return;
        }
        curator = TestKeys.of("curator");
        contributor = TestKeys.of("contributor");
        source = writing(contributor)
                .body(source("Writing contract " + UUID.randomUUID()))
                .post("/v1/sources")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void aClaimLivesAndEveryEarlierStateCanBeReadAsItWas() {
        List<String> rows = new ArrayList<>();
        List<Long> revisions = new ArrayList<>();
        String id = enter(contributor, claim("AUS-ZMB", "5")).extract().path("id");
        keep("AUS-ZMB", revisions, rows);
        move(id, "publish", null);
        keep("AUS-ZMB", revisions, rows);
        String better = supersede(id, claim("AUS-ZMB", "6"), "It says 6.")
                .statusCode(201)
                .body("value", equalTo(6))
                .extract()
                .path("id");
        keep("AUS-ZMB", revisions, rows);
        move(better, "withdraw", "The paper took it back.");
        keep("AUS-ZMB", revisions, rows);
        move(better, "reinstate", "The paper says it again.");
        keep("AUS-ZMB", revisions, rows);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows("AUS-ZMB", revisions.get(i))).isEqualTo(rows.get(i));
        }
        assertThat(rows.stream().distinct()).hasSize(5);
        get("/v1/claims/" + id + "/history")
                .then()
                .body("data.state", contains("candidate", "published", "superseded"))
                .body("data.superseded_by", contains(null, null, better))
                .body("data.reason", contains(null, null, "It says 6."))
                .body("data.author", contains(nullValue(), nullValue(), nullValue()));
        given().header("X-API-Key", ADMIN)
                .get("/v1/claims/" + better + "/history")
                .then()
                .body("data.state", contains("published", "withdrawn", "published"))
                .body("data.author", contains("the curator", "the curator", "the curator"))
                .header("Cache-Control", "no-store");
    }

    @Test
    void everyWriteIsOneRevisionThatSaysWhatWhenAndWhy() {
        String id = enter(contributor, claim("AUS-YEM", "5")).extract().path("id");
        long revision = current();
        move(id, "publish", "Checked against the paper.");
        get("/v1/revisions/" + (revision + 1))
                .then()
                .body("reason", equalTo("Checked against the paper."))
                .body("author", nullValue())
                .body("committed_at", notNullValue())
                .body("changes", hasSize(1))
                .body("changes[0].claim", equalTo(id))
                .body("changes[0].state", equalTo("published"));
        given().header("X-API-Key", ADMIN)
                .get("/v1/revisions/" + revision)
                .then()
                .body("author", equalTo("the contributor"));
        get("/v1/revisions?limit=1").then().body("data[0].revision", equalTo((int) revision + 1));
        given().header("X-API-Key", "dyad_wrong").get("/v1/revisions").then().statusCode(401);
    }

    @Test
    void tellsEveryFaultAtOnceAndStoresNothing() {
        long before = current();
        Map<String, Object> first = claim("AUS-XXX", "5");
        first.put("indicator", "turnofer");
        first.put("nonsense", true);
        first.put("said_on", "2999-01-01");
        Map<String, Object> second = claim("AUS-WSM", "-5");
        second.put("indicator", "exports");
        second.put("period", "2023/2022");
        second.put("display", "$5");
        writing(curator)
                .body(List.of(claim("AUS-WSM", "7"), first, second))
                .post("/v1/claims")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:dyad:problem:invalid-fields"))
                .body(
                        "errors.parameter",
                        containsInAnyOrder(
                                "[1].nonsense",
                                "[1].pair",
                                "[1].indicator",
                                "[1].said_on",
                                "[2].display",
                                "[2].origin",
                                "[2].period",
                                "[2].value"));
        assertThat(current()).isEqualTo(before);
    }

    @Test
    void refusesASourceWithEveryFaultAtOnce() {
        Map<String, Object> wrong = source("x");
        wrong.put("published_on", "2999-01-01");
        wrong.put("url", "nowhere");
        wrong.put("source_type", "official-statement");
        wrong.put("language", "e n");
        wrong.put("redistributable", "yes");
        wrong.put("content_hash", "abc");
        wrong.put("dataset", "press");
        wrong.remove("title");
        writing(contributor)
                .body(wrong)
                .post("/v1/sources")
                .then()
                .statusCode(400)
                .body(
                        "errors.parameter",
                        containsInAnyOrder(
                                "published_on",
                                "url",
                                "authority",
                                "language",
                                "redistributable",
                                "content_hash",
                                "dataset",
                                "title"));
    }

    @Test
    void refusesASourceOfWhichNoDatasetCanBeNamedAndOneWithoutAnything() {
        Map<String, Object> wrong = source("Figures");
        wrong.put("source_type", "official-statistics");
        wrong.put("authority", "Press");
        writing(contributor)
                .body(wrong)
                .post("/v1/sources")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("dataset"));
        writing(contributor)
                .body("{\"source_type\":\"official-statistics\"}")
                .post("/v1/sources")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("publisher", "title"));
    }

    @Test
    void theSameClaimTwiceIsOneClaim() {
        String id = enter(curator, claim("AUS-VUT", "5")).extract().path("id");
        long before = current();
        writing(curator)
                .body(List.of(claim("AUS-VUT", "6"), claim("AUS-VUT", "5")))
                .post("/v1/claims")
                .then()
                .statusCode(409)
                .body("existing", equalTo("/v1/claims/" + id))
                .body("errors.value", contains(id));
        assertThat(current()).isEqualTo(before);
        writing(curator)
                .body(List.of(claim("AUS-VUT", "8"), claim("AUS-VUT", "8")))
                .post("/v1/claims")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("[1]"));
    }

    @Test
    void anArrayEntersWholeAsOneRevision() {
        List<Map<String, Object>> many = IntStream.range(0, 50)
                .mapToObj(it -> claim("AUS-UZB", String.valueOf(it + 1)))
                .toList();
        long before = current();
        writing(curator)
                .body(many)
                .post("/v1/claims")
                .then()
                .statusCode(201)
                .body("data", hasSize(50))
                .body("revision", equalTo((int) before + 1));
        get("/v1/claims?state=candidate&pair=AUS-UZB").then().body("page.total", equalTo(50));
    }

    @Test
    void refusesAnArrayThatIsEmptyOrTooLong() {
        writing(curator).body("[]").post("/v1/claims").then().statusCode(400);
        String many = "[" + "{},".repeat(1000) + "{}]";
        writing(curator).body(many).post("/v1/claims").then().statusCode(400).body("detail", containsString("1001"));
    }

    @Test
    void aRepeatedRequestIsAnsweredAsTheFirstTimeAndDoneOnce() {
        String name = UUID.randomUUID().toString();
        Map<String, Object> claim = claim("AUS-TZA", "5");
        String first = named(name, claim)
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue())
                .extract()
                .asString();
        String id =
                get("/v1/claims?state=candidate&pair=AUS-TZA").then().extract().path("data[0].id");
        move(id, "publish", null);
        long after = current();
        String again = named(name, claim)
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"))
                .header("Location", equalTo("/v1/claims/" + id))
                .extract()
                .asString();
        assertThat(again).isEqualTo(first);
        assertThat(current()).isEqualTo(after);
        named(name, claim("AUS-TZA", "6"))
                .statusCode(422)
                .body("type", equalTo("urn:dyad:problem:idempotency-key-reused"));
        writing(contributor)
                .header("Idempotency-Key", name)
                .body(claim("AUS-TZA", "6"))
                .post("/v1/claims")
                .then()
                .statusCode(201);
    }

    @Test
    void aRequestThatFailedIsNotRemembered() {
        String name = UUID.randomUUID().toString();
        Map<String, Object> claim = claim("AUS-TUV", "5");
        claim.put("nonsense", 1);
        named(name, claim).statusCode(400);
        named(name, claim("AUS-TUV", "5")).statusCode(201);
    }

    @Test
    void refusesAnIdempotencyKeyThatIsNone() {
        writing(curator)
                .header("Idempotency-Key", "two words")
                .body(claim("AUS-TTO", "5"))
                .post("/v1/claims")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("Idempotency-Key"));
    }

    @Test
    void aTransitionFromAStateThatNoLongerHoldsIsAConflict() {
        String id = enter(curator, claim("AUS-TON", "5")).extract().path("id");
        attempt(id, "withdraw", "No.").statusCode(409).body("detail", containsString("candidate since revision"));
        attempt(id, "reinstate", "No.").statusCode(409);
        move(id, "reject", "Wrong.");
        attempt(id, "publish", null).statusCode(409);
        attempt(id, "reject", "Wrong.").statusCode(409);
        move(id, "reinstate", "Right after all.");
        get("/v1/claims/" + id).then().body("state", equalTo("candidate"));
        move(id, "publish", null);
        attempt(id, "publish", null).statusCode(409);
        attempt(id, "withdraw", null).statusCode(400).body("errors.parameter", contains("reason"));
        attempt("AUS-TON-000000000000", "publish", null).statusCode(404);
    }

    @Test
    void aStaleIfMatchChangesNothing() {
        String id = enter(curator, claim("AUS-TKM", "5")).extract().path("id");
        String seen = get("/v1/claims/" + id).then().extract().header("ETag");
        // Something else changes: that makes no other version of the claim.
        enter(curator, claim("AUS-TJK", "5"));
        String version = writing(curator)
                .header("If-Match", seen)
                .post("/v1/claims/" + id + "/publish")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        long published = current();
        enter(curator, claim("AUS-TJK", "6"));
        String past = get("/v1/claims/" + id + "?known_as_of=" + published)
                .then()
                .extract()
                .header("ETag");
        for (String stale : List.of(seen, past, "\"0\"", "\"999999999\"", "W/" + version, "nonsense")) {
            writing(curator)
                    .header("If-Match", stale)
                    .body(Map.of("reason", "No."))
                    .post("/v1/claims/" + id + "/withdraw")
                    .then()
                    .statusCode(412);
        }
        writing(curator)
                .header("If-Match", "\"0\", " + version)
                .body(Map.of("reason", "Yes."))
                .post("/v1/claims/" + id + "/withdraw")
                .then()
                .statusCode(200);
    }

    @Test
    void aClaimAndItsSuccessorAreNeverPublishedTogether() {
        String old = published("AUS-TGO", "5");
        String better = supersede(old, claim("AUS-TGO", "6"), "It says 6.")
                .statusCode(201)
                .extract()
                .path("id");
        attempt(old, "reinstate", "It was right.").statusCode(409).body("detail", containsString(better));
        move(better, "withdraw", "It was wrong.");
        move(old, "reinstate", "It was right.");
        attempt(better, "reinstate", "No, this.").statusCode(409).body("detail", containsString(old));
        supersede(old, claim("AUS-TGO", "6"), "It says 6 after all.").statusCode(201);
        get("/v1/claims?pair=AUS-TGO").then().body("data.id", contains(better));
    }

    @Test
    void supersedingTakesNothingBackThatWouldStandBesideItsSuccessor() {
        String old = published("AUS-TWN", "5");
        String better = supersede(old, claim("AUS-TWN", "6"), "It says 6.")
                .statusCode(201)
                .extract()
                .path("id");
        String other = published("AUS-TWN", "7");
        supersede(other, claim("AUS-TWN", "5"), "It says 5.").statusCode(409).body("detail", containsString(better));
        move(better, "withdraw", "It was wrong.");
        move(old, "reinstate", "It was right.");
        supersede(other, claim("AUS-TWN", "6"), "It says 6.").statusCode(409).body("detail", containsString(old));
        supersede(old, claim("AUS-TWN", "7"), "Both say 7.").statusCode(201);
        get("/v1/claims?pair=AUS-TWN").then().body("data.id", contains(other));
    }

    @Test
    void aCandidateThatIsCorrectedGivesWayAndGoesBackToWhatItWas() {
        String candidate = enter(contributor, claim("AUS-GNB", "5")).extract().path("id");
        String better = supersede(candidate, claim("AUS-GNB", "6"), "It says 6.")
                .statusCode(201)
                .body("state", equalTo("published"))
                .extract()
                .path("id");
        get("/v1/claims/" + candidate + "/history").then().body("data.state", contains("candidate", "superseded"));
        get("/v1/figures?pair=AUS-GNB").then().body("data.claim", contains(better));
        get("/v1/claims?pair=AUS-GNB&published_as_of=2023-06-01").then().body("data.id", contains(better));
        attempt(candidate, "publish", null).statusCode(409);
        attempt(candidate, "reinstate", "It was right.").statusCode(409).body("detail", containsString(better));
        move(better, "withdraw", "It was wrong.");
        move(candidate, "reinstate", "It was right.");
        get("/v1/claims/" + candidate).then().body("state", equalTo("candidate"));
        move(better, "reinstate", "It was right after all.");
        attempt(candidate, "publish", null).statusCode(409).body("detail", containsString(better));
        supersede(candidate, claim("AUS-GNB", "7"), "It says 7.")
                .statusCode(409)
                .body("detail", containsString(better));
        supersede(candidate, claim("AUS-GNB", "6"), "It says 6.").statusCode(409);
        move(better, "withdraw", "It was wrong.");
        move(candidate, "publish", null);
        supersede(candidate, claim("AUS-GNB", "6"), "It says 6.").statusCode(201);
        move(better, "withdraw", "It was wrong.");
        move(candidate, "reinstate", "It was right.");
        get("/v1/claims/" + candidate).then().body("state", equalTo("published"));
    }

    @Test
    void aCandidateIsCorrectedByItsOwnSourceAndWhatWasGivenUpNotAtAll() {
        String candidate = enter(contributor, claim("AUS-GMB", "5")).extract().path("id");
        Map<String, Object> elsewhere = claim("AUS-GMB", "6");
        elsewhere.put(
                "source",
                writing(contributor)
                        .body(source("Another of the contract " + UUID.randomUUID()))
                        .post("/v1/sources")
                        .then()
                        .extract()
                        .path("id"));
        supersede(candidate, elsewhere, "Another says 6.")
                .statusCode(400)
                .body("errors.parameter", contains("claim.source"));
        move(candidate, "reject", "Misread.");
        supersede(candidate, claim("AUS-GMB", "6"), "It says 6.").statusCode(409);
        move(candidate, "reinstate", "Read well.");
        get("/v1/claims/" + candidate).then().body("state", equalTo("candidate"));
    }

    @Test
    void noVersionComesBackBesideOneThatCameLaterByWayOfOthers() {
        String first = published("AUS-TUR", "5");
        String second =
                supersede(first, claim("AUS-TUR", "6"), "It says 6.").extract().path("id");
        String third =
                supersede(second, claim("AUS-TUR", "7"), "It says 7.").extract().path("id");
        attempt(first, "reinstate", "It said 5.").statusCode(409).body("detail", containsString(third));
        move(third, "withdraw", "It was wrong.");
        move(first, "reinstate", "It said 5.");
        String sibling =
                supersede(first, claim("AUS-TUR", "8"), "It says 8.").extract().path("id");
        attempt(second, "reinstate", "It said 6.").statusCode(409).body("detail", containsString(sibling));
        attempt(third, "reinstate", "It said 7.").statusCode(409).body("detail", containsString(sibling));
        supersede(sibling, claim("AUS-TUR", "7"), "It says 7 after all.").statusCode(201);
        get("/v1/claims?pair=AUS-TUR").then().body("data.id", contains(third));
    }

    @Test
    void theReasonOfAnEntryStandsInTheHistory() {
        String id = writing(curator)
                .queryParam("reason", "Found in the archive.")
                .body(claim("AUS-THA", "5"))
                .post("/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        move(id, "publish", null);
        String better =
                supersede(id, claim("AUS-THA", "6"), "It says 6.").extract().path("id");
        get("/v1/claims/" + id + "/history")
                .then()
                .body("data.reason", contains("Found in the archive.", null, "It says 6."));
        get("/v1/claims/" + better + "/history").then().body("data.reason", contains("It says 6."));
    }

    @Test
    void supersedingNeedsABetterClaimOfTheSamePairAndAReason() {
        String id = published("AUS-TCD", "5");
        supersede(id, claim("AUS-TCD", "5"), "The same.").statusCode(400);
        supersede(id, claim("AUS-SYR", "6"), "Elsewhere.")
                .statusCode(400)
                .body("errors.parameter", contains("claim.pair"));
        supersede(id, claim("AUS-TCD", "6"), null).statusCode(400).body("errors.parameter", contains("reason"));
        supersede("AUS-TCD-000000000000", claim("AUS-TCD", "6"), "None.").statusCode(404);
        writing(curator)
                .body("{\"reason\":\"x\"}")
                .post("/v1/claims/" + id + "/supersede")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("claim"));
    }

    @Test
    void aContributorProposesAndNoMore() {
        Map<String, Object> claim = claim("AUS-SWZ", "5");
        claim.put("state", "published");
        writing(contributor).body(claim).post("/v1/claims").then().statusCode(403);
        claim.put("state", "withdrawn");
        writing(curator)
                .body(claim)
                .post("/v1/claims")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("state"));
        get("/v1/claims?state=candidate&pair=AUS-SWZ").then().body("data", empty());
        Map<String, Object> described = source("Described twice " + UUID.randomUUID());
        writing(contributor).body(described).post("/v1/sources").then().statusCode(201);
        described.put("licence", "CC BY 4.0");
        writing(contributor).body(described).post("/v1/sources").then().statusCode(403);
        String id = writing(curator)
                .body(described)
                .post("/v1/sources")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        writing(curator)
                .body(described)
                .post("/v1/sources")
                .then()
                .statusCode(409)
                .body("existing", equalTo("/v1/sources/" + id));
    }

    @Test
    void readsWhatMayBeLeftOutAndWhatBetweenTakes() {
        Map<String, Object> claim = claim("AUS-SVN", "5");
        claim.remove("value");
        claim.remove("precision");
        claim.put("comparator", "between");
        claim.put("lower", 4);
        claim.put("upper", 6);
        claim.put("statement", "s1");
        enter(curator, claim)
                .body("value", nullValue())
                .body("lower", equalTo(4))
                .body("upper", equalTo(6))
                .body("period_basis", equalTo("stated"))
                .body("product", equalTo("TOTAL"))
                .body("nature", equalTo("observed"))
                .body("statement", equalTo("s1"));
        Map<String, Object> imprecise = claim("AUS-SVN", "5");
        imprecise.remove("precision");
        writing(curator)
                .body(imprecise)
                .post("/v1/claims")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("precision"));
        imprecise.put("value", -5);
        writing(curator)
                .body(imprecise)
                .post("/v1/claims")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("precision", "value"));
    }

    @Test
    void refusesWhatIsNoJsonDocument() {
        for (String body : List.of("", "{", "{}{}", "{\"source\":\"x\",\"source\":\"y\"}", "nonsense")) {
            writing(curator)
                    .body(body)
                    .post("/v1/claims")
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("urn:dyad:problem:malformed-body"));
        }
        for (String body : List.of("1", "\"text\"", "[1]", "null")) {
            writing(curator).body(body).post("/v1/claims").then().statusCode(400);
        }
        given().contentType("text/plain")
                .header("X-API-Key", curator)
                .body("x")
                .post("/v1/claims")
                .then()
                .statusCode(415);
    }

    @Test
    void refusesNumbersThatNoColumnHoldsAndTextThatNoDatabaseDoes() {
        for (String number : List.of("1e400", "1e999999999", "0.00000000001", "1e-999999999")) {
            String body = "{\"source\":\"" + source
                    + "\",\"pair\":\"AUS-SUR\",\"indicator\":\"turnover\",\"unit\":\"USD\","
                    + "\"precision\":0,\"value\":" + number + "}";
            writing(curator).body(body).post("/v1/claims").then().statusCode(400);
        }
        for (String text : List.of("a\\u0000b", "\\ud800", " ", "a\\nb")) {
            String body = "{\"source\":\"" + source
                    + "\",\"pair\":\"AUS-SUR\",\"indicator\":\"turnover\",\"unit\":\"USD\","
                    + "\"precision\":0,\"value\":5,\"wording\":\"" + text + "\"}";
            writing(curator)
                    .body(body)
                    .post("/v1/claims")
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", contains("wording"));
        }
    }

    @Test
    void refusesABodyThatIsTooLong() {
        writing(curator)
                .body("[" + " ".repeat(5_000_000) + "]")
                .post("/v1/claims")
                .then()
                .statusCode(413)
                .body("type", equalTo("urn:dyad:problem:body-too-large"));
    }

    @Test
    void everyFaultOfANumberIsToldUnderItsOwnField() {
        refused(with("precision", -1), "precision");
        refused(with("precision", -1, "status", "?"), "precision", "status");
        refused(with("comparator", "between", "value", null, "lower", 6, "upper", 4), "lower");
        refused(with("comparator", "between", "lower", 4), "value", "upper");
        refused(with("lower", 4, "upper", 6), "lower", "upper");
        refused(with("value", null), "value");
        refused(
                with(
                        Map.of("product", "things!", "valuation", "XYZ", "reporter", "FRA", "origin", "FRA"),
                        "value",
                        -3,
                        "precision",
                        -1,
                        "status",
                        "?",
                        "alt_value",
                        3),
                "value",
                "precision",
                "status",
                "alt_value",
                "product",
                "valuation",
                "reporter",
                "origin");
    }

    @Test
    void whatIsWrongWithAFieldDoesNotWaitForTheOthers() {
        refused(
                with("pair", "AUS-Atlantis", "valuation", "XYZ", "product", "things!", "status", "?"),
                "pair",
                "valuation",
                "product",
                "status");
        refused(with("unit", "dollars", "value", 1e40, "status", "?"), "unit", "value", "status");
        refused(with("comparator", "exactly", "status", "?"), "comparator", "status");
        refused(with("indicator", "turnofer", "precision", -1), "indicator", "precision");
    }

    @Test
    void aFieldThatCannotBeReadIsToldOnce() {
        refused(with("source", 5), "source");
        refused(with("value", "5"), "value");
        refused(with("precision", "1"), "precision");
        refused(with("unit", 5), "unit");
        String id = published("AUS-SGP", "5");
        attempt(id, "withdraw", "  ").statusCode(400).body("errors.parameter", contains("reason"));
    }

    @Test
    void refusesADayOfReadingInTheFutureAndMoneyThatIsNone() {
        refused(with("retrieved_on", "2999-01-01"), "retrieved_on");
        refused(with("unit", "XXX"), "unit");
        refused(with("unit", "XTS"), "unit");
        attemptEntry(with("unit", "COUNT"))
                .statusCode(400)
                .body(
                        "detail",
                        containsString("turnover is stated in money, in any currency of ISO 4217, not in COUNT"));
    }

    @Test
    void anUnknownFieldIsToldWhatThereIsStateAmongIt() {
        attemptEntry(with("stat", "published"))
                .statusCode(400)
                .body("errors[0].allowed", hasItem("state"))
                .body("errors[0].allowed", hasItem("pair"))
                .body("detail", containsString("did you mean state?"));
    }

    @Test
    void refusesAnIdempotencyKeyThatIsEmptyOrNotTheOnlyOne() {
        for (List<String> names : List.of(List.of(""), List.of("a", "b"))) {
            RequestSpecification request = writing(curator);
            names.forEach(it -> request.header("Idempotency-Key", it));
            request.body(claim("AUS-TTO", "5"))
                    .post("/v1/claims")
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", contains("Idempotency-Key"));
        }
        writing(ADMIN)
                .header("Idempotency-Key", "")
                .body(Map.of("name", "x", "role", "curator"))
                .post("/v1/keys")
                .then()
                .statusCode(400);
    }

    @Test
    void aRevisionInIfMatchStandsInQuotes() {
        String id = published("AUS-RWA", "5");
        writing(curator)
                .header("If-Match", String.valueOf(current()))
                .body(Map.of("reason", "No."))
                .post("/v1/claims/" + id + "/withdraw")
                .then()
                .statusCode(412)
                .body("detail", containsString("in quotes"));
    }

    @Test
    void whatIsNoJsonIsToldInWordsForPeople() {
        for (String body :
                List.of("", "{", "{}{}", "{\"a\":01}", "{\"a\":NaN}", "{'a':1}", "{\"a\":1,\"a\":2}", "[1,]")) {
            String detail = writing(curator)
                    .body(body)
                    .post("/v1/claims")
                    .then()
                    .statusCode(400)
                    .extract()
                    .path("detail");
            assertThat(detail)
                    .as(body)
                    .endsWith(".")
                    .doesNotContain("Feature")
                    .doesNotContain("_")
                    .doesNotContain("JsonNode")
                    .doesNotContain("code ");
        }
    }

    @Test
    void anEmptyAnswerNamesTheStateThatWasAskedFor() {
        published("AUS-SYC", "5");
        for (String state : List.of("candidate", "rejected", "withdrawn", "superseded")) {
            get("/v1/claims?pair=AUS-SYC&state=" + state)
                    .then()
                    .body("reason", equalTo("There is no " + state + " claim for Australia and Seychelles."));
        }
        get("/v1/claims?pair=AUS-SYC&indicator=turnover&state=candidate")
                .then()
                .body("reason", equalTo("There is no candidate claim on turnover for Australia and Seychelles."));
    }

    @Test
    void anEmptyAnswerSaysWhatBecameOfWhatWasStated() {
        String id = enter(curator, claim("AUS-SLE", "5")).extract().path("id");
        String stated = "What sources state on turnover for Australia and Sierra Leone makes no figure: ";
        String turnover = "/v1/pairs/AUS-SLE/turnover";
        get(turnover).then().body("reason", equalTo(stated + "1 claim is only proposed."));
        move(id, "publish", null);
        move(id, "withdraw", "The paper took it back.");
        enter(curator, claim("AUS-SLE", "6"));
        enter(curator, claim("AUS-SLE", "7"));
        get(turnover).then().body("reason", equalTo(stated + "2 claims are only proposed, 1 claim is withdrawn."));
        get("/v1/pairs/AUS-SLE")
                .then()
                .body("reason", containsString("What sources state for Australia and Sierra Leone makes no figure: "));
        get("/v1/pairs/AUS-SLE/growth").then().body("reason", containsString("No source in the store states"));
        Map<String, Object> target = claim("AUS-SLB", "5");
        target.put("nature", "target");
        target.put("state", "published");
        enter(curator, target);
        get("/v1/pairs/AUS-SLB/turnover").then().body("reason", containsString("1 claim is a target or forecast."));
    }

    @Test
    void aFigureThatIsGoneSaysSoAndLeadsToItsVintages() {
        String id = published("AUS-SEN", "5");
        String figure = get("/v1/figures?pair=AUS-SEN").then().extract().path("data[0].id");
        long before = current();
        move(id, "withdraw", "The paper took it back.");
        get("/v1/figures/" + figure)
                .then()
                .statusCode(404)
                .body("detail", containsString("any more"))
                .body("detail", containsString("/v1/figures/" + figure + "/vintages"));
        get("/v1/figures/" + figure + "?known_as_of=" + before).then().statusCode(200);
        get("/v1/figures/" + figure + "?known_as_of=0")
                .then()
                .statusCode(404)
                .body("detail", containsString("There is no figure"));
    }

    @Test
    void linksOfAnAnswerAboutThePastLeadToThePast() {
        String id = published("AUS-QAT", "5");
        long then = current();
        String clock = "known_as_of=" + then;
        get("/v1/pairs/AUS-QAT?" + clock)
                .then()
                .body("links.self", equalTo("/v1/pairs/AUS-QAT?" + clock))
                .body("links.turnover", equalTo("/v1/pairs/AUS-QAT/turnover?" + clock))
                .body("links.claims", equalTo("/v1/claims?pair=AUS-QAT&" + clock));
        String figure = get("/v1/figures?pair=AUS-QAT").then().extract().path("data[0].id");
        get("/v1/figures/" + figure + "?" + clock)
                .then()
                .body("links.claim", equalTo("/v1/claims/" + id + "?" + clock))
                .body("links.pair", equalTo("/v1/pairs/AUS-QAT?" + clock));
        get("/v1/claims/" + id + "?" + clock)
                .then()
                .body("links.self", equalTo("/v1/claims/" + id + "?" + clock))
                .body("links.source", equalTo("/v1/sources/" + source + "?" + clock));
        get("/v1/sources/" + source + "?" + clock)
                .then()
                .body("links.claims", equalTo("/v1/claims?source=" + source + "&" + clock));
        get("/v1/pairs/AUS-QAT?published_as_of=2024-01-01")
                .then()
                .body("links.figures", equalTo("/v1/figures?pair=AUS-QAT&published_as_of=2024-01-01"));
        get("/v1/pairs/AUS-QAT").then().body("links.self", equalTo("/v1/pairs/AUS-QAT"));
    }

    /** A claim that is right but for these fields; a null leaves one out. */
    private Map<String, Object> with(@Nullable Object... fields) {
        return with(Map.of(), fields);
    }

    private Map<String, Object> with(Map<String, Object> more, @Nullable Object... fields) {
        Map<String, Object> claim = claim("AUS-SWE", "5");
        claim.putAll(more);
        for (int i = 0; i < fields.length; i += 2) {
            claim.put(String.valueOf(fields[i]), fields[i + 1]);
        }
        return claim;
    }

    private void refused(Map<String, Object> claim, String... fields) {
        attemptEntry(claim).statusCode(400).body("errors.parameter", containsInAnyOrder(fields));
    }

    private ValidatableResponse attemptEntry(Map<String, Object> claim) {
        return writing(curator).body(claim).post("/v1/claims").then();
    }

    private void keep(String pair, List<Long> revisions, List<String> rows) {
        revisions.add(current());
        rows.add(rows(pair, null));
    }

    /** All that is read of the pair. */
    private static String rows(String pair, @Nullable Long revision) {
        String clock = revision == null ? "" : "&known_as_of=" + revision;
        StringBuilder rows = new StringBuilder(get("/v1/figures?format=csv&pair=" + pair + clock)
                .then()
                .statusCode(200)
                .extract()
                .asString());
        for (String state : List.of("candidate", "published", "superseded", "withdrawn")) {
            rows.append(get("/v1/claims?format=csv&pair=" + pair + "&state=" + state + clock)
                    .asString());
        }
        return rows.toString();
    }

    private String published(String pair, String value) {
        String id = enter(curator, claim(pair, value)).extract().path("id");
        move(id, "publish", null);
        return id;
    }

    private static ValidatableResponse enter(String key, Map<String, Object> claim) {
        return writing(key).body(claim).post("/v1/claims").then().statusCode(201);
    }

    private void move(String id, String transition, @Nullable String reason) {
        attempt(id, transition, reason).statusCode(200).body("id", equalTo(id));
    }

    private ValidatableResponse attempt(String id, String transition, @Nullable String reason) {
        var request = writing(curator);
        return (reason == null ? request : request.body(Map.of("reason", reason)))
                .post("/v1/claims/" + id + "/" + transition)
                .then();
    }

    private ValidatableResponse supersede(String id, Map<String, Object> better, @Nullable String reason) {
        Map<String, Object> body = new HashMap<>();
        body.put("claim", better);
        body.put("reason", reason);
        return writing(curator)
                .body(body)
                .post("/v1/claims/" + id + "/supersede")
                .then();
    }

    private ValidatableResponse named(String name, Map<String, Object> claim) {
        return writing(curator)
                .header("Idempotency-Key", name)
                .body(claim)
                .post("/v1/claims")
                .then();
    }

    private static long current() {
        return get("/v1/status").then().extract().jsonPath().getLong("revision");
    }

    private Map<String, Object> claim(String pair, String value) {
        Map<String, Object> claim = new LinkedHashMap<>();
        claim.put("source", source);
        claim.put("pair", pair);
        claim.put("indicator", "turnover");
        claim.put("period", "2022");
        claim.put("value", new BigDecimal(value));
        claim.put("precision", 1);
        claim.put("unit", "USD");
        return claim;
    }

    private static Map<String, Object> source(String title) {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("publisher", "Example Gazette");
        source.put("title", title);
        source.put("published_on", "2023-05-01");
        source.put("source_type", "press");
        return source;
    }
}
