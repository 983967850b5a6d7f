package io.dyad.claim;

import io.dyad.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of a JSON list of the states of a claim, for the OpenAPI document. */
@Schema(description = "A page of the states of a claim.")
record ClaimHistoryList(
        List<ClaimHistoryRow> data,
        Page page,

        @Schema(description = "Null: there always are rows.", maxLength = Absent.LONGEST) @Nullable String reason,

        @Schema(description = "Null: no rule chooses among states.", maxLength = 50) @Nullable String policy,

        @Schema(description = "The revision of the store that was read.", examples = "1")
        long revision) {}
