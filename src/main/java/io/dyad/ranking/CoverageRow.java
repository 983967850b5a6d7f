package io.dyad.ranking;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a book has of a series, as it is served. */
@Schema(description = "What one book has of one series: from when to when, and what is missing between.")
record CoverageRow(
        @Schema(description = "Tells the row from all others.", maxLength = 800)
        String id,

        @Schema(
                description = "The two countries, alpha-3 codes in alphabetical order.",
                examples = "KAZ-KOR",
                maxLength = 7,
                pattern = "^[A-Z]{3}-[A-Z]{3}$")
        String pair,

        @Schema(description = "What is measured; see /v1/indicators.", examples = "turnover", maxLength = 40)
        String indicator,

        @Schema(description = "Where a directed quantity comes from, alpha-3.", maxLength = 3, pattern = "^[A-Z]{3}$")
        @Nullable String origin,

        @Schema(description = "Where it goes to.", maxLength = 3, pattern = "^[A-Z]{3}$") @Nullable String destination,

        @Schema(description = "TOTAL (as said), GOODS or SERVICES.", examples = "TOTAL", maxLength = 20)
        String product,

        @Schema(description = "What narrows the indicator, in the source's words; null for the whole.", maxLength = 500)
        @Nullable String coverage,

        @Schema(description = "The unit.", examples = "USD", maxLength = 10)
        String unit,

        @Schema(description = "The book.", examples = "press", maxLength = 200)
        String book,

        @Schema(
                description = "A, S, Q, M or D; null for other runs and for claims that give no period.",
                examples = "A",
                maxLength = 1,
                pattern = "^[ASQMD]$")
        @Nullable String frequency,

        @Schema(description = "The first period; null where none is given.", examples = "2022", maxLength = 21)
        @Nullable String firstPeriod,

        @Schema(description = "The last period.", examples = "2022", maxLength = 21) @Nullable String lastPeriod,

        @Schema(description = "How many periods there are.", examples = "1")
        int periods,

        @Schema(description = "How many periods between the first and the last are missing.", examples = "0")
        int missing,

        @Schema(
                description = "The first of those that are missing, a hundred at most; in CSV joined by semicolons.",
                maxLength = 21,
                maxItems = Covered.MOST_GAPS)
        List<String> gaps,

        @Schema(description = "How many published claims there are.", examples = "1")
        int claims,

        @Schema(description = "When the source published last was published.", examples = "2023-09-20") @Nullable LocalDate lastPublishedOn,

        @Schema(description = "The revision at which a claim came last.", examples = "1")
        long lastRevision) {}
