package io.dyad.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.dyad.country.Countries;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a row names a place: always the same country, or by codes of a system that is said, never guessed.
 *
 * @param country alpha-3, where it is always the same
 * @param from where it is read; the first column whose text the code system knows counts
 * @param world whether the world is kept as a counterpart; left out unless said
 */
public record AreaRule(@Nullable String country, List<CodeColumn> from, OfWorld world) {

    /** A column and the system of its codes. */
    public record CodeColumn(String system, String column) {

        public CodeColumn {
            system = Needed.text("system", system);
            column = Needed.text("column", column);
        }
    }

    @JsonCreator
    public AreaRule(@Nullable String country, @Nullable List<CodeColumn> from, @Nullable OfWorld world) {
        this.country = country;
        this.from = Needed.orEmpty(from);
        this.world = world == null ? OfWorld.LEAVE_OUT : world;
        Needed.check((country == null) != this.from.isEmpty(), "An area is a country, or is read from columns.");
        Needed.check(
                country == null || (country.matches("[A-Z]{3}") && !country.equals(Countries.WORLD)),
                "country is an alpha-3 code.");
    }

    List<String> columns() {
        return from.stream().map(CodeColumn::column).collect(Collectors.toList());
    }
}
