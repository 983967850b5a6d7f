package io.dyad.comparison;

import io.dyad.claim.Absent;
import io.dyad.http.Page;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of a JSON list of flows in both books, for the OpenAPI document. */
@Schema(description = "A page of flows in both books, and all of them summed up.")
record MirrorList(
        List<MirrorRow> data,
        Page page,

        @Schema(description = "Why there are no rows; null where there are some.", maxLength = Absent.LONGEST) @Nullable String reason,

        @Schema(description = "The rule that chose.", examples = "official-first/1", maxLength = 50)
        String policy,

        @Schema(description = "The revision of the store that was read.", examples = "1")
        long revision,

        @Schema(description = "The CIF/FOB margin in percent.", examples = "6")
        BigDecimal marginPercent,

        @Schema(
                description = "All rows of each direction, data set and length of periods together, on whatever page.",
                maxItems = MirrorList.MOST_SUMMED)
        List<MirrorSummary> summary) {

    /** Many more than one pair has directions, data sets and products. */
    static final int MOST_SUMMED = 1_000;
}
