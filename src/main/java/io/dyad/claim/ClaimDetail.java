package io.dyad.claim;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.dyad.source.SourceRow;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A claim with all of its evidence: its row, and what a row has no room for. */
@Schema(description = "A claim row, and with it all evidence.")
public record ClaimDetail(
        @JsonUnwrapped ClaimRow claim,

        @Schema(
                description = "The claim that took its place.",
                maxLength = 40,
                pattern = "^[A-Z]{3}-[A-Z]{3}-[0-9a-f]{12}$")
        @Nullable String supersededBy,

        @Schema(description = "Why it is in this state, where a reason was given.", maxLength = 2000) @Nullable String stateReason,

        @Schema(description = "The source in full.") SourceRow sourceDetail,

        @Schema(description = "Where to go on.") Map<String, String> links) {}
