package io.dyad.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dyad.claim.NewClaim;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What real files of statistics hold that an importer must survive, by the numbers under which the traps are listed. */
class TrapsTest {

    private static final String COMTRADE =
            "typeCode,period,reporterCode,reporterISO,flowCode,partnerCode,partnerISO,partnerDesc,classificationSearchCode,cmdCode,cifvalue,fobvalue,primaryValue,isReported,isAggregate\n";

    private static String row(String flow, String partner, String value) {
        return "C,2022,156,CHN," + flow + "," + partner + ",,,HS,TOTAL,,," + value + ",false,true\n";
    }

    private static final String BACI = "t,i,j,k,v,q\n";

    private static final String CEPII = "year,iso3_o,iso3_d,tradeflow_comtrade_o,tradeflow_comtrade_d,tradeflow_baci\n";

    private static final String AGTPA = "exporter,importer,year,trade\n";

    private static Found fixture(String file, String profile) {
        try {
            return ProfilesContractTest.read(file, profile);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> pairs(Found found) {
        return found.claims.stream().map(it -> it.pair().toString()).toList();
    }

    private static List<String> values(Found found) {
        return found.claims.stream()
                .map(it -> Objects.requireNonNull(it.number().stated()).toPlainString())
                .toList();
    }

    @Nested
    @DisplayName("1 encoding")
    class Encoding {

        @Test
        void aLineThatIsNoUtf8IsReadAsWindows1252AndOthersAsUtf8() {
            String windows = "Kazakhstan,C\u00f4te d'Ivoire,All Products,Export,Exports (in US$ Mil),1\n";
            String utf8 = "Kazakhstan,T\u00fcrkiye,All Products,Export,Exports (in US$ Mil),2\n";
            byte[] file = join(
                    "\uFEFFReporter,Partner,Product categories,Indicator Type,Indicator,2019\n"
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                    windows.getBytes(Charset.forName("windows-1252")),
                    utf8.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            Found found = Found.in(file, Found.PROFILES.named("wits-summary"));
            assertThat(found.rejections).isEmpty();
            assertThat(pairs(found)).containsExactly("CIV-KAZ", "KAZ-TUR");
        }

        @Test
        void bytesThatAreNoTextEndTheReadingAndNameTheirLine() {
            byte[] file =
                    join(BACI.getBytes(java.nio.charset.StandardCharsets.UTF_8), new byte[] {'2', (byte) 0xe9, '\n'});
            assertThatThrownBy(() -> Found.in(file, Found.PROFILES.named("baci")))
                    .isInstanceOf(WrongFileException.class)
                    .hasMessageContaining("Line 2 is no text in UTF-8");
        }

        private byte[] join(byte[]... parts) {
            java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
            for (byte[] part : parts) {
                all.writeBytes(part);
            }
            return all.toByteArray();
        }
    }

    @Nested
    @DisplayName("2 trailing comma")
    class TrailingComma {

        @Test
        void emptyFieldsBehindTheHeaderAreNone() {
            Found found = Found.in(BACI + "2021,398,410,1,5,NA,\n2021,398,642,1,5,NA,,\n", "baci");
            assertThat(found.rejections).isEmpty();
            assertThat(pairs(found)).containsExactly("KAZ-KOR", "KAZ-ROU");
        }

        @Test
        void moreOrFewerFieldsThanTheHeaderAreRejectedWithTheirLine() {
            Found found = Found.in(AGTPA + "KAZ,KOR,1994,5,7\nKAZ,KOR\nKAZ,ROU,1994,5\n", "gravity");
            assertThat(pairs(found)).containsExactly("KAZ-ROU");
            assertThat(found.rejections)
                    .containsExactly(
                            new Rejection(2, "", "The row has 5 fields and the header has 4.", "KAZ,KOR,1994,5,7"),
                            new Rejection(3, "", "The row has 2 fields and the header has 4.", "KAZ,KOR"));
        }
    }

    @Test
    @DisplayName("3 the world among the partners")
    void theWorldIsACounterpartAndNeverACountry() {
        Found found = Found.in(COMTRADE + row("M", "0", "9") + row("M", "842", "5"), "comtrade");
        assertThat(pairs(found)).containsExactly("CHN-WLD", "CHN-USA");
        assertThat(Found.in(AGTPA + "KAZ,WLD,1994,5\n", "gravity").skipped)
                .containsOnlyKeys("The world, as a whole, is no partner here.");
    }

    @Test
    @DisplayName("4 areas that are no country")
    void residualAreasAreLeftOutAndCountedAsSuch() {
        Found found = Found.in(
                COMTRADE + row("M", "899", "1") + row("M", "837", "1") + row("M", "568", "1") + row("M", "839", "1"),
                "comtrade");
        assertThat(found.claims).isEmpty();
        assertThat(found.rejections).isEmpty();
        assertThat(found.skipped)
                .containsExactly(java.util.Map.entry(
                        "A residual area, such as areas not specified, bunkers or free zones, is no country.", 4));
    }

    @Test
    @DisplayName("5 numeric codes that are not ISO's")
    void comtradesOwnNumbersAreRead() {
        Found found = Found.in(
                COMTRADE + row("X", "842", "1") + row("X", "251", "1") + row("X", "699", "1") + row("X", "757", "1"),
                "comtrade");
        assertThat(pairs(found)).containsExactly("CHN-USA", "CHN-FRA", "CHN-IND", "CHE-CHN");
    }

    @Test
    @DisplayName("6 code systems that collide")
    void theSameNumberIsAnotherCountryInAnotherSystem() {
        assertThat(pairs(Found.in(COMTRADE + row("X", "842", "1"), "comtrade"))).containsExactly("CHN-USA");
        assertThat(fixture("imf-dots.csv", "imf-dots").claims)
                .extracting(it -> it.subject().reporter())
                .containsOnly("CAN");
    }

    @Test
    @DisplayName("7 old and providers' own alpha-3 codes")
    void oldCodesAreReadWhereTheProfileSaysSo() {
        assertThat(pairs(Found.in(AGTPA + "KAZ,ROM,1994,5\nROU,KAZ,1994,5\n", "gravity")))
                .containsExactly("KAZ-ROU", "KAZ-ROU");
    }

    @Nested
    @DisplayName("8 dissolved areas that share a code with their successor")
    class Dissolved {

        @Test
        void theirFiguresAreNotTheSuccessors() {
            Found found = Found.in(
                    COMTRADE.strip() + "\nC,1989,280,DEU,M,842,USA,,HS,TOTAL,,,5,false,true\n"
                            + "C,1995,276,DEU,M,842,USA,,HS,TOTAL,,,7,false,true\n",
                    "comtrade");
            assertThat(values(found)).containsExactly("7");
            assertThat(found.skipped)
                    .containsOnlyKeys("A country that is no more, whose figures are not those of its successors.");
        }

        @Test
        void theNameTellsTwoApartThatHaveOneCode() {
            Found found = fixture("fdi.csv", "fdi-by-partner");
            assertThat(found.told())
                    .contains(
                            "statcan-fdi investment-stock COD>CAN by CAN TOTAL null 1996 -103000000 ±1000000 CAD (line 5)");
            assertThat(found.skipped)
                    .containsEntry("A country that is no more, whose figures are not those of its successors.", 1);
        }
    }

    @Test
    @DisplayName("9 a country that trades with itself")
    void tradeWithItselfIsNone() {
        Found found = Found.in(AGTPA + "KOR,KOR,1994,769534.79\n", "gravity");
        assertThat(found.claims).isEmpty();
        assertThat(found.skipped).containsOnlyKeys(RowReader.ITSELF);
    }

    @Test
    @DisplayName("10 totals that are not reported but aggregated")
    void totalsAreReadThoughTheySayThatTheyAreNotReported() {
        assertThat(values(Found.in(COMTRADE + row("M", "842", "5"), "comtrade")))
                .containsExactly("5");
    }

    @Test
    @DisplayName("11 two values in one row")
    void onlyThePrimaryValueIsRead() {
        Found found = Found.in(
                COMTRADE + "C,2022,842,USA,M,398,,,HS,TOTAL,2737379769,2652950986,2737379769,false,true\n", "comtrade");
        assertThat(found.told())
                .containsExactly("un-comtrade imports KAZ>USA by USA TOTAL CIF 2022 2737379769 ±0 USD (line 2)");
    }

    @Test
    @DisplayName("11 imports valued FOB alone")
    void importsWithoutACifValueAreFob() {
        Found found = Found.in(COMTRADE + "C,2022,842,USA,M,398,,,HS,TOTAL,,7,7,false,true\n", "comtrade");
        assertThat(found.told()).containsExactly("un-comtrade imports KAZ>USA by USA TOTAL FOB 2022 7 ±0 USD (line 2)");
    }

    @Test
    void aStateInEarlierBordersIsNotItsSuccessor() {
        Found found = Found.in("""
                year,country_id_o,country_id_d,iso3_o,iso3_d,country_exists_o,country_exists_d,tradeflow_comtrade_o,tradeflow_comtrade_d,tradeflow_baci
                1985,DEU.1,FRA,DEU,FRA,1,1,5,6,7
                1995,DEU.1,FRA,DEU,FRA,0,1,,,
                1995,DEU.2,FRA,DEU,FRA,1,1,8,,
                """, "cepii-gravity");
        assertThat(found.told())
                .containsExactly("un-comtrade exports DEU>FRA by DEU TOTAL FOB 1995 8000 ±0 USD (line 4)");
        assertThat(found.skipped)
                .containsEntry("A country before its borders changed, whose figures are not those of its successor.", 1)
                .containsEntry("A country that did not exist in that year.", 1);
    }

    @Test
    @DisplayName("12 mirror figures")
    void eachSideKeepsItsReporterAndItsValuation() {
        Found found = Found.in(CEPII + "2006,KAZ,ROU,747116,1626185,847986\n", "cepii-gravity");
        assertThat(found.told())
                .containsExactly(
                        "un-comtrade exports KAZ>ROU by KAZ TOTAL FOB 2006 747116000 ±0 USD (line 2)",
                        "un-comtrade imports KAZ>ROU by ROU TOTAL CIF 2006 1626185000 ±0 USD (line 2)",
                        "cepii-baci exports KAZ>ROU by null TOTAL FOB 2006 847986000 ±0 USD (line 2)");
    }

    @Test
    @DisplayName("13 re-exports")
    void reExportsAndReImportsAreLeftOut() {
        Found found = fixture("comtrade-legacy.csv", "comtrade");
        assertThat(found.skipped)
                .containsOnly(java.util.Map.entry("Re-exports and re-imports are part of exports and imports.", 2));
        assertThat(values(found)).containsExactly("700", "800", "1234", "4321");
    }

    @Test
    @DisplayName("13 flows that are no totals")
    void partsOfFlowsAreLeftOutAndUnknownFlowsRejected() {
        Found found = Found.in(COMTRADE + row("DX", "842", "1") + row("Q", "842", "1"), "comtrade");
        assertThat(found.claims).isEmpty();
        assertThat(found.skipped)
                .containsOnlyKeys("Domestic exports, foreign imports and processing are part of exports and imports.");
        assertThat(found.rejections)
                .extracting(Rejection::reason)
                .containsExactly("A row of flowCode \"Q\" with typeCode \"C\" is none that this profile knows.");
    }

    @Test
    @DisplayName("14 several levels of products")
    void totalsAndPartsAreProductsOfTheirOwn() {
        assertThat(fixture("comtrade-v1.csv", "comtrade").claims)
                .extracting(it -> it.subject().product())
                .contains("TOTAL", "SERVICES", "HS-0401");
    }

    @Test
    @DisplayName("15 leading zeros")
    void zerosBeforeANumberOfAnAreaSayNothingAndThoseOfAProductStay() {
        assertThat(pairs(Found.in(BACI + "2021,0398,036,71310,1,1\n", "baci"))).containsExactly("AUS-KAZ");
        assertThat(fixture("comtrade-legacy.csv", "comtrade").claims)
                .extracting(it -> it.subject().product())
                .contains("HS-0401");
    }

    @Nested
    @DisplayName("16 numbers as text")
    class NumbersAsText {

        @Test
        void blanksAroundANumberSayNothing() {
            assertThat(values(Found.in(BACI + "2021,398,410,1,\"       13.235\",\"           NA\"\n", "baci")))
                    .containsExactly("13235");
        }

        @Test
        void lostDigitsOfASpreadsheetAreImprecise() {
            NewClaim claim = Found.in(COMTRADE + row("X", "842", "1.12339E+11"), "comtrade")
                    .claims
                    .get(0);
            assertThat(claim.number().stated()).isEqualTo("112339000000");
            assertThat(claim.number().statedPrecision()).isEqualByComparingTo("1000000");
        }

        @Test
        void whatIsNoNumberIsRejected() {
            Found found = Found.in(COMTRADE + row("X", "842", "twelve") + row("X", "842", "0x1F"), "comtrade");
            assertThat(found.claims).isEmpty();
            assertThat(found.rejections).extracting(Rejection::column).containsExactly("primaryValue", "primaryValue");
        }
    }

    @Test
    @DisplayName("17 scaling")
    void scalesAreTheProfilesAndBinaryNoiseIsNotRounded() {
        assertThat(values(Found.in(BACI + "2021,398,410,1,2.41,1\n", "baci"))).containsExactly("2410");
        assertThat(values(Found.in(AGTPA + "KAZ,KOR,1994,61288.5902628606\n", "gravity")))
                .containsExactly("61288590262.8606");
        assertThat(values(fixture("imf-dots.csv", "imf-dots"))).contains("2466848948");
    }

    @Test
    @DisplayName("18 documentation that may be wrong")
    void everyProfileSaysItsUnitAndScaleItself() {
        assertThat(Found.PROFILES.all())
                .flatExtracting(Profile::layouts)
                .allSatisfy(layout -> assertThat(layout.numbers().scale())
                        .isIn(BigDecimal.ONE, new BigDecimal(1000), new BigDecimal(1000000)));
    }

    @Nested
    @DisplayName("19 separators and headers")
    class Separators {

        @Test
        void blanksAroundNamesOfColumnsSayNothing() {
            assertThat(pairs(Found.in("exporter ,importer , year,trade \nKAZ,KOR,1994,5\n", "gravity")))
                    .containsExactly("KAZ-KOR");
        }

        @Test
        void anUnquotedCommaInANameBreaksItsRowAlone() {
            Found found = Found.in(
                    "Year,Series,Countries_or_regions,VALUE,iso\n1990,CDIA,Korea, South,5,KOR\n1990,CDIA,Romania,5,ROU\n",
                    "fdi-by-partner");
            assertThat(pairs(found)).containsExactly("CAN-ROU");
            assertThat(found.rejections).extracting(Rejection::line).containsExactly(2L);
        }
    }

    @Test
    @DisplayName("20 missing is not zero")
    void anEmptyCellIsCountedAndZeroIsANumber() {
        Found found = Found.in(CEPII + "1995,KAZ,ROU,0,,NA\n", "cepii-gravity");
        assertThat(values(found)).containsExactly("0");
        assertThat(found.skipped).containsExactly(java.util.Map.entry(RowReader.NO_VALUE, 2));
    }

    @Test
    @DisplayName("21 negative values")
    void negativePositionsAreKeptAndADeficitIsThePartnersSurplus() {
        assertThat(values(fixture("fdi.csv", "fdi-by-partner"))).contains("-103000000");
        assertThat(fixture("goods.csv", "fdi-by-partner").told())
                .contains("statcan-goods balance DZA>CAN by CAN TOTAL null 1997 11000000 ±1000000 CAD (line 2)");
    }

    @Test
    @DisplayName("22 overlapping aggregates")
    void groupsAreNeverCountries() {
        assertThat(fixture("fdi.csv", "fdi-by-partner").skipped)
                .containsEntry("A group of countries or a region is no country.", 1);
        assertThat(fixture("goods.csv", "fdi-by-partner").skipped)
                .containsEntry("A group of countries or a region is no country.", 1);
    }

    @Test
    @DisplayName("23 published figures that are derived by other definitions")
    void balancesSharesAndGrowthOfWitsAreLeftOut() {
        assertThat(fixture("wits-summary.csv", "wits-summary").claims)
                .extracting(it -> it.subject().indicator())
                .containsOnly("exports", "imports");
    }

    @Test
    @DisplayName("24 revisions")
    void theSourceOfEachClaimIsTheVintagesOwn() throws IOException {
        Profile baci = Found.PROFILES.named("baci");
        DataSet data = baci.datasets().get(0);
        assertThat(data.source(null, "202201", null).id())
                .isNotEqualTo(data.source(null, "202301", null).id());
    }

    @Nested
    @DisplayName("25 periods")
    class Periods {

        @Test
        void yearsAndMonthsOfOneFileAreToldApart() {
            assertThat(fixture("comtrade-v1.csv", "comtrade").claims)
                    .extracting(it -> String.valueOf(it.timing().period()))
                    .contains("2022", "2022-03");
        }

        @Test
        void columnsMayBePeriodsInAnyOrder() {
            assertThat(fixture("imf-dots.csv", "imf-dots").claims)
                    .extracting(it -> String.valueOf(it.timing().period()))
                    .contains("2024-02", "2023");
        }

        @Test
        void whatIsNoPeriodIsRejected() {
            Found found = Found.in(AGTPA + "KAZ,KOR,199,5\nKAZ,KOR,9999,5\nKAZ,KOR,1994-13,5\n", "gravity");
            assertThat(found.claims).isEmpty();
            assertThat(found.rejections).extracting(Rejection::column).containsExactly("year", "year", "year");
        }

        @Test
        void aFileWithoutAPeriodNeedsOneAndAnyOtherTakesNone() {
            assertThatThrownBy(() -> Found.in("iso_o,iso_d,flow\nKAZ,KOR,5\n", "gravity"))
                    .isInstanceOf(WrongFileException.class)
                    .hasMessageContaining("give the period");
        }
    }

    @Nested
    @DisplayName("26 file furniture")
    class Furniture {

        @Test
        void blankLinesAndLinesOfSeparatorsAreNoRows() {
            Found found = Found.in(BACI + "\n2021,398,410,1,5,NA\n\n,,,,,\n", "baci");
            assertThat(found.rows).isEqualTo(1);
            assertThat(found.rejections).isEmpty();
        }

        @Test
        void rowsAboutAStatusAreLeftOut() {
            assertThat(fixture("imf-dots.csv", "imf-dots").skipped)
                    .containsEntry("A row about the status of another row's numbers.", 1);
        }

        @Test
        void anSdmxAnswerWithAFooterIsNoEmptyTable() {
            String answer = "<?xml version=\"1.0\"?><message:GenericData xmlns:footer=\"f\"><footer:Footer>"
                    + "<footer:Message code=\"413\"><common:Text>Too many cells</common:Text></footer:Message>"
                    + "</footer:Footer></message:GenericData>";
            assertThatThrownBy(() -> Found.in(answer, "comtrade"))
                    .isInstanceOf(WrongFileException.class)
                    .hasMessageContaining("413: Too many cells");
        }
    }

    @Test
    @DisplayName("27 SDMX")
    void sdmxIsRefusedInWords() {
        assertThatThrownBy(() ->
                        Found.in("<?xml version=\"1.0\"?><message:StructureSpecificData xmlns=\"sdmx\"/>", "imf-dots"))
                .isInstanceOf(WrongFileException.class)
                .hasMessageContaining("SDMX-ML");
        assertThatThrownBy(() -> Found.in("DATAFLOW,FREQ,OBS_VALUE\nX,A,5\n", "imf-dots"))
                .isInstanceOf(WrongFileException.class)
                .hasMessageContaining("The file has DATAFLOW, FREQ, OBS_VALUE.");
    }

    @Test
    @DisplayName("28 JSON-stat")
    void jsonStatIsRefusedInWords() {
        assertThatThrownBy(() -> Found.in("{\"version\":\"2.0\",\"class\":\"dataset\",\"value\":[1,2]}", "comtrade"))
                .isInstanceOf(WrongFileException.class)
                .hasMessageContaining("needs records in \"data\"")
                .hasMessageContaining("class=dataset");
    }

    @Test
    void aRecordWithMoreThanTheFirstIsNotReadAsIfItHadNot() {
        String record =
                "{\"typeCode\":\"C\",\"period\":\"2022\",\"reporterCode\":398,\"flowCode\":\"X\",\"partnerCode\":642,"
                        + "\"classificationSearchCode\":\"HS\",\"cmdCode\":\"TOTAL\",\"primaryValue\":5";
        Found found = Found.in("{\"data\":[" + record + "}," + record + ",\"isAggregate\":true}]}", "comtrade");
        assertThat(found.claims).hasSize(1);
        assertThat(found.rejections.toString()).contains("\"isAggregate\", which the first one does not have");
    }

    @Nested
    @DisplayName("29 errors that show as data")
    class ErrorsAsData {

        @Test
        void anAnswerWithoutRecordsIsNoEmptyTable() {
            assertThatThrownBy(() -> Found.in("{\"count\":0,\"data\":[],\"error\":\"bad period\"}", "comtrade"))
                    .isInstanceOf(WrongFileException.class)
                    .hasMessageContaining("count=0")
                    .hasMessageContaining("error=bad period");
        }

        @Test
        void aWebPageIsNoTable() {
            assertThatThrownBy(() -> Found.in("<!DOCTYPE html><html><body>Too many requests</body></html>", "baci"))
                    .isInstanceOf(WrongFileException.class)
                    .hasMessageContaining("web page");
        }

        @Test
        void aFileWithoutRowsIsNoEmptyTable() {
            assertThatThrownBy(() -> Found.in(BACI, "baci"))
                    .isInstanceOf(WrongFileException.class)
                    .hasMessageContaining("a header and no rows");
            assertThatThrownBy(() -> Found.in(" \n\n", "baci"))
                    .isInstanceOf(WrongFileException.class)
                    .hasMessageContaining("empty");
        }
    }

    @Test
    @DisplayName("30 names")
    void spellingsOfProvidersAreOneCountry() {
        Found found = Found.in("""
                Year,Series,Countries_or_regions,VALUE,iso
                1996,CDIA,South Korea,5,x
                1996,CDIA,"Korea, Rep.",5,x
                1996,CDIA,Rep. of Korea,5,x
                1996,CDIA,Russian Federation,5,x
                1996,CDIA,Viet Nam,5,x
                1996,CDIA,Nowhere,5,x
                """, "fdi-by-partner");
        assertThat(pairs(found)).containsExactly("CAN-KOR", "CAN-KOR", "CAN-KOR", "CAN-RUS", "CAN-VNM");
        assertThat(found.rejections)
                .extracting(Rejection::reason)
                .containsExactly("\"Nowhere\" is no area in names in 1996, and \"x\" is no area in iso3 in 1996.");
    }
}
