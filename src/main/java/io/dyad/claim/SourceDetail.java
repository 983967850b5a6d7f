package io.dyad.claim;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.dyad.source.SourceRow;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A source with what it states. */
@Schema(description = "A source row, and with it what the source states.")
public record SourceDetail(
        @JsonUnwrapped SourceRow source,

        @Schema(description = "How to cite it: publisher, title, date, address.", maxLength = 5000)
        String cite,

        @Schema(
                description = "Its published claims, 100 at most; links.claims leads to all of them.",
                maxItems = SourceReader.CLAIMS_SHOWN)
        List<ClaimRow> claims,

        @Schema(description = "Where to go on.") Map<String, String> links) {}
