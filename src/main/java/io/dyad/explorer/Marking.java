package io.dyad.explorer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Cuts a text where marks begin and end, which may overlap; places are counted in code points. */
final class Marking {

    private record Mark(ArticlePage.Note note, boolean isTaken) {}

    private final String text;
    private final NavigableMap<Integer, List<Mark>> beginning = new TreeMap<>();
    private final NavigableMap<Integer, List<Mark>> ending = new TreeMap<>();

    Marking(String text) {
        this.text = text;
        beginning.put(0, new ArrayList<>());
        ending.put(text.codePointCount(0, text.length()), new ArrayList<>());
    }

    void add(int start, int end, ArticlePage.Note note, boolean isTaken) {
        Mark mark = new Mark(note, isTaken);
        beginning.computeIfAbsent(start, it -> new ArrayList<>()).add(mark);
        ending.computeIfAbsent(end, it -> new ArrayList<>()).add(mark);
    }

    /** The text in its order; a run that states a figure says nothing of what is left in it. */
    List<ArticlePage.Piece> pieces() {
        Set<Integer> cuts = new TreeSet<>(beginning.keySet());
        cuts.addAll(ending.keySet());
        List<ArticlePage.Piece> pieces = new ArrayList<>();
        Set<Mark> open = new LinkedHashSet<>();
        int at = 0;
        int index = 0;
        for (int cut : cuts) {
            int next = text.offsetByCodePoints(index, cut - at);
            if (next > index) {
                pieces.add(piece(text.substring(index, next), pieces.size() + 1, open));
            }
            ending.getOrDefault(cut, List.of()).forEach(open::remove);
            open.addAll(beginning.getOrDefault(cut, List.of()));
            at = cut;
            index = next;
        }
        return pieces;
    }

    private static ArticlePage.Piece piece(String run, int place, Set<Mark> open) {
        boolean isTaken = open.stream().anyMatch(Mark::isTaken);
        List<ArticlePage.Note> notes = open.stream()
                .filter(it -> it.isTaken == isTaken)
                .map(Mark::note)
                .toList();
        return new ArticlePage.Piece(run, place, notes, isTaken);
    }
}
