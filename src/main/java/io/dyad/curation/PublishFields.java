package io.dyad.curation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a candidate is published, as the body of a request may say it: that it is right is in its source. */
@Schema(description = "Why the candidate is published, where that needs to be said.")
record PublishFields(
        @Schema(
                description = "Why, for the history of the claim; anyone can read it.",
                examples = "Read again in the source.",
                minLength = 1,
                maxLength = ReasonFields.LONGEST)
        @Nullable String reason) {}
