package io.dyad.claim;

import io.dyad.http.Page;
import io.dyad.source.SourceRow;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of a JSON list of sources, for the OpenAPI document. */
@Schema(description = "A page of sources.")
record SourceList(
        List<SourceRow> data,
        Page page,

        @Schema(description = "Why there are no rows; null where there are some.", maxLength = Absent.LONGEST) @Nullable String reason,

        @Schema(description = "Null: no rule chooses among sources.", maxLength = 50) @Nullable String policy,

        @Schema(description = "The revision of the store that was read.", examples = "1")
        long revision) {}
