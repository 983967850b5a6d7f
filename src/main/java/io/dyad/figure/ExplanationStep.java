package io.dyad.figure;

import io.dyad.claim.HeldClaim;
import io.dyad.derived.Step;
import io.dyad.quantity.Range;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of the working behind a figure, as it is served. */
@Schema(description = "One line of the working, which can be redone by hand.")
record ExplanationStep(
        @Schema(description = "Its number, from 1.", examples = "1")
        int step,

        @Schema(description = "What it gives.", examples = "turnover 2022", maxLength = 600)
        String name,

        @Schema(description = "The calculation in words and names.", maxLength = 100_000)
        String calculation,

        @Schema(description = "The same with the numbers put in.", maxLength = 100_000)
        String numbers,

        @Schema(description = "Lower end of what comes out; null when unbounded.", examples = "6000000000") @Nullable BigDecimal lower,

        @Schema(description = "Whether the lower end itself is excluded.")
        boolean lowerOpen,

        @Schema(description = "Upper end of what comes out; null when unbounded.") @Nullable BigDecimal upper,

        @Schema(description = "Whether the upper end itself is excluded.")
        boolean upperOpen,

        @Schema(
                description = "Id of the claim that is read here; null where something is calculated.",
                maxLength = 40,
                pattern = "^[A-Z]{3}-[A-Z]{3}-[0-9a-f]{12}$")
        @Nullable String claim,

        @Schema(description = "The words that state it, where a claim is read.", maxLength = 1000) @Nullable String wording,

        @Schema(description = "The source, ready to quote, where a claim is read.", maxLength = 5000) @Nullable String cite) {

    /** @param read the claim that this line reads; null where it calculates */
    static ExplanationStep of(int number, Step step, @Nullable HeldClaim read) {
        Range range = step.range();
        return new ExplanationStep(
                number,
                step.name(),
                step.calculation(),
                step.numbers(),
                range.lower(),
                range.lowerOpen(),
                range.upper(),
                range.upperOpen(),
                read == null ? null : read.claim().id(),
                read == null ? null : read.claim().evidence().wording(),
                read == null ? null : read.source().citation());
    }
}
