package io.dyad.figure;

import io.dyad.claim.Series;
import io.dyad.source.SourceType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which book serves a series under official-first/1: official statistics before reconciled statistics before official
 * statements before the press; of equal rank one that states the series before one that it is derived from; then the book
 * with most periods among the figures given; then by name. A series is served from one book whole, so its numbers never change their account silently.
 */
public record BookChoice(String chosen, List<Rejected> others) {

    /** A book that was not chosen, and why. */
    @Schema(description = "A book that does not serve the series.")
    public record Rejected(
            @Schema(description = "The book.", examples = "press", maxLength = 200)
            String book,

            @Schema(description = "Why it does not.", maxLength = 500)
            String reason) {}

    /** A book with what decides. */
    private record Candidate(String book, SourceType type, boolean isDerived, long periods) {

        /** What is derived does not count where anything is stated, so that it moves no series from one book to another. */
        static Candidate of(String book, List<Figure> figures) {
            SourceType best = figures.stream()
                    .flatMap(it -> it.evidence().stream())
                    .map(it -> it.source().sourceType())
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            boolean isDerived = figures.stream().noneMatch(StatedFigure.class::isInstance);
            long periods = figures.stream()
                    .filter(it -> isDerived || it instanceof StatedFigure)
                    .map(Figure::period)
                    .filter(Objects::nonNull)
                    .distinct()
                    .count();
            return new Candidate(book, best, isDerived, periods);
        }

        Rejected rejectedFor(Candidate winner) {
            if (type != winner.type) {
                return new Rejected(book, winner.type + " comes before " + type);
            }
            if (isDerived != winner.isDerived) {
                return new Rejected(book, "the series can be derived from it, but " + winner.book + " states it");
            }
            return new Rejected(
                    book,
                    periods < winner.periods
                            ? "it has " + periods + " periods, " + winner.book + " has " + winner.periods
                            : "all else being equal, " + winner.book + " comes first by name");
        }
    }

    private static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::type)
            .thenComparing(Candidate::isDerived)
            .thenComparing(Comparator.comparing(Candidate::periods).reversed())
            .thenComparing(Candidate::book);

    /**
     * Chooses the book of a series.
     *
     * @param series the figures of one series, of all its books
     */
    public static BookChoice of(List<? extends Figure> series) {
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
    static List<Figure> served(List<? extends Figure> figures) {
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
