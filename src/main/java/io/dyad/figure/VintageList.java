package io.dyad.figure;

import io.dyad.claim.Absent;
import io.dyad.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of a JSON list of vintages, for the OpenAPI document. */
@Schema(description = "A page of the vintages of a figure.")
record VintageList(
        List<VintageRow> data,
        Page page,

        @Schema(description = "Null: there always are rows.", maxLength = Absent.LONGEST) @Nullable String reason,

        @Schema(description = "The rule that chose.", examples = "official-first/1", maxLength = 50)
        String policy,

        @Schema(description = "The revision of the store that was read.", examples = "1")
        long revision) {}
