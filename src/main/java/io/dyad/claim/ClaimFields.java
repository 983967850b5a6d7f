package io.dyad.claim;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A claim as it is written down flat, under the names of the claim row; {@link WrittenClaims} reads it. What has
 * a default may be left out: product (TOTAL), nature (observed), comparator (eq), precision (0, exact, but for amounts and
 * percentages), period basis (stated or unstated, by whether there is a period), and the unit of what is not money. {@code between} takes lower and upper instead of a value.
 */
@Schema(
        description =
                "A claim to be entered. What has a default may be left out, and null is as if left out; what the service works out itself is refused.")
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record ClaimFields(
        @Schema(
                description = "Id of the source, which is in the store already; see /v1/sources.",
                examples = "the-astana-times-2023-09-20-9c90b008",
                maxLength = 160,
                pattern = "^[a-z0-9-]+$")
        String source,

        @Schema(description = "The two countries, in any order and spelling, joined by a hyphen.", examples = "KAZ-ROU")
        String pair,

        @Schema(
                description = "What is measured, a code of /v1/indicators.",
                examples = "turnover",
                maxLength = 40,
                pattern = "^[a-z]+(-[a-z]+)*$")
        String indicator,

        @Schema(
                description =
                        "Where a directed quantity comes from, a name or code of a country of the pair; left out for others.",
                examples = "KAZ")
        @Nullable String origin,

        @Schema(
                description = "Where a directed quantity goes to, the other country of the pair; left out for others.",
                examples = "ROU")
        @Nullable String destination,

        @Schema(description = "Whose statistics it comes from, a country of the pair.", examples = "KAZ") @Nullable String reporter,

        @Schema(
                description = "TOTAL (as said), GOODS, SERVICES or a code; TOTAL unless given.",
                examples = "GOODS",
                maxLength = 20,
                pattern = "^[A-Z0-9][A-Z0-9.-]*$")
        @Nullable String product,

        @Schema(
                description = "What narrows the indicator, in the source's words; left out for the whole.",
                examples = "in Eastern Europe",
                maxLength = 500)
        @Nullable String coverage,

        @Schema(
                description = "How goods are valued, where said.",
                enumeration = {"FOB", "CIF"})
        @Nullable String valuation,

        @Schema(
                description =
                        "Whether the number was measured; observed unless given. Targets and forecasts never become figures.",
                enumeration = {"observed", "target", "forecast"})
        @Nullable String nature,

        @Schema(
                description = "The period, its label; left out when the source gives none.",
                examples = "2023",
                maxLength = 21)
        @Nullable String period,

        @Schema(
                description = "How the period is known; stated unless given, unstated where there is none.",
                enumeration = {"stated", "relative", "as-of", "unstated"})
        @Nullable String periodBasis,

        @Schema(
                description = "What a growth is measured against, a period's label; for growth alone.",
                examples = "2022",
                maxLength = 21)
        @Nullable String basePeriod,

        @Schema(
                description = "How a growth is measured; for growth alone.",
                enumeration = {"year-on-year", "same-period", "average", "unknown"})
        @Nullable String growthBasis,

        @Schema(
                description = "How exactly the number is stated; eq unless given.",
                enumeration = {"eq", "gt", "ge", "lt", "le", "nearly", "about", "between"})
        @Nullable String comparator,

        @Schema(
                description =
                        "The number as stated, in units (1300000000, not 1.3 billion), with at most 9 decimals; left out for between.",
                examples = "1300000000",
                minimum = ClaimFields.SMALLEST,
                exclusiveMinimum = true,
                maximum = ClaimFields.LARGEST,
                exclusiveMaximum = true)
        @Nullable BigDecimal value,

        @Schema(
                description = "The lower of two numbers, for between alone.",
                examples = "40",
                minimum = ClaimFields.SMALLEST,
                exclusiveMinimum = true,
                maximum = ClaimFields.LARGEST,
                exclusiveMaximum = true)
        @Nullable BigDecimal lower,

        @Schema(
                description = "The higher of two numbers, for between alone.",
                examples = "50",
                minimum = ClaimFields.SMALLEST,
                exclusiveMinimum = true,
                maximum = ClaimFields.LARGEST,
                exclusiveMaximum = true)
        @Nullable BigDecimal upper,

        @Schema(
                description =
                        "The unit of the last digit as written: $1.3 billion has 100000000, 0 is exact. Needed with eq for amounts and percentages, else 0 unless given.",
                examples = "100000000",
                minimum = "0",
                maximum = ClaimFields.LARGEST,
                exclusiveMaximum = true)
        @Nullable BigDecimal precision,

        @Schema(
                description =
                        "A currency (ISO 4217), PERCENT, COUNT, PERSONS or RANK; the indicator's own unless given, and needed for money.",
                examples = "USD",
                maxLength = 10,
                pattern = "^[A-Z]+$")
        @Nullable String unit,

        @Schema(
                description = "The bracketed conversion that the source gives, with alt_unit.",
                examples = "1200000000",
                minimum = ClaimFields.SMALLEST,
                exclusiveMinimum = true,
                maximum = ClaimFields.LARGEST,
                exclusiveMaximum = true)
        @Nullable BigDecimal altValue,

        @Schema(description = "The unit of the conversion.", examples = "EUR", maxLength = 10, pattern = "^[A-Z]+$")
        @Nullable String altUnit,

        @Schema(
                description = "SDMX CL_OBS_STATUS, where the source gives one.",
                enumeration = {"A", "B", "D", "E", "F", "G", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "S", "U", "V"
                })
        @Nullable String status,

        @Schema(
                description = "Label of the statement of the source that several claims come from together.",
                examples = "romania-trade",
                maxLength = 100)
        @Nullable String statement,

        @Schema(description = "Where in the source.", examples = "paragraph 3", maxLength = 300) @Nullable String locator,

        @Schema(description = "The words that state it.", examples = "to $1.3 billion", maxLength = 2000) @Nullable String wording,

        @Schema(description = "Who said it.", examples = "President Tokayev", maxLength = 300) @Nullable String speaker,

        @Schema(description = "The speaker's office.", examples = "President of Kazakhstan", maxLength = 300) @Nullable String office,

        @Schema(description = "In whose name: a country (alpha-3) or a body.", examples = "KAZ", maxLength = 300)
        @Nullable String statedBy,

        @Schema(description = "The day it was said; never in the future.", examples = "2023-09-19") @Nullable LocalDate saidOn,

        @Schema(description = "On what occasion.", examples = "UN General Assembly", maxLength = 300) @Nullable String occasion,

        @Schema(description = "When the source was read; never in the future.", examples = "2023-09-21") @Nullable LocalDate retrievedOn,

        @Schema(
                description = "How the claim was taken from the source: by hand, or by which program.",
                examples = "manual",
                maxLength = 100)
        @Nullable String extractionMethod,

        @Schema(description = "Version of the method.", examples = "1", maxLength = 50) @Nullable String extractionVersion) {

    /** What the store's columns hold: 29 digits before the point. */
    static final String LARGEST = "100000000000000000000000000000";

    static final String SMALLEST = "-" + LARGEST;
}
