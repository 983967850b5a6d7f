package io.dyad.source;

import java.text.Normalizer;
import java.util.Locale;

/** Words as they read in an address: lower case, without accents, joined by hyphens. */
public final class Slug {

    private Slug() {}

    /** At most {@code longest} characters, cut between words where one ends in the second half. */
    public static String of(String text, int longest) {
        String slug = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("[^a-z0-9-]", "")
                .replaceAll("-{2,}", "-")
                .replaceAll("^-|-$", "");
        return slug.length() <= longest ? slug : cut(slug, longest);
    }

    private static String cut(String slug, int longest) {
        int end = slug.lastIndexOf('-', longest);
        return slug.substring(0, end > longest / 2 ? end : longest);
    }
}
