package io.dyad.figure;

import io.dyad.claim.ClaimRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a figure came about, so that a reader can redo it by hand. */
@Schema(description = "How a figure came about, so that it can be redone by hand.")
record Explanation(
        @Schema(description = "The figure that is explained.")
        FigureRow figure,

        @Schema(description = "The formula in words; null where a source states the figure.", maxLength = 1000)
        @Nullable String formula,

        @Schema(description = "How ends and values are rounded.", maxLength = 1000)
        String rounding,

        @Schema(description = "The claims that it comes from, with their evidence.", maxItems = FigureRow.MOST_INPUTS)
        List<Input> inputs,

        @Schema(
                description = "The working, line by line; the last line is the figure's range.",
                maxItems = Explanation.MOST_STEPS)
        List<ExplanationStep> steps,

        @Schema(
                description = "What is stated of the same quantity in the same book; empty where nothing is.",
                maxItems = 1)
        List<Comparison> comparisons,

        @Schema(description = "Where to go on.") Map<String, String> links,

        @Schema(description = "The rule that chose.", examples = "official-first/1", maxLength = 50)
        String policy,

        @Schema(description = "The revision of the store that was read.", examples = "1")
        long revision) {

    static final int MOST_STEPS = 5_000;

    @Schema(description = "A claim that enters, with its evidence.")
    record Input(
            @Schema(description = "What the working calls it.", examples = "turnover 2022", maxLength = 600)
            String name,

            @Schema(description = "Id of the figure that shows it, where the policy chose it.", maxLength = 400)
            String figure,

            @Schema(description = "The claim with its evidence.")
            ClaimRow evidence,

            @Schema(description = "The source, ready to quote.", maxLength = 5000)
            String cite) {}

    @Schema(description = "What is stated, beside what was derived.")
    record Comparison(
            @Schema(description = "Id of the stated figure.", maxLength = 400)
            String figure,

            @Schema(description = "Lower end of what is stated; null when unbounded.") @Nullable BigDecimal lower,

            @Schema(description = "Whether the lower end itself is excluded.")
            boolean lowerOpen,

            @Schema(description = "Upper end of what is stated; null when unbounded.") @Nullable BigDecimal upper,

            @Schema(description = "Whether the upper end itself is excluded.")
            boolean upperOpen,

            @Schema(
                    description = "Whether the two agree.",
                    enumeration = {"consistent", "inconsistent", "indeterminate"})
            String verdict,

            @Schema(description = "Why.", examples = "the ranges meet", maxLength = 200)
            String reason) {

        static Comparison of(DerivedFigure.Counterpart counterpart) {
            return new Comparison(
                    counterpart.figure().id(),
                    counterpart.range().lower(),
                    counterpart.range().lowerOpen(),
                    counterpart.range().upper(),
                    counterpart.range().upperOpen(),
                    counterpart.verdict().toString(),
                    counterpart.verdict().sentence());
        }
    }
}
