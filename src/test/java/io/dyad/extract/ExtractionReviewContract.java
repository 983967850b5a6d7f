package io.dyad.extract;

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
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.dyad.access.TestKeys;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What storing and reviewing the figures of a text promises, whatever the database. Each test has a pair of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ExtractionReviewContract {

    private static final String STORE = "/v1/extractions?store=true";

    private String contributor = "";
    private String curator = "";

    /** Once; the address of the service is not known before the first test. */
    @BeforeEach
    void takeKeys() {
        if (contributor.isEmpty()) {
            contributor = TestKeys.of("contributor");
            curator = TestKeys.of("curator");
        }
    }

    @Test
    void sourceAndCandidatesAreStoredInOneRevisionAndMakeNoFigure() {
        long before = revision();
        Map<String, Object> body = body("Last year trade between Fiji and Peru rose by 9% to\t$410 million.");
        JsonPath answer = store(body)
                .body("stored", equalTo(2))
                .body("recognised", equalTo(false))
                .body("revision", equalTo((int) before + 1))
                .body("candidates.state", everyItem(equalTo("candidate")))
                .body("candidates.recorded_from", everyItem(equalTo((int) before + 1)))
                .body("candidates.book", everyItem(equalTo("press")))
                .body("candidates.published_on", everyItem(equalTo("2024-03-11")))
                .extract()
                .jsonPath();
        String source = answer.getString("source");
        assertThat(answer.getList("candidates.source", String.class)).containsOnly(source);
        assertThat(answer.getString("candidates[1].wording")).isEqualTo("to\t$410 million");
        get("/v1/sources/" + source)
                .then()
                .body("content_hash", equalTo(answer.getString("text_hash")))
                .body("publisher", equalTo("Example Gazette"))
                .body("source_type", equalTo("press"));
        get("/v1/claims?state=candidate&pair=FJI-PER")
                .then()
                .body(
                        "data.id",
                        containsInAnyOrder(answer.getList("candidates.id").toArray()));
        get("/v1/claims/" + answer.getString("candidates[1].id"))
                .then()
                .body("wording", equalTo("to $410 million"))
                .body("locator", equalTo(answer.getString("candidates[1].locator")))
                .body("statement", equalTo(answer.getString("candidates[0].statement")))
                .body("statement_wording", nullValue())
                .body("statement_locator", equalTo(answer.getString("candidates[1].statement_locator")))
                .body("extraction_method", equalTo("dyad-extract"))
                .body("extraction_version", equalTo(Extractor.VERSION))
                .body("retrieved_on", equalTo(LocalDate.now(ZoneOffset.UTC).toString()));
        get("/v1/pairs/FJI-PER/turnover").then().body("data", empty());
    }

    @Test
    void theSameTextIsRecognisedWhoeverSendsItAndIsAnsweredWithWhatBecameOfIt() {
        Map<String, Object> body = body("Last year trade between Fiji and Oman rose by 9% to $410 million.");
        JsonPath first = store(body).extract().jsonPath();
        String growth = first.getString("candidates[0].id");
        String level = first.getString("candidates[1].id");
        move(growth, "reject", Map.of("reason", "It was 8 percent.")).statusCode(200);
        move(level, "publish", Map.of()).statusCode(200);
        long before = revision();
        Map<String, Object> again = new HashMap<>(body);
        again.putAll(Map.of("publisher", "Another Courier", "title", "Reprint", "published_on", "2026-01-02"));
        store(again)
                .body("stored", equalTo(0))
                .body("recognised", equalTo(true))
                .body("source", equalTo(first.getString("source")))
                .body("revision", equalTo((int) before))
                .body("candidates.id", contains(growth, level))
                .body("candidates.state", contains("rejected", "published"))
                .body("candidates.publisher", everyItem(equalTo("Example Gazette")))
                .body("candidates.period", everyItem(equalTo("2023")));
        assertThat(revision()).isEqualTo(before);
    }

    /** As if a version before had found the level alone, and had counted it as its third statement. */
    @Test
    void whatANewerVersionFindsBesidesEntersAloneAndWhatIsKnownKeepsItsLabel() {
        Map<String, Object> body =
                body("In 2019 trade between Fiji and Chile was $5 million. Exports from Fiji to Chile"
                        + " were $2 million in 2019.");
        JsonPath read = given().contentType("application/json")
                .body(body)
                .post("/v1/extractions")
                .jsonPath();
        String source = writing(contributor)
                .body(source(body, read.getString("text_hash")))
                .post("/v1/sources")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, Object> found = Corrections.of(read, "candidates[0]");
        List.of("start", "end", "reasons").forEach(found::remove);
        found.put("source", source);
        found.put("statement", "s3");
        String known = writing(contributor)
                .body(found)
                .post("/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        store(body)
                .body("source", equalTo(source))
                .body("stored", equalTo(1))
                .body("candidates.id", hasItem(known))
                .body("candidates.statement", contains("s3", "s2"));
        store(body).body("stored", equalTo(0));
    }

    private static Map<String, Object> source(Map<String, Object> body, String hash) {
        Map<String, Object> source = new HashMap<>(body);
        source.remove("text");
        source.put("source_type", "press");
        source.put("content_hash", hash);
        return source;
    }

    @Test
    void theTextIsStoredOnlyWhereItMayBe() {
        Map<String, Object> body = body("Trade between Fiji and Cuba was $410 million in 2021. 😀");
        String hash = store(body).extract().path("text_hash");
        stored(hash).body("text", nullValue()).body("claims.state", contains("candidate"));
        body.put("keep_text", true);
        store(body).body("recognised", equalTo(true)).body("stored", equalTo(0));
        stored(hash)
                .body("text", equalTo(body.get("text")))
                .body("text_hash", equalTo(hash))
                .body("extraction_version", equalTo(Extractor.VERSION))
                .body("claims[0].locator", notNullValue())
                .body("links.source", containsString("/v1/sources/"));
        writing(contributor)
                .get("/v1/extractions/" + "0".repeat(64))
                .then()
                .statusCode(404)
                .body("detail", containsString("SHA-256"));
    }

    @Test
    void withTheTextItsSentencesMayBeStored() {
        Map<String, Object> body = body("Trade between Fiji and Togo\twas $410 million in 2021.");
        body.put("keep_text", true);
        String id = store(body).extract().path("candidates[0].id");
        get("/v1/claims/" + id)
                .then()
                .body("statement_wording", equalTo("Trade between Fiji and Togo was $410 million in 2021."));
    }

    @Test
    void whatAnEditorAddsAroundATextMakesNoOtherText() {
        Map<String, Object> body = body("Trade between Fiji and Chad was $410 million in 2021.\nThey met.");
        String source = store(body).extract().path("source");
        body.put("text", String.valueOf(body.get("text")).replace("\n", "\r\n") + "\r\n");
        store(body)
                .body("recognised", equalTo(true))
                .body("source", equalTo(source))
                .body("stored", equalTo(0));
    }

    @Test
    void aPublicationInTheFutureIsRefusedHoweverItIsGiven() {
        for (String date : List.of("2999", "2999-05", "2999-05-01")) {
            Map<String, Object> body = body("Trade between Fiji and Iran was $97 million last year.");
            body.put("published_on", date);
            writing(contributor)
                    .body(body)
                    .post(STORE)
                    .then()
                    .statusCode(400)
                    .body("errors.detail", hasItem(containsString("future")));
        }
    }

    @Test
    void aLongTextIsKeptToTheLetter() {
        String text = "Trade between Fiji and Mali was €410 million in 2021.\n"
                + "Nothing else of note, 😀.\n".repeat(20_000);
        Map<String, Object> body = body(text);
        body.put("keep_text", true);
        String hash = store(body).body("stored", equalTo(1)).extract().path("text_hash");
        assertThat(stored(hash).extract().<String>path("text")).isEqualTo(text);
    }

    @Test
    void storingIsForWhoHasAKeyAndTheKeyIsAskedForBeforeTheBody() {
        given().contentType("application/json")
                .body("no JSON at all")
                .post(STORE)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer realm=\"dyad\""))
                .contentType("application/problem+json");
        writing("nonsense").body("no JSON at all").post(STORE).then().statusCode(401);
        writing(contributor).body("no JSON at all").post(STORE).then().statusCode(400);
        String hash = "0".repeat(64);
        get("/v1/extractions/" + hash).then().statusCode(401);
        writing(contributor).get("/v1/extractions/" + hash).then().statusCode(404);
        given().contentType("application/json")
                .body(Map.of("text", "They met."))
                .post("/v1/extractions?store=perhaps")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("store"));
    }

    @Test
    void everythingThatIsMissingIsToldAtOnceAndNothingIsStored() {
        long before = revision();
        writing(contributor)
                .body(Map.of(
                        "text",
                        "Trade between Fiji and Togo was $410 million in 2021.",
                        "source_type",
                        "official-statement",
                        "url",
                        "somewhere",
                        "published_on",
                        "2999-01-01"))
                .post(STORE)
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("publisher", "title", "authority", "url", "published_on"));
        assertThat(revision()).isEqualTo(before);
        get("/v1/claims?state=candidate&pair=FJI-TGO").then().body("data", empty());
    }

    @Test
    void aTextThatStatesNothingLeavesNothing() {
        long before = revision();
        Map<String, Object> body = body("The two sides met and parted.");
        store(body)
                .body("stored", equalTo(0))
                .body("recognised", equalTo(false))
                .body("source", nullValue())
                .body("reason", equalTo("The text states no number."));
        assertThat(revision()).isEqualTo(before);
    }

    @Test
    void aDocumentThatIsDescribedKeepsItsDescriptionAndTheTextIsReadByItsOwnHeadline() {
        Map<String, Object> body = body("Trade with Haiti was $5 million in 2021.");
        body.putAll(Map.of("title", "Fiji looks north", "url", "https://gazette.example/haiti"));
        String hash = given().contentType("application/json")
                .body(body)
                .post("/v1/extractions")
                .path("text_hash");
        Map<String, Object> described = source(body, hash);
        described.put("title", "Ships");
        String source = writing(curator)
                .body(described)
                .post("/v1/sources")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        List<String> ids = store(body)
                .body("source", equalTo(source))
                .body("stored", equalTo(1))
                .extract()
                .path("candidates.id");
        store(body).body("stored", equalTo(0)).body("candidates.id", equalTo(ids));
        get("/v1/sources/" + source).then().body("title", equalTo("Ships"));
    }

    @Test
    void aMonthIsNoDayOfPublication() {
        Map<String, Object> body = body("Last year trade between Fiji and Malta came to $97 million.");
        body.put("published_on", "2024-03");
        store(body).body("candidates[0].published_on", nullValue()).body("candidates[0].period", equalTo("2023"));
        store(body).body("recognised", equalTo(true)).body("candidates[0].period", equalTo("2023"));
    }

    @Test
    void twoAtTheSameTimeStoreItOnce() throws Exception {
        Map<String, Object> body = body("Last year trade between Fiji and Iraq rose by 9% to $410 million.");
        int senders = 6;
        ExecutorService clients = Executors.newFixedThreadPool(senders);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<JsonPath>> answers = new ArrayList<>();
        for (int i = 0; i < senders; i++) {
            Map<String, Object> own = new HashMap<>(body);
            own.put("publisher", "Courier " + i);
            answers.add(clients.submit(() -> {
                start.await();
                return store(own).extract().jsonPath();
            }));
        }
        start.countDown();
        int stored = 0;
        for (Future<JsonPath> answer : answers) {
            stored += answer.get().getInt("stored");
            assertThat(answer.get().getString("source"))
                    .isEqualTo(answers.get(0).get().getString("source"));
        }
        clients.shutdown();
        assertThat(stored).isEqualTo(2);
        get("/v1/claims?state=candidate&pair=FJI-IRQ").then().body("data", hasSize(2));
    }

    @Test
    void aCandidateIsCorrectedBySendingItAsReadWithAFieldChanged() {
        Map<String, Object> body = body("Last year trade between Fiji and Laos came to $410 million.");
        String id = store(body).extract().path("candidates[0].id");
        Map<String, Object> better = Corrections.of(get("/v1/claims/" + id).jsonPath(), "$");
        better.put("value", 401_000_000);
        better.put("extraction_method", "manual");
        better.remove("extraction_version");
        String corrected = writing(curator)
                .body(Map.of("claim", better, "reason", "The ministry's table says 401."))
                .post("/v1/claims/" + id + "/supersede")
                .then()
                .statusCode(201)
                .body("state", equalTo("published"))
                .body("value", equalTo(401_000_000))
                .body("extraction_method", equalTo("manual"))
                .body("extraction_version", nullValue())
                .extract()
                .path("id");
        get("/v1/claims/" + id).then().body("state", equalTo("superseded")).body("superseded_by", equalTo(corrected));
        get("/v1/pairs/FJI-LAO/turnover").then().body("data.claim", contains(corrected));
        store(body).body("stored", equalTo(0)).body("candidates.state", contains("superseded"));
        move(id, "reinstate", Map.of("reason", "It was right.")).statusCode(409);
        move(corrected, "withdraw", Map.of("reason", "It was wrong.")).statusCode(200);
        move(id, "reinstate", Map.of("reason", "It was right.")).statusCode(200).body("state", equalTo("candidate"));
        move(corrected, "reinstate", Map.of("reason", "No, this.")).statusCode(200);
        move(id, "publish", Map.of()).statusCode(409).body("detail", containsString(corrected));
        String hash = store(body).extract().path("text_hash");
        stored(hash).body("claims.id", containsInAnyOrder(id, corrected));
        writing(ADMIN)
                .get("/v1/claims/" + corrected + "/history")
                .then()
                .body("data[0].author", equalTo("the curator"));
    }

    @Test
    void aCandidateIsCorrectedByItsOwnSourceAlone() {
        String id = store(body("Last year trade between Fiji and Niger came to $410 million."))
                .extract()
                .path("candidates[0].id");
        String other = store(body("Last year trade between Fiji and Niger reached $401 million."))
                .extract()
                .path("source");
        Map<String, Object> better = Corrections.of(get("/v1/claims/" + id).jsonPath(), "$");
        better.put("source", other);
        better.remove("statement");
        writing(curator)
                .body(Map.of("claim", better, "reason", "Another says so."))
                .post("/v1/claims/" + id + "/supersede")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("claim.source"));
    }

    @Test
    void theReviewerSeesACandidateBesideWhatIsPublishedAndReprintsAreOneWitness() {
        String sentence =
                "Trade between Fiji and Yemen reached $410 million in 2021, the ministry said on Monday in Suva.";
        String first = store(body(sentence)).extract().path("candidates[0].id");
        get("/v1/claims/" + first + "/comparison")
                .then()
                .body("data.relation", contains("single_source"))
                .body("data[0].reason", equalTo("There is no other claim on this."))
                .body("witnesses", equalTo(1));
        move(first, "publish", Map.of()).statusCode(200);
        Map<String, Object> reprint =
                body("TRADE between Fiji and Yemen reached $410 million in 2021, the ministry said on Monday.");
        reprint.put("publisher", "Harbour Courier");
        String second =
                store(reprint).body("recognised", equalTo(false)).extract().path("candidates[0].id");
        get("/v1/claims/" + second + "/comparison")
                .then()
                .body("data.relation", contains("single_source"))
                .body("data.claim", contains(second))
                .body("data.other", contains(first))
                .body("data[0].reason", containsString("nearly the same words"))
                .body("claims.id", contains(second, first))
                .body("claims.state", contains("candidate", "published"))
                .body("choices.claim", contains(first))
                .body("witnesses", equalTo(1));
        Map<String, Object> own =
                body("Customs officers of Fiji counted a turnover with Yemen of $470 million for 2021.");
        own.put("publisher", "Lagoon Herald");
        String third = store(own).extract().path("candidates[0].id");
        get("/v1/claims/" + third + "/comparison?fields=relation,distance&format=csv")
                .then()
                .body(containsString("above,"));
        get("/v1/claims/" + third + "/comparison").then().body("witnesses", equalTo(2));
        move(second, "publish", Map.of()).statusCode(200);
        move(third, "publish", Map.of()).statusCode(200);
        get("/v1/pairs/FJI-YEM/comparison?period=2021")
                .then()
                .body("claims", hasSize(3))
                .body("witnesses", equalTo(2))
                .body("data.relation", containsInAnyOrder("single_source", "below", "below"));
        get("/v1/claims/" + third).then().body("links.comparison", equalTo("/v1/claims/" + third + "/comparison"));
        get("/v1/claims/FJI-YEM-000000000000/comparison").then().statusCode(404);
        get("/v1/claims/" + third + "/comparison?policy_ranges=perhaps&limit=0")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("policy_ranges", "limit"));
    }

    private static Map<String, Object> body(String text) {
        Map<String, Object> body = new HashMap<>();
        body.put("text", text);
        body.put("published_on", "2024-03-11");
        body.put("publisher", "Example Gazette");
        body.put("title", "From Suva: " + text.hashCode());
        return body;
    }

    private ValidatableResponse store(Map<String, Object> body) {
        return writing(contributor).body(body).post(STORE).then().statusCode(200);
    }

    private ValidatableResponse stored(String hash) {
        return writing(contributor).get("/v1/extractions/" + hash).then().statusCode(200);
    }

    private ValidatableResponse move(String id, String transition, Map<String, Object> body) {
        return writing(curator)
                .body(body)
                .post("/v1/claims/" + id + "/" + transition)
                .then();
    }

    private static long revision() {
        return get("/v1/status").jsonPath().getLong("revision");
    }
}
