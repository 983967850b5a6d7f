package io.dyad.extract;

import io.dyad.extract.CountryWords.Kind;
import io.dyad.extract.CountryWords.Named;
import io.dyad.extract.Phrases.Found;
import io.dyad.extract.Sentences.Sentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A text with everything that its vocabulary marks in it, before anything is concluded. */
final class Reading {

    private static final Set<String> ENDS_OF_CLAUSE =
            Set.of(",", ";", ":", "(", ")", "-", "\"", "\u201c", "\u201d", ".", "!", "?");
    private static final Set<String> OPENERS_OF_CLAUSE = Set.of(
            "while",
            "whereas",
            "but",
            "as",
            "which",
            "where",
            "after",
            "because",
            "although",
            "though",
            "when",
            "according",
            "and",
            "or",
            "said",
            "says",
            "that",
            "who",
            "before",
            "since",
            "so");

    final Vocabulary words;
    final List<Token> tokens;
    final List<Sentence> sentences;
    final @Nullable Published published;
    final Marks<Found<Named>> names;
    final Marks<PeriodMention> periods;
    final Marks<Quantity> quantities;
    final Marks<Found<Topic>> topics;
    final Marks<Found<Boolean>> travel;
    final Marks<Found<Boolean>> anaphora;
    final Marks<Found<String>> obstacles;
    final Marks<Found<Prospect>> prospects;
    final Marks<Found<Integer>> trends;
    final Marks<Found<Boolean>> share;
    final Marks<Found<Boolean>> notEstablished;
    final Marks<Found<Boolean>> world;
    final Marks<Found<Boolean>> together;
    final Marks<Found<Boolean>> reverse;
    final Marks<Found<Boolean>> sectors;

    Reading(Vocabulary words, String text, @Nullable Published published, @Nullable String home) {
        this.words = words;
        this.published = published;
        tokens = Tokenizer.tokens(text);
        sentences = Sentences.of(tokens);
        Marks<Found<Named>> all = Marks.of(tokens, words.countries.names);
        periods = Periods.of(words, tokens, published, fiscalMonth(all, home));
        quantities = Quantities.of(words, tokens, periods, all);
        // The "US" of "US dollars" is no country.
        names = Marks.of(
                tokens.size(),
                at -> quantities.at(at) == null ? words.countries.names.at(tokens, at) : null,
                Found::to);
        reverse = Marks.of(tokens, words.reverse);
        topics = Marks.of(tokens.size(), this::topic, Found::to);
        travel = Marks.of(tokens, words.travel);
        anaphora = Marks.of(tokens, words.anaphora);
        obstacles = Marks.of(tokens, words.obstacles);
        prospects = Marks.of(tokens, words.prospects);
        trends = Marks.of(tokens, words.trends);
        share = Marks.of(tokens, words.share);
        notEstablished = Marks.of(tokens, words.notEstablished);
        world = Marks.of(tokens, words.world);
        together = Marks.of(tokens, words.together);
        sectors = Marks.of(tokens, words.sectors);
    }

    /** The longer of a topic and a counted noun: "trade" and "trade missions". */
    private @Nullable Found<Topic> topic(int at) {
        Found<Topic> topic = words.topics.at(tokens, at);
        Found<Topic> counted = words.counted.at(tokens, at);
        if (topic == null || (counted != null && counted.to() > topic.to())) {
            return counted;
        }
        return topic;
    }

    /** Of the country given, or of the first that the text names and whose fiscal year is none of the calendar. */
    private int fiscalMonth(Marks<Found<Named>> named, @Nullable String home) {
        if (home != null && words.fiscalYears.containsKey(home)) {
            return words.fiscalYears.getOrDefault(home, 1);
        }
        return named.all().stream()
                .map(it -> words.fiscalYears.get(it.meaning().country()))
                .filter(it -> it != null)
                .findFirst()
                .orElse(1);
    }

    boolean is(int at, String key) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(key);
    }

    boolean isAny(int at, Set<String> keys) {
        return at >= 0 && at < tokens.size() && keys.contains(tokens.get(at).key());
    }

    String key(int at) {
        return at < 0 || at >= tokens.size() ? "" : tokens.get(at).key();
    }

    /** Whether a mark stands for a country, and not for a group, a part or a sea. */
    static boolean isCountry(Found<Named> name) {
        Kind kind = name.meaning().kind();
        return kind == Kind.NAME || kind == Kind.PEOPLE || kind == Kind.CAPITAL || kind == Kind.LEADER;
    }

    /** Where a clause that goes on from a token ends, no further than a limit. */
    int clauseEnd(int from, int limit) {
        int at = from;
        while (at < Math.min(limit, tokens.size()) && !endsClause(at)) {
            at++;
        }
        return at;
    }

    boolean endsClause(int at) {
        boolean isSign =
                isAny(at, ENDS_OF_CLAUSE) && !(is(at, "-") && !tokens.get(at).isSpaced());
        return isSign || (isAny(at, OPENERS_OF_CLAUSE) && names.at(at) == null);
    }

    boolean isAnyBetween(int from, int to, Set<String> keys) {
        for (int at = Math.max(0, from); at < Math.min(to, tokens.size()); at++) {
            if (keys.contains(tokens.get(at).key())) {
                return true;
            }
        }
        return false;
    }

    /** The words of a run of tokens, with a blank where blanks stand. */
    String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int at = from; at < to; at++) {
            words.append(at > from && tokens.get(at).isSpaced() ? " " : "")
                    .append(tokens.get(at).text());
        }
        return words.toString();
    }

    String text(String whole, int from, int to) {
        return whole.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
