package io.dyad.ranking;

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
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.dyad.country.Groups;
import io.dyad.figure.CsvRows;
import io.dyad.figure.Told;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Aligned series, coverage and a country's partners over HTTP, whatever the database. Each test has a country of its own. */
abstract class TablesContract {

    private static final String STATISTICS = "official-statistics";

    @Test
    void seriesAreAlignedPeriodByPeriodAndGapsAreTold() {
        String office = Told.source(STATISTICS, "Marianas' office", "series-mnp");
        exports(office, "MNP", "JPN", "2018", "10");
        exports(office, "MNP", "JPN", "2020", "30");
        exports(office, "MNP", "USA", "2019", "5");
        exports(office, "MNP", "USA", "2020", "6");
        exports(office, "MNP", "USA", "2021", "7");
        String asked = "/v1/series?country=MNP&partners=JPN,USA&indicators=exports";
        get(asked)
                .then()
                .statusCode(200)
                .body(
                        "data.series",
                        contains(
                                "exports.MNP-JPN",
                                "exports.MNP-JPN",
                                "exports.MNP-JPN",
                                "exports.MNP-JPN",
                                "exports.MNP-USA",
                                "exports.MNP-USA",
                                "exports.MNP-USA",
                                "exports.MNP-USA"))
                .body("data.period", contains("2018", "2019", "2020", "2021", "2018", "2019", "2020", "2021"))
                .body("data.value", contains(10, null, 30, null, null, 5, 6, 7))
                .body("data[1].note", equalTo("The book has no figure for this period."))
                .body("data[0].book", equalTo("series-mnp/MNP"))
                .body("data.frequency", everyItem(equalTo("A")))
                .body("frequency", equalTo("A"))
                .body("latest_common_period", equalTo("2020"))
                .body("bounded", equalTo(0))
                .body("series.series", contains("exports.MNP-JPN", "exports.MNP-USA"))
                .body("series[0].gaps", contains("2019", "2021"))
                .body("series[1].first_period", equalTo("2019"))
                .body("reason", nullValue());
        get(asked + "&from=2020&to=2022")
                .then()
                .body("data.period", contains("2020", "2021", "2022", "2020", "2021", "2022"));
        assertThat(get(asked + "&shape=wide&format=csv").asString())
                .isEqualTo("period,exports.MNP-JPN,exports.MNP-USA\r\n2018,10,\r\n2019,,5\r\n2020,30,6\r\n2021,,7\r\n");
        get(asked + "&shape=wide&limit=1")
                .then()
                .body("data[0]", equalTo(withNull("period", "2018", "exports.MNP-JPN", 10, "exports.MNP-USA")))
                .body("page.total", equalTo(4))
                .body("latest_common_period", equalTo("2020"));
        assertThat(get(asked + "&shape=wide&format=ndjson&fields=period").asString())
                .startsWith("{\"period\":\"2018\"}");
    }

    @Test
    void anIndexIsMeasuredAgainstItsBaseWhichMayLieOutside() {
        String office = Told.source(STATISTICS, "Saint Pierre's office", "series-spm");
        exports(office, "SPM", "CAN", "2015", "50");
        exports(office, "SPM", "CAN", "2018", "75");
        exports(office, "SPM", "FRA", "2018", "9");
        get("/v1/series?country=SPM&partners=CAN,FRA&indicators=exports&from=2018&to=2018&index=2015")
                .then()
                .statusCode(200)
                .body("data.value", contains(150, null))
                .body("data.unit", contains("INDEX", "INDEX"))
                .body("data[0].note", equalTo("2015 = 100."))
                .body(
                        "data[1].note",
                        equalTo(
                                "The book has no figure for this period, or none of the same definition for 2015 to measure against."))
                .body("index", equalTo("2015"));
        get("/v1/series?country=SPM&partners=CAN&indicators=exports&index=2015")
                .then()
                .body("data.period", contains("2015", "2016", "2017", "2018"))
                .body("data.value", contains(100, null, null, 150));
        get("/v1/series?country=SPM&partners=CAN&indicators=exports&index=2010")
                .then()
                .body("reason", equalTo("No series has a figure for 2010 to measure against."));
        get("/v1/series?country=SPM&partners=CAN&indicators=exports-growth&index=2015")
                .then()
                .statusCode(400);
        get("/v1/series?country=SPM&partners=CAN&indicators=exports&index=2015-05&frequency=A")
                .then()
                .statusCode(400);
    }

    @Test
    void frequenciesAreNeverMixed() {
        String office = Told.source(STATISTICS, "Saint Martin's office", "series-blm");
        exports(office, "BLM", "FRA", "2020", "120");
        exports(office, "BLM", "FRA", "2020-11", "10");
        exports(office, "BLM", "FRA", "2021-01", "11");
        exports(office, "BLM", "USA", "2020-Q4", "5");
        String asked = "/v1/series?country=BLM&partners=FRA&indicators=exports";
        get(asked).then().body("data.period", contains("2020")).body("frequency", equalTo("A"));
        get(asked + "&frequency=M")
                .then()
                .body("data.period", contains("2020-11", "2020-12", "2021-01"))
                .body("data.value", contains(10, null, 11));
        get("/v1/series?country=BLM&partners=USA&indicators=exports").then().body("frequency", equalTo("Q"));
        get(asked + "&frequency=D")
                .then()
                .body("data", empty())
                .body("reason", containsString("There are figures of frequency A, M."));
    }

    @Test
    void whatIsBoundedIsARangeAndNoNumberInAWideTable() {
        String paper = Told.source("press", "Futuna's paper", null);
        Told.of(paper, "NCL-WLF", "turnover", "6", "0")
                .with("comparator", "gt")
                .in("2020")
                .enter();
        Told.of(paper, "NCL-WLF", "turnover", "7", "0").in("2021").enter();
        get("/v1/series?pairs=ncl-wlf")
                .then()
                .body("data.value", contains(6, 7))
                .body("data.comparator", contains("gt", "eq"))
                .body("data.upper", contains(null, 7))
                .body("bounded", equalTo(1));
        assertThat(get("/v1/series?pairs=NCL-WLF&shape=wide&ranges=true&format=csv")
                        .asString())
                .isEqualTo(
                        "period,turnover.NCL-WLF,turnover.NCL-WLF.lower,turnover.NCL-WLF.upper\r\n2020,,6,\r\n2021,7,7,7\r\n");
        get("/v1/series?pairs=NCL-WLF&ranges=true").then().statusCode(400);
    }

    @Test
    void aPairHasBothDirectionsOfWhatHasOne() {
        String office = Told.source(STATISTICS, "Both ways", "series-pyf");
        exports(office, "PYF", "NCL", "2020", "1");
        exports(office, "NCL", "PYF", "2020", "2");
        get("/v1/series?pairs=PYF-NCL&indicators=exports,turnover")
                .then()
                .body("data.series", contains("exports.NCL-PYF", "exports.PYF-NCL", "turnover.NCL-PYF"))
                .body("data.value", contains(2, 1, null));
    }

    /** The United Kingdom was a member until 31 January 2020, so that of 2020 it is none. */
    @Test
    void theUnionLosesTheUnitedKingdomIn2020AndSaysSo() {
        String office = Told.source(STATISTICS, "Aland's office", "series-ala");
        for (String year : List.of("2018", "2019", "2020", "2021")) {
            for (String member : Groups.load().resolve("EU").on(LocalDate.of(2019, 12, 31))) {
                exports(office, "TKL", member, year, "10");
            }
        }
        get("/v1/series?country=TKL&partners=EU&indicators=exports&from=2018&to=2021&book=series-ala/TKL")
                .then()
                .statusCode(200)
                .body("data.series", everyItem(equalTo("exports.TKL-EU")))
                .body("data.value", contains(280, 280, 270, 270))
                .body("data.comparator", everyItem(equalTo("eq")))
                .body("data.members", contains(28, 28, 27, 27))
                .body("data.members_without_figure", everyItem(empty()))
                .body("data[1].note", equalTo("The sum of 28 figures."))
                .body("data[2].note", equalTo("The sum of 27 figures. GBR left EU on 2020-01-31 and is not counted."))
                .body("data[3].note", equalTo("The sum of 27 figures."));
        exports(office, "TKL", "WLD", "2017", "900");
        get("/v1/series?country=TKL&partners=EU,WLD&indicators=exports&from=2017&to=2017&book=series-ala/TKL")
                .then()
                .body("data[0].period", equalTo("2017"))
                .body("data[0].value", nullValue())
                .body("data[0].members_without_figure", hasSize(28));
        get("/v1/series?country=TKL&partners=EU,WLD&indicators=exports&shape=wide&from=2018&to=2021&book=series-ala/TKL")
                .then()
                .body("data.'exports.TKL-EU'", contains(280, 280, 270, 270));
    }

    @Test
    void membersWithoutAFigureLeaveALowerBoundAndAreNamed() {
        String office = Told.source(STATISTICS, "Cook Islands' office", "series-cok");
        exports(office, "GUM", "KAZ", "2020", "10");
        exports(office, "GUM", "RUS", "2020", "5");
        get("/v1/series?country=GUM&partners=EAEU&indicators=exports")
                .then()
                .body("data.value", contains(15))
                .body("data.comparator", contains("ge"))
                .body("data.lower", contains(15))
                .body("data.upper", contains(nullValue()))
                .body("data.display", contains("≥ $15"))
                .body("data.members", contains(2))
                .body("data[0].members_without_figure", contains("ARM", "BLR", "KGZ"));
    }

    @Test
    void aMembersTradeWithItsGroupIsThatWithTheOthersAndAGroupHasNoneWithItsMember() {
        String office = Told.source(STATISTICS, "Kyrgyz office", "series-kgz");
        for (String other : List.of("ARM", "BLR", "KAZ", "RUS")) {
            exports(office, "KGZ", other, "2021", "10");
        }
        get("/v1/series?country=KGZ&partners=EAEU&indicators=exports&book=series-kgz/KGZ")
                .then()
                .body("data.value", contains(40))
                .body("data.comparator", contains("eq"));
        get("/v1/series?country=EAEU&partners=KAZ&indicators=exports&book=series-kgz/*")
                .then()
                .body("data", empty());
    }

    /** Germany is of both: what it sells to the United States counts, what it sells to France does not. */
    @Test
    void groupsThatOverlapLeaveOutOnlyTradeWithinTheSide() {
        String office = Told.source(STATISTICS, "Overlapping offices", "series-overlap");
        exports(office, "DEU", "USA", "1990", "5");
        exports(office, "DEU", "FRA", "1990", "100");
        get("/v1/series?country=EU&partners=OECD&indicators=exports&book=series-overlap/*")
                .then()
                .body("data.value", contains(5))
                .body("data.comparator", contains("ge"))
                .body("data.members", contains(1));
    }

    @Test
    void anIndexOverAnotherMembershipSaysSo() {
        String office = Told.source(STATISTICS, "Guernsey's office", "series-index-eu");
        exports(office, "GGY", "FRA", "2019", "50");
        exports(office, "GGY", "FRA", "2021", "75");
        get("/v1/series?country=GGY&partners=EU,FRA&indicators=exports&index=2019&from=2021")
                .then()
                .body("data[0].note", containsString("The members are not those of 2019."))
                .body("data[1].note", equalTo("2019 = 100."))
                .body("data[1].claims", hasSize(2))
                .body("data[1].cite", containsString("Publisher of Guernsey's office"));
    }

    @Test
    void tooManyPairsAreRefused() {
        get("/v1/series?country=AFRICA&partners=ASIA,EUROPE,AMERICAS,OCEANIA,OECD,G20&indicators=turnover,exports,imports")
                .then()
                .statusCode(400)
                .body("title", equalTo("Too broad"));
    }

    @Test
    void aRoundedPartOfAnIncompleteSumGivesItsLowerEndAndNoNumber() {
        String paper = Told.source("press", "Rounded paper", null);
        Told.of(paper, "KAZ-SPM", "turnover", "1300", "100").in("2020").enter();
        get("/v1/series?country=SPM&partners=EAEU")
                .then()
                .body("data.value", contains(nullValue()))
                .body("data.comparator", contains(nullValue()))
                .body("data.lower", contains(1250))
                .body("data.display", contains("≥ $1,250"));
    }

    @Test
    void thePeriodsAtTheEndOfTimeAreAnswered() {
        String paper = Told.source("press", "Paper of the end", null);
        Told.of(paper, "BLM-SPM", "turnover", "1", "0").in("9999").enter();
        get("/v1/series?pairs=BLM-SPM").then().statusCode(200).body("data.period", contains("9999"));
        get("/v1/coverage?pair=BLM-SPM").then().statusCode(200).body("data.periods", contains(1));
    }

    @Test
    void positionsAtDatesHaveNoGapsBetween() {
        String office = Told.source(STATISTICS, "Positions", "series-positions");
        for (String day : List.of("2019-12-31", "2022-12-31")) {
            Told.of(office, "GUM-PCN", "investment-stock", "3", "0")
                    .from("GUM", "PCN")
                    .in(day)
                    .enter();
        }
        get("/v1/series?pairs=GUM-PCN&indicators=investment-stock")
                .then()
                .statusCode(200)
                .body("data.period", contains("2019-12-31", "2022-12-31", "2019-12-31", "2022-12-31"));
        get("/v1/coverage?pair=GUM-PCN")
                .then()
                .body("data.missing", contains(0))
                .body("data.periods", contains(2));
    }

    @Test
    void aTargetCoversNothing() {
        String paper = Told.source("press", "Paper of targets", null);
        Told.of(paper, "GUM-NIU", "turnover", "9", "0")
                .with("nature", "target")
                .in("2030")
                .enter();
        get("/v1/coverage?pair=GUM-NIU").then().statusCode(200).body("data", empty());
    }

    @Test
    void faultsOfATableAreToldAtOnce() {
        get("/v1/series?pairs=KAZ-Atlantis&country=KAZ&indicators=turnofer&from=2021&to=2020&frequency=X&shape=round")
                .then()
                .statusCode(400)
                .body(
                        "errors.parameter",
                        containsInAnyOrder("pairs", "pairs", "partners", "indicators", "to", "frequency", "shape"));
        get("/v1/series").then().statusCode(400).body("errors[0].detail", containsString("Name either pairs"));
        get("/v1/series?pairs=KAZ-KOR&direction=from&indicators=exports").then().statusCode(400);
        get("/v1/series?country=EU&partners=WLD&indicators=exports")
                .then()
                .statusCode(400)
                .body("errors[0].detail", containsString("trade among its members"));
        get("/v1/series?pair=KAZ-KOR").then().statusCode(400).body("errors[0].allowed", hasItem("pairs"));
        get("/v1/series?pairs=BLM-PCN")
                .then()
                .statusCode(200)
                .body("data", empty())
                .body("series.series", contains("turnover.BLM-PCN"))
                .body("latest_common_period", nullValue())
                .body("reason", containsString("There is no figure of any of these series"));
    }

    @Test
    void coverageTellsBooksPeriodsAndGaps() {
        String office = Told.source(STATISTICS, "Coverage's office", "coverage-pcn");
        String paper = Told.source("press", "Coverage's paper", null);
        exports(office, "PCN", "NZL", "2015", "1");
        exports(office, "PCN", "NZL", "2018", "2");
        exports(office, "PCN", "AUS", "2016-03", "2");
        Told.of(paper, "NZL-PCN", "exports", "3", "0").from("PCN", "NZL").enter();
        Told.of(paper, "NZL-PCN", "exports", "3", "0")
                .from("PCN", "NZL")
                .in("2018")
                .enter();
        get("/v1/coverage?pair=PCN-NZL")
                .then()
                .statusCode(200)
                .body("data.book", contains("coverage-pcn/PCN", "press", "press"))
                .body("data.frequency", contains("A", "A", null))
                .body("data.first_period", contains("2015", "2018", null))
                .body("data.last_period", contains("2018", "2018", null))
                .body("data.periods", contains(2, 1, 0))
                .body("data.missing", contains(2, 0, 0))
                .body("data[0].gaps", contains("2016", "2017"))
                .body("data.claims", contains(2, 1, 1))
                .body("data.last_published_on", everyItem(equalTo("2024-05-01")))
                .body("page.total", equalTo(3));
        get("/v1/coverage?pair=NZL-PCN,AUS-PCN&indicator=exports&shape=matrix")
                .then()
                .body("data.pair", contains("AUS-PCN", "NZL-PCN"))
                .body("data.'2015'", contains(0, 1))
                .body("data.'2016'", contains(1, 0))
                .body("data.'2017'", contains(0, 0))
                .body("data.'2018'", contains(0, 2));
        assertThat(CsvRows.of(
                        get("/v1/coverage?pair=NZL-PCN&shape=matrix&format=csv").asString()))
                .containsExactly(
                        List.of("pair", "indicator", "origin", "destination", "2015", "2016", "2017", "2018"),
                        List.of("NZL-PCN", "exports", "PCN", "NZL", "1", "0", "0", "2"));
        get("/v1/coverage?pair=NZL-PCN&from=2018").then().body("data.first_period", contains("2018", "2018"));
        List<String> ids = new ArrayList<>();
        String next = "/v1/coverage?country=PCN&indicator=exports&pair=NZL-PCN,AUS-PCN&limit=1";
        while (next != null) {
            JsonPath page = given().urlEncodingEnabled(false).get(next).jsonPath();
            ids.addAll(page.getList("data.id"));
            next = page.getString("page.next");
        }
        assertThat(ids).hasSize(4).doesNotHaveDuplicates();
        get("/v1/coverage?pair=MAF-PCN")
                .then()
                .statusCode(200)
                .body("data", empty())
                .body("reason", not(nullValue()));
        get("/v1/coverage?shape=cube&indicator=x")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("shape", "indicator"));
    }

    @Test
    void partnersCarryTheLatestFigureOfEachSeries() {
        String office = Told.source(STATISTICS, "Latest office", "partners-nfk");
        exports(office, "MAF", "JPN", "2019", "1");
        exports(office, "MAF", "JPN", "2020", "2");
        exports(office, "MAF", "FRA", "2018", "3");
        exports(office, "MAF", "WLD", "2020", "9");
        get("/v1/countries/maf/partners?indicator=exports")
                .then()
                .statusCode(200)
                .body("data.partner", contains("FRA", "JPN"))
                .body("data.partner_name", contains("France", "Japan"))
                .body("data.period", contains("2018", "2020"))
                .body("data.value", contains(3, 2))
                .body("links.rankings", equalTo("/v1/rankings?country=MAF"));
        List<List<String>> csv = CsvRows.of(
                get("/v1/countries/MAF/partners?format=csv&indicator=exports").asString());
        assertThat(csv.get(0)).endsWith("partner", "partner_name");
        get("/v1/countries/Atlantis/partners").then().statusCode(404);
        get("/v1/countries/EU/partners").then().statusCode(404);
        get("/v1/countries/KAZ/partners?indicator=turnofer").then().statusCode(400);
    }

    private static java.util.Map<String, Object> withNull(
            String key, Object value, String other, Object number, String empty) {
        var row = new java.util.LinkedHashMap<String, Object>();
        row.put(key, value);
        row.put(other, number);
        row.put(empty, null);
        return row;
    }

    private static void exports(String source, String origin, String destination, String period, String value) {
        Told.of(source, pair(origin, destination), "exports", value, "0")
                .from(origin, destination)
                .by(origin)
                .in(period)
                .enter();
    }

    private static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + "-" + other : other + "-" + one;
    }
}
