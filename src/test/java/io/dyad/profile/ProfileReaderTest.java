package io.dyad.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.dyad.period.Period;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ProfileReaderTest {

    private static final Profile BACI = Found.PROFILES.named("baci");
    private static final Profile GRAVITY = Found.PROFILES.named("gravity");
    private static final String KAZ_KOR = "t,i,j,k,v,q\n2021,398,410,1,5,NA\n2021,398,410,2,0.5,NA\n";
    private static final String TABLE = "exporter,importer,year,trade\nKAZ,KOR,1994,5\n";

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void readsAGzippedFileAsThePlainOne() throws IOException {
        assertThat(Found.in(gzip(KAZ_KOR), BACI).told())
                .isEqualTo(Found.in(KAZ_KOR, "baci").told())
                .containsExactly("cepii-baci exports KAZ>KOR by null TOTAL FOB 2021 5500 ±0 USD (lines 2-3)");
    }

    @Test
    void readsThoseFilesOfAZipThatTheProfileNames() throws IOException {
        Found found = Found.in(
                zip(
                        "BACI/country_codes_V202301.csv",
                        "country_code\n4\n",
                        "BACI/BACI_HS17_Y2021.csv",
                        KAZ_KOR,
                        "BACI/BACI_HS17_Y2022.csv",
                        KAZ_KOR.replace("2021", "2022")),
                BACI);
        assertThat(found.told())
                .containsExactly(
                        "cepii-baci exports KAZ>KOR by null TOTAL FOB 2021 5500 ±0 USD (BACI_HS17_Y2021.csv, lines 2-3)",
                        "cepii-baci exports KAZ>KOR by null TOTAL FOB 2022 5500 ±0 USD (BACI_HS17_Y2022.csv, lines 2-3)");
    }

    @Test
    void refusesAZipInWhichNoneOrSeveralFilesMayBeMeant() throws IOException {
        byte[] none = zip("readme.txt", "hello");
        assertThatThrownBy(() -> Found.in(none, BACI))
                .isInstanceOf(WrongFileException.class)
                .hasMessageContaining("no file that is called BACI_*.csv, only readme.txt");
        byte[] several = zip("a.csv", TABLE, "b.csv", TABLE);
        assertThatThrownBy(() -> Found.in(several, GRAVITY))
                .isInstanceOf(WrongFileException.class)
                .hasMessageContaining("several files that may be meant, such as a.csv and b.csv");
        assertThat(Found.in(zip("a.csv", TABLE, "notes.txt", "x"), GRAVITY).claims)
                .hasSize(1);
    }

    @Test
    void refusesAWorkbookAndABrokenPackage() throws IOException {
        byte[] workbook = zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>");
        assertThatThrownBy(() -> Found.in(workbook, GRAVITY))
                .isInstanceOf(WrongFileException.class)
                .hasMessageContaining("Save the sheet as CSV");
        byte[] half = Arrays.copyOf(gzip(TABLE.repeat(1000)), 40);
        assertThatThrownBy(() -> Found.in(half, GRAVITY))
                .isInstanceOf(WrongFileException.class)
                .hasMessageContaining("damaged or incomplete");
    }

    @Test
    void refusesAnUnclosedQuoteRatherThanTakeTheRestOfTheFileForAField() {
        assertThatThrownBy(() -> Found.in(TABLE + "\"KAZ,KOR,1995,5\nKAZ,KOR,1996,5\n", "gravity"))
                .isInstanceOf(WrongFileException.class)
                .hasMessageContaining("a quote is not");
    }

    @Test
    void refusesAFileThatNamesAColumnTwice() {
        assertThatThrownBy(() -> Found.in("exporter,importer,year,trade,trade\nKAZ,KOR,1994,5,6\n", "gravity"))
                .isInstanceOf(WrongFileException.class)
                .hasMessageContaining("trade appears twice");
    }

    @Test
    void takesThePeriodFromTheCallerWhereTheFileHasNone() throws IOException {
        Optional<Period> year = Optional.of(Period.year(2006));
        String file = "iso_o,iso_d,flow\nKAZ,KOR,5\n";
        assertThat(read(file, GRAVITY, year).told())
                .containsExactly("gravity imports KAZ>KOR by null TOTAL null 2006 5000000 ±1000000 USD (line 2)");
        assertThatThrownBy(() -> read(TABLE, GRAVITY, year))
                .isInstanceOf(WrongFileException.class)
                .hasMessageContaining("no period is given with it");
    }

    private static Found read(String file, Profile profile, Optional<Period> period) throws IOException {
        return Found.in(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), profile, period, 100);
    }

    @Test
    void addsUpTheSameWithLittleMemory() throws IOException {
        String[] partners = {"410", "642", "842", "156", "276", "643", "398"};
        StringBuilder file = new StringBuilder("t,i,j,k,v,q\n");
        for (int i = 0; i < 5_000; i++) {
            file.append("2021,").append(partners[(i * 31) % 7]).append(',').append(partners[(i * 17 + i / 7) % 7]);
            file.append(",1,").append(i).append(".001,NA\n");
        }
        byte[] bytes = file.toString().getBytes(StandardCharsets.UTF_8);
        List<Path> before = spilled();
        List<String> inMemory = told(bytes, 1_000);
        List<String> spilled = told(bytes, 3);

        assertThat(inMemory).hasSize(42);
        assertThat(spilled).containsExactlyInAnyOrderElementsOf(inMemory);
        assertThat(spilled()).isEqualTo(before);
    }

    private static List<String> told(byte[] file, int mostSums) throws IOException {
        return Found.in(new ByteArrayInputStream(file), BACI, Optional.empty(), mostSums)
                .told();
    }

    private static List<Path> spilled() throws IOException {
        try (Stream<Path> files = Files.list(Found.SCRATCH.path())) {
            return files.filter(it -> it.getFileName().toString().startsWith("sums-"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aSumWithARowThatCannotBeReadIsNoClaim() {
        Found found = Found.in(KAZ_KOR + "2021,398,642,1,5,NA\n2021,398,410,3,five,NA\n", "baci");
        assertThat(found.told())
                .containsExactly("cepii-baci exports KAZ>ROU by null TOTAL FOB 2021 5000 ±0 USD (line 4)");
        assertThat(found.rejections)
                .extracting(Rejection::line, Rejection::reason)
                .containsExactly(
                        tuple(5L, "\"five\" is no number as this profile's files write them."),
                        tuple(
                                2L,
                                "A row of this sum, in line 5, has no number that can be read, so that the sum is not known."));
    }

    @Test
    void aSumOfWhichANumberIsMissingIsNoClaim() {
        Found found = Found.in(KAZ_KOR + "2021,398,642,1,5,NA\n2021,398,410,3,,NA\n", "baci");
        assertThat(found.told())
                .containsExactly("cepii-baci exports KAZ>ROU by null TOTAL FOB 2021 5000 ±0 USD (line 4)");
        assertThat(found.rejections).extracting(Rejection::line).containsExactly(2L);
    }

    @Test
    void noSumIsTrustedWhereARowCannotBePlaced() {
        assertThatThrownBy(() -> Found.in(KAZ_KOR + "2O21,398,410,3,5,NA\n", "baci"))
                .isInstanceOf(WrongFileException.class)
                .hasMessageContaining("Line 4 cannot be understood")
                .hasMessageContaining("added up");
        assertThatThrownBy(() -> Found.in(KAZ_KOR + "2021,398\n", "baci")).isInstanceOf(WrongFileException.class);
    }

    @Test
    void anAreaThatIsUnknownIsInNoSum() {
        Found found = Found.in(KAZ_KOR + "2021,398,9999,3,5,NA\n", "baci");
        assertThat(found.told()).hasSize(1);
        assertThat(found.rejections).extracting(Rejection::line).containsExactly(4L);
    }

    @Test
    void whatBreaksTheStreamIsTheCallersToTell() {
        InputStream broken = new SequenceInputStream(
                new ByteArrayInputStream(TABLE.repeat(10_000).getBytes(StandardCharsets.UTF_8)), new Breaking());
        assertThatThrownBy(() -> Found.in(broken, GRAVITY, Optional.empty(), 10))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("connection reset");
    }

    /** A connection that is lost. */
    private static final class Breaking extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("connection reset");
        }

        @Override
        public int read(byte[] target, int offset, int wanted) throws IOException {
            return read();
        }
    }

    @Test
    void aRowIsRejectedOnceForOneFaultHoweverManyNumbersItHas() {
        Found found = Found.in("""
                Reporter,Partner,Product categories,Indicator Type,Indicator,2019,2018,2017
                Nowhere,World,All Products,Export,Exports (in US$ Mil),1,2,3
                Romania,World,All Products,Export,Exports (in US$ Mil),1,x,y
                """, "wits-summary");
        assertThat(found.rejections)
                .extracting(Rejection::line, Rejection::column)
                .containsExactly(tuple(2L, "Reporter"), tuple(3L, "2018"), tuple(3L, "2017"));
        assertThat(found.claims).hasSize(1);
    }

    @Test
    void everyDataSetNeedsItsSource() {
        ProfileReader reader = new ProfileReader(io.dyad.country.CodeSystems.load(), Found.PROFILES, Found.SCRATCH);
        assertThatThrownBy(() -> reader.read(
                        GRAVITY,
                        new ByteArrayInputStream(TABLE.getBytes(StandardCharsets.UTF_8)),
                        Map.of("gravity", "x"),
                        new Found()))
                .hasMessageContaining("No source is given for the data set agtpa");
    }
}
