package io.dyad.country;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** CLDR's names of a region in the languages we serve. */
final class IcuNames {

    /** The project's three first, then the other languages of the UN and of large trading nations. */
    static final List<String> LANGUAGES =
            List.of("en", "ru", "kk", "zh", "ko", "fr", "es", "ar", "pt", "de", "ja", "tr", "it");

    private final LocaleDisplayNames english = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
    private final Map<String, LocaleDisplayNames> standard = new LinkedHashMap<>();
    private final Map<String, LocaleDisplayNames> brief = new LinkedHashMap<>();

    IcuNames() {
        for (String language : LANGUAGES) {
            ULocale locale = ULocale.forLanguageTag(language);
            standard.put(language, LocaleDisplayNames.getInstance(locale, DisplayContext.NO_SUBSTITUTE));
            brief.put(
                    language,
                    LocaleDisplayNames.getInstance(locale, DisplayContext.LENGTH_SHORT, DisplayContext.NO_SUBSTITUTE));
        }
    }

    String english(String region) {
        return english.regionDisplayName(region);
    }

    /** "Hong Kong SAR China", "United States". */
    Map<String, String> standard(String region) {
        return named(standard, region);
    }

    /** "Hong Kong", "US"; mostly the same as the standard ones. */
    Map<String, String> brief(String region) {
        return named(brief, region);
    }

    private static Map<String, String> named(Map<String, LocaleDisplayNames> languages, String region) {
        Map<String, String> names = new LinkedHashMap<>();
        languages.forEach((language, displayNames) -> {
            // Without a substitute ICU answers null for a region that CLDR does not name in a language.
            @Nullable String name = displayNames.regionDisplayName(region);
            if (name != null) {
                names.put(language, name);
            }
        });
        return names;
    }
}
