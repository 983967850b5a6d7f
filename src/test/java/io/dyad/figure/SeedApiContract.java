package io.dyad.figure;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the API answers of the seed, whatever the database. */
abstract class SeedApiContract {

    private static final String KOREA = "/v1/pairs/KAZ-KOR";

    @Test
    void showsKoreasTurnoverAsABoundOfTheYearBefore() {
        String turnover = "data.find { it.indicator == 'turnover' }.";
        get(KOREA)
                .then()
                .statusCode(200)
                .body("id", equalTo("KAZ-KOR"))
                .body("countries.name", contains("Kazakhstan", "South Korea"))
                .body(turnover + "display", equalTo("> $6 bn"))
                .body(turnover + "comparator", equalTo("gt"))
                .body(turnover + "lower_open", equalTo(true))
                .body(turnover + "upper", nullValue())
                .body(turnover + "period", equalTo("2022"))
                .body(turnover + "period_basis", equalTo("relative"))
                .body("reason", nullValue())
                .body("policy", equalTo("official-first/1"));
    }

    @Test
    void showsKoreasInvestmentCompaniesAndRankWithDirectionAndCoverage() {
        JsonPath body = get(KOREA).jsonPath();
        assertThat(body.getList("data.indicator", String.class))
                .containsExactly("turnover", "investment-total", "companies", "investor-rank");
        assertThat(body.getList("data.display", String.class)).containsExactly("> $6 bn", "> $8 bn", "> 700", "≤ 10");
        assertThat(body.getList("data.origin", String.class)).containsExactly(null, "KOR", "KOR", "KOR");
        assertThat(body.getList("data.destination", String.class)).containsExactly(null, "KAZ", "KAZ", "KAZ");
        assertThat(body.getString("data[2].coverage")).isEqualTo("companies and joint ventures, operating");
        assertThat(body.getString("data[1].period")).isNull();
        assertThat(body.getString("data[1].period_basis")).isEqualTo("unstated");
        assertThat(body.getList("evidence.said_on", String.class))
                .containsOnly("2023-09-19")
                .hasSize(4);
        assertThat(body.getList("data.cite", String.class))
                .allSatisfy(it -> assertThat(it)
                        .contains("The Astana Times", "20 September 2023", "https://astanatimes.com/", "/v1/figures/"));
    }

    @Test
    void aRanksRangeBeginsAtOne() {
        get("/v1/figures?pair=KAZ-KOR&indicator=investor-rank")
                .then()
                .body("data.lower", contains(1))
                .body("data.lower_open", contains(false))
                .body("data.upper", contains(10))
                .body("data.upper_open", contains(false));
    }

    @Test
    void showsRomaniasRoundedTurnoverAsARange() {
        get("/v1/pairs/KAZ-ROU/turnover?derived=false")
                .then()
                .body("data.value", contains(1300000000))
                .body("data.lower", contains(1250000000))
                .body("data.lower_open", contains(false))
                .body("data.upper", contains(1350000000))
                .body("data.upper_open", contains(true))
                .body("data.range_basis", contains("rounding"))
                .body("data.display", contains("$1.3 bn"));
    }

    @Test
    void showsRomaniasGrowthInAnySpelling() {
        get("/v1/pairs/rou-kz/growth")
                .then()
                .statusCode(200)
                .body("data[0].display", equalTo("> 20 %"))
                .body("data[0].period", nullValue())
                .body("data[0].period_basis", equalTo("unstated"))
                .body("data.kind", contains("stated", "derived"))
                .body("page.total", equalTo(2))
                .body("page.next", nullValue());
        get("/v1/pairs/rou-kz/growth?derived=false")
                .then()
                .body("data.display", contains("> 20 %"))
                .body("page.total", equalTo(1));
    }

    @Test
    void aLevelAndItsGrowthImplyWhatRomaniasTurnoverWasBefore() {
        String previous = "data.find { it.formula == 'implied-previous' }.";
        String id = get("/v1/pairs/KAZ-ROU/growth")
                .then()
                .body(previous + "kind", equalTo("derived"))
                .body(previous + "indicator", equalTo("turnover"))
                .body(previous + "value", nullValue())
                .body(previous + "comparator", nullValue())
                .body(previous + "claim", nullValue())
                .body(previous + "lower", equalTo(0))
                .body(previous + "lower_open", equalTo(true))
                .body(previous + "upper", equalTo(1125000000))
                .body(previous + "upper_open", equalTo(true))
                .body(previous + "period", nullValue())
                .body(previous + "period_basis", equalTo("previous"))
                .body(previous + "range_basis", equalTo("bound"))
                .body(previous + "verdict", nullValue())
                .body(previous + "claims", equalTo(2))
                .body(previous + "inputs", contains("KAZ-ROU-8d56193d7c4c", "KAZ-ROU-ab1adf7e2f8f"))
                .body(previous + "display", equalTo("$0–1.125 bn"))
                .extract()
                .path(previous + "id");
        assertThat(id).startsWith("KAZ-ROU.turnover.previous.press.implied-previous.");
        get("/v1/figures/" + id)
                .then()
                .statusCode(200)
                .body("upper", equalTo(1125000000))
                .body("evidence.wording", equalTo("to $1.3 billion"))
                .body("input_evidence.wording", contains("to $1.3 billion", "increasing by over 20%"))
                .body("links.permalink", equalTo("/v1/figures/" + id + "?known_as_of=1"));
        get("/v1/figures/" + id + "/explanation")
                .then()
                .statusCode(200)
                .body("formula", startsWith("previous = now / (1 + growth/100)"))
                .body("inputs.evidence.wording", contains("to $1.3 billion", "increasing by over 20%"))
                .body("inputs.cite", everyItem(startsWith("The Astana Times")))
                .body("steps.numbers", hasItem("[1250000000, 1350000000) / (1.2, ∞)"))
                .body("steps.upper", hasItem(1125000000))
                .body("comparisons", empty());
        get("/v1/figures/" + id + "/vintages")
                .then()
                .statusCode(200)
                .body("data.known_from", contains(1))
                .body("data.known_to", contains(nullValue()));
    }

    @Test
    void explainsHowAStatedNumberIsReadAsARange() {
        get("/v1/figures/KAZ-KOR.turnover.2022.press/explanation")
                .then()
                .statusCode(200)
                .body("figure.display", equalTo("> $6 bn"))
                .body("formula", nullValue())
                .body("steps.calculation", contains("gt: everything above v"))
                .body("steps.numbers", contains("v = 6000000000, u = 1000000000"))
                .body("steps.wording", contains("exceeding $6 billion last year"))
                .body("steps.lower", contains(6000000000L))
                .body("inputs[0].evidence.speaker", equalTo("President Tokayev"));
    }

    @Test
    void saysWhyKenyaHasNoFigureAndListsItsTopics() {
        get("/v1/pairs/KAZ-KEN")
                .then()
                .statusCode(200)
                .body("data", empty())
                .body("reason", containsString("states no figure"))
                .body("meetings[0].topics", hasItem("a grain terminal at Mombasa"))
                .body("meetings[0].held_on", equalTo("2023-09-19"));
    }

    @Test
    void saysWhyKoreaHasNoGrowth() {
        get("/v1/pairs/KAZ-KOR/growth")
                .then()
                .statusCode(200)
                .body("data", empty())
                .body("reason", containsString("gives no number"));
    }

    @Test
    void saysThatItHoldsNothingOnAPairThatItHasNeverHeardOf() {
        get("/v1/pairs/KAZ-FRA")
                .then()
                .statusCode(200)
                .body("id", equalTo("FRA-KAZ"))
                .body("reason", equalTo("The store holds nothing on France and Kazakhstan yet."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/figures?pair=KAZ-KOR&indicator=companies&origin=KAZ | 1 published claim is kept on this",
                "/v1/figures?pair=KAZ-KOR&product=GOODS | 4 published claims are kept on this",
                "/v1/figures?pair=KAZ-KEN,KAZ-MNG | states no figure",
                "/v1/figures?pair=FRA-KAZ,KAZ-KEN | The store holds nothing on France and Kazakhstan yet. The countries met",
                "/v1/figures?country=FJI | no pair of these countries",
                "/v1/figures?pair=KAZ-MNE&indicator=companies | No source in the store states companies for Kazakhstan and Montenegro.",
                "/v1/claims?pair=KAZ-KEN | states no figure",
                "/v1/claims?state=withdrawn | No withdrawn claim meets these conditions."
            })
    void anEmptyAnswerSaysWhyTruly(String path, String reason) {
        get(path).then().statusCode(200).body("data", empty()).body("reason", containsString(reason));
    }

    @Test
    void tellsCachesThatOneAddressHasSeveralFormats() {
        get("/v1/figures").then().header("Vary", containsString("Accept"));
    }

    @Test
    void saysWhenConditionsLeaveNothing() {
        get("/v1/pairs/KAZ-ROU/turnover?from=2020")
                .then()
                .statusCode(200)
                .body("data", empty())
                .body("reason", containsString("from and to leave out claims that give no period"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KAZ-KOR", "kor-kaz", "KZ-KR", "398-410", "kazakhstan-south korea", "Казахстан-대한민국"})
    void reachesAPairInAnyOrderAndSpelling(String spelling) {
        given().pathParam("pair", spelling)
                .get("/v1/pairs/{pair}")
                .then()
                .statusCode(200)
                .body("id", equalTo("KAZ-KOR"));
    }

    @Test
    void listsPairsWithTheirCoverage() {
        JsonPath body = get("/v1/pairs").jsonPath();
        assertThat(body.getList("data.id", String.class))
                .containsExactly("KAZ-KEN", "KAZ-KOR", "KAZ-MNE", "KAZ-MNG", "KAZ-PRT", "KAZ-ROU");
        assertThat(body.getList("data.figures", Integer.class)).containsExactly(0, 4, 1, 0, 0, 4);
        assertThat(body.getList("data.claims", Integer.class)).containsExactly(0, 4, 1, 0, 0, 3);
        assertThat(body.getString("data[1].first_period")).isEqualTo("2022");
        assertThat(body.getList("data[1].indicators", String.class))
                .containsExactly("turnover", "investment-total", "companies", "investor-rank");
        assertThat(body.getString("data[0].reason")).contains("states no figure");
        assertThat(body.getString("data[1].reason")).isNull();
        assertThat(body.getInt("page.total")).isEqualTo(6);
    }

    @Test
    void listsThePairsOfACountry() {
        given().queryParam("country", "Korea, Rep.")
                .get("/v1/pairs")
                .then()
                .statusCode(200)
                .body("data.id", contains("KAZ-KOR"));
        get("/v1/pairs?country=FJI").then().body("data", empty()).body("reason", containsString("no pair of Fiji"));
    }

    @Test
    void leadsFromAFigureToItsEvidenceInOneStep() {
        String claim = get("/v1/figures?pair=KAZ-KOR&indicator=turnover").path("data[0].claim");
        get("/v1/claims/" + claim)
                .then()
                .statusCode(200)
                .body("id", equalTo(claim))
                .body("wording", equalTo("exceeding $6 billion last year"))
                .body("speaker", equalTo("President Tokayev"))
                .body("office", equalTo("President of Kazakhstan"))
                .body("said_on", equalTo("2023-09-19"))
                .body("source_detail.publisher", equalTo("The Astana Times"))
                .body("links.source", startsWith("/v1/sources/the-astana-times-2023-09-20-"));
    }

    @Test
    void oneStatementHoldsRomaniasLevelAndGrowth() {
        JsonPath body = get("/v1/claims?pair=KAZ-ROU&indicator=turnover,turnover-growth")
                .jsonPath();
        assertThat(body.getList("data.statement", String.class)).containsExactly("romania-trade", "romania-trade");
        get("/v1/claims/" + body.getString("data[0].id"))
                .then()
                .body("statement_wording", equalTo("increasing by over 20% to $1.3 billion"));
    }

    @Test
    void aSourceShowsWhatItStates() {
        String source = get("/v1/sources").path("data[0].id");
        get("/v1/sources/" + source)
                .then()
                .statusCode(200)
                .body("source_type", equalTo("press"))
                .body("claims", hasSize(8))
                .body("claims.source", everyItem(equalTo(source)))
                .body("cite", startsWith("The Astana Times, “President Tokayev Fosters"));
    }

    @Test
    void aFigureShowsItsEvidenceAndHowItWasChosen() {
        get("/v1/figures/KAZ-KOR.turnover.2022.press")
                .then()
                .statusCode(200)
                .body("id", equalTo("KAZ-KOR.turnover.2022.press"))
                .body("display", equalTo("> $6 bn"))
                .body("evidence.wording", equalTo("exceeding $6 billion last year"))
                .body("choice.book_of_series", equalTo("press"))
                .body("choice.rejected_claims", empty())
                .body("links.permalink", equalTo("/v1/figures/KAZ-KOR.turnover.2022.press?known_as_of=1"));
    }

    @Test
    void theCitationsPermalinkAnswersTheSameRow() {
        for (Map<String, Object> row : get("/v1/figures").jsonPath().<Map<String, Object>>getList("data")) {
            String cite = String.valueOf(row.get("cite"));
            String permalink = cite.substring(cite.indexOf("Dyad, ") + 6);
            Map<String, Object> then = get(permalink).jsonPath().getMap("");
            assertThat(then).containsAllEntriesOf(row);
        }
    }

    @Test
    void aFigureIsUnknownBeforeItWasStored() {
        get("/v1/figures/KAZ-KOR.turnover.2022.press?known_as_of=0").then().statusCode(404);
        get("/v1/figures/KAZ-KOR.turnover.2022.press?known_as_of=99")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("known_as_of"));
    }

    @Test
    void filtersFiguresAcrossPairs() {
        get("/v1/figures?country=KAZ&partner=ROU,MNE")
                .then()
                .body("data.pair", contains("KAZ-MNE", "KAZ-ROU", "KAZ-ROU", "KAZ-ROU", "KAZ-ROU"))
                .body("data.kind", contains("stated", "stated", "derived", "stated", "stated"));
        get("/v1/figures?country=KAZ&partner=ROU,MNE&derived=false")
                .then()
                .body("data.pair", contains("KAZ-MNE", "KAZ-ROU", "KAZ-ROU", "KAZ-ROU"));
        get("/v1/figures?origin=KAZ").then().body("data.indicator", contains("travellers"));
        get("/v1/figures?destination=KAZ&indicator=companies").then().body("data.display", contains("> 700"));
        get("/v1/figures?from=2022&to=2022").then().body("data.id", contains("KAZ-KOR.turnover.2022.press"));
        get("/v1/figures?indicator=turnover&sort=-value")
                .then()
                .body("data.pair", contains("KAZ-KOR", "KAZ-ROU", "KAZ-ROU"))
                .body("data.kind", contains("stated", "stated", "derived"));
        get("/v1/figures?indicator=turnover&sort=value")
                .then()
                .body("data.pair", contains("KAZ-ROU", "KAZ-ROU", "KAZ-KOR"))
                .body("data.kind", contains("derived", "stated", "stated"));
        get("/v1/figures?indicator=turnover&sort=-value&derived=false")
                .then()
                .body("data.pair", contains("KAZ-KOR", "KAZ-ROU"));
        get("/v1/figures?book=press&latest=true").then().body("data", hasSize(8));
        get("/v1/figures?reporter=KAZ").then().body("data", empty()).body("reason", notNullValue());
        get("/v1/figures?product=SERVICES").then().body("data", empty());
        get("/v1/figures?source=unheard-of").then().body("data", empty());
    }

    @Test
    void answersJustTheColumnsAskedForInTheirOrder() {
        Response response = get("/v1/figures?pair=KAZ-KOR&indicator=turnover&fields=display,pair");
        assertThat(response.asString()).startsWith("{\"data\":[{\"display\":\"> $6 bn\",\"pair\":\"KAZ-KOR\"}]");
        assertThat(get("/v1/figures?pair=KAZ-KOR&indicator=turnover&fields=display,pair&format=csv")
                        .asString())
                .isEqualTo("display,pair\r\n> $6 bn,KAZ-KOR\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/pairs",
                "/v1/pairs/KAZ-KOR",
                "/v1/pairs/KAZ-KOR/turnover",
                "/v1/pairs/KAZ-ROU/growth",
                "/v1/pairs/KAZ-KOR/trade",
                "/v1/pairs/KAZ-KOR/investment",
                "/v1/pairs/KAZ-KOR/companies",
                "/v1/figures",
                "/v1/figures/KAZ-KOR.turnover.2022.press",
                "/v1/pairs/KAZ-ROU/turnover",
                "/v1/claims",
                "/v1/sources",
                "/v1/indicators",
                "/v1/indicators/turnover",
                "/v1/countries?q=korea",
                "/v1/countries/KAZ",
                "/v1/pairs/KAZ-KEN"
            })
    void holdsTheSameValuesInEachFormat(String path) {
        List<Map<String, Object>> json = rows(get(path).jsonPath());
        Response lines = given().accept("application/x-ndjson").get(path);
        assertThat(lines.statusCode()).isEqualTo(200);
        assertThat(lines.contentType()).startsWith("application/x-ndjson");
        List<Map<String, Object>> ndjson = lines.asString()
                .lines()
                .map(it -> JsonPath.from(it).<String, Object>getMap(""))
                .toList();
        if (json.size() == 1 && ndjson.size() == 1) {
            assertThat(json.get(0)).containsAllEntriesOf(ndjson.get(0));
        } else {
            assertThat(ndjson).isEqualTo(json);
        }
        Response table = given().accept("text/csv").get(path);
        assertThat(table.contentType()).startsWith("text/csv");
        assertThat(table.header("Content-Disposition")).startsWith("attachment; filename=\"dyad-");
        List<List<String>> csv = CsvRows.of(table.asString());
        assertThat(csv).hasSize(ndjson.size() + 1);
        for (int row = 0; row < ndjson.size(); row++) {
            assertThat(csv.get(0)).containsExactlyElementsOf(ndjson.get(row).keySet());
            assertThat(csv.get(row + 1)).containsExactlyElementsOf(cells(ndjson.get(row)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json, text/csv, application/problem+json | application/json",
                "text/csv;q=0.9, application/json;q=0.1 | text/csv",
                "*/* | application/json",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | application/json",
                "application/x-ndjson | application/x-ndjson"
            })
    void honoursWhatTheCallerAccepts(String accept, String contentType) {
        given().header("Accept", accept)
                .get("/v1/figures")
                .then()
                .statusCode(200)
                .contentType(startsWith(contentType));
    }

    @Test
    void refusesAFormatThatItDoesNotServe() {
        given().header("Accept", "application/xml")
                .get("/v1/figures")
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("errors[0].allowed", hasItems("application/json", "text/csv"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/pairs/KAZ-XXX | 404 | pair | No country is called \"XXX\"",
                "/v1/pairs/KAZ-KAZ | 404 | pair | two different countries",
                "/v1/pairs/Kazakhstan | 404 | pair | joined by a hyphen",
                "/v1/pairs/KAZ-Korea | 404 | pair | KOR (South Korea), PRK (North Korea)",
                "/v1/pairs/KAZ-Koreea | 404 | pair | did you mean",
                "/v1/figures?indicater=turnover | 400 | indicater | did you mean indicator",
                "/v1/figures?indicator=turnofer | 400 | indicator | did you mean turnover",
                "/v1/figures?from=2022-13 | 400 | from | 2022-13",
                "/v1/figures?from=2023&to=2022 | 400 | to | before from",
                "/v1/figures?limit=0 | 400 | limit | from 1 to 1000",
                "/v1/figures?limit=1001 | 400 | limit | from 1 to 1000",
                "/v1/figures?limit=ten | 400 | limit | whole number",
                "/v1/figures?country=Korea | 400 | country | ambiguous",
                "/v1/figures?country=EU | 400 | country | group of countries",
                "/v1/figures?partner=KOR | 400 | partner | goes with country",
                "/v1/figures?latest=yes | 400 | latest | true, false",
                "/v1/figures?sort=size | 400 | sort | order of rows",
                "/v1/figures?fields=valu | 400 | fields | did you mean value",
                "/v1/figures?derived=no | 400 | derived | true, false",
                "/v1/figures?policy_ranges=0 | 400 | policy_ranges | true, false",
                "/v1/figures?derive=cagrr | 400 | derive | did you mean cagr",
                "/v1/figures?derive=turnover | 400 | derive | cagr, share, index",
                "/v1/figures?derive=cagr&derived=false | 400 | derive | leaves out",
                "/v1/figures?derive=index | 400 | derive | needs index_base",
                "/v1/figures?index_base=2015 | 400 | index_base | goes with derive=index",
                "/v1/figures?derive=index&index_base=2009/2021 | 400 | index_base | year, half-year",
                "/v1/figures?derive=share | 400 | derive | at most 50 pairs",
                "/v1/claims?derived=false | 400 | derived | no parameter",
                "/v1/figures?format=xml | 400 | format | json, csv, ndjson",
                "/v1/figures?cursor=abc | 400 | cursor | page.next",
                "/v1/figures?source=%00 | 400 | source | control character",
                "/v1/figures?book=a%0Ab | 400 | book | control character",
                "/v1/figures?country=KAZ,KAZ,EU | 400 | country | group of countries",
                "/v1/figures?pair= | 400 | pair | empty",
                "/v1/figures?pair=KAZ-KOR&pair=KAZ-ROU | 400 | pair | 2 times",
                "/v1/claims?state=lost | 400 | state | candidate, published",
                "/v1/indicators/turnofer | 404 | code | did you mean turnover",
                "/v1/countries/Kazakstan | 404 | country | did you mean Kazakhstan (KAZ)"
            })
    void saysWhatWasWrongAndWhatIsAllowed(String path, int status, String parameter, String sentence) {
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("Cache-Control", "no-store")
                .body("status", equalTo(status))
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].detail", containsString(sentence))
                .body("instance", equalTo(path.replaceAll("\\?.*", "")));
    }

    @Test
    void namesEveryFaultAtOnce() {
        get("/v1/figures?from=x&limit=0&country=Korea&sort=size")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItems("from", "limit", "country", "sort"))
                .body("detail", startsWith("4 parameters"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/figures/nothing",
                "/v1/figures/nothing/explanation",
                "/v1/figures/KAZ-ROU.turnover.previous.press.implied-previous.000000000000",
                "/v1/figures/KAZ-ROU.turnover.2022.press.index-9.000000000000",
                "/v1/figures/KAZ-ROU.turnover.2022.press.share.000000000000/vintages",
                "/v1/claims/KAZ-KOR-000000000000",
                "/v1/claims/KAZ-KAZ-000000000000",
                "/v1/claims/x",
                "/v1/sources/x",
                "/v1/nothing"
            })
    void answersAProblemWhereNothingIs(String path) {
        get(path).then().statusCode(404).contentType("application/problem+json").body("detail", not(equalTo("")));
    }

    @Test
    void welcomesWithLinksAndCounts() {
        get("/v1")
                .then()
                .statusCode(200)
                .body("name", equalTo("Dyad"))
                .body("counts.pairs", equalTo(6))
                .body("counts.published_claims", equalTo(8))
                .body("links.pairs", equalTo("/v1/pairs"));
        get("/v1/status")
                .then()
                .body("revision", equalTo(1))
                .body("changed_at", allOf(notNullValue(), containsString("Z")))
                .body("counts.claims", equalTo(8));
        for (Object link : get("/v1").jsonPath().<String, Object>getMap("links").values()) {
            get(String.valueOf(link)).then().statusCode(200);
        }
    }

    private static List<Map<String, Object>> rows(JsonPath body) {
        List<Map<String, Object>> data = body.getList("data");
        return data != null ? data : List.of(body.<String, Object>getMap(""));
    }

    private static List<String> cells(Map<String, Object> row) {
        return row.values().stream()
                .map(it -> it == null
                        ? ""
                        : it instanceof List<?> items
                                ? String.join(
                                        ";", items.stream().map(String::valueOf).toList())
                                : String.valueOf(it))
                .toList();
    }
}
