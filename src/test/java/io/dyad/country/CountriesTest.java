package io.dyad.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {

    private static final Countries COUNTRIES = Countries.load();

    static List<Country> all() {
        return COUNTRIES.all();
    }

    private static Country country(String alpha3) {
        return COUNTRIES.byAlpha3(alpha3).orElseThrow();
    }

    private static String resolved(String text) {
        return COUNTRIES.resolve(text).alpha3();
    }

    @Test
    void listsThe249OfIsoAndKosovoByAlpha3() {
        assertThat(all()).hasSize(250).isSortedAccordingTo(Comparator.comparing(Country::alpha3));
        assertThat(all()).extracting(Country::alpha2).contains(Locale.getISOCountries());
        assertThat(all()).extracting(Country::alpha3).contains("XKX").doesNotContain("WLD");
    }

    @Test
    void givesEveryCountryCodesOfItsOwn() {
        assertThat(all())
                .extracting(Country::alpha3)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[A-Z]{3}"));
        assertThat(all())
                .extracting(Country::alpha2)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[A-Z]{2}"));
        assertThat(all())
                .filteredOn(country -> !country.alpha3().equals("XKX"))
                .extracting(Country::m49)
                .doesNotHaveDuplicates()
                .allMatch(number -> number.matches("[0-9]{3}"));
    }

    @Test
    void describesKazakhstan() {
        Country kazakhstan = country("KAZ");

        assertThat(kazakhstan.alpha2()).isEqualTo("KZ");
        assertThat(kazakhstan.m49()).isEqualTo("398");
        assertThat(kazakhstan.name()).isEqualTo("Kazakhstan");
        assertThat(kazakhstan.region()).isEqualTo("Asia");
        assertThat(kazakhstan.subregion()).isEqualTo("Central Asia");
        assertThat(kazakhstan.isWorld()).isFalse();
        assertThat(kazakhstan.names())
                .containsEntry("ru", "Казахстан")
                .containsEntry("kk", "Қазақстан")
                .containsEntry("zh", "哈萨克斯坦")
                .containsEntry("ko", "카자흐스탄");
    }

    @Test
    void namesEveryCountryInEveryLanguageInOneOrder() {
        assertThat(all())
                .allSatisfy(country -> assertThat(country.names().keySet())
                        .containsExactly("en", "ru", "kk", "zh", "ko", "fr", "es", "ar", "pt", "de", "ja", "tr", "it"));
    }

    @Test
    void knowsTheRegionOfEveryCountryButAntarctica() {
        assertThat(all())
                .filteredOn(country -> country.region() == null || country.subregion() == null)
                .extracting(Country::alpha3)
                .containsExactly("ATA");
        assertThat(all())
                .extracting(Country::region)
                .containsOnly("Africa", "Americas", "Asia", "Europe", "Oceania", null);
    }

    @Test
    void takesKosovosCodesFromOurFileAndNotFromIcu() {
        Country kosovo = COUNTRIES.resolve("Kosovo");

        assertThat(kosovo.alpha3()).isEqualTo("XKX");
        assertThat(kosovo.alpha2()).isEqualTo("XK");
        assertThat(kosovo.m49()).isNull();
        assertThat(kosovo.region()).isEqualTo("Europe");
        assertThat(resolved("Косово")).isEqualTo("XKX");
        assertThat(resolved("xk")).isEqualTo("XKX");
    }

    @Test
    void findsByTheExactAlpha3Only() {
        assertThat(COUNTRIES.byAlpha3("KAZ")).isPresent();
        assertThat(COUNTRIES.byAlpha3("WLD")).isPresent();
        assertThat(COUNTRIES.byAlpha3("kaz")).isEmpty();
        assertThat(COUNTRIES.byAlpha3("KZ")).isEmpty();
        assertThat(COUNTRIES.byAlpha3("398")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "KAZ,KAZ",
        "kaz,KAZ",
        "KZ,KAZ",
        "398,KAZ",
        "036,AUS",
        "36,AUS",
        "4,AFG",
        "US,USA",
        "410,KOR",
        "' kor ',KOR"
    })
    void resolvesCodes(String code, String alpha3) {
        assertThat(resolved(code)).isEqualTo(alpha3);
    }

    /** "DE" is French for "of", "IS" is short for "islands", "RU" is Spanish for the UK. */
    @ParameterizedTest
    @CsvSource({"DE,DEU", "IS,ISL", "RU,RUS", "LA,LAO", "SS,SSD", "ST,STP"})
    void letsCodesWinOverNames(String code, String alpha3) {
        assertThat(resolved(code)).isEqualTo(alpha3);
    }

    @ParameterizedTest
    @MethodSource("all")
    void resolvesEveryNameAndAliasToItsCountryOrCallsItAmbiguous(Country country) {
        Stream<String> names = Stream.concat(country.names().values().stream(), country.aliases().stream());

        assertThat(names).allSatisfy(name -> assertThat(candidates(name)).contains(country));
    }

    /** A new version of CLDR may bring new collisions: then this list, and aliases.yaml, need a decision. */
    @Test
    void findsNoNameOfCldrAmbiguousButTheDeclaredOnes() {
        assertThat(all().stream()
                        .flatMap(country -> country.names().values().stream())
                        .filter(name -> candidates(name).size() > 1))
                .containsOnly(
                        "Congo",
                        "Конго",
                        "Guiana",
                        "St. Martin",
                        "Saint Martin",
                        "Saint-Martin",
                        "San Martín",
                        "São Martinho",
                        "Сен-Мартен",
                        "생마르탱",
                        "サン・マルタン",
                        "سان مارتن",
                        "سانت مارتن");
    }

    @Test
    void resolvesEveryAliasToOneCountry() {
        assertThat(all())
                .allSatisfy(country -> assertThat(country.aliases())
                        .allSatisfy(
                                alias -> assertThat(COUNTRIES.resolve(alias)).isEqualTo(country)));
    }

    private static List<Country> candidates(String name) {
        try {
            return List.of(COUNTRIES.resolve(name));
        } catch (AmbiguousCountryException ambiguous) {
            return ambiguous.candidates();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Korea|KOR, PRK",
                "korea|KOR, PRK",
                "Корея|KOR, PRK",
                "Corée|KOR, PRK",
                "Corea|KOR, PRK",
                "Congo|COD, COG",
                "Congo (the)|COD, COG",
                "Конго|COD, COG",
                "刚果|COD, COG",
                "Virgin Islands|VGB, VIR",
                "Îles Vierges|VGB, VIR",
                "Saint Martin|MAF, SXM",
                "Republic of China|CHN, TWN",
                "РК|KAZ, KOR",
            })
    void refusesAnAmbiguousNameWithItsCandidates(String name, String candidates) {
        assertThatThrownBy(() -> COUNTRIES.resolve(name))
                .isInstanceOfSatisfying(
                        AmbiguousCountryException.class,
                        ambiguous -> assertThat(ambiguous.candidates())
                                .extracting(Country::alpha3)
                                .containsExactly(candidates.split(", ")));
    }

    @Test
    void saysWhichCountriesAnAmbiguousNameMayMean() {
        assertThatThrownBy(() -> COUNTRIES.resolve("Korea"))
                .isInstanceOf(CountryNotResolvedException.class)
                .hasMessage("\"Korea\" is ambiguous: KOR (South Korea), PRK (North Korea).");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EU|\"EU\" is not a country but a group of countries.",
                "E.U.|\"E.U.\" is not a country but a group of countries.",
                "European Union|\"European Union\" is not a country but a group of countries.",
                "ASEAN|\"ASEAN\" is not a country but a group of countries.",
                "Commonwealth of Independent States|\"Commonwealth of Independent States\" is not a country but a group of countries.",
                "USSR|\"USSR\" is not a country but a state that no longer exists.",
                "СССР|\"СССР\" is not a country but a state that no longer exists.",
                "Yugoslavia|\"Yugoslavia\" is not a country but a state that no longer exists.",
                "Federal Republic of Yugoslavia|\"Federal Republic of Yugoslavia\" is not a country but a state that no longer exists.",
                "Czechoslovakia|\"Czechoslovakia\" is not a country but a state that no longer exists.",
                "Germany (Dem. Rep.)|\"Germany (Dem. Rep.)\" is not a country but a state that no longer exists.",
                "Netherlands (Antilles)|\"Netherlands (Antilles)\" is not a country but a state that no longer exists.",
                "England|\"England\" is not a country but a part of a country.",
                "Europe|\"Europe\" is not a country but a region of the world.",
            })
    void saysWhatIsNoCountry(String name, String message) {
        assertThatThrownBy(() -> COUNTRIES.resolve(name))
                .isInstanceOf(UnknownCountryException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fmr Dem. Rep. of Germany",
                "Fmr USSR",
                "Former Federal Republic of Germany",
                "Areas, nes",
                "Other Asia, nes",
                "Western Asia",
                "State of Georgia",
                "America",
                "France (Réunion)",
                "Bonaire",
                "Republic",
                "the",
                "ROM",
                "ZAR",
                "TMP",
                "XKK",
                "983",
                "999",
                "0",
                "00036",
            })
    void resolvesNeitherPartsNorAggregatesNorOldCodes(String text) {
        assertThatThrownBy(() -> COUNTRIES.resolve(text)).isInstanceOf(UnknownCountryException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Kazakstan,KAZ",
        "Republic of Kazakstan,KAZ",
        "Ukrane,UKR",
        "Gremany,DEU",
        "Untied Kindom,GBR",
        "Phillipines,PHL",
        "Switzerlnd,CHE",
        "Swizerland,CHE",
    })
    void suggestsTheCountryBehindATypo(String typo, String alpha3) {
        assertThatThrownBy(() -> COUNTRIES.resolve(typo))
                .isInstanceOfSatisfying(
                        UnknownCountryException.class,
                        unknown -> assertThat(unknown.suggestions())
                                .first()
                                .extracting(Country::alpha3)
                                .isEqualTo(alpha3));
    }

    @Test
    void putsSuggestionsIntoTheMessage() {
        assertThatThrownBy(() -> COUNTRIES.resolve("Kazakstan"))
                .hasMessage("No country is called \"Kazakstan\"; did you mean Kazakhstan (KAZ)?");
        assertThatThrownBy(() -> COUNTRIES.resolve("Slovnia"))
                .hasMessage("No country is called \"Slovnia\"; did you mean Slovenia (SVN) or Slovakia (SVK)?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXX", "QQQ", "KZK", "ZZ", "Atlantis", "Narnia"})
    void suggestsNothingFarAway(String text) {
        assertThatThrownBy(() -> COUNTRIES.resolve(text))
                .isInstanceOfSatisfying(
                        UnknownCountryException.class,
                        unknown -> assertThat(unknown.suggestions()).isEmpty())
                .hasMessageEndingWith("use a name or an ISO 3166-1 code, such as Kazakhstan or KAZ.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void refusesAnEmptyText(String text) {
        assertThatThrownBy(() -> COUNTRIES.resolve(text)).hasMessage("An empty text names no country.");
    }

    @Test
    void refusesAnEndlessTextWithoutRepeatingIt() {
        assertThatThrownBy(() -> COUNTRIES.resolve("x".repeat(101)))
                .isInstanceOf(UnknownCountryException.class)
                .hasMessage("No country's name or code is longer than 100 characters.");
        assertThatThrownBy(() -> COUNTRIES.search("x".repeat(101), 10)).isInstanceOf(UnknownCountryException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"WLD", "wld", "World", "001", "Весь мир"})
    void takesTheWorldForACounterpartButNotForACountry(String text) {
        assertThat(COUNTRIES.resolveCounterpart(text).isWorld()).isTrue();
        assertThatThrownBy(() -> COUNTRIES.resolve(text))
                .isInstanceOf(UnknownCountryException.class)
                .hasMessage("\"" + text + "\" is not a country: WLD can only be a counterpart.");
    }

    @Test
    void describesTheWorld() {
        Country world = country(Countries.WORLD);

        assertThat(world.name()).isEqualTo("World");
        assertThat(world.alpha2()).isNull();
        assertThat(world.region()).isNull();
    }

    @Test
    void resolvesACountryAsACounterpartToo() {
        assertThat(COUNTRIES.resolveCounterpart("South Korea")).isEqualTo(country("KOR"));
    }
}
