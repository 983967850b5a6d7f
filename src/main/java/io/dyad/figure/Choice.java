package io.dyad.figure;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the policy came to a figure: what it chose, and what else there was with the reason why it lost. */
@Schema(description = "How the policy came to the figure.")
record Choice(
        @Schema(description = "Claims on the same quantity in the same book that were not chosen.")
        List<RejectedClaim> rejectedClaims,

        @Schema(description = "The book that serves the series unless another is asked for.", examples = "press")
        String bookOfSeries,

        @Schema(description = "Books that do not serve the series, and why.")
        List<BookChoice.Rejected> rejectedBooks) {

    @Schema(description = "A claim that was not chosen.")
    record RejectedClaim(
            @Schema(description = "Id of the claim.") String claim,

            @Schema(description = "Why it lost.") String reason) {}

    static Choice of(Figure figure, BookChoice books) {
        List<RejectedClaim> losers = figure.losers().stream()
                .map(it -> new RejectedClaim(it.claim().claim().id(), it.reason()))
                .toList();
        return new Choice(losers, books.chosen(), books.others());
    }
}
