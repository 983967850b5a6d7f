package io.dyad.store;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the service stands. */
@Schema(description = "How the service stands.")
record Status(
        @Schema(description = "Version of the service.", maxLength = 50)
        String version,

        @Schema(description = "The revision of the store: a whole number that rises by one with each committed change.")
        long revision,

        @Schema(description = "When the data last changed, UTC.")
        Instant changedAt,

        @Schema(description = "Why it last changed.", maxLength = 2000)
        String changeReason,

        @Schema(description = "When the store was created, UTC.")
        Instant createdAt,

        @Schema(description = "What the store holds.") Holdings counts) {}
