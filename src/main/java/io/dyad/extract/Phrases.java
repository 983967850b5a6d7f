package io.dyad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words and runs of words, each with what it means. A word of a phrase that begins with a capital must do so in the text,
 * and an acronym must be written as it is here; whatever else, case counts for nothing.
 */
final class Phrases<T> {

    private static final int LONGEST_ACRONYM = 4;

    private final Map<String, List<Phrase<T>>> byFirstWord = new HashMap<>();

    private record Phrase<T>(List<Token> words, T meaning) {}

    /** Where a phrase stands: its first token, and the one behind its last. */
    record Found<T>(int from, int to, T meaning) {}

    /** A phrase that is there already keeps its meaning. */
    Phrases<T> add(String phrase, T meaning) {
        List<Token> words = Tokenizer.tokens(phrase);
        List<Phrase<T>> same = byFirstWord.computeIfAbsent(words.get(0).key(), key -> new ArrayList<>(1));
        if (same.stream().noneMatch(it -> isSame(it.words(), words))) {
            same.add(new Phrase<>(words, meaning));
            same.sort((one, other) -> other.words().size() - one.words().size());
        }
        return this;
    }

    private static boolean isSame(List<Token> one, List<Token> other) {
        return one.stream()
                .map(Token::text)
                .toList()
                .equals(other.stream().map(Token::text).toList());
    }

    Phrases<T> addAll(Iterable<String> phrases, T meaning) {
        phrases.forEach(it -> add(it, meaning));
        return this;
    }

    /** The longest phrase that begins at a token. */
    @Nullable Found<T> at(List<Token> tokens, int from) {
        for (Phrase<T> phrase : byFirstWord.getOrDefault(tokens.get(from).key(), List.of())) {
            if (isAt(phrase.words(), tokens, from)) {
                return new Found<>(from, from + phrase.words().size(), phrase.meaning());
            }
        }
        return null;
    }

    private static boolean isAt(List<Token> words, List<Token> tokens, int from) {
        if (from + words.size() > tokens.size()) {
            return false;
        }
        for (int index = 0; index < words.size(); index++) {
            if (!fits(words.get(index), tokens.get(from + index))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(Token word, Token token) {
        if (!word.key().equals(token.key())) {
            return false;
        }
        if (word.isUpperCase() && word.text().length() <= LONGEST_ACRONYM) {
            return word.text().equals(token.text());
        }
        return !word.isCapitalized() || token.isCapitalized();
    }
}
