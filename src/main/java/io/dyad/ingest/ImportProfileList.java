package io.dyad.ingest;

import io.dyad.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of a JSON list of profiles, for the OpenAPI document. */
@Schema(description = "A page of import profiles.")
record ImportProfileList(
        List<ImportProfileRow> data,
        Page page,

        @Schema(description = "Null: there always are some.", maxLength = 200) @Nullable String reason,

        @Schema(description = "Null: no rule chooses among them.", maxLength = 50) @Nullable String policy,

        @Schema(description = "The revision of the store that was read.", examples = "1")
        long revision) {}
