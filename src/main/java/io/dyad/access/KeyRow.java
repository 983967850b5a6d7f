package io.dyad.access;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A key as an admin sees it: never its secret. */
@Schema(description = "A key that was given out; its secret is not kept.")
record KeyRow(
        @Schema(description = "The part between dyad_ and the secret.", maxLength = 12, pattern = "^[0-9a-f]{12}$")
        String id,

        @Schema(description = "Who holds it.", examples = "aigul", maxLength = KeyFields.LONGEST_NAME)
        String name,

        @Schema(
                description = "What it allows.",
                enumeration = {"contributor", "curator", "admin"})
        String role,

        @Schema(description = "When it was given out.") Instant createdAt,

        @Schema(description = "Whose key gave it out.", maxLength = KeyFields.LONGEST_NAME)
        String createdBy,

        @Schema(description = "Until when it is good; null for ever.") @Nullable Instant expiresAt,

        @Schema(description = "When it was revoked; null while it is good.") @Nullable Instant revokedAt,

        @Schema(description = "Whose key revoked it.", maxLength = KeyFields.LONGEST_NAME) @Nullable String revokedBy,

        @Schema(description = "When it was last used, to the minute; null for never.") @Nullable Instant lastUsedAt) {}
