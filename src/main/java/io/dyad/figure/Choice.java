package io.dyad.figure;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the policy came to a figure: what it chose, and what else there was with the reason why it lost. */
@Schema(description = "How the policy came to the figure.")
record Choice(
        @Schema(
                description = "Claims on the same quantity in the same book that were not chosen.",
                maxItems = Choice.MOST_SHOWN)
        List<RejectedClaim> rejectedClaims,

        @Schema(
                description = "The book that serves the series unless another is asked for.",
                examples = "press",
                maxLength = 200)
        String bookOfSeries,

        @Schema(description = "Books that do not serve the series, and why.", maxItems = Choice.MOST_SHOWN)
        List<BookChoice.Rejected> rejectedBooks) {

    /** A figure for which more than this spoke is told by its first losers; claims says how many stood behind it. */
    static final int MOST_SHOWN = 1_000;

    @Schema(description = "A claim that was not chosen.")
    record RejectedClaim(
            @Schema(description = "Id of the claim.", maxLength = 40, pattern = "^[A-Z]{3}-[A-Z]{3}-[0-9a-f]{12}$")
            String claim,

            @Schema(description = "Why it lost.", maxLength = 500)
            String reason) {}

    static Choice of(Figure figure, BookChoice books) {
        List<StatedFigure.Loser> lost = figure instanceof StatedFigure stated ? stated.losers() : List.of();
        List<RejectedClaim> losers = lost.stream()
                .limit(MOST_SHOWN)
                .map(it -> new RejectedClaim(it.claim().claim().id(), it.reason()))
                .toList();
        return new Choice(
                losers,
                books.chosen(),
                books.others().stream().limit(MOST_SHOWN).toList());
    }
}
