package io.dyad.change;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A revision with what it changed. */
@Schema(description = "A revision row, and with it what changed.")
record RevisionDetail(
        @JsonUnwrapped RevisionRow row,

        @Schema(
                description = "Claims that entered or changed their state, by pair and id; of very many the first.",
                maxItems = RevisionDetail.MOST_SHOWN)
        List<ClaimChange> changes,

        @Schema(
                description = "Ids of sources that were described, in order; of very many the first.",
                maxItems = RevisionDetail.MOST_SHOWN,
                maxLength = 160,
                pattern = "^[a-z0-9-]+$")
        List<String> described,

        @Schema(description = "Where to go on; null where there is nothing further on.")
        Map<String, String> links) {

    /** An import changes millions; who wants them all asks for the claims as known then. */
    static final int MOST_SHOWN = 1_000;

    /** What became of a claim. */
    @Schema(description = "What became of a claim.")
    record ClaimChange(
            @Schema(description = "Id of the claim.", maxLength = 40, pattern = "^[A-Z]{3}-[A-Z]{3}-[0-9a-f]{12}$")
            String claim,

            @Schema(
                    description = "What it is since.",
                    enumeration = {"candidate", "published", "rejected", "withdrawn", "superseded"})
            String state,

            @Schema(
                    description = "The claim that took its place.",
                    maxLength = 40,
                    pattern = "^[A-Z]{3}-[A-Z]{3}-[0-9a-f]{12}$")
            @Nullable String supersededBy) {}
}
