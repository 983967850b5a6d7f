package io.dyad.access;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a key expires, as the body of a request says it. */
@Schema(description = "When a key expires.")
record KeyExpiry(
        @Schema(
                description = "Until when the key is good.",
                examples = "2030-01-01T00:00:00Z",
                maxLength = KeyFields.LONGEST_MOMENT)
        Instant expiresAt) {}
