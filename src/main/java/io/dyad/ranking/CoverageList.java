package io.dyad.ranking;

import io.dyad.claim.Absent;
import io.dyad.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of a JSON list of what there is, for the OpenAPI document. */
@Schema(
        description =
                "A page of what there is. As a matrix the rows hold pair, indicator, origin, destination and, under each year,"
                        + " the number of books that have something.")
record CoverageList(
        List<CoverageRow> data,
        Page page,

        @Schema(description = "Why there are no rows; null where there are some.", maxLength = Absent.LONGEST) @Nullable String reason,

        @Schema(description = "Null: no rule chooses, all books are told.", maxLength = 50) @Nullable String policy,

        @Schema(description = "The revision of the store that was read.", examples = "1")
        long revision) {}
