package io.dyad.curation;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A better claim and why it is better, as the body of a request says it. */
@Schema(description = "The claim that takes the place of another, and why.", requiredProperties = "reason")
record SupersedeFields(
        @Schema(description = "The better claim, whole.", ref = "ClaimFields")
        JsonNode claim,

        @Schema(
                description = "Why, for the history of both; anyone can read it.",
                examples = "The source says 1.4, not 1.3 billion.",
                minLength = 1,
                maxLength = ReasonFields.LONGEST)
        @Nullable String reason) {}
