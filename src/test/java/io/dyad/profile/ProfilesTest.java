package io.dyad.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dyad.country.CodeSystems;
import io.dyad.indicator.Indicators;
import io.dyad.vocabulary.UnknownWordException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfilesTest {

    private static final String OWN = """
            name: cow
            version: "2"
            title: Correlates of War
            about: National trade, from https://correlatesofwar.org
            datasets:
              - {id: cow, source_type: reconciled-statistics, publisher: Correlates of War, title: Trade}
            layouts:
              - title: national
                file: {delimiter: ";", footer: "Source.*"}
                areas:
                  country: {from: [{system: cow, column: ccode}]}
                  # A table without partners has the world for one in this test.
                  partner: {from: [{system: alpha3-historic, column: partner}], world: keep}
                period: {column: year, formats: [year]}
                numbers: {unit: USD, scale: 1000000, precision: written, missing: ["-9"], thousands: ","}
                product: GOODS
                status: {when: {version: p}, is: P}
                claims:
                  - {dataset: cow, value: imports, indicator: imports, origin: partner, destination: country,
                     reporter: country, valuation: CIF}
            """;

    @TempDir
    private Path folder;

    private Profiles profiles(String yaml) throws IOException {
        Files.writeString(folder.resolve("own.yaml"), yaml);
        return new Profiles(Indicators.load(), CodeSystems.load(), Optional.of(folder));
    }

    @Test
    void aProfileOfTheOperatorsReadsHisFiles() throws IOException {
        Profile own = profiles(OWN).named("cow");
        Found found = Found.in("""
                ccode;partner;year;imports;version
                705;WLD;1995;"1,234.5";p
                705;RUS;1995;-9;4
                710;RUS;1995;7;4
                Source: the Correlates of War;;;;
                """, own);
        assertThat(found.told())
                .containsExactly(
                        "cow imports WLD>KAZ by KAZ GOODS CIF 1995 1234500000 ±100000 USD (line 2)",
                        "cow imports RUS>CHN by CHN GOODS CIF 1995 7000000 ±1000000 USD (line 4)");
        assertThat(found.claims.get(0).number().status()).isEqualTo("P");
        assertThat(found.claims.get(1).number().status()).isNull();
        assertThat(found.skipped).containsOnlyKeys(RowReader.NO_VALUE, RowReader.FOOTER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "delimiter: | delimitr: | delimitr",
                "system: cow | system: corr | No code system is called \"corr\"",
                "indicator: imports | indicator: import | did you mean imports",
                "indicator: imports | indicator: turnover | turnover has no direction",
                "unit: USD | unit: dollars | no unit",
                "formats: [year] | formats: [jahr] | \"jahr\" is no format of a period",
                "precision: written | precision: high | precision is exact, written or a positive number",
                "origin: partner | origin: seller | called as the areas are",
                "dataset: cow | dataset: wow | is none of",
                "name: cow | name: baci | There is a profile called \"baci\" already",
                "footer: \"Source.*\" | footer: \"(\" | footer is no regular expression",
                "valuation: CIF | valuation: fob | valuation is FOB or CIF",
                "scale: 1000000 | scale: -1 | scale is positive",
                "value: imports, | '' | A claim has a value",
                "version: \"2\" | version: \"\" | version is needed",
                "claims: | claim: | claim",
            })
    void aBrokenProfileFailsTheStartAndSaysItsFileAndFault(String right, String wrong, String said) {
        assertThatThrownBy(() -> profiles(OWN.replace(right.strip(), wrong.strip())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("own.yaml is broken")
                .hasMessageContaining(said.strip());
    }

    @Test
    void aFolderThatIsNotThereFailsTheStart() {
        Optional<Path> none = Optional.of(folder.resolve("none"));
        assertThatThrownBy(() -> new Profiles(Indicators.load(), CodeSystems.load(), none))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void anUnknownNameIsToldTheNearest() {
        assertThatThrownBy(() -> Found.PROFILES.named("comtrad"))
                .isInstanceOf(UnknownWordException.class)
                .hasMessageContaining("did you mean comtrade?");
    }
}
