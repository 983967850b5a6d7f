package io.dyad.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AliasFileTest {

    private static final AliasFile FILE = AliasFile.read();

    @Test
    void givesAliasesToCountriesThatExistInTheOrderOfTheirCodes() {
        Countries countries = Countries.load();

        assertThat(List.copyOf(FILE.aliases().keySet()))
                .isSorted()
                .allSatisfy(alpha3 -> assertThat(countries.byAlpha3(alpha3)).isPresent());
    }

    @Test
    void saysNoNameTwice() {
        Map<String, String> seen = new HashMap<>();
        Stream<String> names = Stream.of(
                        FILE.aliases().values().stream(),
                        FILE.ambiguous().stream().map(AliasFile.Ambiguity::names),
                        FILE.notCountries().values().stream())
                .flatMap(lists -> lists)
                .flatMap(List::stream);

        assertThat(names)
                .allSatisfy(name -> assertThat(seen.put(Spelling.of(name).key(), name))
                        .as(name)
                        .isNull());
    }
}
