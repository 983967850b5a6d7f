package io.dyad.source;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;

/** Words of any script as they read in an address: Latin, lower case, without accents, joined by hyphens; never empty. */
public final class Slug {
    /** Signs such as ʹ, which only mark a soft consonant, would part a word in two. */
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; [:Lm:] Remove; Latin-ASCII");

    private Slug() {}

    /** At most {@code longest} characters, cut between words where one ends in the second half. */
    public static String of(String text, int longest) {
        String slug = Normalizer.normalize(latin(text), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("[^a-z0-9-]", "")
                .replaceAll("-{2,}", "-")
                .replaceAll("^-|-$", "");
        if (slug.isEmpty()) {
            return "text-" + new Fingerprint().with("text", text).hex(8);
        }
        return slug.length() <= longest ? slug : cut(slug, longest);
    }

    /** Transliterating takes some 80 microseconds and most texts need none. */
    private static String latin(String text) {
        return text.matches("\\p{ASCII}*") ? text : LATIN.transliterate(text);
    }

    private static String cut(String slug, int longest) {
        int end = slug.lastIndexOf('-', longest);
        return slug.substring(0, end > longest / 2 ? end : longest);
    }
}
