package io.dyad.country;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of a name without case, accents and punctuation, and the forms in which names are compared.
 *
 * <p>The same rules apply to the names we know and to the text we are asked for.
 */
record Spelling(List<String> words) {

    /** Marks, invisible characters (a right-to-left mark, a soft hyphen) and the Arabic stretching stroke. */
    private static final Pattern IGNORED = Pattern.compile("[\\p{M}\\p{Cf}\u0640]");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** As the UN, the World Bank and the IMF shorten: "Congo, Dem. Rep.", "St. Lucia", "Br. Virgin Isds". */
    private static final Map<String, String> WRITTEN_OUT = Map.ofEntries(
            Map.entry("br", "british"),
            Map.entry("dem", "democratic"),
            Map.entry("fed", "federated"),
            Map.entry("is", "island"),
            Map.entry("isd", "island"),
            Map.entry("isds", "island"),
            Map.entry("islands", "island"),
            Map.entry("rep", "republic"),
            Map.entry("st", "saint"),
            Map.entry("sts", "states"),
            Map.entry("terr", "territory"),
            Map.entry("ова", "острова"),
            Map.entry("ов", "остров"));

    /** CLDR's Russian has "о-в" and "о-ва" for island and islands. */
    private static final Pattern RUSSIAN_ISLAND = Pattern.compile("(?<!\\p{L})о-(?=ва?(?!\\p{L}))");

    /** Words that come and go: "Gambia, The", "Antigua & Barbuda", "República Islámica del Irán". */
    private static final Set<String> SMALL = Set.of(
            "the", "of", "and", "s", "la", "le", "les", "l", "de", "du", "des", "d", "et", "el", "los", "las", "del",
            "y");

    /**
     * What a state or a territory calls itself: "Kazakhstan, Rep. of", "the Kingdom of Spain", "Bailiwick of Jersey".
     *
     * <p>Without "state" (the State of Georgia is American) and "democratic" (the Dem. Rep. of Germany has ended): formal
     * names with these words are aliases.
     */
    private static final Set<String> FORMS = Set.of(
            ("republic kingdom principality sultanate commonwealth islamic federal federated federative people socialist"
                            + " territory bailiwick collectivity"
                            + " republique royaume republica reino республика республикасы королевство")
                    .split(" "));

    /** "Wallis and Futuna Isds", "Îles Svalbard-et-Jan Mayen", "Islas Wallis y Futuna", "Остров Майотта". */
    private static final Set<String> ISLANDS = Set.of("island", "ile", "iles", "isla", "islas", "остров", "острова");

    private static final List<Predicate<String>> READINGS = List.of(
            word -> !SMALL.contains(word),
            word -> !SMALL.contains(word) && !FORMS.contains(word),
            word -> !SMALL.contains(word) && !FORMS.contains(word) && !ISLANDS.contains(word));

    static Spelling of(String text) {
        return new Spelling(joinInitials(BETWEEN_WORDS
                .splitAsStream(fold(text))
                .filter(word -> !word.isEmpty())
                .toList()));
    }

    private static String fold(String text) {
        // The dotless i has no decomposition, and "Kırgızistan" is also typed as Kirgizistan.
        String decomposed = Normalizer2.getNFKDInstance().normalize(text.replace('ı', 'i'));
        String folded = UCharacter.foldCase(IGNORED.matcher(decomposed).replaceAll(""), true);
        return folded.contains("о-в") ? RUSSIAN_ISLAND.matcher(folded).replaceAll("о") : folded;
    }

    /** "U.S.A." and "D. R. Congo": letters that stand alone side by side are one word. */
    private static List<String> joinInitials(List<String> words) {
        List<String> joined = new ArrayList<>();
        boolean afterInitial = false;
        for (String word : words) {
            boolean initial = word.length() == 1;
            if (initial && afterInitial) {
                joined.add(joined.remove(joined.size() - 1) + word);
            } else {
                joined.add(word);
            }
            afterInitial = initial;
        }
        return List.copyOf(joined);
    }

    /** As typed, for finding by a beginning or a part. */
    String plain() {
        return String.join(" ", words);
    }

    /** With abbreviations written out. */
    String full() {
        return String.join(" ", chosen(word -> true));
    }

    /**
     * The words that carry the name whatever their order, so that "Korea, Rep. of" is "Republic of Korea"; then the same
     * without the form of state, and without "islands": readings to try one after the other.
     */
    Stream<String> keys() {
        return READINGS.stream().map(wanted -> sorted(chosen(wanted)));
    }

    /** The strictest reading. */
    String key() {
        return sorted(chosen(READINGS.get(0)));
    }

    /** What a typo is looked for in: the strictest and the loosest reading, in order ("united kingdom", "united"). */
    List<String> comparable() {
        return Stream.of(READINGS.get(0), READINGS.get(READINGS.size() - 1))
                .map(wanted -> String.join(" ", chosen(wanted)))
                .distinct()
                .toList();
    }

    private List<String> chosen(Predicate<String> wanted) {
        return words.stream()
                .map(word -> WRITTEN_OUT.getOrDefault(word, word))
                .filter(wanted)
                .toList();
    }

    private static String sorted(List<String> words) {
        return String.join(" ", words.stream().sorted().toList());
    }
}
