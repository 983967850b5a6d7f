package io.dyad.comparison;

import io.dyad.claim.Absent;
import io.dyad.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of a JSON list of contradictions, for the OpenAPI document. */
@Schema(description = "A page of contradictions.")
record DisagreementList(
        List<DisagreementRow> data,
        Page page,

        @Schema(description = "Why there are no rows; null where there are some.", maxLength = Absent.LONGEST) @Nullable String reason,

        @Schema(description = "The rule that chose.", examples = "official-first/1", maxLength = 50)
        String policy,

        @Schema(description = "The revision of the store that was read.", examples = "1")
        long revision) {}
