package io.dyad.comparison;

import io.dyad.figure.BookChoice;
import io.dyad.figure.Figure;
import io.dyad.figure.StatedFigure;
import io.dyad.period.Period;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the policy chooses within one book for one quantity, and whether the book serves the series. */
@Schema(
        description =
                "What the policy chooses within one book for one quantity, and whether the book serves the series.")
record ChoiceRow(
        @Schema(description = "Id of the figure; see /v1/figures.", maxLength = 400)
        String figure,

        @Schema(description = "The book.", examples = "press", maxLength = 200)
        String book,

        @Schema(description = "The period's label; null where none is given.", examples = "2022", maxLength = 21)
        @Nullable String period,

        @Schema(description = "Id of the claim chosen.", maxLength = 40)
        String claim,

        @Schema(
                description = "Claims of the book on the same quantity that lost.",
                maxItems = ComparisonReader.MOST_CLAIMS)
        List<LosingClaim> losers,

        @Schema(description = "The book that serves the series unless another is asked for.", maxLength = 200)
        String bookOfSeries,

        @Schema(description = "Whether this book does.") boolean serves,

        @Schema(description = "Why it does not; null where it does.", maxLength = 500) @Nullable String reason) {

    @Schema(description = "A claim that was not chosen.")
    record LosingClaim(
            @Schema(description = "Id of the claim.", maxLength = 40)
            String claim,

            @Schema(description = "Why it lost.", maxLength = 500)
            String reason) {}

    /** @param series all figures of the series, by which its book is chosen */
    static ChoiceRow of(StatedFigure figure, List<Figure> series) {
        BookChoice books = BookChoice.of(series);
        Period period = figure.period();
        return new ChoiceRow(
                figure.id(),
                figure.book(),
                period == null ? null : period.toString(),
                figure.chosen().claim().id(),
                figure.losers().stream()
                        .map(it -> new LosingClaim(it.claim().claim().id(), it.reason()))
                        .limit(ComparisonReader.MOST_CLAIMS)
                        .toList(),
                books.chosen(),
                books.chosen().equals(figure.book()),
                books.others().stream()
                        .filter(it -> it.book().equals(figure.book()))
                        .map(BookChoice.Rejected::reason)
                        .findFirst()
                        .orElse(null));
    }
}
