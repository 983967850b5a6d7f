package io.dyad.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CountrySearchTest {

    private static final Countries COUNTRIES = Countries.load();

    private static List<String> found(String query) {
        return COUNTRIES.search(query, 250).stream().map(Country::alpha3).toList();
    }

    @Test
    void putsAnExactCodeFirst() {
        assertThat(found("in")).startsWith("IND").contains("IDN");
        assertThat(found("398")).containsExactly("KAZ");
    }

    @Test
    void putsAnExactNameBeforeNamesThatBeginWithIt() {
        assertThat(found("guinea")).startsWith("GIN", "GNB").contains("GNQ", "PNG");
        assertThat(found("niger")).startsWith("NER", "NGA");
    }

    @Test
    void putsTheBeginningOfANameBeforeTheBeginningOfAWordBeforeAnyPart() {
        assertThat(found("sa")).containsSubsequence("WSM", "ASM", "USA");
    }

    @Test
    void putsEnglishNamesBeforeAliasesBeforeOtherLanguages() {
        assertThat(found("united")).startsWith("ARE", "GBR", "USA", "MEX");
        assertThat(found("al")).containsSubsequence("ALB", "ALA", "DEU");
    }

    @Test
    void putsATypoLast() {
        assertThat(found("austria")).containsExactly("AUT", "AUS");
        assertThat(found("kazakstan")).containsExactly("KAZ");
    }

    @Test
    void givesAllCandidatesOfAnAmbiguousName() {
        assertThat(found("Korea")).startsWith("KOR", "PRK");
        assertThat(found("Конго")).startsWith("COD", "COG");
    }

    @Test
    void findsInOtherLanguages() {
        assertThat(found("Қазақ")).contains("KAZ");
        assertThat(found("америк")).contains("USA");
        assertThat(found("카자흐")).containsExactly("KAZ");
    }

    @Test
    void findsAnAbbreviationAndWhatItStandsFor() {
        assertThat(found("st. lu")).startsWith("LCA");
        assertThat(found("saint lu")).startsWith("LCA");
    }

    @Test
    void stopsAtTheLimit() {
        assertThat(COUNTRIES.search("a", 5)).hasSize(5);
    }

    @Test
    void findsNothingForAnEmptyTextAndNeverTheWorld() {
        assertThat(found(" ")).isEmpty();
        assertThat(found("World")).doesNotContain("WLD");
        assertThat(found("WLD")).isEmpty();
    }
}
