package io.dyad.change;

import io.dyad.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of a JSON list of revisions, for the OpenAPI document. */
@Schema(description = "A page of revisions.")
record RevisionList(
        List<RevisionRow> data,
        Page page,

        @Schema(description = "Why there are no rows; there always are some.", maxLength = 200) @Nullable String reason,

        @Schema(description = "Null: no rule chose.", maxLength = 50) @Nullable String policy,

        @Schema(description = "The revision of the store that was read.", examples = "1")
        long revision) {}
