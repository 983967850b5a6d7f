package io.dyad.country;

import io.dyad.http.Weighted;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** In which of our languages a reader is told the names of countries. */
public final class ReaderLanguage {

    private static final String USUAL = "en";

    private ReaderLanguage() {}

    /**
     * The language chosen where it is one of ours, else the one that the browser prefers.
     *
     * @param chosen a tag such as {@code ru}; null where none was chosen
     * @param acceptLanguage the header of that name
     */
    public static String of(@Nullable String chosen, @Nullable String acceptLanguage) {
        return chosen != null && Countries.LANGUAGES.contains(chosen) ? chosen : preferred(acceptLanguage);
    }

    /** The one of ours with the greatest weight in an {@code Accept-Language} header; English where there is none. */
    public static String preferred(@Nullable String acceptLanguage) {
        return Weighted.list(acceptLanguage).stream()
                .filter(it -> it.weight() > 0)
                .sorted(Comparator.comparing(Weighted::weight).reversed())
                .map(it -> it.value().split("-", 2)[0])
                .filter(it -> it.equals(USUAL) || Countries.LANGUAGES.contains(it))
                .findFirst()
                .orElse(USUAL);
    }
}
