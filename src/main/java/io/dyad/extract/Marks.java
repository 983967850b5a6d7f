package io.dyad.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Things found in a text, by the tokens that they cover; none covers a token of another. */
final class Marks<T> {

    private final List<@Nullable T> covering;
    private final List<T> all = new ArrayList<>();

    private Marks(int size) {
        covering = new ArrayList<>(Collections.nCopies(size, null));
    }

    /**
     * From left to right, each thing found where the one before it has ended.
     *
     * @param end the token behind a thing's last one
     */
    static <T> Marks<T> of(int size, IntFunction<@Nullable T> finder, ToIntFunction<T> end) {
        Marks<T> marks = new Marks<>(size);
        for (int at = 0; at < size; at++) {
            T found = finder.apply(at);
            if (found != null) {
                int to = end.applyAsInt(found);
                marks.put(found, at, to);
                at = Math.max(at, to - 1);
            }
        }
        return marks;
    }

    static <T> Marks<Phrases.Found<T>> of(List<Token> tokens, Phrases<T> phrases) {
        return of(tokens.size(), at -> phrases.at(tokens, at), Phrases.Found::to);
    }

    private void put(T thing, int from, int to) {
        all.add(thing);
        for (int at = from; at < to; at++) {
            covering.set(at, thing);
        }
    }

    List<T> all() {
        return all;
    }

    /** What covers a token; null where nothing does or there is no such token. */
    @Nullable T at(int token) {
        return token < 0 || token >= covering.size() ? null : covering.get(token);
    }

    /** What covers tokens of a window, from left to right. */
    List<T> between(int from, int to) {
        List<T> found = new ArrayList<>();
        T last = null;
        for (int at = Math.max(0, from); at < Math.min(to, covering.size()); at++) {
            T thing = covering.get(at);
            if (thing != null && thing != last) {
                found.add(thing);
                last = thing;
            }
        }
        return found;
    }

    boolean isAnyBetween(int from, int to) {
        for (int at = Math.max(0, from); at < Math.min(to, covering.size()); at++) {
            if (covering.get(at) != null) {
                return true;
            }
        }
        return false;
    }

    @Nullable T lastBetween(int from, int to) {
        for (int at = Math.min(to, covering.size()) - 1; at >= Math.max(0, from); at--) {
            T thing = covering.get(at);
            if (thing != null) {
                return thing;
            }
        }
        return null;
    }
}
