package io.dyad.format;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The format of an answer. */
public class FormatParameters {

    @RestQuery
    @Parameter(
            description = "json, csv or ndjson; goes before the Accept header.",
            example = "json",
            schema = @Schema(enumeration = {"json", "csv", "ndjson"}))
    @Nullable String format;

    @RestHeader("Accept")
    @Parameter(hidden = true)
    @Nullable String accept;

    /** What the negotiation decided: it leaves just one media type in Accept. */
    public Format format() {
        for (Format candidate : Format.values()) {
            if (candidate.mediaType().equals(accept)) {
                return candidate;
            }
        }
        return Format.JSON;
    }
}
