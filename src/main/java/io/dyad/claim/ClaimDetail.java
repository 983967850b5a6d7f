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

        @Schema(description = "The speaker's office.", maxLength = 300) @Nullable String office,

        @Schema(description = "How the claim was taken from the source: by hand, or by which program.", maxLength = 100)
        @Nullable String extractionMethod,

        @Schema(description = "Version of the method.", maxLength = 50) @Nullable String extractionVersion,

        @Schema(
                description = "The claim that took its place.",
                maxLength = 40,
                pattern = "^[A-Z]{3}-[A-Z]{3}-[0-9a-f]{12}$")
        @Nullable String supersededBy,

        @Schema(description = "Why it is in this state, where a reason was given.", maxLength = 2000) @Nullable String stateReason,

        @Schema(description = "The clause or group of cells that several claims come from together.", maxLength = 2000)
        @Nullable String statementWording,

        @Schema(description = "The source in full.") SourceRow sourceDetail,

        @Schema(description = "Where to go on.") Map<String, String> links) {}
