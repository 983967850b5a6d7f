package io.dyad.curation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a claim changes its state, as the body of a request says it. */
@Schema(description = "Why the claim changes its state.", requiredProperties = "reason")
record ReasonFields(
        @Schema(
                description = "Why, for the history of the claim; anyone can read it.",
                examples = "The ministry has corrected its report.",
                minLength = 1,
                maxLength = ReasonFields.LONGEST)
        @Nullable String reason) {

    static final int LONGEST = 2_000;
}
