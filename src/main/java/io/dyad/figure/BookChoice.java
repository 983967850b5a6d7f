package io.dyad.figure;

import io.dyad.claim.Series;
import io.dyad.source.SourceType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which book serves a series under official-first/1: official statistics before reconciled statistics before official
 * statements before the press; then the book with most periods among the figures given; then by name. A series is
 * served from one book whole, so its numbers never change their account silently.
 */
record BookChoice(String chosen, List<Rejected> others) {

    /** A book that was not chosen, and why. */
    @Schema(description = "A book that does not serve the series.")
    record Rejected(
            @Schema(description = "The book.", examples = "press", maxLength = 200)
            String book,

            @Schema(description = "Why it does not.", maxLength = 500)
            String reason) {}

    /** A book with what decides. */
    private record Candidate(String book, SourceType type, long periods) {

        static Candidate of(String book, List<Figure> figures) {
            SourceType best = figures.stream()
                    .map(it -> it.chosen().source().sourceType())
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            long periods = figures.stream().filter(it -> it.period() != null).count();
            return new Candidate(book, best, periods);
        }

        Rejected rejectedFor(Candidate winner) {
            if (type != winner.type) {
                return new Rejected(book, winner.type + " comes before " + type);
            }
            return new Rejected(
                    book,
                    periods < winner.periods
                            ? "it has " + periods + " periods, " + winner.book + " has " + winner.periods
                            : "all else being equal, " + winner.book + " comes first by name");
        }
    }

    private static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::type)
            .thenComparing(Comparator.comparing(Candidate::periods).reversed())
            .thenComparing(Candidate::book);

    /** @param series the figures of one series, of all its books */
    static BookChoice of(List<Figure> series) {
        Map<String, List<Figure>> byBook = new LinkedHashMap<>();
        series.forEach(it ->
                byBook.computeIfAbsent(it.book(), book -> new ArrayList<>()).add(it));
        List<Candidate> candidates = byBook.entrySet().stream()
                .map(it -> Candidate.of(it.getKey(), it.getValue()))
                .sorted(ORDER)
                .toList();
        Candidate winner = candidates.get(0);
        return new BookChoice(
                winner.book,
                candidates.stream().skip(1).map(it -> it.rejectedFor(winner)).toList());
    }

    /** Of each series the figures of the book that serves it. */
    static List<Figure> served(List<Figure> figures) {
        Map<Series, List<Figure>> bySeries = new LinkedHashMap<>();
        figures.forEach(it -> bySeries.computeIfAbsent(it.series(), series -> new ArrayList<>())
                .add(it));
        return bySeries.values().stream()
                .flatMap(series -> {
                    String book = of(series).chosen();
                    return series.stream().filter(it -> it.book().equals(book));
                })
                .toList();
    }
}
