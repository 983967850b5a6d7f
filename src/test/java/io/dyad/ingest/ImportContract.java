package io.dyad.ingest;

import static io.dyad.access.TestKeys.ADMIN;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Importing files over HTTP, whatever the database. Each test has a year of its own, so that they do not meet. */
abstract class ImportContract {

    private static final String HEADER = "exporter,importer,year,trade\n";

    @Test
    void aFileBecomesClaimsOfOneSourceWithItsLinesAsLocators() {
        JsonPath done = imported("profile=gravity&name=flows.csv&vintage=2020-01", HEADER + """
                KAZ,ROU,1901,1.5
                ROU,KAZ,1901,0
                KAZ,KAZ,1901,9
                """);
        assertThat(done.getString("state")).isEqualTo("done");
        assertThat(done.getLong("rows_read")).isEqualTo(3);
        assertThat(done.getLong("added")).isEqualTo(2);
        assertThat(done.getLong("rejected")).isZero();
        assertThat(done.getMap("skipped").values()).containsExactly(1);
        assertThat(done.getLong("bytes_read")).isEqualTo(done.getLong("bytes_total"));
        JsonPath claims = claims("KAZ-ROU", 1901);
        assertThat(claims.<String>getList("data.locator")).containsExactlyInAnyOrder("line 2", "line 3");
        assertThat(claims.<String>getList("data.source").stream().distinct()).hasSize(1);
        assertThat(claims.<Number>getList("data.recorded_from"))
                .allMatch(it -> it.longValue() == done.getLong("revision"));
        JsonPath source =
                get("/v1/sources/" + claims.getString("data[0].source")).jsonPath();
        assertThat(source.getString("vintage")).isEqualTo("2020-01");
        assertThat(source.getString("content_hash")).isEqualTo(done.getString("content_hash"));
        JsonPath revision = get("/v1/revisions/" + done.getLong("revision")).jsonPath();
        assertThat(revision.getString("reason")).contains("flows.csv");
    }

    @Test
    void theSameFileAgainChangesNothingWhateverVintageItIsCalled() {
        String file = HEADER + "KAZ,ROU,1902,1.5\n";
        assertThat(imported("profile=gravity&vintage=1", file).getLong("added")).isEqualTo(1);
        JsonPath newer = imported("profile=gravity&vintage=2", HEADER + "KAZ,ROU,1902,1.6\n");
        assertThat(newer.getLong("superseded")).isEqualTo(1);
        JsonPath again = imported("profile=gravity&vintage=3", file);
        assertThat(again.getString("state")).isEqualTo("done");
        assertThat(again.getLong("added") + again.getLong("superseded")).isZero();
        assertThat(again.getString("revision")).isNull();
        assertThat(value("KAZ-ROU", 1902)).isEqualTo("1600000");
    }

    @Test
    void aNewerVintageTakesThePlaceOfWhatItChangesAndLeavesTheRest() {
        JsonPath first = imported("profile=gravity&vintage=2001", HEADER + """
                KAZ,ROU,1903,1
                KAZ,KOR,1903,2
                KAZ,MNG,1903,3
                """);
        JsonPath second = imported("profile=gravity&vintage=2002", HEADER + """
                KAZ,KOR,1903,2
                KAZ,MNG,1903,4
                KAZ,KEN,1903,5
                """);
        assertThat(List.of(second.getLong("added"), second.getLong("unchanged"), second.getLong("superseded")))
                .containsExactly(1L, 1L, 1L);
        assertThat(value("KAZ-ROU", 1903)).isEqualTo("1000000");
        assertThat(value("KAZ-MNG", 1903)).isEqualTo("4000000");
        JsonPath then = get("/v1/claims?pair=KAZ-MNG&from=1903&to=1903&known_as_of=" + first.getLong("revision"))
                .jsonPath();
        assertThat(then.getString("data[0].value")).isEqualTo("3000000");
        String old = get("/v1/claims?pair=KAZ-MNG&from=1903&to=1903&state=superseded")
                .path("data[0].id");
        assertThat(get("/v1/claims/" + old).jsonPath().getString("superseded_by"))
                .isEqualTo(claims("KAZ-MNG", 1903).getString("data[0].id"));
    }

    @Test
    void anOlderVintageFillsGapsAndChangesNothing() {
        imported("profile=gravity&vintage=V10", HEADER + "KAZ,ROU,1904,1\n");
        JsonPath older = imported("profile=gravity&vintage=V9", HEADER + "KAZ,ROU,1904,2\nKAZ,KOR,1904,3\n");
        assertThat(older.getLong("added")).isEqualTo(1);
        assertThat(older.getLong("superseded")).isZero();
        assertThat(older.<String, Integer>getMap("skipped"))
                .hasEntrySatisfying(
                        "A newer vintage of the data set says otherwise.",
                        it -> assertThat(it).isEqualTo(1));
        assertThat(value("KAZ-ROU", 1904)).isEqualTo("1000000");
    }

    @Test
    void whatTwoPublishersCarryOfOneDataSetStandsSideBySide() {
        imported(
                "profile=cepii-gravity&vintage=V202211",
                "year,iso3_o,iso3_d,tradeflow_comtrade_o,tradeflow_comtrade_d,tradeflow_baci\n1999,KAZ,ROU,5,,\n");
        JsonPath original = imported("profile=comtrade&vintage=2020", """
                typeCode,period,reporterCode,flowCode,partnerCode,classificationSearchCode,cmdCode,primaryValue
                C,1999,398,X,642,HS,TOTAL,5100
                """);
        assertThat(original.getLong("added")).as(original.prettify()).isEqualTo(1);
        assertThat(original.getLong("superseded")).isZero();
        assertThat(claims("KAZ-ROU", 1999).getList("data.value", String.class))
                .containsExactlyInAnyOrder("5000", "5100");
    }

    @Test
    void whyASumCannotBeTrustedIsToldWithTheRowInQuestion() {
        JsonPath job = imported("profile=baci&on_reject=skip", """
                t,i,j,k,v,q
                1926,398,642,1,5,NA
                192O,398,642,2,5,NA
                """);
        assertThat(job.getString("state")).isEqualTo("failed");
        assertThat(job.getString("failure")).contains("Line 3");
        assertThat(asAdmin()
                        .get("/v1/imports/" + job.getString("id") + "/rejects")
                        .asString())
                .contains("192O,398,642,2,5,NA");
        assertThat(claims("KAZ-ROU", 1926).getList("data")).isEmpty();
    }

    @Test
    void aFileWithBadRowsStoresNothingAndNamesEachOfThem() {
        long before = revision();
        JsonPath failed = imported("profile=gravity", HEADER + """
                KAZ,ROU,1905,1
                KAZ,XYZ,1905,2
                KAZ,KOR,nineteen,3
                KAZ,MNG,1905,"a, b"
                KAZ,KEN,1905,-5
                """);
        assertThat(failed.getString("state")).isEqualTo("failed");
        assertThat(failed.getString("failure")).contains("4 rows", "on_reject=skip");
        assertThat(failed.getLong("rejected")).isEqualTo(4);
        assertThat(revision()).isEqualTo(before);
        assertThat(claims("KAZ-ROU", 1905).getList("data")).isEmpty();
        String csv = asAdmin()
                .get("/v1/imports/" + failed.getString("id") + "/rejects")
                .then()
                .contentType("text/csv")
                .extract()
                .asString();
        List<String> lines = csv.lines().toList();
        assertThat(lines.get(0)).startsWith("line,column,reason,row");
        assertThat(lines.subList(1, 5))
                .satisfiesExactly(
                        it -> assertThat(it).startsWith("3,importer,").contains("KAZ,XYZ,1905,2"),
                        it -> assertThat(it).startsWith("4,year,").contains("KAZ,KOR,nineteen,3"),
                        it -> assertThat(it).startsWith("5,trade,").contains("a, b"),
                        it -> assertThat(it).startsWith("6,").contains("KAZ,KEN,1905,-5"));
        assertThat(asAdmin()
                        .get("/v1/imports/" + failed.getString("id") + "/rejects?format=json&limit=2")
                        .jsonPath()
                        .getInt("page.total"))
                .isEqualTo(4);
    }

    @Test
    void theGoodRowsAreStoredWhereThatIsAskedFor() {
        JsonPath done = imported("profile=gravity&on_reject=skip", HEADER + "KAZ,ROU,1906,1\nKAZ,XYZ,1906,2\n");
        assertThat(done.getString("state")).isEqualTo("done");
        assertThat(done.getLong("rejected")).isEqualTo(1);
        assertThat(value("KAZ-ROU", 1906)).isEqualTo("1000000");
    }

    @Test
    void aRowSaidTwiceIsCountedOnceAndOneThatContradictsAnEarlierOneIsRejected() {
        String file = HEADER + "KAZ,ROU,1907,1\nKAZ,ROU,1907,1.0\nKAZ,KOR,1907,5\nKAZ,KOR,1907,6\n";
        JsonPath failed = imported("profile=gravity", file);
        assertThat(failed.getString("state")).isEqualTo("failed");
        String csv = asAdmin()
                .get("/v1/imports/" + failed.getString("id") + "/rejects")
                .asString();
        assertThat(csv).contains("line 4").contains("KAZ,KOR,1907,6");
        JsonPath done = imported("profile=gravity&on_reject=skip", file);
        assertThat(done.getLong("added")).isEqualTo(2);
        assertThat(value("KAZ-KOR", 1907)).isEqualTo("5000000");
    }

    @Test
    void aTrialCountsEverythingAndStoresNothing() {
        long before = revision();
        JsonPath done = imported("profile=gravity&dry_run=true", HEADER + "KAZ,ROU,1908,1\n");
        assertThat(done.getString("state")).isEqualTo("done");
        assertThat(done.getBoolean("dry_run")).isTrue();
        assertThat(done.getLong("added")).isEqualTo(1);
        assertThat(done.getString("revision")).isNull();
        assertThat(revision()).isEqualTo(before);
        assertThat(get("/v1/pairs/KAZ-ROU").statusCode()).isIn(200, 404);
        assertThat(claims("KAZ-ROU", 1908).getList("data")).isEmpty();
    }

    @Test
    void packedFilesAreReadAsTheyAre() throws IOException {
        byte[] zipped = packed(out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            zip.putNextEntry(new ZipEntry("folder/flows.csv"));
            zip.write((HEADER + "KAZ,ROU,1909,1\n").getBytes(StandardCharsets.UTF_8));
            zip.finish();
        });
        byte[] gzipped = packed(out -> {
            GZIPOutputStream gzip = new GZIPOutputStream(out);
            gzip.write((HEADER + "KAZ,KOR,1909,2\n").getBytes(StandardCharsets.UTF_8));
            gzip.finish();
        });
        assertThat(imported("profile=gravity", zipped).getLong("added")).isEqualTo(1);
        assertThat(imported("profile=gravity", gzipped).getLong("added")).isEqualTo(1);
        JsonPath broken = imported("profile=gravity", Arrays.copyOf(gzipped, gzipped.length - 12));
        assertThat(broken.getString("state")).isEqualTo("failed");
        assertThat(broken.getString("failure"))
                .contains("damaged or incomplete")
                .contains(". Nothing was stored.");
    }

    @Test
    void aFileOfAnotherProfileIsRefusedWithTheOneThatFits() {
        JsonPath failed = imported("profile=baci", HEADER + "KAZ,ROU,1910,1\n");
        assertThat(failed.getString("state")).isEqualTo("failed");
        assertThat(failed.getString("failure")).contains("It fits the profile gravity");
    }

    @Test
    void aFileOfTheServersFolderIsReadAndNoneBesideIt() {
        String id = asAdmin()
                .post("/v1/imports?profile=gravity&vintage=folder&path=gravity.csv")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        assertThat(ended(id).getString("state")).isEqualTo("done");
        assertThat(ended(id).getString("name")).isEqualTo("gravity.csv");
        for (String path : List.of("../openapi.yaml", "nothing.csv", "/etc/hostname", ".")) {
            asAdmin()
                    .queryParam("path", path)
                    .post("/v1/imports?profile=gravity")
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo("path"));
        }
    }

    @Test
    void whatCannotBeTakenUpIsRefusedBeforeTheFileIsRead() {
        for (Map.Entry<String, String> wrong : Map.of(
                        "profile", "/v1/imports",
                        "profile ", "/v1/imports?profile=grvity",
                        "on_reject", "/v1/imports?profile=gravity&on_reject=maybe",
                        "dry_run", "/v1/imports?profile=gravity&dry_run=yes",
                        "published_on", "/v1/imports?profile=gravity&published_on=2999-01-01",
                        "period", "/v1/imports?profile=gravity&period=2023-01-01/..",
                        "vintage", "/v1/imports?profile=dyad-csv&vintage=2022",
                        "nonsense", "/v1/imports?profile=gravity&nonsense=1")
                .entrySet()) {
            asAdmin()
                    .body("x")
                    .post(wrong.getValue())
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo(wrong.getKey().strip()));
        }
        asAdmin().post("/v1/imports?profile=gravity").then().statusCode(400).body("detail", containsString("empty"));
        given().body("x").post("/v1/imports?profile=gravity").then().statusCode(401);
        asAdmin().get("/v1/imports/000000000000").then().statusCode(404);
        asAdmin().delete("/v1/imports/000000000000").then().statusCode(404);
    }

    @Test
    void cancellingWhatIsOverChangesNothing() {
        JsonPath done = imported("profile=gravity", HEADER + "KAZ,ROU,1911,1\n");
        asAdmin()
                .delete("/v1/imports/" + done.getString("id"))
                .then()
                .statusCode(200)
                .body("state", equalTo("done"));
        assertThat(value("KAZ-ROU", 1911)).isEqualTo("1000000");
    }

    @Test
    void anImportThatIsCancelledEndsSoonAndStoresNothing() {
        long before = revision();
        String id = begun("profile=gravity", many(1912, 60_000));
        asAdmin().delete("/v1/imports/" + id).then().statusCode(200);
        JsonPath ended = ended(id);
        assertThat(ended.getString("state")).isEqualTo("cancelled");
        assertThat(revision()).isEqualTo(before);
    }

    @Test
    void eventsTellHowFarItIsUntilItIsOver() {
        String id = begun("profile=gravity&dry_run=true", many(1700, 20_000));
        String events = asAdmin()
                .accept("text/event-stream")
                .get("/v1/imports/" + id)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        List<String> told = events.lines().filter(it -> it.startsWith("data:")).toList();
        assertThat(told).isNotEmpty();
        assertThat(told.get(told.size() - 1)).contains("\"state\":\"done\"").contains("\"added\":20000");
    }

    @Test
    void whatDyadHasWrittenComesInAgainAsItIs() {
        imported("profile=gravity&vintage=own", HEADER + "KAZ,ROU,1913,1\n");
        String claims =
                get("/v1/claims?pair=KAZ-ROU&from=1913&to=1913&format=csv").asString();
        JsonPath again = imported("profile=dyad-csv", claims);
        assertThat(again.getString("state")).isEqualTo("done");
        assertThat(again.getLong("unchanged")).isEqualTo(1);
        assertThat(again.getString("revision")).isNull();
        JsonPath changed = imported("profile=dyad-csv", claims.replace(",1000000,eq", ",1000001,eq"));
        assertThat(changed.getString("state")).isEqualTo("failed");
        assertThat(changed.getLong("rejected")).isEqualTo(1);
        JsonPath other = imported("profile=dyad-csv", "a,b\n1,2\n");
        assertThat(other.getString("failure")).contains("no list of claims");
    }

    @Test
    void whatTheStoreHasStaysAsItIsAlsoWhereItsSourceWasDescribedBetterSince() {
        Map<String, Object> source = Map.of(
                "source_type", "press",
                "publisher", "The Import Gazette",
                "title", "On trade",
                "published_on", "2020-01-01");
        String first = written("/v1/sources", source);
        written(
                "/v1/claims",
                Map.of(
                        "source", first,
                        "pair", "KAZ-ROU",
                        "indicator", "turnover",
                        "period", "1914",
                        "value", 5,
                        "precision", 1,
                        "unit", "USD",
                        "state", "published"));
        String claims =
                get("/v1/claims?pair=KAZ-ROU&from=1914&to=1914&format=csv").asString();
        Map<String, Object> better = new HashMap<>(source);
        better.put("licence", "Gazette Licence");
        String second = written("/v1/sources", better);
        JsonPath again = imported("profile=dyad-csv", claims);
        assertThat(again.getLong("unchanged")).isEqualTo(1);
        assertThat(again.getString("revision")).isNull();
        assertThat(get("/v1/sources?limit=1000").jsonPath().<String>getList("data.id"))
                .contains(second)
                .doesNotContain(first);
    }

    @Test
    void ourOwnListsWithoutARowAreRefused() throws IOException {
        byte[] empty = packed(out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            zip.putNextEntry(new ZipEntry("__MACOSX/._claims.csv"));
            zip.write(new byte[] {(byte) 0x80});
            zip.finish();
        });
        for (byte[] file : List.of(empty, "id,state\n".getBytes(StandardCharsets.UTF_8))) {
            JsonPath failed = imported("profile=dyad-csv", file);
            assertThat(failed.getString("state")).isEqualTo("failed");
            assertThat(failed.getString("failure")).contains("has no rows");
        }
    }

    private static String written(String path, Map<String, Object> body) {
        return asAdmin()
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void theProfilesSayWhichFilesTheyRead() {
        JsonPath profiles = get("/v1/import-profiles").jsonPath();
        assertThat(profiles.<String>getList("data.name"))
                .contains(
                        "dyad-csv",
                        "gravity",
                        "cepii-gravity",
                        "comtrade",
                        "baci",
                        "wits-summary",
                        "imf-dots",
                        "fdi-by-partner");
        assertThat(get("/v1/import-profiles?format=csv&fields=name,layouts").asString())
                .contains("Trade Flow Code");
    }

    /** The numbers were worked out by hand from the four lines. */
    @Test
    void whatFollowsFromAGravityFileKeepsToEachBook() {
        imported("profile=cepii-gravity&vintage=V202212", """
                year,iso3_o,iso3_d,tradeflow_comtrade_o,tradeflow_comtrade_d,tradeflow_baci
                2001,VNM,LAO,100,110,105
                2001,LAO,VNM,40,44,42
                2002,VNM,LAO,120,121,115
                2002,LAO,VNM,50,52,51
                """);
        String derived = "data.findAll { it.kind == 'derived' && it.book == '%s' && it.indicator == '%s' }.value";
        JsonPath all = get("/v1/figures?pair=LAO-VNM&book=all").jsonPath();
        String[][] expected = {
            {"un-comtrade/VNM", "144000", "172000", "56000", "68000", "19.444444"},
            {"un-comtrade/LAO", "150000", "171000", "-70000", "-71000", "14"},
            {"cepii-baci", "147000", "166000", "-63000", "-64000", "12.92517"}
        };
        for (String[] book : expected) {
            assertThat(numbers(all, derived.formatted(book[0], "turnover"))).containsExactly(book[1], book[2]);
            assertThat(numbers(all, derived.formatted(book[0], "balance"))).contains(book[3], book[4]);
            assertThat(numbers(all, derived.formatted(book[0], "turnover-growth")))
                    .containsExactly(book[5]);
        }
        JsonPath mirror = get("/v1/pairs/LAO-VNM/mirror?from=2001&to=2002").jsonPath();
        String out = "data.findAll { it.origin == 'VNM' }.";
        assertThat(numbers(mirror, out + "gap")).containsExactly("10000", "1000");
        assertThat(numbers(mirror, out + "ratio")).containsExactly("1.1", "1.008333");
        assertThat(mirror.getList(out + "within", Boolean.class)).containsExactly(false, true);
        JsonPath served = get("/v1/figures?pair=LAO-VNM").jsonPath();
        assertThat(served.getList(
                        "data.findAll { it.indicator == 'turnover' || it.indicator == 'turnover-growth' }.book"))
                .containsOnly("un-comtrade/LAO");
    }

    private static List<String> numbers(JsonPath answer, String path) {
        return answer
                .using(JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL))
                .getList(path, BigDecimal.class)
                .stream()
                .map(it -> it.setScale(6, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros()
                        .toPlainString())
                .toList();
    }

    private static String many(int firstYear, int rows) {
        StringBuilder text = new StringBuilder(HEADER);
        List<String> countries = get("/v1/countries?limit=200").jsonPath().getList("data.alpha3");
        int made = 0;
        for (int year = firstYear; made < rows; year++) {
            for (int i = 0; i < countries.size() && made < rows; i++) {
                for (int j = 0; j < countries.size() && made < rows; j++) {
                    if (i != j) {
                        text.append("%s,%s,%d,%d.5%n".formatted(countries.get(i), countries.get(j), year, made++));
                    }
                }
            }
        }
        return text.toString();
    }

    private interface Packing {
        void into(OutputStream out) throws IOException;
    }

    private static byte[] packed(Packing packing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        packing.into(bytes);
        return bytes.toByteArray();
    }

    private static RequestSpecification asAdmin() {
        return given().header("X-API-Key", ADMIN);
    }

    private static JsonPath imported(String question, String file) {
        return imported(question, file.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonPath imported(String question, byte[] file) {
        return ended(begun(question, file));
    }

    private static String begun(String question, String file) {
        return begun(question, file.getBytes(StandardCharsets.UTF_8));
    }

    private static String begun(String question, byte[] file) {
        Response answer =
                asAdmin().contentType("application/octet-stream").body(file).post("/v1/imports?" + question);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(202);
        assertThat(answer.header("Location")).endsWith("/v1/imports/" + answer.path("id"));
        return answer.path("id");
    }

    private static JsonPath ended(String id) {
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        JsonPath job = asAdmin().get("/v1/imports/" + id).jsonPath();
        while (List.of("queued", "running").contains(job.getString("state"))) {
            assertThat(Instant.now()).as(job.prettify()).isBefore(end);
            job = asAdmin().get("/v1/imports/" + id).jsonPath();
        }
        return job;
    }

    private static JsonPath claims(String pair, int year) {
        return get("/v1/claims?pair=%s&from=%d&to=%d".formatted(pair, year, year))
                .jsonPath();
    }

    private static String value(String pair, int year) {
        return get("/v1/figures?pair=%s&from=%d&to=%d".formatted(pair, year, year))
                .jsonPath()
                .getString("data[0].value");
    }

    private static long revision() {
        return get("/v1/status").jsonPath().getLong("revision");
    }
}
