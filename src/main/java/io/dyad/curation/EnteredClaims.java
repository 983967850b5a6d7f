package io.dyad.curation;

import io.dyad.claim.ClaimRow;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The claims that an array entered, as they were stored. */
@Schema(description = "The claims that were entered, in the order of their ids.")
record EnteredClaims(
        List<ClaimRow> data,

        @Schema(description = "The revision that they made.", examples = "2")
        long revision) {}
