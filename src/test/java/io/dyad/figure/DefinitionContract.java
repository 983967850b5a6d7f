package io.dyad.figure;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What differs by definition is neither calculated with nor judged by each other. Each test has pairs of its own. */
abstract class DefinitionContract {

    private static final String OF = "data.findAll { it.formula == '%s' }";

    @Test
    void aGrowthAgainstAnotherBaseIsNoVerdictOnThatOverAYear() {
        String paper = Told.source("press", "Definition: Other base", null);
        Told.of(paper, "SWE-KEN", "turnover", "100", "0").in("2022").enter();
        Told.of(paper, "SWE-KEN", "turnover", "120", "0").in("2023").enter();
        Told.of(paper, "SWE-KEN", "turnover-growth", "300", "1")
                .in("2023")
                .with("base_period", "2015")
                .enter();
        get("/v1/pairs/SWE-KEN/growth")
                .then()
                .body(OF.formatted("turnover-growth") + ".value", contains(20))
                .body(OF.formatted("turnover-growth") + ".verdict", contains(nullValue()));
        get("/v1/disagreements?pair=SWE-KEN").then().body("data", hasSize(0));
    }

    @Test
    void anAverageIsComparedWithACompoundRateAndATotalGrowthIsNot() {
        String paper = Told.source("press", "Definition: Average", null);
        Told.of(paper, "SWE-UGA", "turnover", "100", "0").in("2010").enter();
        Told.of(paper, "SWE-UGA", "turnover", "121", "0").in("2012").enter();
        Told.of(paper, "SWE-UGA", "turnover-growth", "21", "1").in("2010/2012").enter();
        String rate = OF.formatted("cagr") + ".verdict";
        get("/v1/pairs/SWE-UGA/growth?derive=cagr").then().body(rate, contains(nullValue()));
        Told.of(paper, "SWE-RWA", "turnover", "100", "0").in("2010").enter();
        Told.of(paper, "SWE-RWA", "turnover", "121", "0").in("2012").enter();
        Told.of(paper, "SWE-RWA", "turnover-growth", "21", "1")
                .in("2010/2012")
                .with("growth_basis", "average")
                .enter();
        get("/v1/pairs/SWE-RWA/growth?derive=cagr").then().body(rate, contains("inconsistent"));
    }

    @Test
    void levelsOfTwoReportersMakeNoGrowthRateOrIndex() {
        String paper = Told.source("press", "Definition: Two reporters", null);
        Told.of(paper, "KEN-NOR", "turnover", "100", "0").in("2021").by("KEN").enter();
        Told.of(paper, "KEN-NOR", "turnover", "140", "0").in("2022").by("NOR").enter();
        get("/v1/figures?pair=KEN-NOR&derive=cagr,index&index_base=2021")
                .then()
                .body(OF.formatted("cagr"), hasSize(0))
                .body(OF.formatted("turnover-growth"), hasSize(0))
                .body(OF.formatted("index") + ".period", contains("2021"));
    }

    @Test
    void aSumWhosePartsChangeTheirValuationHasNoGrowth() {
        String office = Told.source("official-statistics", "Definition: Valuations", "definition-valuations");
        String[][] years = {{"2021", "CIF"}, {"2022", "FOB"}};
        for (String[] year : years) {
            Told.of(office, "DNK-KEN", "exports", "100", "0")
                    .from("DNK", "KEN")
                    .in(year[0])
                    .by("DNK")
                    .with("valuation", "FOB")
                    .enter();
            Told.of(office, "DNK-KEN", "imports", "50", "0")
                    .from("KEN", "DNK")
                    .in(year[0])
                    .by("DNK")
                    .with("valuation", year[1])
                    .enter();
        }
        get("/v1/pairs/DNK-KEN/growth")
                .then()
                .body("data.indicator", contains("exports-growth"))
                .body("data.value", contains(0));
    }

    @Test
    void aShareIsOfEveryPartnerWhetherItsTradeIsStatedOrSummed() {
        String office = Told.source("official-statistics", "Definition: Partners", "definition-partners");
        Told.of(office, "ISL-MDG", "turnover", "10", "0").in("2020").by("ISL").enter();
        Told.of(office, "ISL-PLW", "exports", "50", "0")
                .from("ISL", "PLW")
                .in("2020")
                .by("ISL")
                .enter();
        Told.of(office, "ISL-PLW", "imports", "40", "0")
                .from("PLW", "ISL")
                .in("2020")
                .by("ISL")
                .enter();
        JsonPath share = get("/v1/figures?pair=ISL-MDG&derive=share").jsonPath();
        assertThat(share.getList(OF.formatted("share") + ".value", BigDecimal.class))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.TEN);
        String id = share.getString(OF.formatted("share") + "[0].id");
        JsonPath explanation = get("/v1/figures/" + id + "/explanation").jsonPath();
        assertThat(explanation.getList("inputs.name", String.class))
                .containsExactly("turnover ISL-MDG 2020", "exports ISL→PLW 2020", "imports PLW→ISL 2020");
        assertThat(explanation.getList("steps.name", String.class)).doesNotHaveDuplicates();
        for (Map<String, Object> step : explanation.<Map<String, Object>>getList("steps")) {
            if (step.get("claim") != null) {
                assertThat(get("/v1/claims/" + step.get("claim")).jsonPath().getString("pair"))
                        .as(String.valueOf(step))
                        .isEqualTo(String.valueOf(step.get("name")).contains("PLW") ? "ISL-PLW" : "ISL-MDG");
            }
        }
    }

    @Test
    void ofACountryOfWhichNothingElseIsKnownNoShareIsKnown() {
        String paper = Told.source("press", "Definition: Alone", null);
        Told.of(paper, "BEL-BTN", "turnover", "10", "0").in("2020").enter();
        get("/v1/figures?pair=BEL-BTN&derive=share")
                .then()
                .body(OF.formatted("share") + ".display", contains("indeterminate", "indeterminate"))
                .body(OF.formatted("share") + ".value", contains(nullValue(), nullValue()))
                .body(OF.formatted("share") + ".note[0]", containsString("nor another partner"));
    }

    @Test
    void aStatedShareOfTradeIsComparedWithTheDerivedOne() {
        String office = Told.source("official-statistics", "Definition: Stated share", "definition-share");
        Told.of(office, "BEL-FJI", "turnover", "10", "0").in("2020").by("FJI").enter();
        Told.of(office, "FJI-NOR", "turnover", "30", "0").in("2020").by("FJI").enter();
        Told.of(office, "BEL-FJI", "share", "30", "1")
                .from("BEL", "FJI")
                .in("2020")
                .by("FJI")
                .with("unit", "PERCENT")
                .enter();
        get("/v1/figures?pair=BEL-FJI&derive=share")
                .then()
                .body(OF.formatted("share") + ".value", contains(25))
                .body(OF.formatted("share") + ".verdict", contains("inconsistent"));
    }

    @Test
    void anExactNumberGoesBeforeABoundWhateverTheirValuation() {
        String one = Told.source("press", "Definition: Bound, valued", null);
        String other = Told.source("press", "Definition: Exact, not valued", null);
        Told.of(one, "BEL-KEN", "exports", "5", "0")
                .from("BEL", "KEN")
                .in("2022")
                .with("comparator", "gt")
                .with("valuation", "FOB")
                .enter();
        Told.of(other, "BEL-KEN", "exports", "6", "0")
                .from("BEL", "KEN")
                .in("2022")
                .enter();
        get("/v1/pairs/BEL-KEN/trade").then().body("data.value", contains(6));
    }

    @Test
    void amongGrowthsWhatThePressStatesStandsBesideWhatFollowsFromStatistics() {
        String office = Told.source("official-statistics", "Definition: Beside", "definition-beside");
        Told.of(office, "BEL-UGA", "turnover", "100", "0").in("2021").by("BEL").enter();
        Told.of(office, "BEL-UGA", "turnover", "130", "0").in("2022").by("BEL").enter();
        String paper = Told.source("press", "Definition: Stated beside", null);
        Told.of(paper, "BEL-UGA", "turnover-growth", "25", "1").in("2022").enter();
        get("/v1/pairs/BEL-UGA/growth")
                .then()
                .body("data.kind", containsInAnyOrder("stated", "derived"))
                .body("data.book", containsInAnyOrder("press", "definition-beside/BEL"));
        get("/v1/figures?pair=BEL-UGA&indicator=turnover-growth").then().body("data.kind", contains("derived"));
    }

    @Test
    void aBoundCannotShowThatAMirrorGapIsSmall() {
        String office = Told.source("official-statistics", "Definition: Mirror bound", "definition-mirror");
        Told.of(office, "BEL-RWA", "exports", "100", "0")
                .from("BEL", "RWA")
                .in("2020")
                .by("BEL")
                .with("valuation", "FOB")
                .enter();
        Told.of(office, "BEL-RWA", "imports", "1000", "0")
                .from("BEL", "RWA")
                .in("2020")
                .by("RWA")
                .with("valuation", "CIF")
                .with("comparator", "lt")
                .enter();
        get("/v1/pairs/BEL-RWA/mirror")
                .then()
                .body("data.within", contains(nullValue()))
                .body("data[0].reason", containsString("bound"));
    }

    @Test
    void aYearSoFarIsComparedWithNothingThatWasSaidOnAnotherDay() {
        String may = Told.source("press", "Definition: So far in May", null);
        String november = Told.source("official-statistics", "Definition: So far in November", "definition-so-far");
        Told.of(may, "BEL-TGO", "turnover", "2", "0").in("2024-01-01/..").enter();
        Told.of(november, "BEL-TGO", "turnover", "5", "0").in("2024-01-01/..").enter();
        get("/v1/pairs/BEL-TGO/comparison")
                .then()
                .body("data.relation", contains("not_comparable"))
                .body("data[0].reason", containsString("a day that is not said"));
        get("/v1/disagreements?pair=BEL-TGO").then().body("data", hasSize(0));
    }

    @Test
    void whatIsImputedContradictsNoGrowth() {
        String office = Told.source("official-statistics", "Definition: Imputed", "definition-imputed");
        Told.of(office, "BEL-GHA", "turnover", "100", "0")
                .in("2021")
                .by("BEL")
                .with("status", "I")
                .enter();
        Told.of(office, "BEL-GHA", "turnover", "130", "0").in("2022").by("BEL").enter();
        Told.of(office, "BEL-GHA", "turnover-growth", "10", "1")
                .in("2022")
                .by("BEL")
                .enter();
        get("/v1/pairs/BEL-GHA/growth")
                .then()
                .body(OF.formatted("turnover-growth") + ".verdict", contains("inconsistent"));
        get("/v1/disagreements?pair=BEL-GHA").then().body("data", hasSize(0));
    }

    @Test
    void growthsBeyondAllMeasureLeaveTheirTotalOpen() {
        String paper = Told.source("press", "Definition: Beyond measure", null);
        String most = "1" + "0".repeat(25);
        List.of(List.of("BEL", "MWI", "exports"), List.of("MWI", "BEL", "imports"))
                .forEach(it -> {
                    Told.of(paper, "BEL-MWI", it.get(2), "5", "0")
                            .from(it.get(0), it.get(1))
                            .in("2022")
                            .enter();
                    Told.of(paper, "BEL-MWI", it.get(2) + "-growth", most, "0")
                            .from(it.get(0), it.get(1))
                            .in("2022")
                            .enter();
                });
        get("/v1/pairs/BEL-MWI/growth")
                .then()
                .statusCode(200)
                .body(OF.formatted("implied-growth") + ".display", contains("indeterminate"));
    }

    @Test
    void oneCountrysDirectionsAreLookedForAmongItsPairsAlone() {
        get("/v1/figures?source=no-such-source").then().statusCode(200).body("data", hasSize(0));
        get("/v1/figures?indicator=balance&origin=TUV").then().statusCode(200).body("data", hasSize(0));
        String office = Told.source("official-statistics", "Definition: Directions", "definition-directions");
        Told.of(office, "NRU-TUV", "exports", "5", "0")
                .from("TUV", "NRU")
                .in("2020")
                .by("TUV")
                .enter();
        Told.of(office, "NRU-TUV", "imports", "2", "0")
                .from("NRU", "TUV")
                .in("2020")
                .by("TUV")
                .enter();
        get("/v1/figures?indicator=balance&origin=TUV").then().body("data.value", contains(3));
        get("/v1/figures?indicator=balance&destination=NRU").then().body("data.value", contains(3));
        get("/v1/figures?indicator=balance&reporter=TUV&book=definition-directions/TUV")
                .then()
                .body("data.kind", contains(equalTo("derived")));
    }
}
