package io.dyad.explorer;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures that a pasted text states, highlighted in it; its template is {@code ArticlePage.html}.
 *
 * @param text what was pasted; empty where nothing was
 * @param publishedOn the day as it was typed
 * @param problem what was wrong with either; null where nothing was
 * @param pieces the text in its order, what states a figure and what was left told apart
 * @param taken the figures
 * @param left the numbers that are none, with the reason
 * @param nothing why there is no figure; null where there is one, or nothing was read
 * @param unmarked how many more were found than a page marks
 */
record ArticlePage(
        String text,
        String publishedOn,
        @Nullable String problem,
        List<Piece> pieces,
        List<Taken> taken,
        List<Left> left,
        @Nullable String nothing,
        int unmarked)
        implements TemplateInstance {

    static final ArticlePage EMPTY = new ArticlePage("", "", null, List.of(), List.of(), List.of(), null, 0);

    static ArticlePage refused(String text, String publishedOn, String problem) {
        return new ArticlePage(text, publishedOn, problem, List.of(), List.of(), List.of(), null, 0);
    }

    /**
     * A run of the text.
     *
     * @param place counted through all runs that are marked
     * @param notes what is said of it; none where it is plain text
     * @param isTaken whether it states a figure
     */
    record Piece(String text, int place, List<Note> notes, boolean isTaken) {

        public boolean isMarked() {
            return !notes.isEmpty();
        }

        /** The id of the line below that says all of it. */
        public String target() {
            return notes.get(0).id();
        }
    }

    /**
     * What is said of a run, in a line.
     *
     * @param id of the line below that says all of it
     */
    record Note(String id, String number, String said) {}

    /** A figure that was found. */
    record Taken(
            String id,
            String number,
            String pair,
            String countries,
            String subject,
            String scope,
            Amount amount,
            String when,
            String wording,
            List<String> reasons) {}

    /** A number that was seen and left. */
    record Left(String id, String number, String wording, String reason) {}
}
