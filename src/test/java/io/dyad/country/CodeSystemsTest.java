package io.dyad.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeSystemsTest {

    private static final CodeSystems SYSTEMS = CodeSystems.load();

    private static Optional<Area> area(String system, String code, int year) {
        return SYSTEMS.named(system).area(code, year);
    }

    private static Optional<Area.Kind> kind(String system, String code, int year) {
        return area(system, code, year).map(Area::kind);
    }

    @Test
    void namesTheSystemsThereAreWhenAskedForAnother() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SYSTEMS.named("m49"))
                .withMessage("No code system is called \"m49\"; there are "
                        + "alpha3-historic, cepii-baci, cow, imf, iso3, names, un-comtrade.");
        assertThat(SYSTEMS.names())
                .isSorted()
                .allSatisfy(name -> assertThat(SYSTEMS.named(name).name()).isEqualTo(name));
    }

    @ParameterizedTest
    @CsvSource({
        "un-comtrade, 156, CHN", "imf, 156, CAN",
        "un-comtrade, 112, BLR", "imf, 112, GBR",
        "un-comtrade, 158, TWN", "imf, 158, JPN",
        "un-comtrade, 710, ZAF", "cow, 710, CHN",
        "un-comtrade, 360, IDN", "cow, 360, ROU",
        "un-comtrade, 732, ESH", "cow, 732, KOR",
        "imf, 732, SDN", "cow, 705, KAZ",
        "iso3, AUS, AUS", "cow, AUS, AUT",
    })
    void readsOneCodeAsEachSystemHasIt(String system, String code, String country) {
        assertThat(area(system, code, 2014).map(Area::country)).contains(country);
    }

    @ParameterizedTest
    @CsvSource({
        "un-comtrade, 842, USA",
        "un-comtrade, 251, FRA",
        "un-comtrade, 699, IND",
        "un-comtrade, 579, NOR",
        "un-comtrade, 757, CHE",
        "un-comtrade, 380, ITA",
        "un-comtrade, 381, ITA",
        "cepii-baci, 380, ITA",
        "cepii-baci, 381, ITA",
        "imf, 111, USA",
        "imf, 132, FRA",
        "imf, 134, DEU",
        "imf, 136, ITA",
        "imf, 967, XKX",
        "alpha3-historic, ROM, ROU",
        "alpha3-historic, ZAR, COD",
        "alpha3-historic, TMP, TLS",
        "alpha3-historic, MNT, MNE",
        "alpha3-historic, SER, SRB",
        "alpha3-historic, SUD, SDN",
        "alpha3-historic, KAZ, KAZ",
        "names, Rep. of Korea, KOR",
        "names, 'Korea, Rep.', KOR",
        "names, Korea Republic, KOR",
        "names, Cote de voire, CIV",
        "names, 'China, Hong Kong SAR', HKG",
        "names, 'Hong Kong, China', HKG",
        "names, Burma, MMR",
        "names, Zaire, COD",
        "names, 'Congo, Democratic Republic of the', COD",
        "names, USA, USA",
    })
    void knowsTheCountriesOfPublishers(String system, String code, String country) {
        assertThat(area(system, code, 2017)).hasValueSatisfying(area -> {
            assertThat(area.kind()).isEqualTo(Area.Kind.COUNTRY);
            assertThat(area.country()).isEqualTo(country);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "un-comtrade, 0",
        "imf, 001",
        "iso3, WLD",
        "alpha3-historic, W00",
        "names, World",
        "names, All countries"
    })
    void knowsTheWorld(String system, String code) {
        assertThat(area(system, code, 2017)).hasValueSatisfying(area -> {
            assertThat(area.kind()).isEqualTo(Area.Kind.WORLD);
            assertThat(area.country()).isEqualTo(Countries.WORLD);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "un-comtrade, 490, RESIDUAL",
        "un-comtrade, 899, RESIDUAL",
        "un-comtrade, 837, RESIDUAL",
        "un-comtrade, 97, GROUP",
        "cepii-baci, 697, RESIDUAL",
        "cepii-baci, 711, GROUP",
        "imf, 998, GROUP",
        "alpha3-historic, '_X ', RESIDUAL",
        "alpha3-historic, 'X1 ', RESIDUAL",
        "alpha3-historic, EUU, GROUP",
        "alpha3-historic, YUG, DISSOLVED",
        "alpha3-historic, ANT, DISSOLVED",
        "names, 'Other Asia, nes', RESIDUAL",
        "names, Unspecified, RESIDUAL",
        "names, North America, GROUP",
        "names, European Union excluding the United Kingdom, GROUP",
        "names, Union of Soviet Socialist Republics, DISSOLVED",
        "names, Yemen People's Republic, DISSOLVED",
    })
    void tellsWhatIsNoCountryOfToday(String system, String code, Area.Kind kind) {
        assertThat(area(system, code, 2000)).hasValueSatisfying(area -> {
            assertThat(area.kind()).isEqualTo(kind);
            assertThat(area.country()).isNull();
        });
    }

    @Test
    void knowsWhatIsDissolvedUntilItsEnd() {
        assertThat(kind("un-comtrade", "280", 1990)).contains(Area.Kind.DISSOLVED);
        assertThat(kind("un-comtrade", "280", 1991)).isEmpty();
        assertThat(kind("un-comtrade", "276", 1990)).isEmpty();
        assertThat(kind("un-comtrade", "276", 1991)).contains(Area.Kind.COUNTRY);
        assertThat(kind("un-comtrade", "711", 1999)).contains(Area.Kind.GROUP);
        assertThat(kind("un-comtrade", "711", 2000)).isEmpty();
    }

    @Test
    void readsANumberThatASuccessorTookOverByTheYear() {
        assertThat(kind("cow", "255", 1990)).contains(Area.Kind.DISSOLVED);
        assertThat(area("cow", "255", 1991).map(Area::country)).contains("DEU");
        assertThat(kind("cow", "YUG", 2005)).contains(Area.Kind.DISSOLVED);
        assertThat(area("cow", "345", 2006).map(Area::country)).contains("SRB");
        assertThat(kind("names", "Fed. Rep. of Germany", 1990)).contains(Area.Kind.DISSOLVED);
        assertThat(area("names", "Fed. Rep. of Germany", 1991).map(Area::country))
                .contains("DEU");
    }

    @ParameterizedTest
    @ValueSource(strings = {"36", "036", " 36", "0036 ", "\t036"})
    void readsANumberWithoutTheZerosAndBlanksAroundIt(String code) {
        assertThat(area("un-comtrade", code, 2020).map(Area::country)).contains("AUS");
    }

    @Test
    void readsNoughtHoweverLong() {
        assertThat(kind("un-comtrade", "000", 2020)).contains(Area.Kind.WORLD);
    }

    @ParameterizedTest
    @CsvSource({
        "un-comtrade, 12345",
        "un-comtrade, ''",
        "un-comtrade, AUS",
        "un-comtrade, 3 6",
        "un-comtrade, -36",
        "imf, 352",
        "imf, 999",
        "cow, KOR",
        "iso3, ROM",
        "iso3, AU",
        "iso3, 036",
        "alpha3-historic, KZK",
        "alpha3-historic, ''",
        "names, ''",
        "names, Congo",
        "names, Korea",
        "names, ...",
        "names, Kazahkstan",
    })
    void guessesNothing(String system, String code) {
        assertThat(area(system, code, 2014)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NA", "KAZ", "398", "KZ"})
    void takesNoCodeForAName(String code) {
        assertThat(area("names", code, 2014)).isEmpty();
    }
}
