package io.dyad.extract;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dyad.claim.ClaimRow;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExtractionApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TEXT =
            "😀 Last year trade between Malta and Libya rose by 9% to $410 million; both want $1 billion by 2027.";

    @Test
    void theOffsetsCutTheEvidenceOutOfTheText() throws IOException {
        JsonNode answer = read(JSON.createObjectNode().put("text", TEXT).put("published_on", "2023-09-20"));
        int[] characters = answer.path("text").asText().codePoints().toArray();

        assertThat(answer.path("candidates")).hasSize(2);
        for (JsonNode row : answer.path("candidates")) {
            int start = row.path("start").asInt();
            String cut = new String(characters, start, row.path("end").asInt() - start);
            assertThat(cut).isEqualTo(row.path("wording").asText());
            assertThat(row.path("reasons")).isNotEmpty();
            assertThat(row.path("period").asText()).isEqualTo("2022");
        }
        assertThat(answer.at("/not_taken/0/reason").asText()).contains("target");
        assertThat(answer.at("/not_taken/0/pair").asText()).isEqualTo("LBY-MLT");
        assertThat(answer.at("/not_taken/0/horizon").asText()).isEqualTo("2027");
        assertThat(answer.path("reason").isNull()).isTrue();
    }

    @Test
    void aCandidateHasTheFieldsOfAClaimInTheirOrder() {
        List<String> claim = names(ClaimRow.class).toList();

        assertThat(names(CandidateRow.class).toList().subList(0, claim.size())).isEqualTo(claim);
        assertThat(names(CandidateRow.class).skip(claim.size())).containsExactly("start", "end", "reasons");
    }

    private static Stream<String> names(Class<?> row) {
        return Arrays.stream(row.getRecordComponents()).map(RecordComponent::getName);
    }

    @Test
    void readsAPageAndReturnsItsText() throws IOException {
        JsonNode answer = read(JSON.createObjectNode()
                .put("html", "<h1>Trade</h1><p>Trade of Malta with Libya was <b>&euro;5 million</b> in 2021.</p>")
                .putNull("text"));

        assertThat(answer.path("text").asText())
                .isEqualTo("Trade\n\nTrade of Malta with Libya was €5 million in 2021.");
        assertThat(answer.at("/candidates/0/unit").asText()).isEqualTo("EUR");
    }

    @Test
    void everythingButTheTextMayBeNull() throws IOException {
        ObjectNode body = JSON.createObjectNode().put("text", "They met.\n\tNothing else.");
        Stream.of("html", "published_on", "publisher", "title", "url", "language", "home_country")
                .forEach(body::putNull);

        JsonNode answer = read(body);
        assertThat(answer.path("candidates")).isEmpty();
        assertThat(answer.path("reason").asText()).isEqualTo("The text states no number.");
    }

    @Test
    void saysSoWhereATextStatesNothingOfTwoCountries() throws IOException {
        JsonNode answer = read(JSON.createObjectNode()
                .put("text", "Malta's trade with the EU was €5 billion in 2021.")
                .put("language", "en-GB"));

        assertThat(answer.path("reason").asText()).contains("not_taken");
        assertThat(answer.at("/not_taken/0/reason").asText()).contains("no country");
    }

    @Test
    void saysThatOnlyEnglishIsRead() throws IOException {
        JsonNode answer = read(JSON.createObjectNode()
                .put("text", "Le commerce a atteint 5 millions d'euros.")
                .put("language", "fr"));

        assertThat(answer.path("reason").asText()).contains("English").contains("fr");
    }

    @Test
    void namesEveryFault() {
        ObjectNode body = JSON.createObjectNode()
                .put("text", 5)
                .put("published_on", "20 September")
                .put("home_country", "Atlantis")
                .put("language", "!")
                .put("publisher", "x".repeat(301))
                .put("colour", "blue");
        Response refused = sent(body.toString());

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(refused.jsonPath().getList("errors.parameter"))
                .containsExactlyInAnyOrder("text", "published_on", "home_country", "language", "publisher", "colour");
    }

    @Test
    void needsOneOfTextAndHtml() {
        assertThat(sent("{}").statusCode()).isEqualTo(400);
        assertThat(sent("{\"text\":\"a\",\"html\":\"b\"}").statusCode()).isEqualTo(400);
        assertThat(sent("{\"text\":\" \"}").statusCode()).isEqualTo(400);
        assertThat(sent("{\"text\":\"\\ud83d\"}").statusCode()).isEqualTo(400);
        assertThat(sent("[]").statusCode()).isEqualTo(400);
        assertThat(sent("").statusCode()).isEqualTo(400);
    }

    @Test
    void takesWhatBreaksALineAndSaysOfOtherControlCharactersWhereTheyStand() {
        String pasted = "One.\tTwo.\r\nThree.\fFour.\u0085Five.";
        assertThat(sent(JSON.createObjectNode().put("text", pasted).toString()).<String>path("text"))
                .isEqualTo(pasted);
        for (String field : List.of("text", "html")) {
            assertThat(detail(field, "😀 a\\u0007b")).contains("U+0007", "offset 3,");
            assertThat(detail(field, "ab\\ud83d")).contains("half a character, U+D83D", "offset 2,");
            assertThat(detail(field, "\\u0000")).contains("U+0000", "offset 0,");
        }
    }

    /** @param text as JSON has it: half a character can be named there, and cannot be sent */
    private static String detail(String field, String text) {
        Response refused = sent("{\"" + field + "\":\"" + text + "\"}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.<String>path("errors[0].parameter")).isEqualTo(field);
        return refused.path("errors[0].detail");
    }

    @Test
    void whatAPageNamesByEntitiesIsTextTooAndNeverHalfACharacter() throws IOException {
        JsonNode answer = read(JSON.createObjectNode().put("html", "<p>a&#7;b&#xD83D;c &#x1F600; d</p>"));

        assertThat(answer.path("text").asText()).isEqualTo("a b\uFFFDc 😀 d");
    }

    @Test
    void aMegabytePassesAndMoreIsRefused() {
        String filler = "They met in the harbour and spoke of fish. ";
        String megabyte = "Trade between Malta and Libya was $410 million in 2021. "
                + filler.repeat(1_000_000 / filler.length() - 2);

        assertThat(sent(JSON.createObjectNode().put("text", megabyte).toString())
                        .statusCode())
                .isEqualTo(200);
        assertThat(sent(JSON.createObjectNode().put("text", megabyte + megabyte).toString())
                        .statusCode())
                .isEqualTo(400);
        assertThat(sent(" ".repeat((4 << 20) + 1)).statusCode()).isEqualTo(413);
    }

    @Test
    void storesNothing() {
        int before = get("/v1/status").jsonPath().getInt("revision");
        sent(JSON.createObjectNode().put("text", TEXT).toString());

        assertThat(get("/v1/status").jsonPath().getInt("revision")).isEqualTo(before);
        assertThat(get("/v1/claims?pair=MLT-LBY&state=candidate").jsonPath().getList("data"))
                .isEmpty();
    }

    private static JsonNode read(ObjectNode body) throws IOException {
        Response answer = sent(body.toString());
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return JSON.readTree(answer.asString());
    }

    private static Response sent(String body) {
        return given().contentType("application/json").body(body).post("/v1/extractions");
    }
}
