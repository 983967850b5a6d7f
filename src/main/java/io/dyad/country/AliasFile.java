package io.dyad.country;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What we say about countries beyond ISO and CLDR, from {@code country/aliases.yaml}.
 *
 * @param added alpha-2 to alpha-3
 * @param aliases alpha-3 to names
 * @param notCountries what they are to their names
 */
record AliasFile(
        Map<String, String> added,
        Map<String, List<String>> aliases,
        List<Ambiguity> ambiguous,
        @JsonProperty("not-countries") Map<String, List<String>> notCountries) {

    /** Names that several countries share, in the languages we serve. */
    record Ambiguity(List<String> countries, List<String> names) {}

    static AliasFile read() {
        try (InputStream file = Objects.requireNonNull(AliasFile.class.getResourceAsStream("/country/aliases.yaml"))) {
            return new YAMLMapper().readValue(file, AliasFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
