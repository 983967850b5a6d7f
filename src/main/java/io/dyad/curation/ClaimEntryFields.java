package io.dyad.curation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.dyad.claim.ClaimFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What {@link ClaimBodies} reads of each claim that a body enters, for the API document. */
@Schema(
        description = "A claim to be entered, and in which state. What has a default may be left out, and null is as if"
                + " left out; what the service works out itself is refused.")
record ClaimEntryFields(
        @JsonUnwrapped ClaimFields claim,

        @Schema(
                description = "candidate unless given; published needs the key of a curator.",
                enumeration = {"candidate", "published"})
        @Nullable String state) {}
