package io.dyad.claim;

import io.dyad.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of a JSON list of claims, for the OpenAPI document. */
@Schema(description = "A page of claims.")
record ClaimList(
        List<ClaimRow> data,
        Page page,

        @Schema(description = "Why there are no rows; null where there are some.", maxLength = Absent.LONGEST) @Nullable String reason,

        @Schema(
                description = "The rule by which vague numbers are read as ranges.",
                examples = "official-first/1",
                maxLength = 50)
        @Nullable String policy,

        @Schema(description = "The revision of the store that was read.", examples = "1")
        long revision) {}
