package io.dyad.extract;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A number that was seen and is left, as it is answered. */
@Schema(description = "A number that was seen and is no candidate, with the reason.")
public record NotTakenRow(
        @Schema(description = "Where it begins in the text, in Unicode code points from 0.", examples = "33")
        int start,

        @Schema(description = "Behind its last code point.", examples = "61")
        int end,

        @Schema(description = "The words of the number.", examples = "$2 billion", maxLength = 2000)
        String wording,

        @Schema(
                description = "Why it is left.",
                examples = "a target: hoped for or promised, not measured",
                maxLength = 200)
        String reason,

        @Schema(
                description = "What it would be a figure of, where that is known.",
                examples = "turnover",
                maxLength = 40,
                pattern = "^[a-z]+(-[a-z]+)*$")
        @Nullable String indicator,

        @Schema(
                description = "The two countries, where they are known.",
                examples = "KAZ-ROU",
                maxLength = 7,
                pattern = "^[A-Z]{3}-[A-Z]{3}$")
        @Nullable String pair,

        @Schema(description = "The number, in units; of a factor or a part as written.", examples = "2000000000")
        BigDecimal value,

        @Schema(
                description = "A currency (ISO 4217) or PERCENT, where it is known.",
                examples = "USD",
                maxLength = 10,
                pattern = "^[A-Z]+$")
        @Nullable String unit,

        @Schema(
                description = "For when a target or a forecast is, a period's label.",
                examples = "2030",
                maxLength = 21)
        @Nullable String horizon) {}
