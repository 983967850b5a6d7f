package io.dyad.country;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A country with the spellings of everything it is called.
 *
 * @param known in English, and our aliases in any language: these win over the others
 * @param foreign in the other languages
 */
record NamedCountry(Country country, List<Spelling> known, List<Spelling> foreign) {

    private static final Pattern BRACKETS = Pattern.compile("\\s*[(（][^)）]*[)）]");

    /** @param brief CLDR's short names by language */
    static NamedCountry of(Country country, Map<String, String> brief) {
        Set<String> known = new LinkedHashSet<>(country.aliases());
        Set<String> foreign = new LinkedHashSet<>();
        for (Map<String, String> names : List.of(country.names(), brief)) {
            names.forEach((language, name) -> (language.equals("en") ? known : foreign).addAll(variants(name)));
        }
        return new NamedCountry(country, spellings(known), spellings(foreign));
    }

    /** CLDR has "Мьянма (Бирма)" and "刚果（布）"; people also write what stands before the bracket. */
    private static List<String> variants(String name) {
        return List.of(name, BRACKETS.matcher(name).replaceAll(""));
    }

    private static List<Spelling> spellings(Set<String> names) {
        return names.stream().map(Spelling::of).distinct().toList();
    }
}
