package io.dyad.comparison;

import io.dyad.claim.Absent;
import io.dyad.claim.ClaimRow;
import io.dyad.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of a JSON list of claims against each other, for the OpenAPI document. */
@Schema(description = "A page of claims against each other, and all of them with what the policy chooses.")
record ComparisonList(
        List<RelationRow> data,
        Page page,

        @Schema(description = "Why there are no rows; null where there are some.", maxLength = Absent.LONGEST) @Nullable String reason,

        @Schema(description = "The rule that chose.", examples = "official-first/1", maxLength = 50)
        String policy,

        @Schema(description = "The revision of the store that was read.", examples = "1")
        long revision,

        @Schema(
                description = "The claims that are compared, with their evidence, on whatever page their rows are.",
                maxItems = ComparisonReader.MOST_CLAIMS)
        List<ClaimRow> claims,

        @Schema(
                description =
                        "What the policy chooses within each book for each quantity, and which book serves the series.",
                maxItems = ComparisonReader.MOST_CLAIMS)
        List<ChoiceRow> choices,

        @Schema(
                description =
                        "How many independent witnesses the claims come from: those of one authority, or in nearly the same"
                                + " words, count once.",
                examples = "1")
        int witnesses) {}
