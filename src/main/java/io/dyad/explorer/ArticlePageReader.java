package io.dyad.explorer;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dyad.extract.CandidateRow;
import io.dyad.extract.ExtractionAnswer;
import io.dyad.extract.NotTakenRow;
import io.dyad.extract.TextReading;
import io.dyad.http.ProblemException;
import io.dyad.indicator.Indicators;
import io.dyad.pair.Pair;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Reads a pasted text and puts what was found at its places. */
@ApplicationScoped
class ArticlePageReader {

    /** Further reasons are in the line below. */
    private static final String BETWEEN_REASONS = "; ";

    private final TextReading reading;
    private final Indicators indicators;
    private final CountryNames names;
    private final JsonMapper json = new JsonMapper();

    ArticlePageReader(TextReading reading, Indicators indicators, CountryNames names) {
        this.reading = reading;
        this.indicators = indicators;
        this.names = names;
    }

    /**
     * What the text states.
     *
     * @param publishedOn a day, month or year; empty where it is not known, and then "last year" is no period
     */
    ArticlePage page(String text, String publishedOn, String language) {
        ObjectNode body = json.createObjectNode().put("text", text);
        if (!publishedOn.isBlank()) {
            body.put("published_on", publishedOn.strip());
        }
        ExtractionAnswer answer;
        try {
            answer = reading.read(body.toString().getBytes(StandardCharsets.UTF_8));
        } catch (ProblemException e) {
            return new ArticlePage(text, publishedOn, e.getMessage(), List.of(), List.of(), List.of(), null);
        }
        List<ArticlePage.Taken> taken = IntStream.range(0, answer.candidates().size())
                .mapToObj(it -> taken(answer.candidates().get(it), it + 1, language))
                .toList();
        List<ArticlePage.Left> left = IntStream.range(0, answer.notTaken().size())
                .mapToObj(it -> left(answer.notTaken().get(it), it + 1))
                .toList();
        return new ArticlePage(
                answer.text(), publishedOn, null, pieces(answer, taken, left), taken, left, answer.reason());
    }

    private ArticlePage.Taken taken(CandidateRow row, int number, String language) {
        return new ArticlePage.Taken(
                "taken-" + number,
                String.valueOf(number),
                row.pair(),
                names.of(Pair.parse(row.pair()), language),
                indicators.get(row.indicator()).name(),
                Told.scope(
                        row.origin(), row.destination(), row.product(), row.coverage(), it -> names.of(it, language)),
                row.display(),
                Told.when(row.periodBasis(), row.period()),
                row.wording(),
                row.reasons());
    }

    private static ArticlePage.Left left(NotTakenRow row, int number) {
        return new ArticlePage.Left("left-" + number, "–" + number, row.wording(), row.reason());
    }

    /** Cut wherever anything begins or ends, so that words that state two figures are marked with both. */
    private static List<ArticlePage.Piece> pieces(
            ExtractionAnswer answer, List<ArticlePage.Taken> taken, List<ArticlePage.Left> left) {
        int[] points = answer.text().codePoints().toArray();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, points.length));
        answer.candidates().forEach(it -> cuts.addAll(List.of(it.start(), it.end())));
        answer.notTaken().forEach(it -> cuts.addAll(List.of(it.start(), it.end())));
        List<ArticlePage.Piece> pieces = new ArrayList<>();
        List<Integer> places = List.copyOf(cuts);
        for (int i = 1; i < places.size(); i++) {
            int from = places.get(i - 1);
            int to = places.get(i);
            String text = new String(points, from, to - from);
            List<ArticlePage.Note> ofTaken = IntStream.range(0, taken.size())
                    .filter(it -> isWithin(
                            from,
                            to,
                            answer.candidates().get(it).start(),
                            answer.candidates().get(it).end()))
                    .mapToObj(it -> note(taken.get(it)))
                    .toList();
            List<ArticlePage.Note> ofLeft = IntStream.range(0, left.size())
                    .filter(it -> isWithin(
                            from,
                            to,
                            answer.notTaken().get(it).start(),
                            answer.notTaken().get(it).end()))
                    .mapToObj(it -> new ArticlePage.Note(
                            left.get(it).id(),
                            left.get(it).number(),
                            "Left: " + left.get(it).reason()))
                    .toList();
            pieces.add(new ArticlePage.Piece(text, i, ofTaken.isEmpty() ? ofLeft : ofTaken, !ofTaken.isEmpty()));
        }
        return pieces;
    }

    private static boolean isWithin(int from, int to, int start, int end) {
        return start <= from && to <= end;
    }

    private static ArticlePage.Note note(ArticlePage.Taken taken) {
        String scope = taken.scope().isEmpty() ? "" : ", " + taken.scope();
        return new ArticlePage.Note(
                taken.id(),
                taken.number(),
                taken.countries() + ": " + taken.subject() + scope + ", " + taken.display() + ", " + taken.when() + ". "
                        + String.join(BETWEEN_REASONS, taken.reasons()));
    }
}
