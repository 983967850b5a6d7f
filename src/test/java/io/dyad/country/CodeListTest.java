package io.dyad.country;

import static org.assertj.core.api.Assertions.assertThat;

import io.dyad.country.CodeList.Listed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeListTest {

    private static final Countries COUNTRIES = Countries.load();

    @ParameterizedTest
    @ValueSource(strings = {"un-comtrade", "cepii-baci", "imf", "cow", "alpha3-historic", "names"})
    void namesACountryOfTodayWhereItSaysCountry(String list) {
        assertThat(CodeList.read(list)).isNotEmpty().allSatisfy(listed -> {
            String country = listed.area().country();
            switch (listed.area().kind()) {
                case COUNTRY ->
                    assertThat(COUNTRIES.all()).extracting(Country::alpha3).contains(country);
                case WORLD -> assertThat(country).isEqualTo(Countries.WORLD);
                case RESIDUAL, GROUP, DISSOLVED -> assertThat(country).isNull();
            }
            assertThat(listed.area().name()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"un-comtrade", "cepii-baci", "imf", "cow", "alpha3-historic"})
    void saysNoCodeTwiceInAYear(String list) {
        assertThat(overlapping(list, false)).isEmpty();
    }

    @Test
    void saysNoNameTwiceInAYear() {
        assertThat(overlapping("names", true)).isEmpty();
    }

    private static List<Listed> overlapping(String list, boolean names) {
        Map<String, List<Listed>> before = new HashMap<>();
        List<Listed> overlapping = new ArrayList<>();
        for (Listed listed : CodeList.read(list)) {
            assertThat(listed.from()).isLessThanOrEqualTo(listed.to());
            String key = names ? Spelling.of(listed.code()).key() : listed.code();
            List<Listed> same = before.computeIfAbsent(key, code -> new ArrayList<>());
            if (same.stream().anyMatch(other -> other.in(listed.from()) || listed.in(other.from()))) {
                overlapping.add(listed);
            }
            same.add(listed);
        }
        return overlapping;
    }

    @Test
    void leavesTodaysCodesToTheirList() {
        assertThat(CodeList.read("alpha3-historic"))
                .filteredOn(listed -> !listed.code().equals(Countries.WORLD))
                .allSatisfy(
                        listed -> assertThat(COUNTRIES.byAlpha3(listed.code())).isEmpty());
    }

    @Test
    void addsOnlyNamesThatWouldElseBeNobodysOrSomeoneElses() {
        assertThat(CodeList.read("names"))
                .filteredOn(listed -> listed.area().kind() == Area.Kind.COUNTRY)
                .allSatisfy(
                        listed -> assertThat(COUNTRIES.byName(listed.code())).isEmpty());
    }
}
