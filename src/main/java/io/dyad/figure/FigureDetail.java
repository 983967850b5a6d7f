package io.dyad.figure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.dyad.claim.ClaimRow;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure with the evidence behind it and the policy's choice. */
@Schema(description = "A figure row, and with it the claim chosen and how the policy came to it.")
record FigureDetail(
        @JsonUnwrapped FigureRow figure,

        @Schema(
                description =
                        "The claim chosen, with its evidence; of a derived figure the first of those that it follows"
                                + " from, all of which are in input_evidence.")
        ClaimRow evidence,

        @Schema(description = "How the policy came to the figure.")
        Choice choice,

        @Schema(description = "Where to go on; permalink answers the same for ever.")
        Map<String, String> links,

        @Schema(description = "The rule that chose.", examples = "official-first/1", maxLength = 50)
        String policy,

        @Schema(description = "The revision of the store that was read.", examples = "1")
        long revision,

        @Schema(
                description =
                        "The claims that a derived figure follows from, in the order of inputs, with their evidence; empty"
                                + " when stated.",
                maxItems = FigureRow.MOST_INPUTS)
        List<ClaimRow> inputEvidence) {}
