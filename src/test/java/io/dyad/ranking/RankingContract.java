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

import io.dyad.figure.CsvRows;
import io.dyad.figure.Told;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Partners in their rank over HTTP, whatever the database. Each test has a country of its own. */
abstract class RankingContract {

    private static final String STATISTICS = "official-statistics";

    @Test
    void partnersStandInTheirRankWithShareAndChange() {
        String office = Told.source(STATISTICS, "Kiribati's office", "rank-kir");
        exports(office, "KIR", "AUS", "2020", "30");
        exports(office, "KIR", "FJI", "2020", "50");
        exports(office, "KIR", "JPN", "2020", "20");
        exports(office, "KIR", "AUS", "2021", "60");
        exports(office, "KIR", "FJI", "2021", "20");
        exports(office, "KIR", "JPN", "2021", "20");
        exports(office, "KIR", "NZL", "2021", "100");
        get("/v1/rankings?country=Kiribati&indicator=exports&period=2021")
                .then()
                .statusCode(200)
                .body("data.partner", contains("NZL", "AUS", "FJI", "JPN"))
                .body("data.value", contains(100, 60, 20, 20))
                .body("data.share", contains(50, 30, 10, 10))
                .body("data.rank", contains(1, 2, 3, 3))
                .body("data.rank_lower", contains(1, 2, 3, 3))
                .body("data.rank_upper", contains(1, 2, 3, 3))
                .body("data.rank_change", contains(null, 0, -2, 0))
                .body("data.origin", everyItem(equalTo("KIR")))
                .body("data.book", everyItem(equalTo("rank-kir/KIR")))
                .body("page.total", equalTo(4))
                .body("reason", nullValue())
                .body("policy", equalTo("official-first/1"))
                .body("country", equalTo("KIR"))
                .body("direction", equalTo("from"))
                .body("period", equalTo("2021"))
                .body("book", equalTo("rank-kir/KIR"))
                .body("unit", equalTo("USD"))
                .body("share_of", equalTo("the sum of the 4 partners that the book has"))
                .body("ranked", equalTo(4))
                .body("open", equalTo(0))
                .body("without_data", equalTo(245));
        get("/v1/rankings?country=KIR&indicator=exports").then().body("period", equalTo("2021"));
        get("/v1/rankings?country=KIR&indicator=exports&period=latest&limit=2")
                .then()
                .body("data.partner", contains("NZL", "AUS"))
                .body("page.total", equalTo(4));
        get("/v1/rankings?country=KIR&indicator=exports&partners=jp,fj&period=2021")
                .then()
                .body("data.partner", contains("FJI", "JPN"))
                .body("data.rank", contains(1, 1))
                .body("data.share", contains(10, 10))
                .body("without_data", equalTo(0));
    }

    @Test
    void boundsLeaveTheOrderOpenAndShareUnknown() {
        String paper = Told.source("press", "Niue's paper", null);
        Told.of(paper, "NIU-NZL", "turnover", "9", "0").in("2020").enter();
        Told.of(paper, "AUS-NIU", "turnover", "6", "0")
                .with("comparator", "gt")
                .in("2020")
                .enter();
        Told.of(paper, "FJI-NIU", "turnover", "7", "0").in("2020").enter();
        Told.of(paper, "JPN-NIU", "turnover", "2", "0").in("2020").enter();
        Told.of(paper, "COK-NIU", "turnover", "99", "0").enter();
        get("/v1/rankings?country=NIU&period=2020")
                .then()
                .statusCode(200)
                .body("data.partner", contains("NZL", "AUS", "FJI", "JPN"))
                .body("data.rank", contains(null, null, null, 4))
                .body("data.rank_lower", contains(1, 1, 2, 4))
                .body("data.rank_upper", contains(2, 3, 3, 4))
                .body("data.share", everyItem(nullValue()))
                .body("open", equalTo(3));
    }

    @Test
    void sharesAreOfTheTotalWithTheWorldWhichIsNoPartner() {
        String office = Told.source(STATISTICS, "Tokelau's office", "rank-tkl");
        exports(office, "TKL", "NZL", "2020", "30");
        exports(office, "TKL", "AUS", "2020", "10");
        exports(office, "TKL", "WLD", "2020", "80");
        get("/v1/rankings?country=TKL&indicator=exports&period=2020")
                .then()
                .body("data.partner", contains("NZL", "AUS"))
                .body("data.share", contains(37.5f, 12.5f))
                .body("share_of", equalTo("the total with the world that the book has"));
    }

    @Test
    void oneBookServesAllRowsAndTheOthersAreAParameterAway() {
        String office = Told.source(STATISTICS, "American Samoa's office", "rank-asm");
        String paper = Told.source("press", "American Samoa's paper", null);
        exports(office, "ASM", "NZL", "2020", "30");
        Told.of(paper, "ASM-AUS", "exports", "70", "0")
                .from("ASM", "AUS")
                .in("2020")
                .enter();
        Told.of(paper, "ASM-FJI", "exports", "60", "0")
                .from("ASM", "FJI")
                .in("2020")
                .enter();
        get("/v1/rankings?country=ASM&indicator=exports&period=2020")
                .then()
                .body("data.partner", contains("NZL"))
                .body("data.share", contains(nullValue()))
                .body("share_of", nullValue())
                .body("book", equalTo("rank-asm/ASM"));
        get("/v1/rankings?country=ASM&indicator=exports&book=press")
                .then()
                .body("period", equalTo("2020"))
                .body("book", equalTo("press"));
        get("/v1/rankings?country=ASM&indicator=exports&period=2020&book=press")
                .then()
                .body("data.partner", contains("AUS", "FJI"))
                .body("book", equalTo("press"));
        get("/v1/rankings?country=ASM&indicator=exports&period=2020&book=none")
                .then()
                .statusCode(200)
                .body("data", empty())
                .body("book", nullValue())
                .body("reason", containsString("exports of American Samoa for 2020 in none"));
    }

    /** A partner's own book has but one pair of the country. */
    @Test
    void aBookThatAPartnerKeepsRanksOnlyWhereThereIsNoOther() {
        String office = Told.source(STATISTICS, "Partners of Wallis", "rank-wlf");
        String reconciled = Told.source("reconciled-statistics", "Wallis reconciled", "rank-wlf-all");
        Told.of(office, "JPN-WLF", "turnover", "1", "0").by("JPN").in("2020").enter();
        Told.of(reconciled, "JPN-WLF", "turnover", "5", "0").in("2020").enter();
        Told.of(reconciled, "FRA-WLF", "turnover", "9", "0").in("2020").enter();
        for (String period : List.of("2020", "latest")) {
            get("/v1/rankings?country=WLF&period=" + period)
                    .then()
                    .body("book", equalTo("rank-wlf-all"))
                    .body("data.partner", contains("FRA", "JPN"));
        }
        get("/v1/rankings?country=WLF&period=2020&book=rank-wlf/JPN").then().body("data.value", contains(1));
    }

    /** A total with the world ranks nobody, so that it does not choose the book either. */
    @Test
    void aBookThatHasOnlyTheWorldIsNotChosen() {
        String office = Told.source(STATISTICS, "Polynesia's office", "rank-pyf");
        String paper = Told.source("press", "Polynesia's paper", null);
        exports(office, "PYF", "WLD", "2019", "80");
        Told.of(paper, "FRA-PYF", "exports", "7", "0")
                .from("PYF", "FRA")
                .in("2019")
                .enter();
        get("/v1/rankings?country=PYF&indicator=exports&period=2019")
                .then()
                .body("data.partner", contains("FRA"))
                .body("book", equalTo("press"));
    }

    @Test
    void aReconciledBookHasImportsUnderTheirOtherName() {
        String office = Told.source("reconciled-statistics", "Guam reconciled", "rank-gum");
        reconciled(office, "GUM", "JPN", "10");
        reconciled(office, "JPN", "GUM", "40");
        reconciled(office, "USA", "GUM", "70");
        get("/v1/rankings?country=GUM&indicator=imports&period=2020")
                .then()
                .body("data.partner", contains("USA", "JPN"))
                .body("data.indicator", contains("exports", "exports"))
                .body("data.destination", everyItem(equalTo("GUM")))
                .body("direction", equalTo("to"));
        get("/v1/rankings?country=GUM&indicator=turnover&period=2020")
                .then()
                .body("data.partner", contains("JPN"))
                .body("data.value", contains(50))
                .body("data.formula", contains("turnover"));
        get("/v1/rankings?country=GUM&indicator=balance&period=2020")
                .then()
                .body("data.value", contains(-30))
                .body("data.share", contains(nullValue()));
        get("/v1/rankings?country=GUM&indicator=turnover&period=2020&derived=false")
                .then()
                .body("data", empty());
    }

    @Test
    void aGroupIsTheSumOfItsMembersOfTheDayAndStandsAmongGroups() {
        String office = Told.source(STATISTICS, "Pitcairn's office", "rank-pcn");
        for (String member : List.of("ARM", "BLR", "KAZ", "KGZ", "RUS")) {
            exports(office, "PCN", member, "2021", "10");
        }
        exports(office, "PCN", "VNM", "2021", "7");
        get("/v1/rankings?country=PCN&indicator=exports&period=2021&partners=EAEU,ASEAN")
                .then()
                .statusCode(200)
                .body("data.partner", contains("EAEU", "ASEAN"))
                .body("data.pair", everyItem(nullValue()))
                .body("data.origin", everyItem(equalTo("PCN")))
                .body("data.destination", contains("EAEU", "ASEAN"))
                .body("data.value", contains(50, 7))
                .body("data.comparator", contains("eq", "ge"))
                .body("data.lower", contains(50, 7))
                .body("data.upper", contains(50, null))
                .body("data.rank", everyItem(nullValue()))
                .body("data.rank_lower", contains(1, 1))
                .body("data.rank_upper", contains(2, 2))
                .body("without_data", equalTo(0));
    }

    @Test
    void tradeWithinAGroupIsNoPartOfItsTrade() {
        String office = Told.source(STATISTICS, "The union's offices", "rank-eaeu");
        for (String member : List.of("ARM", "BLR", "KAZ", "KGZ", "RUS")) {
            exports(office, member, "WLF", "2022", "10");
        }
        exports(office, "RUS", "KAZ", "2022", "1000");
        exports(office, "RUS", "PYF", "2022", "3");
        get("/v1/rankings?country=EAEU&indicator=exports&period=2022&book=rank-eaeu/*")
                .then()
                .statusCode(200)
                .body("data.partner", containsInAnyOrder("WLF", "PYF"))
                .body("data.find { it.partner == 'WLF' }.value", equalTo(50))
                .body("data.find { it.partner == 'WLF' }.comparator", equalTo("eq"))
                .body("data.find { it.partner == 'WLF' }.claims", equalTo(5))
                .body("data.find { it.partner == 'PYF' }.comparator", equalTo("ge"))
                .body("data.find { it.partner == 'PYF' }.note", containsString("none is known of ARM, BLR, KAZ, KGZ"))
                .body("book", equalTo("rank-eaeu/*"));
    }

    @Test
    void aRankingIsTheSameInEveryFormatAndPageByPage() {
        String office = Told.source(STATISTICS, "New Caledonia's office", "rank-ncl");
        List<String> partners = List.of("AUS", "FJI", "FRA", "JPN", "NZL");
        for (int i = 0; i < partners.size(); i++) {
            exports(office, "NCL", partners.get(i), "2020", String.valueOf(100 - i));
        }
        String asked = "/v1/rankings?country=NCL&indicator=exports&period=2020";
        List<List<String>> csv = CsvRows.of(get(asked + "&format=csv").asString());
        assertThat(csv.get(0))
                .startsWith("id", "pair", "indicator")
                .endsWith("partner", "share", "share_of", "rank", "rank_lower", "rank_upper", "rank_change");
        int partner = csv.get(0).indexOf("partner");
        assertThat(csv.stream().skip(1).map(it -> it.get(partner))).containsExactlyElementsOf(partners);
        assertThat(get(asked + "&format=ndjson")
                        .asString()
                        .lines()
                        .map(it -> JsonPath.from(it).getString("partner")))
                .containsExactlyElementsOf(partners);
        List<String> paged = new ArrayList<>();
        String next = asked + "&limit=2&fields=partner,rank";
        while (next != null) {
            JsonPath page = given().urlEncodingEnabled(false).get(next).jsonPath();
            paged.addAll(page.getList("data.partner"));
            next = page.getString("page.next");
        }
        assertThat(paged).isEqualTo(partners);
    }

    @Test
    void aRankingReadsAsItWasKnown() {
        String office = Told.source(STATISTICS, "Norfolk's office", "rank-nfk");
        exports(office, "NFK", "AUS", "2020", "10");
        int before = get("/v1/status").path("revision");
        exports(office, "NFK", "NZL", "2020", "90");
        String asked = "/v1/rankings?country=NFK&indicator=exports&period=2020";
        get(asked).then().body("data.partner", contains("NZL", "AUS"));
        get(asked + "&known_as_of=" + before).then().body("data.partner", contains("AUS"));
        get(asked + "&published_as_of=2024-04-30").then().body("data", empty());
    }

    @Test
    void allFaultsAreToldAtOnce() {
        get("/v1/rankings?country=Atlantis&indicator=turnofer&period=2020-13&direction=up&partners=EU,JPN&limit=0")
                .then()
                .statusCode(400)
                .body(
                        "errors.parameter",
                        containsInAnyOrder("country", "indicator", "period", "direction", "partners", "limit"));
        get("/v1/rankings").then().statusCode(400).body("errors.parameter", contains("country"));
        get("/v1/rankings?country=KAZ&direction=from")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("direction"));
        get("/v1/rankings?country=EU&indicator=turnover-growth")
                .then()
                .statusCode(400)
                .body("errors[0].detail", containsString("cannot be summed"));
        get("/v1/rankings?country=KAZ&year=2020").then().statusCode(400).body("errors[0].allowed", hasItem("period"));
        get("/v1/rankings?country=KAZ&period=2020-01/2020-05").then().statusCode(400);
        get("/v1/rankings?country=KAZ&partners=KAZ&book=all")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("partners", "book"));
        for (String year : List.of("1000", "9999")) {
            get("/v1/rankings?country=KAZ&period=" + year).then().statusCode(200);
        }
        get("/v1/rankings?country=BLM&indicator=exports&period=1999")
                .then()
                .statusCode(200)
                .body("data", hasSize(0))
                .body("period", equalTo("1999"))
                .body("reason", not(nullValue()));
    }

    private static void exports(String source, String origin, String destination, String period, String value) {
        Told.of(source, pair(origin, destination), "exports", value, "0")
                .from(origin, destination)
                .by(origin)
                .in(period)
                .enter();
    }

    private static void reconciled(String source, String origin, String destination, String value) {
        Told.of(source, pair(origin, destination), "exports", value, "0")
                .from(origin, destination)
                .in("2020")
                .enter();
    }

    private static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + "-" + other : other + "-" + one;
    }
}
