package io.dyad.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GroupsTest {

    private static final Groups GROUPS = Groups.load();
    private static final Countries COUNTRIES = Countries.load();

    @Test
    void theUnitedKingdomIsOfTheUnionUntilItsLastDay() {
        Group union = GROUPS.resolve("EU");
        assertThat(union.on(LocalDate.of(2019, 12, 31)))
                .hasSize(28)
                .contains("GBR")
                .isSorted();
        assertThat(union.on(LocalDate.of(2020, 1, 31))).contains("GBR");
        assertThat(union.on(LocalDate.of(2020, 2, 1))).hasSize(27).doesNotContain("GBR");
        assertThat(union.on(LocalDate.of(1957, 12, 31))).isEmpty();
        assertThat(union.ever()).hasSize(28);
    }

    @Test
    void groupsOfTheFileHaveTheMembersThatTheirSourcesCount() {
        LocalDate day = LocalDate.of(2025, 12, 31);
        assertThat(GROUPS.resolve("EAEU").on(day)).containsExactly("ARM", "BLR", "KAZ", "KGZ", "RUS");
        assertThat(GROUPS.resolve("ASEAN").on(day)).hasSize(11);
        assertThat(GROUPS.resolve("ASEAN").on(LocalDate.of(2024, 12, 31)))
                .hasSize(10)
                .doesNotContain("TLS");
        assertThat(GROUPS.resolve("OECD").on(day)).hasSize(38);
        assertThat(GROUPS.resolve("G20").on(day)).hasSize(19);
        assertThat(GROUPS.resolve("African Union").on(day)).hasSize(55);
        assertThat(GROUPS.resolve("Mercosur").on(day)).contains("BOL", "BRA");
        assertThat(GROUPS.resolve("CIS").on(day)).contains("KAZ").doesNotContain("GEO", "UKR");
        assertThat(GROUPS.resolve("OPEC+").on(day)).contains("KAZ", "SAU").doesNotContain("AGO", "QAT");
    }

    @Test
    void everyMemberIsACountryOnceADayAndEveryGroupSaysWhoSaysSo() {
        assertThat(GROUPS.all()).allSatisfy(group -> {
            assertThat(group.code()).matches("[A-Z0-9_]{2,60}");
            assertThat(group.source()).isNotBlank();
            assertThat(group.members()).isNotEmpty().allSatisfy(it -> {
                assertThat(COUNTRIES.byAlpha3(it.country())).as(it.country()).isPresent();
                assertThat(it.country()).isNotEqualTo(Countries.WORLD);
                if (it.from() != null && it.to() != null) {
                    assertThat(it.from()).isBeforeOrEqualTo(it.to());
                }
            });
            for (LocalDate day :
                    List.of(LocalDate.of(1995, 6, 1), LocalDate.of(2010, 6, 1), LocalDate.of(2024, 6, 1))) {
                assertThat(group.on(day)).doesNotHaveDuplicates().isSorted();
            }
        });
    }

    @Test
    void noGroupIsCalledLikeACountryOrLikeAnotherGroup() {
        Set<String> codes = new HashSet<>();
        for (Group group : GROUPS.all()) {
            assertThat(codes.add(group.code())).as(group.code()).isTrue();
            assertThatThrownBy(() -> COUNTRIES.resolve(group.code()))
                    .as(group.code())
                    .isInstanceOf(CountryNotResolvedException.class);
        }
    }

    @Test
    void regionsAreThoseOfTheCountries() {
        assertThat(GROUPS.resolve("Central Asia").on(LocalDate.of(2000, 1, 1)))
                .containsExactly("KAZ", "KGZ", "TJK", "TKM", "UZB");
        assertThat(GROUPS.resolve("EUROPE").ever()).contains("ROU", "GBR").doesNotContain("KAZ");
    }

    @Test
    void aGroupIsFoundByCodeOrNameWhateverTheCaseAndElseTheNearestIsNamed() {
        assertThat(GROUPS.resolve("european union").code()).isEqualTo("EU");
        assertThat(GROUPS.resolve("opec+").code()).isEqualTo("OPEC_PLUS");
        assertThat(GROUPS.find("AU")).isEmpty();
        assertThatThrownBy(() -> GROUPS.resolve("ASEEN"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("did you mean ASEAN");
    }
}
