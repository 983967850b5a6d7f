package io.dyad.access;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A key to be given out, as the body of a request says it. */
@Schema(description = "A key to be given out.")
record KeyFields(
        @Schema(
                description = "Who will hold it: what is written with it bears this name. Not admin, dyad or seed.",
                examples = "aigul",
                minLength = 1,
                maxLength = KeyFields.LONGEST_NAME)
        String name,

        @Schema(
                description = "What it allows; each role may do what those before it may.",
                enumeration = {"contributor", "curator", "admin"})
        String role,

        @Schema(
                description = "Until when it is good; for ever, unless given.",
                examples = "2030-01-01T00:00:00Z",
                maxLength = KeyFields.LONGEST_MOMENT)
        @Nullable Instant expiresAt) {

    static final int LONGEST_NAME = 100;

    /** With nanoseconds, and an offset to the second. */
    static final int LONGEST_MOMENT = 38;
}
