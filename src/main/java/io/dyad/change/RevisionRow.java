package io.dyad.change;

import io.dyad.store.Revision;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A revision as it is served. */
@Schema(description = "One committed change of the store.")
record RevisionRow(
        @Schema(description = "Rises by one with each change; 0 is the store's creation.", examples = "1")
        long revision,

        @Schema(description = "When it was committed, UTC.") Instant committedAt,

        @Schema(description = "Why.", examples = "The seed file was loaded.", maxLength = 2000)
        String reason,

        @Schema(
                description = "Under which name it was made; null for whoever does not ask with the key of an admin.",
                maxLength = 100)
        @Nullable String author,

        @Schema(description = "Pairs of two countries that the store held then.", examples = "6")
        long pairs,

        @Schema(description = "Sources in use then.", examples = "1")
        long sources,

        @Schema(description = "Claims then, whatever had become of them.", examples = "8")
        long claims,

        @Schema(description = "Claims of which figures were made then.", examples = "8")
        long publishedClaims) {

    static RevisionRow of(Revision revision, boolean withName) {
        return new RevisionRow(
                revision.number(),
                revision.committedAt(),
                revision.reason(),
                withName ? revision.author() : null,
                revision.holdings().pairs(),
                revision.holdings().sources(),
                revision.holdings().claims(),
                revision.holdings().publishedClaims());
    }

    String id() {
        return String.valueOf(revision);
    }
}
