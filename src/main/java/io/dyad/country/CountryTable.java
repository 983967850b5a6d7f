package io.dyad.country;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.Region.RegionType;
import com.ibm.icu.util.ULocale;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The table of countries, made of the JDK's list of ISO 3166-1, ICU's codes, regions and names, and our alias file. */
@Singleton
final class CountryTable {

    private static final String ICU_WORLD = "001";

    private final AliasFile file;
    private final IcuNames names = new IcuNames();
    private final List<NamedCountry> countries = new ArrayList<>();

    CountryTable() {
        this(AliasFile.read());
    }

    CountryTable(AliasFile file) {
        this.file = file;
        Arrays.stream(Locale.getISOCountries()).forEach(alpha2 -> countries.add(iso(alpha2)));
        file.added().forEach((alpha2, alpha3) -> countries.add(added(alpha2, alpha3)));
        countries.sort(Comparator.comparing(named -> named.country().alpha3()));
        countries.add(world());
    }

    /** Sorted by alpha-3; the pseudo-area comes last. */
    List<NamedCountry> countries() {
        return Collections.unmodifiableList(countries);
    }

    AliasFile file() {
        return file;
    }

    private NamedCountry iso(String alpha2) {
        return country(alpha2, ULocale.getISO3Country("und_" + alpha2), m49(Region.getInstance(alpha2)));
    }

    /** ICU has codes of its own for what ISO lacks (XKK and 983 for Kosovo), which nobody else uses. */
    private NamedCountry added(String alpha2, String alpha3) {
        return country(alpha2, alpha3, null);
    }

    private NamedCountry country(String alpha2, String alpha3, @Nullable String m49) {
        Region region = Region.getInstance(alpha2);
        return named(
                alpha2,
                new Country(
                        alpha3,
                        alpha2,
                        m49,
                        names.english(alpha2),
                        containing(region, RegionType.CONTINENT),
                        containing(region, RegionType.SUBCONTINENT),
                        names.standard(alpha2),
                        file.aliases().getOrDefault(alpha3, List.of())));
    }

    private NamedCountry world() {
        String name = UCharacter.toTitleCase(ULocale.ENGLISH, names.english(ICU_WORLD), null);
        Map<String, String> all = names.standard(ICU_WORLD);
        all.put("en", name);
        return named(ICU_WORLD, new Country(Countries.WORLD, null, ICU_WORLD, name, null, null, all, List.of()));
    }

    private NamedCountry named(String region, Country country) {
        return NamedCountry.of(country, names.brief(region));
    }

    private @Nullable String containing(Region region, RegionType type) {
        // CLDR puts Antarctica into a region of its own making (QO) in Oceania; M49 puts it into none.
        Region subregion = region.getContainingRegion(RegionType.SUBCONTINENT);
        Region container = region.getContainingRegion(type);
        return isOfM49(subregion) ? names.english(container.toString()) : null;
    }

    private static boolean isOfM49(Region region) {
        return Character.isDigit(region.toString().charAt(0));
    }

    private static String m49(Region region) {
        return String.format(Locale.ROOT, "%03d", region.getNumericCode());
    }
}
