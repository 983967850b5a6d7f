package io.dyad.ranking;

import io.dyad.claim.Absent;
import io.dyad.http.Page;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of a JSON list of a country's partners, for the OpenAPI document. */
@Schema(description = "A page of the latest figures with each partner.")
record PartnerList(
        List<PartnerRow> data,
        Page page,

        @Schema(description = "Why there are no rows; null where there are some.", maxLength = Absent.LONGEST) @Nullable String reason,

        @Schema(description = "The rule that chose.", examples = "official-first/1", maxLength = 50)
        String policy,

        @Schema(description = "The revision of the store that was read.", examples = "1")
        long revision,

        @Schema(description = "Where to go on: pairs, which tells why a pair has no figure, rankings, coverage.")
        Map<String, String> links) {}
