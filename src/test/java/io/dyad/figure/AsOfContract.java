package io.dyad.figure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.dyad.claim.ClaimDoor;
import io.dyad.claim.ClaimStates;
import io.dyad.claim.NewClaim;
import io.dyad.claim.State;
import io.dyad.claim.TestClaims;
import io.dyad.pair.Absences;
import io.dyad.pair.Meetings;
import io.dyad.pair.NewAbsence;
import io.dyad.pair.NewMeeting;
import io.dyad.pair.Pair;
import io.dyad.source.NewSource;
import io.dyad.source.SourceType;
import io.dyad.source.Sources;
import io.dyad.store.Author;
import io.dyad.store.Change;
import io.dyad.store.Revisions;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the two clocks promise, whatever the database. Each test has pairs of its own. */
abstract class AsOfContract {

    private static final NewSource EARLY = TestClaims.press("The Early", LocalDate.parse("2022-05-01"));
    private static final NewSource LATE = TestClaims.press("The Late", LocalDate.parse("2023-05-01"));
    private static final NewSource UNDATED = TestClaims.statistics("undated", "1");
    private static final NewSource EDITION_1 = edition("1", LocalDate.parse("2022-09-01"));
    private static final NewSource EDITION_2 = edition("2", LocalDate.parse("2023-09-01"));

    @Inject
    Revisions revisions;

    @Inject
    Sources sources;

    @Inject
    ClaimDoor door;

    @Inject
    ClaimStates states;

    @Inject
    Meetings meetings;

    @Inject
    Absences absences;

    @Test
    void aNewerVintageLeavesStandingWhatTheWorldKnewBeforeIt() {
        NewClaim first = claim("ARG-ISL", "5", EDITION_1);
        NewClaim second = claim("ARG-ISL", "6", EDITION_2);
        enter(first);
        supersede(first, second);
        String id = "ARG-ISL.turnover.2020.editions";
        ask("/v1/figures?pair=ARG-ISL&published_as_of=2022-12-31")
                .body("data.id", contains(id))
                .body("data.value", contains(5))
                .body("data[0].cite", endsWith("&published_as_of=2022-12-31"));
        ask("/v1/figures/" + id + "?published_as_of=2022-12-31")
                .body("value", equalTo(5))
                .body("evidence.state", equalTo("superseded"))
                .body("links.permalink", endsWith("&published_as_of=2022-12-31"));
        ask("/v1/claims?pair=ARG-ISL&published_as_of=2022-12-31").body("data.state", contains("superseded"));
        ask("/v1/claims?pair=ARG-ISL&published_as_of=2023-09-01").body("data.id", contains(second.id()));
        ask("/v1/figures/" + id + "?published_as_of=2023-09-01")
                .body("value", equalTo(6))
                .body("claims", equalTo(1));
    }

    @Test
    void whatASourceOutByThenPutRightStaysOut() {
        NewClaim misread = claim("AUT-ISL", "5", EARLY);
        NewClaim right = claim("AUT-ISL", "6", EARLY);
        enter(misread);
        supersede(misread, right);
        ask("/v1/claims?pair=AUT-ISL&published_as_of=2022-12-31").body("data.id", contains(right.id()));
    }

    @Test
    void bothClocksGoTogether() {
        NewClaim first = claim("AZE-ISL", "5", EDITION_1);
        long before = enter(first);
        NewClaim second = claim("AZE-ISL", "6", EDITION_2);
        supersede(first, second);
        ask("/v1/claims?pair=AZE-ISL&published_as_of=2024-01-01&known_as_of=" + before)
                .body("data.id", contains(first.id()))
                .body("data.state", contains("published"))
                .body("data.recorded_to", contains(nullValue()))
                .body("revision", equalTo((int) before));
    }

    @Test
    void theLinkInACitationKeepsItsAnswerOnThatDayToo() {
        NewClaim first = claim("BEL-ISL", "5", EDITION_1);
        enter(first);
        String cite = ask("/v1/figures?pair=BEL-ISL&published_as_of=2022-12-31")
                .extract()
                .path("data[0].cite");
        String permalink = cite.substring(cite.indexOf("/v1/"));
        String answer = ask(permalink).extract().asString();
        supersede(first, claim("BEL-ISL", "6", EDITION_2));
        enter(claim("BEL-ISL", "7", EDITION_1));
        assertThat(ask(permalink).extract().asString()).isEqualTo(answer);
    }

    @Test
    void whatHasNoDateIsLeftOutOnceADayIsAskedFor() {
        NewClaim claim = claim("BGR-ISL", "5", UNDATED);
        enter(claim);
        String id = "BGR-ISL.turnover.2020.undated";
        ask("/v1/figures/" + id).body("value", equalTo(5));
        refused(404, "/v1/figures/" + id + "?published_as_of=2099-01-01")
                .body("detail", containsString("without a date"));
        refused(404, "/v1/claims/" + claim.id() + "?published_as_of=2099-01-01")
                .body("detail", containsString("gives no day of publication"));
        refused(404, "/v1/sources/" + UNDATED.id() + "?published_as_of=2099-01-01")
                .body("detail", containsString("gives no day of publication"));
    }

    @Test
    void whatWasPublishedLaterIsNotFoundAndSaysSo() {
        NewClaim claim = claim("BIH-ISL", "5", LATE);
        enter(claim);
        refused(404, "/v1/claims/" + claim.id() + "?published_as_of=2022-12-31")
                .body("detail", containsString("was published on 2023-05-01, after 2022-12-31"));
        refused(404, "/v1/claims/" + claim.id() + "/history?published_as_of=2022-12-31")
                .body("detail", containsString("was published on 2023-05-01, after 2022-12-31"));
        refused(404, "/v1/sources/" + LATE.id() + "?published_as_of=2022-12-31")
                .body("detail", containsString("was published on 2023-05-01, after 2022-12-31"));
        refused(404, "/v1/figures/BIH-ISL.turnover.2020.press?published_as_of=2022-12-31")
                .body("detail", containsString("was published after 2022-12-31"));
        refused(404, "/v1/figures/BIH-ISL.turnover.2020.press/vintages?published_as_of=2022-12-31")
                .body("detail", containsString("in sources published by 2022-12-31"));
        ask("/v1/claims/" + claim.id() + "?published_as_of=2023-05-01").body("id", equalTo(claim.id()));
    }

    @Test
    void anEmptyAnswerSaysThatTheDayIsWhy() {
        enter(claim("BLR-ISL", "5", LATE));
        String why = "No source published by 2022-12-31 states turnover for Belarus and Iceland;"
                + " 1 published claim is of sources published later or without a date.";
        ask("/v1/figures?pair=BLR-ISL&indicator=turnover&published_as_of=2022-12-31")
                .body("reason", equalTo(why));
        ask("/v1/pairs/BLR-ISL/turnover?published_as_of=2022-12-31").body("reason", equalTo(why));
        ask("/v1/pairs/BLR-ISL?published_as_of=2022-12-31")
                .body("data", empty())
                .body("reason", containsString("published by 2022-12-31"));
        ask("/v1/claims?published_as_of=1999-12-31").body("reason", containsString("published by 1999-12-31"));
        ask("/v1/sources?published_as_of=1999-12-31").body("reason", containsString("published by 1999-12-31"));
        ask("/v1/pairs?published_as_of=1999-12-31").body("reason", containsString("published by 1999-12-31"));
    }

    @Test
    void aPairShowsOnlyTheMeetingsAndSilencesOfSourcesOutByThen() {
        Pair pair = Pair.parse("ISL-JAM");
        write(change -> {
            sources.record(LATE, change);
            meetings.replace(
                    List.of(LATE.id()),
                    List.of(new NewMeeting(
                            pair, LocalDate.parse("2022-01-01"), null, null, List.of("fish"), LATE.id())),
                    change);
            absences.replace(List.of(LATE.id()), List.of(new NewAbsence(pair, null, "Only fish.", LATE.id())), change);
            door.enter(List.of(claim("ISL-JAM", "5", LATE)), State.CANDIDATE, change);
        });
        ask("/v1/pairs/ISL-JAM?published_as_of=2023-05-01")
                .body("meetings", hasSize(1))
                .body("absent", hasSize(1))
                .body(
                        "reason",
                        equalTo("Only fish. What sources state for Iceland and Jamaica makes no figure: 1 claim is only"
                                + " proposed."));
        ask("/v1/pairs/ISL-JAM?published_as_of=2023-04-30")
                .body("meetings", empty())
                .body("absent", empty());
        assertThat(pairs("2023-05-01")).contains("ISL-JAM");
        assertThat(pairs("2023-04-30")).doesNotContain("ISL-JAM");
    }

    @Test
    void totalsCountWhatWasOutByThen() {
        enter(claim("CAN-ISL", "5", EARLY));
        JsonPath listed = ask("/v1/sources?limit=1000&published_as_of=2022-05-01")
                .extract()
                .jsonPath();
        assertThat(listed.getInt("page.total")).isEqualTo(listed.getList("data").size());
        assertThat(listed.getList("data.id", String.class)).contains(EARLY.id()).doesNotContain(LATE.id());
        JsonPath ofIceland = ask("/v1/pairs?country=ISL&limit=1000&published_as_of=2022-05-01")
                .extract()
                .jsonPath();
        assertThat(ofIceland.getInt("page.total"))
                .isEqualTo(ofIceland.getList("data").size());
    }

    @Test
    void aSourceIsNotFoundBeforeItWasRecorded() {
        long before = revisions.current().number();
        NewSource source = TestClaims.press("The New", LocalDate.parse("2020-01-01"));
        long recorded = write(change -> sources.record(source, change));
        ask("/v1/sources/" + source.id() + "?known_as_of=" + recorded).body("id", equalTo(source.id()));
        refused(404, "/v1/sources/" + source.id() + "?known_as_of=" + before)
                .body("detail", containsString("at revision " + before));
    }

    @Test
    void theHistoryOfAClaimTellsEachStateAndWhyItCame() {
        NewClaim first = claim("CHL-ISL", "5", EARLY);
        NewClaim second = claim("CHL-ISL", "6", EARLY);
        long entered = enter(first);
        long superseded = supersede(first, second);
        String address = "/v1/claims/" + first.id() + "/history";
        ask(address)
                .body("data.state", contains("published", "superseded"))
                .body("data.recorded_from", contains((int) entered, (int) superseded))
                .body("data.recorded_to", contains((int) superseded, null))
                .body("data.superseded_by", contains(null, second.id()))
                .body("data.reason", contains(null, "it was misread"))
                .body("data.author", contains(nullValue(), nullValue()))
                .body("page.total", equalTo(2))
                .body("revision", equalTo((int) superseded));
        ask(address + "?known_as_of=" + entered)
                .body("data.state", contains("published"))
                .body("data.recorded_to", contains(nullValue()));
        assertThat(ask(address + "?format=csv").extract().asString())
                .startsWith("claim,state,recorded_from,recorded_to,recorded_at,superseded_by,reason,author\r\n");
        assertThat(ask(address + "?format=ndjson").extract().asString().lines()).hasSize(2);
        String next = ask(address + "?limit=1").extract().path("page.next");
        ask(next).body("data.state", contains("superseded")).body("page.next", nullValue());
        refused(404, "/v1/claims/CHL-ISL-000000000000/history");
    }

    @Test
    void aFigureThatExistsNoLongerStillTellsItsVintages() {
        NewClaim first = claim("COL-ISL", "5", EARLY);
        NewClaim second = claim("COL-ISL", "6", LATE);
        long entered = enter(first);
        long joined = enter(second);
        long alone = move(first, State.WITHDRAWN);
        long gone = move(second, State.WITHDRAWN);
        String id = "COL-ISL.turnover.2020.press";
        refused(404, "/v1/figures/" + id);
        ask("/v1/figures/" + id + "/vintages")
                .body("data.known_from", contains((int) entered, (int) joined, (int) alone))
                .body("data.known_to", contains((int) joined, (int) alone, (int) gone))
                .body("data.value", contains(5, 6, 6))
                .body("data.claims", contains(1, 2, 1))
                .body("data.reason", contains("test", "test", "test"))
                .body("data[0].cite", endsWith("/v1/figures/" + id + "?known_as_of=" + entered))
                .body("policy", equalTo("official-first/1"));
        ask("/v1/figures/" + id + "/vintages?known_as_of=" + joined)
                .body("data.known_to", contains((int) joined, null));
        ask("/v1/figures/" + id + "/vintages?published_as_of=2022-12-31")
                .body("data.known_from", contains((int) entered))
                .body("data.known_to", contains((int) alone))
                .body("data[0].cite", endsWith("?known_as_of=" + entered + "&published_as_of=2022-12-31"));
        assertThat(ask("/v1/figures/" + id + "/vintages?format=csv").extract().asString())
                .startsWith(
                        "figure,known_from,known_to,known_at,value,comparator,lower,lower_open,upper,upper_open,"
                                + "range_basis,unit,display,status,source,publisher,published_on,claim,claims,reason,cite,verdict\r\n");
        refused(404, "/v1/figures/COL-ISL.turnover.1999.press/vintages")
                .body("detail", containsString("There never was a figure"));
        refused(404, "/v1/figures/nonsense/vintages");
    }

    @Test
    void aChangeOfAnotherFigureMakesNoVintage() {
        enter(claim("CRI-ISL", "5", EARLY));
        enter(claim("CRI-ISL", "6", EDITION_1));
        move(claim("CRI-ISL", "6", EDITION_1), State.WITHDRAWN);
        ask("/v1/figures/CRI-ISL.turnover.2020.press/vintages").body("data", hasSize(1));
    }

    @Test
    void pagesAreReadAtTheMomentAskedForWhileDataChanges() {
        List<NewClaim> claims = new ArrayList<>();
        for (int year = 2001; year <= 2009; year++) {
            claims.add(TestClaims.turnover("CUB-ISL", year, "5", EARLY));
        }
        long entered = enter(claims.toArray(NewClaim[]::new));
        move(claims.get(0), State.WITHDRAWN);
        List<String> seen = new ArrayList<>();
        String next = "/v1/claims?pair=CUB-ISL&limit=4&known_as_of=" + entered;
        while (next != null) {
            JsonPath page = ask(next).extract().jsonPath();
            assertThat(page.getLong("revision")).isEqualTo(entered);
            seen.addAll(page.getList("data.id", String.class));
            next = page.getString("page.next");
            if (seen.size() < 9) {
                move(claims.get(seen.size()), State.WITHDRAWN);
            }
        }
        assertThat(seen)
                .containsExactlyElementsOf(claims.stream().map(NewClaim::id).toList());
    }

    @Test
    void aMomentMeansTheLastRevisionByThen() {
        long revision = enter(claim("CYP-ISL", "5", EARLY));
        Instant committed = revisions.findById(revision).committedAt();
        assertThat(revisionAt(committed.toString())).isEqualTo(revision);
        assertThat(revisionAt(committed.plusNanos(999).toString())).isEqualTo(revision);
        assertThat(revisionAt(committed.minusNanos(1000).toString())).isEqualTo(revision - 1);
        String elsewhere = committed.atOffset(ZoneOffset.ofHours(5)).toString();
        assertThat(revisionAt(elsewhere)).as("an unencoded plus").isEqualTo(revision);
        assertThat(revisionAt(elsewhere.replace("+", "%2B"))).isEqualTo(revision);
        assertThat(revisionAt(committed.toString().toLowerCase(java.util.Locale.ROOT)))
                .isEqualTo(revision);
    }

    @Test
    void refusesARevisionThatHasNotBeenAndATimeThatHasNotCome() {
        long last = enter(claim("CZE-ISL", "5", EARLY));
        String allowed =
                "known_as_of is a revision from 0 to " + last + ", a day such as 2026-11-24 or a moment such as"
                        + " 2026-11-24T10:00:00Z, none of them in the future.";
        for (String wrong : List.of(
                String.valueOf(last + 1),
                "99999999999999999999",
                "2999-01-01",
                "2999-01-01T00:00:00Z",
                "2023-02-30",
                "2023-01-01T10:00:00",
                "yesterday",
                "-1",
                "1.0")) {
            refused(400, "/v1/figures?known_as_of=" + wrong)
                    .body("errors.parameter", contains("known_as_of"))
                    .body("errors[0].detail", endsWith(allowed));
        }
    }

    @Test
    void saysWhenTheStoreWasBornWhenAskedForEarlier() {
        Instant birth = revisions.first().committedAt();
        for (String early : List.of(
                "1999-01-01", "1999-01-01T00:00:00Z", birth.minusNanos(1000).toString())) {
            refused(400, "/v1/pairs/KAZ-KOR?known_as_of=" + early)
                    .body("detail", containsString("The store was born at " + birth));
        }
        assertThat(revisionAt(birth.toString())).isZero();
        ask("/v1/pairs?known_as_of=0").body("page.total", equalTo(0));
        ask("/v1/figures?known_as_of=0").body("data", empty());
    }

    @Test
    void reportsTheFaultsOfBothClocksWithAllOthers() {
        refused(400, "/v1/figures?known_as_of=x&published_as_of=2023&sort=y&limit=0")
                .body("errors.parameter", hasItems("known_as_of", "published_as_of", "sort", "limit"));
        refused(400, "/v1/claims/CZE-ISL-000000000000?known_as_of=x&published_as_of=2023-02-30")
                .body("errors.parameter", contains("known_as_of", "published_as_of"));
    }

    @Test
    void everyReadTakesBothClocks() {
        long revision = enter(claim("DEU-ISL", "5", EARLY));
        String clocks = "known_as_of=" + revision + "&published_as_of=2022-12-31";
        String claim = "/v1/claims/" + claim("DEU-ISL", "5", EARLY).id();
        String figure = "/v1/figures/DEU-ISL.turnover.2020.press";
        for (String address : List.of(
                "/v1",
                "/v1/status",
                "/v1/pairs",
                "/v1/pairs/DEU-ISL",
                "/v1/pairs/DEU-ISL/turnover",
                "/v1/pairs/DEU-ISL/growth",
                "/v1/pairs/DEU-ISL/trade",
                "/v1/pairs/DEU-ISL/investment",
                "/v1/pairs/DEU-ISL/companies",
                "/v1/figures",
                figure,
                figure + "/vintages",
                "/v1/claims",
                claim,
                claim + "/history",
                "/v1/sources",
                "/v1/sources/" + EARLY.id(),
                "/v1/indicators",
                "/v1/indicators/turnover",
                "/v1/countries",
                "/v1/countries/DEU")) {
            ask(address + "?" + clocks);
            refused(400, address + "?known_as_of=x&published_as_of=y").body("errors", hasSize(2));
        }
    }

    @Test
    void theStatusIsThatOfTheRevision() {
        long revision = enter(claim("DNK-ISL", "5", EARLY));
        int claims = ask("/v1/status").extract().path("counts.claims");
        enter(claim("DNK-ISL", "6", EARLY));
        ask("/v1/status?known_as_of=" + revision)
                .body("revision", equalTo((int) revision))
                .body("counts.claims", equalTo(claims))
                .body("change_reason", equalTo("test"));
    }

    private static List<String> pairs(String day) {
        return ask("/v1/pairs?limit=1000&published_as_of=" + day)
                .extract()
                .jsonPath()
                .getList("data.id", String.class);
    }

    private static long revisionAt(String moment) {
        return ask("/v1/status?known_as_of=" + moment).extract().jsonPath().getLong("revision");
    }

    private static ValidatableResponse ask(String address) {
        return refused(200, address);
    }

    private static ValidatableResponse refused(int status, String address) {
        return given().urlEncodingEnabled(false).get(address).then().statusCode(status);
    }

    private long enter(NewClaim... entering) {
        return write(change -> {
            List.of(EARLY, LATE, UNDATED, EDITION_1, EDITION_2).forEach(it -> sources.record(it, change));
            door.enter(List.of(entering), State.PUBLISHED, change);
        });
    }

    private long supersede(NewClaim old, NewClaim better) {
        return write(change ->
                door.supersede(states.present(old.pair(), old.id()).orElseThrow(), better, "it was misread", change));
    }

    private long move(NewClaim claim, State next) {
        return write(change ->
                door.move(states.present(claim.pair(), claim.id()).orElseThrow(), next, null, "it was wrong", change));
    }

    private long write(Consumer<Change> writing) {
        return revisions.write(new Author("tester"), "test", change -> {
            writing.accept(change);
            return change.revision();
        });
    }

    private static NewClaim claim(String pair, String amount, NewSource source) {
        return TestClaims.turnover(pair, 2020, amount, source);
    }

    private static NewSource edition(String vintage, @Nullable LocalDate day) {
        return new NewSource(
                SourceType.OFFICIAL_STATISTICS,
                "Office",
                "Office",
                "Editions",
                day,
                null,
                null,
                null,
                null,
                "editions",
                vintage,
                null);
    }
}
