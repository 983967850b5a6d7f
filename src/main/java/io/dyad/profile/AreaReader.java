package io.dyad.profile;

import io.dyad.country.Area;
import io.dyad.country.CodeSystem;
import io.dyad.country.CodeSystems;
import io.dyad.vocabulary.Echo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads which area a row names. */
final class AreaReader {

    /** More spellings than any list of areas has; a file can hold any number of them. */
    private static final int MOST_KNOWN = 10_000;

    private final @Nullable Area fixed;
    private final List<Source> sources;
    private final boolean keepsWorld;

    /** A column of codes, with those that have been looked up, by the year for which they were. */
    private record Source(String name, int column, CodeSystem system, Map<Integer, Map<String, Area>> known) {

        @Nullable Area area(String code, int year) {
            Map<String, Area> ofYear = known.computeIfAbsent(year, it -> new HashMap<>());
            Area area = ofYear.get(code);
            if (area == null) {
                Optional<Area> found = system.area(code, year);
                if (found.isEmpty()) {
                    return null;
                }
                area = found.get();
                if (ofYear.size() < MOST_KNOWN) {
                    ofYear.put(code, area);
                }
            }
            return area;
        }
    }

    AreaReader(AreaRule rule, Header header, CodeSystems systems) {
        String country = rule.country();
        fixed = country == null ? null : new Area(Area.Kind.COUNTRY, country, country);
        keepsWorld = rule.world() == OfWorld.KEEP;
        sources = rule.from().stream()
                .map(it -> new Source(
                        it.column(), header.column(it.column()), systems.named(it.system()), new HashMap<>()))
                .filter(it -> it.column() >= 0)
                .toList();
    }

    Area area(Rows row, int year) {
        if (fixed != null) {
            return fixed;
        }
        for (Source source : sources) {
            String code = row.field(source.column());
            Area area = code.isEmpty() ? null : source.area(code, year);
            if (area != null) {
                return area;
            }
        }
        throw new BadCell(sources.get(0).name(), unknown(row, year));
    }

    private String unknown(Rows row, int year) {
        return sources.stream()
                .map(it -> "\"" + Echo.of(row.field(it.column()), 60) + "\" is no area in "
                        + it.system().name() + " in " + year)
                .collect(Collectors.joining(", and ", "", "."));
    }

    /** Why an area makes no claim; null where it does. */
    @Nullable String objection(Area area) {
        return switch (area.kind()) {
            case COUNTRY -> null;
            case WORLD -> keepsWorld ? null : "The world, as a whole, is no partner here.";
            case RESIDUAL -> "A residual area, such as areas not specified, bunkers or free zones, is no country.";
            case GROUP -> "A group of countries or a region is no country.";
            case DISSOLVED -> "A country that is no more, whose figures are not those of its successors.";
        };
    }
}
