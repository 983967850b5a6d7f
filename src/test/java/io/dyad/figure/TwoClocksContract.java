package io.dyad.figure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.dyad.claim.RandomChanges;
import io.dyad.store.Revisions;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Whatever is changed at random, what was known at a revision is answered to the byte as it was answered then, whatever
 * the database. The first test makes the changes and keeps the answers; the others ask again.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class TwoClocksContract {

    private static final int CHANGES = 16;

    private static final Pattern LINKS = Pattern.compile("\"links\":\\{[^}]*}");
    private static final Pattern CLOCK = Pattern.compile("[?&]known_as_of=\\d+(?![\\d&])|known_as_of=\\d+&");

    private static final List<String> LISTS = Stream.of(
                    "/v1/pairs?",
                    "/v1/pairs?country=LUX&",
                    "/v1/figures?",
                    "/v1/figures?book=all&pair=" + RandomChanges.PAIRS + "&",
                    "/v1/figures?pair=" + RandomChanges.PAIRS + "&latest=true&sort=-value&",
                    "/v1/figures?country=LUX&indicator=exports&",
                    "/v1/pairs/LUX-LVA/turnover?",
                    "/v1/pairs/LUX-MAR/growth?",
                    "/v1/claims?pair=" + RandomChanges.PAIRS + "&",
                    "/v1/claims?country=LUX&state=superseded&",
                    "/v1/claims?country=LUX&state=withdrawn&",
                    "/v1/claims?country=LUX&state=candidate&",
                    "/v1/sources?",
                    "/v1/figures?pair=" + RandomChanges.PAIRS + "&published_as_of=2023-07-01&",
                    "/v1/claims?pair=" + RandomChanges.PAIRS + "&published_as_of=2022-12-31&",
                    "/v1/pairs?published_as_of=2022-06-01&",
                    "/v1/sources?published_as_of=2022-06-01&")
            .flatMap(it -> Stream.of(it + "limit=1000", it + "format=csv"))
            .toList();

    private static final List<String> DETAILS = Stream.concat(
                    Stream.of(
                            "/v1/status",
                            "/v1/pairs/LUX-LVA",
                            "/v1/pairs/LUX-MAR",
                            "/v1/pairs/LUX-MAR?published_as_of=2022-06-01",
                            "/v1/pairs/LUX-LTU"),
                    RandomChanges.sources().stream().map(it -> "/v1/sources/" + it))
            .toList();

    /** What each address answered at each revision; the tests' order is fixed. */
    private static final Map<Long, Map<String, String>> ANSWERS = new TreeMap<>();

    private static final Map<Long, Instant> TIMES = new TreeMap<>();
    private static final Map<String, String> PERMALINKS = new LinkedHashMap<>();
    private static final Set<String> FIGURES = new LinkedHashSet<>();

    @Inject
    RandomChanges changes;

    @Inject
    Revisions revisions;

    @Test
    @Order(1)
    void keepsWhatIsAnsweredAfterEachChange() {
        for (int step = 0; step < CHANGES; step++) {
            long revision = changes.step();
            TIMES.put(revision, revisions.current().committedAt());
            Map<String, String> answers = new LinkedHashMap<>();
            addresses().forEach(it -> answers.put(it, ask(it)));
            ANSWERS.put(revision, answers);
            JsonPath figures = JsonPath.from(ask("/v1/figures?book=all&pair=" + RandomChanges.PAIRS + "&limit=1000"));
            FIGURES.addAll(figures.getList("data.id", String.class));
            figures.getList("data.cite", String.class).forEach(it -> {
                String permalink = it.substring(it.indexOf("/v1/"));
                PERMALINKS.computeIfAbsent(permalink, TwoClocksContract::ask);
            });
        }
        assertThat(ANSWERS).hasSize(CHANGES);
        assertThat(FIGURES).hasSizeGreaterThan(5);
        assertThat(PERMALINKS).hasSizeGreaterThan(10);
    }

    @Test
    @Order(2)
    void everyReadAnswersAtARevisionAsItDidThen() {
        ANSWERS.forEach((revision, answers) -> answers.forEach((address, answer) -> assertThat(
                        withoutClock(ask(with(address, "known_as_of=" + revision))))
                .as(address + " at " + revision)
                .isEqualTo(withoutClock(answer))));
    }

    @Test
    @Order(2)
    void everyListAnswersForAMomentAsItDidThen() {
        ANSWERS.forEach((revision, answers) ->
                LISTS.forEach(address -> assertThat(ask(with(address, "known_as_of=" + TIMES.get(revision))))
                        .as(address + " at " + TIMES.get(revision))
                        .isEqualTo(answers.get(address))));
    }

    @Test
    @Order(2)
    void everyPermalinkAnswersToTheByteAsItDid() {
        PERMALINKS.forEach(
                (permalink, answer) -> assertThat(ask(permalink)).as(permalink).isEqualTo(answer));
    }

    @Test
    @Order(2)
    void everyFigureReadsAtItsPermalinkAsItDoesInTheList() {
        ANSWERS.forEach((revision, answers) -> {
            String list = answers.get("/v1/figures?book=all&pair=" + RandomChanges.PAIRS + "&limit=1000");
            for (Map<String, Object> row : JsonPath.from(list).<Map<String, Object>>getList("data")) {
                String cite = String.valueOf(row.get("cite"));
                JsonPath cited = JsonPath.from(PERMALINKS.get(cite.substring(cite.indexOf("/v1/"))));
                Map<String, Object> shown = cited.getMap("$");
                assertThat(shown).as(cite).containsAllEntriesOf(row);
            }
        });
    }

    @Test
    @Order(2)
    void theVintagesOfEveryFigureAreTheChangesThatWereAnswered() {
        for (String figure : FIGURES) {
            JsonPath vintages = JsonPath.from(ask("/v1/figures/" + figure + "/vintages?limit=1000"));
            assertThat(vintages.<Map<String, Object>>getList("data").stream()
                            .map(TwoClocksContract::told)
                            .toList())
                    .as(figure)
                    .isEqualTo(answered(figure));
        }
    }

    @Test
    @Order(2)
    void whatSourcesHadSaidIsWhatTheDefinitionSays() {
        for (LocalDate day : List.of(
                LocalDate.parse("2022-04-30"),
                LocalDate.parse("2022-05-01"),
                LocalDate.parse("2023-01-01"),
                LocalDate.parse("2023-07-01"),
                LocalDate.parse("2024-01-01"),
                LocalDate.parse("2025-01-01"))) {
            String asked = "pair=" + RandomChanges.PAIRS + "&limit=1000&published_as_of=" + day;
            List<String> expected = changes.publishedBy(day);
            JsonPath claims = JsonPath.from(ask("/v1/claims?" + asked));
            assertThat(claims.getList("data.id", String.class)).as("%s", day).hasSameElementsAs(expected);
            assertThat(claims.getInt("page.total")).isEqualTo(expected.size());
            JsonPath all = JsonPath.from(ask("/v1/figures?book=all&" + asked));
            assertThat(expected).containsAll(all.getList("data.inputs.flatten()", String.class));
            JsonPath figures = JsonPath.from(ask("/v1/figures?book=all&derived=false&" + asked));
            assertThat(expected).containsAll(figures.getList("data.claim", String.class));
            assertThat(figures.getList("data.claims", Integer.class).stream()
                            .mapToInt(it -> it)
                            .sum())
                    .isEqualTo(expected.size());
            assertThat(figures.getList("data.cite", String.class))
                    .allSatisfy(it -> assertThat(it).endsWith("&published_as_of=" + day));
        }
    }

    @Test
    @Order(3)
    void aDayIsReadUntilItsEnd() {
        String today = Instant.now().toString().substring(0, 10);
        long last = revisions.current().number();
        assertThat(JsonPath.from(ask("/v1/status?known_as_of=" + today)).getLong("revision"))
                .isEqualTo(last);
    }

    private List<String> addresses() {
        Stream<String> claims = changes.claims().stream()
                .flatMap(it -> Stream.of("/v1/claims/" + it, "/v1/claims/" + it + "/history?format=csv"));
        Stream<String> figures =
                FIGURES.stream().flatMap(it -> Stream.of("/v1/figures/" + it, "/v1/figures/" + it + "/vintages"));
        return Stream.of(LISTS.stream(), DETAILS.stream(), claims, figures)
                .flatMap(it -> it)
                .toList();
    }

    /** The vintages of a figure as they follow from what was answered at each revision. */
    private static List<List<Object>> answered(String figure) {
        List<List<Object>> vintages = new ArrayList<>();
        List<Object> last = List.of();
        for (long revision : ANSWERS.keySet()) {
            List<Object> now = at(figure, revision);
            if (!now.equals(last) && !last.isEmpty()) {
                List<Object> ended = new ArrayList<>(vintages.remove(vintages.size() - 1));
                ended.set(1, revision);
                vintages.add(ended);
            }
            if (!now.equals(last) && !now.isEmpty()) {
                List<Object> begun = new ArrayList<>(List.of(revision, "open"));
                begun.addAll(now);
                vintages.add(begun);
            }
            last = now;
        }
        return vintages;
    }

    /** Nothing where it did not exist. */
    private static List<Object> at(String figure, long revision) {
        Response answer = given().urlEncodingEnabled(false).get("/v1/figures/" + figure + "?known_as_of=" + revision);
        return answer.statusCode() == 404 ? List.of() : shown(answer.jsonPath().getMap("$"));
    }

    private static List<Object> told(Map<String, Object> row) {
        List<Object> told = new ArrayList<>();
        told.add(Long.valueOf(String.valueOf(row.get("known_from"))));
        @Nullable Object end = row.get("known_to");
        told.add(end == null ? "open" : Long.valueOf(String.valueOf(end)));
        told.addAll(shown(row));
        return told;
    }

    private static List<Object> shown(Map<String, Object> row) {
        return Stream.of("value", "comparator", "source", "publisher", "published_on", "claim", "claims")
                .<Object>map(it ->
                        it.equals("value") ? new BigDecimal(String.valueOf(row.get(it))) : String.valueOf(row.get(it)))
                .toList();
    }

    /** But for the links, which lead on at the revision that was asked for. */
    private static String withoutClock(String answer) {
        return LINKS.matcher(answer)
                .replaceAll(
                        it -> Matcher.quoteReplacement(CLOCK.matcher(it.group()).replaceAll("")));
    }

    private static String with(String address, String parameter) {
        return address + (address.contains("?") ? "&" : "?") + parameter;
    }

    private static String ask(String address) {
        return given().urlEncodingEnabled(false).get(address).asString();
    }
}
