package io.dyad.pair;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A meeting as it is served. */
@Schema(description = "A meeting of the two countries that a source reports.")
public record MeetingView(
        @Schema(description = "The day it was held.", examples = "2023-09-19")
        LocalDate heldOn,

        @Schema(description = "Where it was held.", examples = "New York", maxLength = 300) @Nullable String place,

        @Schema(description = "On what occasion.", examples = "UN General Assembly", maxLength = 300) @Nullable String occasion,

        @Schema(
                description = "What it was about, in our own words.",
                maxLength = 500,
                maxItems = NewMeeting.MOST_TOPICS)
        List<String> topics,

        @Schema(description = "The source that reports it.", maxLength = 160, pattern = "^[a-z0-9-]+$")
        String source) {}
