package io.dyad.claim;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A state that a claim has been in, as it is served. */
@Schema(description = "What a claim was between two revisions.")
record ClaimHistoryRow(
        @Schema(description = "Id of the claim.", maxLength = 40, pattern = "^[A-Z]{3}-[A-Z]{3}-[0-9a-f]{12}$")
        String claim,

        @Schema(
                description = "What it was; only published claims become figures.",
                enumeration = {"candidate", "published", "rejected", "withdrawn", "superseded"})
        String state,

        @Schema(description = "The first revision at which it was so.", examples = "1")
        long recordedFrom,

        @Schema(description = "The first revision at which it no longer was; null while it is.") @Nullable Long recordedTo,

        @Schema(description = "When that began, UTC.") Instant recordedAt,

        @Schema(
                description = "The claim that took its place.",
                maxLength = 40,
                pattern = "^[A-Z]{3}-[A-Z]{3}-[0-9a-f]{12}$")
        @Nullable String supersededBy,

        @Schema(description = "Why, where a reason was given.", maxLength = 2000) @Nullable String reason,

        @Schema(description = "Who made it so; null for whoever need not know.", maxLength = 100) @Nullable String author) {

    /** @param revision at which it is read: an end that came later is not told */
    static ClaimHistoryRow of(MadeState made, long revision, @Nullable String author) {
        ClaimState state = made.state();
        return new ClaimHistoryRow(
                state.key().claimId(),
                state.state().toString(),
                state.from(),
                state.endedBy(revision),
                made.revision().committedAt(),
                state.supersededBy(),
                state.reason(),
                author);
    }
}
