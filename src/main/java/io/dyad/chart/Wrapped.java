package io.dyad.chart;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines between words: SVG does not. */
final class Wrapped {

    private Wrapped() {}

    /** Lines of at most so many letters, but for a word that is longer; none for an empty text. */
    static List<String> lines(String text, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }
}
