package io.dyad.figure;

import static io.dyad.access.TestKeys.ADMIN;
import static io.dyad.access.TestKeys.writing;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What follows from what sources state, over HTTP, whatever the database. Each test has pairs of its own. */
abstract class DerivedContract {

    private static final String OF = "data.find { it.formula == '%s' }.";

    @Test
    void aLevelAndAGrowthImplyTheLevelBefore() {
        String paper = Told.source("press", "Previous", null);
        Told.of(paper, "FIN-KEN", "turnover", "84400000000", "100000000")
                .in("2023")
                .enter();
        Told.of(paper, "FIN-KEN", "turnover-growth", "20.3", "0.1").in("2023").enter();
        String previous = OF.formatted("implied-previous");
        JsonPath body = get("/v1/pairs/FIN-KEN/growth").jsonPath();
        assertThat(body.getString(previous + "period")).isEqualTo("2022");
        assertThat(body.getString(previous + "period_basis")).isEqualTo("stated");
        BigDecimal billion = new BigDecimal("1000000000");
        assertThat(new BigDecimal(body.getString(previous + "lower")).divide(billion, 2, RoundingMode.FLOOR))
                .isEqualByComparingTo("70.08");
        assertThat(new BigDecimal(body.getString(previous + "upper")).divide(billion, 2, RoundingMode.CEILING))
                .isEqualByComparingTo("70.23");
        assertThat(body.getString(previous + "comparator")).isEqualTo("eq");
        assertThat(body.getString(previous + "display")).isEqualTo("≈ $70.16 bn");
        get("/v1/pairs/FIN-KEN/turnover").then().body("data.kind", contains("derived", "stated"));
        get("/v1/pairs/FIN-KEN/turnover?from=2022&to=2022").then().body("data.formula", contains("implied-previous"));
        get("/v1/pairs/FIN-KEN/turnover?latest=true").then().body("data.kind", contains("stated"));
    }

    @Test
    void twoLowerBoundsMakeNoGrowth() {
        String paper = Told.source("press", "Bounds", null);
        Told.of(paper, "FIN-UGA", "turnover", "8000000000", "1000000000")
                .in("2022")
                .with("comparator", "gt")
                .enter();
        Told.of(paper, "FIN-UGA", "turnover", "10000000000", "1000000000")
                .in("2023")
                .with("comparator", "gt")
                .enter();
        get("/v1/pairs/FIN-UGA/growth")
                .then()
                .body("data", hasSize(1))
                .body("data[0].formula", equalTo("turnover-growth"))
                .body("data[0].period", equalTo("2023"))
                .body("data[0].value", nullValue())
                .body("data[0].display", equalTo("indeterminate"))
                .body("data[0].lower", equalTo(-100))
                .body("data[0].upper", nullValue())
                .body("data[0].note", containsString("every number"));
    }

    @Test
    void exportsAndImportsOfOneReportAddUpAndImplyTheGrowthOfTheirSum() {
        String paper = Told.source("press", "Both ways", null);
        Told.of(paper, "FIN-RWA", "exports", "15890000000", "10000000")
                .from("FIN", "RWA")
                .in("2023")
                .enter();
        Told.of(paper, "FIN-RWA", "exports-growth", "31", "1")
                .from("FIN", "RWA")
                .in("2023")
                .enter();
        Told.of(paper, "FIN-RWA", "imports", "13210000000", "10000000")
                .from("RWA", "FIN")
                .in("2023")
                .enter();
        Told.of(paper, "FIN-RWA", "imports-growth", "45.2", "0.1")
                .from("RWA", "FIN")
                .in("2023")
                .enter();
        Told.of(paper, "FIN-RWA", "turnover", "29100000000", "100000000")
                .in("2023")
                .enter();
        Told.of(paper, "FIN-RWA", "turnover-growth", "37.1", "0.1").in("2023").enter();
        String sum = OF.formatted("turnover");
        get("/v1/pairs/FIN-RWA/turnover?from=2023")
                .then()
                .body("data.kind", contains("stated", "derived"))
                .body(sum + "lower", equalTo(29090000000L))
                .body(sum + "lower_open", equalTo(false))
                .body(sum + "upper", equalTo(29110000000L))
                .body(sum + "upper_open", equalTo(true))
                .body(sum + "valuation", equalTo("FOB+CIF"))
                .body(sum + "reporter", nullValue())
                .body(sum + "verdict", equalTo("consistent"));
        String implied = OF.formatted("implied-growth");
        String id = get("/v1/pairs/FIN-RWA/growth")
                .then()
                .body(implied + "indicator", equalTo("turnover-growth"))
                .body(implied + "lower", equalTo(36.76f))
                .body(implied + "lower_open", equalTo(true))
                .body(implied + "upper", equalTo(37.41f))
                .body(implied + "upper_open", equalTo(true))
                .body(implied + "verdict", equalTo("consistent"))
                .body(implied + "claims", equalTo(4))
                .extract()
                .path(implied + "id");
        get("/v1/figures/" + id + "/explanation")
                .then()
                .body("comparisons.verdict", contains("consistent"))
                .body("comparisons.figure", contains("FIN-RWA.turnover-growth.2023.press"))
                .body("inputs", hasSize(4));
        get("/v1/pairs/FIN-RWA/trade")
                .then()
                .body(OF.formatted("balance") + "origin", equalTo("FIN"))
                .body(OF.formatted("balance") + "value", equalTo(2680000000L));
    }

    @Test
    void whatTwoReportsSayIsNotAddedUp() {
        String one = Told.source("press", "One of two", null);
        String other = Told.source("press", "Other of two", null);
        Told.of(one, "FIN-TGO", "exports", "5", "0")
                .from("FIN", "TGO")
                .in("2023")
                .enter();
        Told.of(other, "FIN-TGO", "imports", "3", "0")
                .from("TGO", "FIN")
                .in("2023")
                .enter();
        get("/v1/pairs/FIN-TGO/turnover").then().body("data", empty());
        Told.of(one, "FIN-TGO", "imports", "4", "1")
                .from("TGO", "FIN")
                .in("2023")
                .with("comparator", "gt")
                .enter();
        get("/v1/pairs/FIN-TGO/turnover")
                .then()
                .body("data", hasSize(1))
                .body("data[0].lower", equalTo(9))
                .body("data[0].value", nullValue());
    }

    @Test
    void aReportersBookGivesTurnoverBalanceAndGrowthOfEachYear() {
        String office = Told.source("official-statistics", "Customs of FIN", "derived-customs");
        years(office, "FIN-LSO", "FIN");
        String book = "derived-customs/FIN";
        JsonPath turnover = get("/v1/pairs/FIN-LSO/turnover").jsonPath();
        assertThat(turnover.getList("data.book", String.class)).containsOnly(book);
        assertThat(turnover.getList("data.value", Integer.class)).containsExactly(150, 180, 0);
        assertThat(turnover.getList("data.range_basis", String.class)).containsOnly("exact");
        assertThat(turnover.getList("data.reporter", String.class)).containsOnly("FIN");
        assertThat(turnover.getList("data.licence", String.class)).containsOnly("CC BY 4.0");
        JsonPath trade = get("/v1/pairs/FIN-LSO/trade").jsonPath();
        assertThat(trade.getList("data.findAll { it.formula == 'balance' }.value", Integer.class))
                .containsExactly(50, 20, 0);
        JsonPath growth = get("/v1/pairs/FIN-LSO/growth").jsonPath();
        assertThat(growth.getList("data.findAll { it.formula == 'turnover-growth' }.value", Integer.class))
                .containsExactly(20, -100);
        assertThat(growth.getList("data.findAll { it.indicator == 'exports-growth' }.period", String.class))
                .containsExactly("2021", "2022");
        get("/v1/figures?pair=FIN-LSO&origin=FIN&indicator=balance").then().body("data", hasSize(3));
        get("/v1/figures?pair=FIN-LSO&origin=LSO&indicator=balance").then().body("data", empty());
        get("/v1/figures?pair=FIN-LSO&indicator=turnover&reporter=LSO").then().body("data", empty());
        get("/v1/figures?pair=FIN-LSO&indicator=turnover-growth&from=2022")
                .then()
                .body("data.period", contains("2022"));
    }

    @Test
    void aReconciledBookIsTheSumOfTheTwoDirections() {
        String institute = Told.source("reconciled-statistics", "Reconciled", "derived-reconciled");
        Told.of(institute, "FIN-MLI", "exports", "7", "0")
                .from("FIN", "MLI")
                .in("2020")
                .enter();
        Told.of(institute, "FIN-MLI", "exports", "5", "0")
                .from("MLI", "FIN")
                .in("2020")
                .enter();
        get("/v1/pairs/FIN-MLI/turnover")
                .then()
                .body("data.value", contains(12))
                .body("data.valuation", contains(nullValue()))
                .body("data.book", contains("derived-reconciled"));
        get("/v1/pairs/FIN-MLI/trade")
                .then()
                .body("data.findAll { it.formula == 'balance' }.origin", contains("FIN", "MLI"))
                .body("data.findAll { it.formula == 'balance' }.value", contains(2, -2));
    }

    @Test
    void aStatedBalanceIsHeldAgainstTheDerivedOneWhicheverTheDirection() {
        String office = Told.source("official-statistics", "Balanced", "derived-balanced");
        Told.of(office, "FIN-NER", "exports", "5", "0")
                .from("FIN", "NER")
                .in("2020")
                .by("FIN")
                .enter();
        Told.of(office, "FIN-NER", "imports", "7", "0")
                .from("NER", "FIN")
                .in("2020")
                .by("FIN")
                .enter();
        Told.of(office, "FIN-NER", "balance", "2", "0")
                .from("NER", "FIN")
                .in("2020")
                .by("FIN")
                .enter();
        String balance = OF.formatted("balance");
        get("/v1/pairs/FIN-NER/trade")
                .then()
                .body(balance + "value", equalTo(-2))
                .body(balance + "verdict", equalTo("consistent"));
    }

    @Test
    void aPartOfAYearIsHeldAgainstTheSamePartOfTheYearBefore() {
        String office = Told.source("official-statistics", "Parts", "derived-parts");
        for (String period :
                List.of("2023-Q1", "2024-Q1", "2023-01", "2024-01", "2022-01/2022-05", "2023-01/2023-05")) {
            Told.of(office, "FIN-SEN", "exports", "10" + period.charAt(3), "0")
                    .from("FIN", "SEN")
                    .in(period)
                    .by("FIN")
                    .enter();
        }
        Told.of(office, "FIN-SEN", "exports", "5", "0")
                .from("FIN", "SEN")
                .in("2009/2021")
                .by("FIN")
                .enter();
        Told.of(office, "FIN-SEN", "exports", "5", "0")
                .from("FIN", "SEN")
                .in("2008/2020")
                .by("FIN")
                .enter();
        get("/v1/pairs/FIN-SEN/growth")
                .then()
                .body("data.period", containsInAnyOrder("2024-Q1", "2024-01", "2023-01/2023-05"));
    }

    @Test
    void anAverageOfYearsImpliesNothingOfTheYearBefore() {
        String paper = Told.source("press", "Average", null);
        Told.of(paper, "FIN-GAB", "turnover", "100", "1").in("2023").enter();
        Told.of(paper, "FIN-GAB", "turnover-growth", "20", "1")
                .in("2023")
                .with("growth_basis", "average")
                .enter();
        get("/v1/pairs/FIN-GAB/growth").then().body("data.kind", contains("stated"));
    }

    @Test
    void whatIsAskedForIsDerivedOnlyThen() {
        String office = Told.source("official-statistics", "On request", "derived-request");
        for (int year = 2010; year <= 2012; year++) {
            String amount = year == 2010 ? "100" : year == 2011 ? "110" : "121";
            Told.of(office, "FIN-GHA", "exports", amount, "0")
                    .from("FIN", "GHA")
                    .in("" + year)
                    .by("FIN")
                    .enter();
            Told.of(office, "FIN-GIN", "exports", "300", "0")
                    .from("FIN", "GIN")
                    .in("" + year)
                    .by("FIN")
                    .enter();
        }
        Told.of(office, "FIN-WLD", "exports", "1210", "0")
                .from("FIN", "WLD")
                .in("2012")
                .by("FIN")
                .enter();
        get("/v1/figures?pair=FIN-GHA").then().body("data.formula", not(hasItem("cagr")));
        String rate = OF.formatted("cagr");
        JsonPath all = get("/v1/figures?pair=FIN-GHA&derive=cagr,share,index&index_base=2010")
                .jsonPath();
        assertThat(all.getString(rate + "period")).isEqualTo("2010/2012");
        assertThat(all.getString(rate + "indicator")).isEqualTo("exports-growth");
        assertThat(all.getInt(rate + "value")).isEqualTo(10);
        assertThat(all.getList("data.findAll { it.formula == 'index' }.value", Integer.class))
                .containsExactly(100, 110, 121);
        assertThat(all.getList("data.findAll { it.formula == 'index' }.unit", String.class))
                .containsOnly("INDEX");
        String shares = "data.findAll { it.formula == 'share' }.";
        assertThat(all.getList(shares + "value", BigDecimal.class)).hasSize(3);
        assertThat(all.getList(shares + "origin", String.class)).containsOnly("GHA");
        assertThat(all.getList(shares + "destination", String.class)).containsOnly("FIN");
        assertThat(all.getList(shares + "coverage", String.class)).containsOnly("exports");
        assertThat(all.getFloat("data.findAll { it.formula == 'share' }[0].value"))
                .isEqualTo(25f);
        assertThat(all.getString("data.findAll { it.formula == 'share' }[0].note"))
                .contains("sum of the 2 partners");
        assertThat(all.getFloat("data.findAll { it.formula == 'share' }[2].value"))
                .isEqualTo(10f);
        assertThat(all.getString("data.findAll { it.formula == 'share' }[2].note"))
                .contains("total with the world");
        get("/v1/pairs/FIN-GHA/growth?derive=cagr&from=2011&to=2012")
                .then()
                .body(rate + "period", equalTo("2011/2012"));
        get("/v1/pairs/FIN-GHA/growth?derive=cagr&latest=true")
                .then()
                .body("data.formula", containsInAnyOrder("exports-growth", "cagr"));
        for (Map<String, Object> row : all.<Map<String, Object>>getList("data")) {
            answersItsPermalink(row);
        }
    }

    @Test
    void vagueWordsBoundNothingWhereThePolicysRangesAreNotWanted() {
        String paper = Told.source("press", "Vague", null);
        Told.of(paper, "FIN-MWI", "turnover", "100", "1")
                .in("2022")
                .with("comparator", "about")
                .enter();
        Told.of(paper, "FIN-MWI", "turnover", "120", "1")
                .in("2023")
                .with("comparator", "nearly")
                .enter();
        String growth = OF.formatted("turnover-growth");
        get("/v1/pairs/FIN-MWI/growth")
                .then()
                .body(growth + "range_basis", equalTo("policy"))
                .body(growth + "upper", not(nullValue()));
        JsonPath without = get("/v1/figures?pair=FIN-MWI&policy_ranges=false").jsonPath();
        assertThat(without.getList("data.range_basis", String.class)).containsOnly("bound");
        assertThat(without.getString(growth + "display")).isEqualTo("indeterminate");
        assertThat(without.getString("data[0].lower")).isEqualTo("0");
        assertThat(without.getString("data[0].upper")).isNull();
        assertThat(without.getString("data[0].cite")).endsWith("&policy_ranges=false");
        for (Map<String, Object> row : without.<Map<String, Object>>getList("data")) {
            answersItsPermalink(row);
        }
    }

    @Test
    void aDerivedFigureIsKnownAsItWasAndHasVintages() {
        String office = Told.source("official-statistics", "Changing", "derived-changing");
        Told.of(office, "FIN-BEN", "exports", "5", "0")
                .from("FIN", "BEN")
                .in("2020")
                .by("FIN")
                .enter();
        String imports = Told.of(office, "FIN-BEN", "imports", "7", "0")
                .from("BEN", "FIN")
                .in("2020")
                .by("FIN")
                .enter();
        long before = get("/v1/status").jsonPath().getLong("revision");
        Map<String, Object> row = get("/v1/pairs/FIN-BEN/turnover").jsonPath().getMap("data[0]");
        String id = String.valueOf(row.get("id"));
        assertThat(row).containsEntry("value", 12).containsEntry("verdict", null);
        Told.of(office, "FIN-BEN", "turnover", "13", "0").in("2020").by("FIN").enter();
        get("/v1/figures/" + id).then().body("value", equalTo(12)).body("verdict", equalTo("inconsistent"));
        get("/v1/figures/" + id + "?known_as_of=" + before).then().body("verdict", nullValue());
        answersItsPermalink(row);
        writing(ADMIN)
                .body(Map.of("reason", "It was misread."))
                .post("/v1/claims/" + imports + "/withdraw")
                .then()
                .statusCode(200);
        get("/v1/figures/" + id).then().statusCode(404).body("detail", containsString("any more"));
        get("/v1/figures/" + id + "/explanation").then().statusCode(404);
        get("/v1/figures/" + id + "/explanation?known_as_of=" + before).then().statusCode(200);
        get("/v1/figures/" + id + "/vintages")
                .then()
                .body("data.verdict", contains(nullValue(), equalTo("inconsistent")))
                .body("data.known_from", contains((int) before, (int) before + 1))
                .body("data.known_to", contains((int) before + 1, (int) before + 2));
        answersItsPermalink(row);
    }

    @Test
    void whatSourcesHadSaidByADayIsDerivedFromThatAlone() {
        String paper = Told.source("press", "Dated", null);
        Told.of(paper, "FIN-TCD", "turnover", "110", "1").in("2023").enter();
        Told.of(paper, "FIN-TCD", "turnover-growth", "10", "1").in("2023").enter();
        get("/v1/pairs/FIN-TCD/growth?published_as_of=2024-04-30").then().body("data", empty());
        get("/v1/pairs/FIN-TCD/growth?published_as_of=2024-05-01")
                .then()
                .body("data.kind", contains("stated", "derived"));
    }

    @Test
    void pagesAndSortsDerivedFiguresAmongTheOthers() {
        String office = Told.source("official-statistics", "Paged", "derived-paged");
        years(office, "FIN-ZMB", "FIN");
        List<String> all = get("/v1/figures?pair=FIN-ZMB&limit=1000").jsonPath().getList("data.id", String.class);
        assertThat(all).doesNotHaveDuplicates();
        List<String> paged = new ArrayList<>();
        String next = "/v1/figures?pair=FIN-ZMB&limit=2";
        while (next != null) {
            JsonPath page = get(java.net.URI.create(next)).jsonPath();
            assertThat(page.getInt("page.total")).isEqualTo(all.size());
            paged.addAll(page.getList("data.id", String.class));
            next = page.getString("page.next");
        }
        assertThat(paged).isEqualTo(all);
        get("/v1/figures?pair=FIN-ZMB&indicator=turnover&sort=-value").then().body("data.value", contains(180, 150, 0));
        get("/v1/figures?pair=FIN-ZMB&derived=false").then().body("data.kind", everyItem(equalTo("stated")));
        get("/v1/pairs/FIN-ZMB?derived=false").then().body("data.kind", everyItem(equalTo("stated")));
        JsonPath shown = get("/v1/pairs/FIN-ZMB").jsonPath();
        assertThat(shown.getList("data.kind", String.class))
                .startsWith("stated", "stated")
                .endsWith("derived");
        assertThat(shown.getString("data[0].claim")).isEqualTo(shown.getString("evidence[0].id"));
    }

    /** Nothing but the API is used: ranges of claims, and the arithmetic of school. */
    @Test
    void everyDerivedFigureCanBeRecomputedFromWhatTheApiSays() {
        String office = Told.source("official-statistics", "Recomputed", "derived-recomputed");
        years(office, "FIN-MOZ", "FIN");
        String paper = Told.source("press", "Recomputed press", null);
        Told.of(paper, "FIN-MOZ", "turnover", "150", "10").in("2020").enter();
        Told.of(paper, "FIN-MOZ", "turnover-growth", "20", "1").in("2020").enter();
        Recomputed.all("/v1/figures?pair=FIN-MOZ&book=all&derive=cagr,index&index_base=2020&format=ndjson", 14);
    }

    @Test
    void sharesAndImpliedGrowthCanBeRecomputedFromWhatTheApiSays() {
        String office = Told.source("official-statistics", "Recomputed shares", "derived-recomputed-shares");
        int[][] exports = {{2020, 100, 300}, {2021, 70, 80}};
        for (int[] year : exports) {
            Told.of(office, "FIN-STP", "exports", "" + year[1], "1")
                    .from("FIN", "STP")
                    .in("" + year[0])
                    .by("FIN")
                    .enter();
            Told.of(office, "FIN-SYC", "exports", "" + year[2], "10")
                    .from("FIN", "SYC")
                    .in("" + year[0])
                    .by("FIN")
                    .enter();
        }
        Told.of(office, "FIN-WLD", "exports", "1000", "100")
                .from("FIN", "WLD")
                .in("2021")
                .by("FIN")
                .enter();
        String paper = Told.source("press", "Recomputed growth", null);
        List.of(List.of("FIN", "STP", "exports", "eq"), List.of("STP", "FIN", "imports", "gt"))
                .forEach(it -> {
                    Told.of(paper, "FIN-STP", it.get(2), "500", "10")
                            .from(it.get(0), it.get(1))
                            .in("2023")
                            .enter();
                    Told.of(paper, "FIN-STP", it.get(2) + "-growth", "20", "1")
                            .from(it.get(0), it.get(1))
                            .in("2023")
                            .with("comparator", it.get(3))
                            .enter();
                });
        Recomputed.all("/v1/figures?pair=FIN-STP&book=all&derive=share&format=ndjson", 8);
    }

    private static void years(String source, String pair, String reporter) {
        String other = pair.replace(reporter, "").replace("-", "");
        int[][] amounts = {{2020, 100, 50}, {2021, 100, 80}, {2022, 0, 0}};
        for (int[] year : amounts) {
            Told.of(source, pair, "exports", "" + year[1], "0")
                    .from(reporter, other)
                    .in("" + year[0])
                    .by(reporter)
                    .enter();
            Told.of(source, pair, "imports", "" + year[2], "0")
                    .from(other, reporter)
                    .in("" + year[0])
                    .by(reporter)
                    .enter();
        }
    }

    private static void answersItsPermalink(Map<String, Object> row) {
        String cite = String.valueOf(row.get("cite"));
        Map<String, Object> then =
                get(cite.substring(cite.indexOf("Dyad, ") + 6)).jsonPath().getMap("");
        assertThat(then).containsAllEntriesOf(row);
    }
}
