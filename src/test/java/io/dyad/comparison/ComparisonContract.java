package io.dyad.comparison;

import static io.dyad.access.TestKeys.ADMIN;
import static io.dyad.access.TestKeys.writing;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.dyad.figure.CsvRows;
import io.dyad.figure.Told;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said of one quantity, set beside each other over HTTP, whatever the database. Each test has pairs of its own. */
abstract class ComparisonContract {

    private static final String STATISTICS = "official-statistics";

    @Test
    void aFlowStandsInBothBooksWithItsGapAndRatio() {
        String office = Told.source(STATISTICS, "Both books", "both-books");
        exports(office, "ISL", "KEN", "2001", "100").enter();
        imports(office, "ISL", "KEN", "2001", "104").enter();
        exports(office, "ISL", "KEN", "2002", "100").enter();
        imports(office, "ISL", "KEN", "2002", "120").enter();
        exports(office, "ISL", "KEN", "2003", "100").enter();
        exports(office, "ISL", "KEN", "2004", "0").enter();
        imports(office, "ISL", "KEN", "2004", "5").enter();
        exports(office, "ISL", "KEN", "2005", "100").enter();
        imports(office, "ISL", "KEN", "2005", "100").with("status", "I").enter();
        imports(office, "KEN", "ISL", "2001", "7").enter();
        get("/v1/pairs/ken-isl/mirror")
                .then()
                .statusCode(200)
                .body("page.total", equalTo(6))
                .body("data.origin", contains("ISL", "ISL", "ISL", "ISL", "ISL", "KEN"))
                .body("data.period", contains("2001", "2002", "2003", "2004", "2005", "2001"))
                .body("data.dataset", everyItem(equalTo("both-books")))
                .body("data.exports_book", hasItem("both-books/ISL"))
                .body("data.imports_book", hasItem("both-books/KEN"))
                .body("data.outcome", contains("within", "outside", "one-sided", "outside", "imputed", "one-sided"))
                .body("data.within", contains(true, false, null, false, null, null))
                .body("data.gap", contains(4, 20, null, 5, null, null))
                .body("data[0].ratio", equalTo(1.04f))
                .body("data[3].ratio", nullValue())
                .body("data[3].reason", containsString("zero"))
                .body("data[2].reason", equalTo("The book both-books/KEN has no imports of it."))
                .body("data[4].imputed", equalTo(1))
                .body("data[4].reason", containsString("imputed"))
                .body("data[4].exports", equalTo(100))
                .body("reason", nullValue())
                .body("policy", equalTo("official-first/1"))
                .body("margin_percent", equalTo(6))
                .body("summary", hasSize(2))
                .body("summary[0].compared", equalTo(3))
                .body("summary[0].within", equalTo(1))
                .body("summary[0].outside", equalTo(2))
                .body("summary[0].one_sided", equalTo(1))
                .body("summary[0].imputed", equalTo(1))
                .body("summary[0].exports", equalTo(200))
                .body("summary[0].imports", equalTo(229))
                .body("summary[0].ratio", equalTo(1.145f))
                .body("summary[0].first_period", equalTo("2001"))
                .body("summary[0].last_period", equalTo("2004"))
                .body("summary[1].compared", equalTo(0))
                .body("summary[1].exports", nullValue());
        String figure = get("/v1/pairs/ISL-KEN/mirror").path("data[0].exports_figure");
        get("/v1/figures/" + figure).then().statusCode(200).body("value", equalTo(100));
    }

    @Test
    void aMirrorIsTheSameInEveryFormatAndPageByPage() {
        String office = Told.source(STATISTICS, "Formats", "mirror-formats");
        for (String year : List.of("2001", "2002", "2003")) {
            exports(office, "ISL", "UGA", year, "100").enter();
            imports(office, "ISL", "UGA", year, "103").enter();
        }
        List<String> ids = get("/v1/pairs/ISL-UGA/mirror").path("data.id");
        assertThat(ids).startsWith("ISL-UGA.mirror.ISL-UGA.2001.mirror-formats").doesNotHaveDuplicates();
        Response csv = get("/v1/pairs/ISL-UGA/mirror?format=csv");
        assertThat(csv.contentType()).startsWith("text/csv");
        List<List<String>> rows = CsvRows.of(csv.asString());
        assertThat(rows.get(0)).startsWith("id", "pair", "origin").contains("gap", "ratio", "within", "outcome");
        assertThat(rows.stream().skip(1).map(it -> it.get(0))).containsExactlyElementsOf(ids);
        String lines = get("/v1/pairs/ISL-UGA/mirror?format=ndjson").asString();
        assertThat(lines.lines().map(it -> (Object) JsonPath.from(it).getString("id")))
                .containsExactlyElementsOf(new ArrayList<>(ids));
        List<String> paged = new ArrayList<>();
        String next = "/v1/pairs/ISL-UGA/mirror?limit=2&fields=id,gap";
        while (next != null) {
            JsonPath page = given().urlEncodingEnabled(false).get(next).jsonPath();
            paged.addAll(page.getList("data.id"));
            assertThat(page.getList("summary")).hasSize(1);
            assertThat(page.getInt("summary[0].compared")).isEqualTo(3);
            next = page.getString("page.next");
        }
        assertThat(paged).isEqualTo(ids);
        get("/v1/pairs/ISL-UGA/mirror?from=2002&to=2002&dataset=mirror-formats&product=total")
                .then()
                .body("data.period", contains("2002"));
        get("/v1/pairs/ISL-UGA/mirror?dataset=another")
                .then()
                .statusCode(200)
                .body("data", empty())
                .body("reason", containsString("mirror"));
    }

    @Test
    void aMirrorTellsAllFaultsAtOnceAndWhyItIsEmpty() {
        get("/v1/pairs/ISL-RWA/mirror?from=2003&to=2001&known_as_of=x&limit=0")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("to", "known_as_of", "limit"));
        get("/v1/pairs/ISL-RWA/mirror?margin=3").then().statusCode(400).body("errors[0].allowed", hasItem("dataset"));
        get("/v1/pairs/ISL-Atlantis/mirror").then().statusCode(404);
        get("/v1/pairs/ISL-RWA/mirror")
                .then()
                .statusCode(200)
                .body("data", empty())
                .body("summary", empty())
                .body("reason", containsString("nothing on"));
    }

    @Test
    void whatDependsOnAnUnsaidValuationIsUndecided() {
        String office = Told.source(STATISTICS, "Unsaid", "unsaid-valuation");
        amount(office, "exports", "ISL", "TGO", "2001", "100").by("ISL").enter();
        amount(office, "imports", "ISL", "TGO", "2001", "103").by("TGO").enter();
        get("/v1/pairs/ISL-TGO/mirror")
                .then()
                .body("data[0].outcome", equalTo("undecided"))
                .body("data[0].within", nullValue())
                .body("data[0].gap", equalTo(3))
                .body("data[0].reason", containsString("valuation"))
                .body("summary[0].undecided", equalTo(1));
    }

    @Test
    void eachClaimIsComparedWithEachOtherOfThePeriod() {
        String gazette = Told.source("press", "Gazette on Mali", null);
        String courier = Told.source("press", "Courier on Mali", null);
        String office = Told.source(STATISTICS, "Office on Mali", "office-on-mali");
        String over = turnover(gazette, "ISL-MLI", "2022", "6000", "1000")
                .with("comparator", "gt")
                .enter();
        String exact = turnover(courier, "ISL-MLI", "2022", "7000", "0").enter();
        String counted =
                turnover(office, "ISL-MLI", "2022", "5000", "0").by("ISL").enter();
        String whenever = Told.of(courier, "ISL-MLI", "turnover", "1", "0").enter();
        turnover(gazette, "ISL-MLI", "2021", "1", "0").enter();
        JsonPath body = get("/v1/pairs/ISL-MLI/comparison?indicator=turnover&period=2022")
                .then()
                .statusCode(200)
                .body("page.total", equalTo(6))
                .body("claims", hasSize(4))
                .extract()
                .jsonPath();
        assertThat(relation(body, over, exact)).isEqualTo("agree");
        assertThat(relation(body, counted, over)).isEqualTo("below");
        assertThat(relation(body, over, counted)).isEqualTo("above");
        assertThat(relation(body, exact, counted)).isEqualTo("above");
        assertThat(relation(body, exact, whenever)).isEqualTo("not_comparable");
        // Of whichever of the two stands first.
        assertThat(List.of("slack", "other_slack"))
                .filteredOn(it -> body.getString(row(over, exact, it)) != null)
                .allMatch(it -> body.getInt(row(over, exact, it)) == 1000)
                .hasSize(1);
        get("/v1/pairs/ISL-MLI/comparison?indicator=turnover&period=2022")
                .then()
                .body(row(counted, over, "distance"), equalTo(1000))
                .body(row(counted, over, "unsaid"), contains("reporter"))
                .body(row(counted, over, "differs_in"), empty())
                .body("choices.book", containsInAnyOrder("office-on-mali/ISL", "press", "press"))
                .body(
                        "choices.findAll { it.period == '2022' }.book_of_series",
                        everyItem(equalTo("office-on-mali/ISL")))
                .body("choices.find { it.period == '2022' && it.book == 'press' }.claim", equalTo(exact))
                .body("choices.find { it.period == '2022' && it.book == 'press' }.losers[0].claim", equalTo(over))
                .body("choices.find { it.period == '2022' && it.book == 'press' }.reason", notNullValue())
                .body("choices.find { it.book == 'office-on-mali/ISL' }.serves", equalTo(true));
        get("/v1/pairs/ISL-MLI/comparison?indicator=turnover")
                .then()
                .body("data.findAll { it.period == '2021' }.relation", contains("single_source"))
                .body("data.findAll { it.period == '2021' }.other", contains((Object) null))
                .body("page.total", equalTo(5));
    }

    @Test
    void whatOneSourceSaysTwiceConfirmsNothing() {
        String paper = Told.source("press", "Twice", null);
        turnover(paper, "ISL-NPL", "2022", "5", "0").enter();
        turnover(paper, "ISL-NPL", "2022", "7", "0").enter();
        get("/v1/pairs/ISL-NPL/comparison")
                .then()
                .body("data.relation", contains("single_source"))
                .body("data[0].distance", equalTo(2))
                .body("data[0].reason", startsWith("Both come from Publisher of Twice"));
    }

    @Test
    void directionsAndUnitsDiffer() {
        String paper = Told.source("press", "There", null);
        String other = Told.source("press", "And back", null);
        Told.of(paper, "ISL-SEN", "exports", "5", "0")
                .from("ISL", "SEN")
                .in("2022")
                .enter();
        Told.of(other, "ISL-SEN", "exports", "5", "0")
                .from("SEN", "ISL")
                .in("2022")
                .enter();
        Told.of(other, "ISL-SEN", "exports", "4", "0")
                .from("ISL", "SEN")
                .in("2022")
                .with("unit", "EUR")
                .enter();
        get("/v1/pairs/ISL-SEN/comparison?indicator=exports&period=2022")
                .then()
                .body("data.relation", containsInAnyOrder("definition_differs", "not_comparable", "not_comparable"))
                .body("data.find { it.relation == 'definition_differs' }.differs_in", contains("direction"))
                .body("data.findAll { it.relation == 'not_comparable' }.reason", everyItem(containsString("units")));
        Response csv = get("/v1/pairs/ISL-SEN/comparison?format=csv&fields=relation,differs_in,claim,other");
        assertThat(CsvRows.of(csv.asString()).get(0)).containsExactly("relation", "differs_in", "claim", "other");
        assertThat(get("/v1/pairs/ISL-SEN/comparison?format=ndjson").asString().lines())
                .hasSize(3);
    }

    @Test
    void aComparisonTellsAllFaultsAtOnceAndWhyItIsEmpty() {
        get("/v1/pairs/ISL-BEN/comparison?indicator=turnovr&period=2022-13&policy_ranges=maybe")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("indicator", "period", "policy_ranges"));
        get("/v1/pairs/ISL-BEN/comparison")
                .then()
                .statusCode(200)
                .body("data", empty())
                .body("claims", empty())
                .body("choices", empty())
                .body("reason", notNullValue());
        String paper = Told.source("press", "On Benin", null);
        turnover(paper, "ISL-BEN", "2022", "5", "0").enter();
        get("/v1/pairs/ISL-BEN/comparison?period=1999").then().body("reason", containsString("1999"));
        get("/v1/pairs/ISL-BEN/comparison?known_as_of=0").then().body("data", empty());
        get("/v1/pairs/ISL-BEN/comparison?published_as_of=2024-04-30").then().body("data", empty());
        get("/v1/pairs/ISL-BEN/comparison?published_as_of=2024-05-01").then().body("data", hasSize(1));
    }

    @Test
    void moreClaimsThanCanBeComparedAreRefusedWithTheWayToNarrow() {
        String paper = Told.source("press", "Endless", null);
        List<Map<String, Object>> many = new ArrayList<>();
        for (int i = 1; i <= 201; i++) {
            many.add(turnover(paper, "ISL-GMB", "2022", String.valueOf(i), "0").fields());
        }
        writing(ADMIN).body(many).post("/v1/claims").then().statusCode(201);
        get("/v1/pairs/ISL-GMB/comparison?indicator=turnover")
                .then()
                .statusCode(400)
                .body("type", endsWith("too-broad"))
                .body("detail", containsString("201 claims make 20100 rows"))
                .body("detail", containsString("Narrow"));
        get("/v1/pairs/ISL-GMB/comparison?indicator=turnover&source=none")
                .then()
                .statusCode(200);
    }

    @Test
    void twoStatementsOfOneBookThatCannotBothBeAreAContradictionAndLeadToBoth() {
        String first = Told.source("press", "Saying more than six", null);
        String second = Told.source("press", "Saying five", null);
        turnover(first, "DMA-SJM", "2020", "6", "0").enter();
        turnover(second, "DMA-SJM", "2020", "5", "0").enter();
        turnover(first, "DMA-SJM", "2021", "6", "0").enter();
        turnover(second, "DMA-SJM", "2021", "6", "0").enter();
        JsonPath found = get("/v1/disagreements?pair=DMA-SJM").jsonPath();
        assertThat(found.getList("data.kind")).containsExactly("statements");
        assertThat(found.getString("data[0].sentence")).contains("says in the same book that it is");
        assertThat(List.of(found.getString("data[0].publisher"), found.getString("data[0].other_publisher")))
                .containsExactlyInAnyOrder("Publisher of Saying more than six", "Publisher of Saying five");
        assertThat(found.getString("data[0].other")).isEqualTo(found.getString("data[0].figure"));
        get(found.getString("data[0].figure_link"))
                .then()
                .statusCode(200)
                .body("claim", equalTo(found.getString("data[0].claim")));
        get(found.getString("data[0].other_link"))
                .then()
                .statusCode(200)
                .body("id", equalTo(found.getString("data[0].other_claim")));
        get("/v1/disagreements?pair=DMA-SJM&kind=statements").then().body("data", hasSize(1));
        get("/v1/disagreements?pair=DMA-SJM&kind=mirror,growth").then().body("data", empty());
    }

    @Test
    void contradictionsAreRankedBySize() {
        String office = Told.source(STATISTICS, "Contradicting", "contradicting");
        String paper = Told.source("press", "Contradicted", null);
        exports(office, "ISL", "GHA", "2001", "100").enter();
        imports(office, "ISL", "GHA", "2001", "212").enter();
        turnover(office, "ISL-GHA", "2001", "100", "0").by("ISL").enter();
        turnover(office, "ISL-GHA", "2002", "120", "0").by("ISL").enter();
        Told.of(office, "ISL-GHA", "turnover-growth", "50", "0")
                .in("2002")
                .by("ISL")
                .enter();
        turnover(paper, "ISL-GHA", "2002", "200", "0").enter();
        get("/v1/disagreements?pair=ISL-GHA")
                .then()
                .statusCode(200)
                .body("data.kind", contains("mirror", "press-official", "growth"))
                .body("data.size", contains(50, 40, 30))
                .body("data.distance", contains(106, 80, 30))
                .body("data[0].book", equalTo("contradicting/ISL"))
                .body("data[0].other_book", equalTo("contradicting/GHA"))
                .body("data[0].sentence", containsString("CIF/FOB margin of 6 %"))
                .body("data[1].book", equalTo("press"))
                .body("data[1].sentence", containsString("Publisher of Contradicted"))
                .body("data[2].other_claim", nullValue())
                .body("data[2].sentence", containsString("30 points"))
                .body("reason", nullValue());
        JsonPath body = get("/v1/disagreements?pair=ISL-GHA").jsonPath();
        for (String link : body.<String>getList("data.figure_link")) {
            get(link).then().statusCode(200);
        }
        for (String link : body.<String>getList("data.other_link")) {
            get(link).then().statusCode(200);
        }
        get("/v1/disagreements?country=ISL&partner=GHA&kind=growth,mirror&min_size=31")
                .then()
                .body("data.kind", contains("mirror"));
        get("/v1/disagreements?pair=ISL-GHA&indicator=turnover").then().body("data.kind", contains("press-official"));
        get("/v1/disagreements?pair=ISL-GHA&kind=growth&indicator=turnover-growth")
                .then()
                .body("data.size", contains(30));
        get("/v1/disagreements?pair=ISL-GHA&from=2002").then().body("data.kind", contains("press-official", "growth"));
        get("/v1/disagreements?pair=ISL-GHA&book=press").then().body("data.kind", contains("press-official"));
        get("/v1/disagreements?pair=ISL-GHA&product=goods")
                .then()
                .body("data", empty())
                .body("reason", containsString("none contradicts"));
        assertThat(CsvRows.of(
                        get("/v1/disagreements?pair=ISL-GHA&format=csv&limit=2").asString()))
                .hasSize(3);
        assertThat(get("/v1/disagreements?pair=ISL-GHA&format=ndjson")
                        .asString()
                        .lines())
                .hasSize(3);
        String next = get("/v1/disagreements?pair=ISL-GHA&limit=1").path("page.next");
        given().urlEncodingEnabled(false).get(next).then().body("data.kind", contains("press-official"));
    }

    @Test
    void contradictionsAreToldOfTheTimeThatIsAskedFor() {
        String paper = Told.source("press", "Not yet", null);
        String office = Told.source(STATISTICS, "Not yet either", "not-yet");
        turnover(paper, "ISL-CIV", "2002", "200", "0").enter();
        String last = turnover(office, "ISL-CIV", "2002", "100", "0").by("ISL").enter();
        int revision = get("/v1/claims/" + last).path("recorded_from");
        get("/v1/disagreements?pair=ISL-CIV&known_as_of=" + revision).then().body("data", hasSize(1));
        get("/v1/disagreements?pair=ISL-CIV&known_as_of=" + (revision - 1))
                .then()
                .body("data", empty());
        get("/v1/disagreements?pair=ISL-CIV&published_as_of=2024-04-30").then().body("data", empty());
        get("/v1/disagreements?pair=ISL-CIV&known_as_of=" + revision)
                .then()
                .body("data[0].figure_link", endsWith("known_as_of=" + revision));
    }

    @Test
    void askingForContradictionsIsStrict() {
        get("/v1/disagreements?kind=all&min_size=101&to=x&partner=ISL")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("kind", "min_size", "to", "partner"));
        Response answer = get("/v1/disagreements?pair=ISL-LAO");
        answer.then().statusCode(200).body("data", empty()).body("reason", notNullValue());
        given().header("If-None-Match", answer.header("ETag"))
                .get("/v1/disagreements?pair=ISL-LAO")
                .then()
                .statusCode(304);
    }

    private static String relation(JsonPath body, String claim, String other) {
        String asRow =
                body.getString("data.find { it.claim == '%s' && it.other == '%s' }.relation".formatted(claim, other));
        String turned =
                body.getString("data.find { it.claim == '%s' && it.other == '%s' }.relation".formatted(other, claim));
        if (asRow != null) {
            return asRow;
        }
        return turned.equals("above") ? "below" : turned.equals("below") ? "above" : turned;
    }

    /** The row of two claims, whichever stands first; a path within it. */
    private static String row(String claim, String other, String part) {
        return "data.find { [it.claim, it.other].containsAll(['%s', '%s']) }.".formatted(claim, other) + part;
    }

    private static Told exports(String source, String origin, String destination, String year, String value) {
        return amount(source, "exports", origin, destination, year, value)
                .by(origin)
                .with("valuation", "FOB");
    }

    private static Told imports(String source, String origin, String destination, String year, String value) {
        return amount(source, "imports", origin, destination, year, value)
                .by(destination)
                .with("valuation", "CIF");
    }

    private static Told amount(
            String source, String indicator, String origin, String destination, String year, String value) {
        String pair = origin.compareTo(destination) < 0 ? origin + "-" + destination : destination + "-" + origin;
        return Told.of(source, pair, indicator, value, "0")
                .from(origin, destination)
                .in(year);
    }

    private static Told turnover(String source, String pair, String year, String value, String precision) {
        return Told.of(source, pair, "turnover", value, precision).in(year);
    }
}
