package io.dyad.access;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A key at the one moment at which it is shown. */
@Schema(description = "The new key, shown this once.")
record GivenKey(
        @JsonUnwrapped KeyRow row,

        @Schema(
                description = "The key itself. It cannot be shown again.",
                maxLength = 90,
                pattern = "^dyad_[0-9a-f]{12}_[0-9a-f]{64}$")
        String key) {}
