package io.dyad.country;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A country of ISO 3166-1, or Kosovo, or the pseudo-area {@code WLD} that stands for all countries together.
 *
 * @param alpha2 null for the pseudo-area, which has none
 * @param m49 three digits ("398"); null for Kosovo, to which the UN gives no number
 * @param name in English, as CLDR has it
 * @param region the continental region of UN M49 in English ("Asia"); null where M49 has none
 * @param subregion the finest region of UN M49 in English ("Central Asia"); null where M49 has none
 * @param names language tag to name, in a fixed order of languages
 * @param aliases what our alias file adds, as written there
 */
public record Country(
        String alpha3,
        @Nullable String alpha2,
        @Nullable String m49,
        String name,
        @Nullable String region,
        @Nullable String subregion,
        Map<String, String> names,
        List<String> aliases) {

    private static final Pattern ALPHA_3 = Pattern.compile("[A-Z]{3}");

    public Country {
        if (!ALPHA_3.matcher(alpha3).matches()) {
            throw new IllegalArgumentException("An alpha-3 code is three upper-case letters, not \"" + alpha3 + "\".");
        }
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        aliases = List.copyOf(aliases);
    }

    /** What it is called in a language, a tag such as {@code ru}; in English where it has no name in that one. */
    public String nameIn(String language) {
        return names.getOrDefault(language, name);
    }

    /** Whether this is the pseudo-area, which can only be a counterpart. */
    public boolean isWorld() {
        return alpha3.equals(Countries.WORLD);
    }
}
