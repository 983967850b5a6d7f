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
import java.util.List;
import java.util.stream.IntStream;

/** Reads a pasted text and puts what was found at its places. */
@ApplicationScoped
class ArticlePageReader {

    /** A newspaper's whole issue; what is longer is for programs. */
    private static final int LONGEST = 200_000;

    /** A page with more marks than this nobody reads. */
    private static final int MOST_MARKED = 500;

    private static final int LETTERS = 26;

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
        if (text.length() > LONGEST) {
            return ArticlePage.refused(
                    text.substring(0, LONGEST),
                    publishedOn,
                    "A page reads at most " + LONGEST
                            + " characters; send it in parts, or to the API, which reads more.");
        }
        ObjectNode body = json.createObjectNode().put("text", text);
        if (!publishedOn.isBlank()) {
            body.put("published_on", publishedOn.strip());
        }
        ExtractionAnswer answer;
        try {
            answer = reading.read(body.toString().getBytes(StandardCharsets.UTF_8));
        } catch (ProblemException e) {
            return ArticlePage.refused(text, publishedOn, e.told());
        }
        List<ArticlePage.Taken> taken = IntStream.range(
                        0, Math.min(MOST_MARKED, answer.candidates().size()))
                .mapToObj(it -> taken(answer.candidates().get(it), it + 1, language))
                .toList();
        List<ArticlePage.Left> left = IntStream.range(
                        0, Math.min(MOST_MARKED, answer.notTaken().size()))
                .mapToObj(it -> left(answer.notTaken().get(it), it + 1))
                .toList();
        return new ArticlePage(
                answer.text(),
                publishedOn,
                null,
                pieces(answer, taken, left),
                taken,
                left,
                answer.reason(),
                answer.candidates().size() - taken.size() + answer.notTaken().size() - left.size());
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
                Amount.whole(row.display()),
                Told.when(row.periodBasis(), row.period()),
                row.wording(),
                row.reasons());
    }

    private static ArticlePage.Left left(NotTakenRow row, int place) {
        String horizon = row.horizon() == null ? "" : ", for " + row.horizon();
        return new ArticlePage.Left("left-" + place, letters(place), row.wording(), row.reason() + horizon);
    }

    /** a to z, aa, ab and so on: numbers stand for figures. */
    private static String letters(int place) {
        int rest = place - 1;
        String last = String.valueOf((char) ('a' + rest % LETTERS));
        return rest < LETTERS ? last : letters(rest / LETTERS) + last;
    }

    /** Cut wherever anything begins or ends, so that words that state two figures are marked with both. */
    private static List<ArticlePage.Piece> pieces(
            ExtractionAnswer answer, List<ArticlePage.Taken> taken, List<ArticlePage.Left> left) {
        Marking marking = new Marking(answer.text());
        for (int i = 0; i < taken.size(); i++) {
            CandidateRow row = answer.candidates().get(i);
            marking.add(row.start(), row.end(), note(taken.get(i)), true);
        }
        for (int i = 0; i < left.size(); i++) {
            NotTakenRow row = answer.notTaken().get(i);
            ArticlePage.Left it = left.get(i);
            marking.add(
                    row.start(), row.end(), new ArticlePage.Note(it.id(), it.number(), "Left: " + it.reason()), false);
        }
        return marking.pieces();
    }

    private static ArticlePage.Note note(ArticlePage.Taken taken) {
        String scope = taken.scope().isEmpty() ? "" : ", " + taken.scope();
        return new ArticlePage.Note(
                taken.id(),
                taken.number(),
                taken.countries() + ": " + taken.subject() + scope + ", "
                        + taken.amount().display() + ", " + taken.when() + ". "
                        + String.join(BETWEEN_REASONS, taken.reasons()));
    }
}
