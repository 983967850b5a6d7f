package io.dyad.store;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What this service is, and where to go. */
@Schema(description = "What this service is, and where to go.")
record Welcome(
        @Schema(description = "The service's name.", examples = "Dyad", maxLength = 50)
        String name,

        @Schema(description = "What it answers.", maxLength = 500)
        String description,

        @Schema(description = "Version of the service.", maxLength = 50)
        String version,

        @Schema(description = "The revision of the store.", examples = "1")
        long revision,

        @Schema(description = "What the store holds.") Holdings counts,

        @Schema(description = "Where to go.") Map<String, String> links) {}
