package io.dyad.ingest;

import io.dyad.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of a JSON list of rejected rows, for the OpenAPI document. */
@Schema(description = "A page of rows that could not be understood.")
record RejectList(
        List<Reject> data,
        Page page,

        @Schema(description = "Why there are none; null where there are some.", maxLength = 200) @Nullable String reason,

        @Schema(description = "Always null: no rule chose them.", maxLength = 50) @Nullable String policy,

        @Schema(description = "The revision of the store that was read.", examples = "1")
        long revision) {}
