package io.dyad.country;

import io.dyad.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of a JSON list of groups, for the OpenAPI document. */
@Schema(description = "A page of groups.")
record GroupList(
        List<GroupRow> data,
        Page page,

        @Schema(description = "Null: there are always groups.", maxLength = 4000) @Nullable String reason,

        @Schema(description = "Null: no rule chooses among groups.", maxLength = 50) @Nullable String policy,

        @Schema(description = "The revision of the store that was read.", examples = "1")
        long revision) {}
