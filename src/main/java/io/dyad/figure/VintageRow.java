package io.dyad.figure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a figure read between two revisions, as it is served. */
@Schema(description = "How a figure read between two revisions.")
record VintageRow(
        @Schema(description = "Id of the figure.", maxLength = 400)
        String figure,

        @Schema(description = "The first revision at which it read so.", examples = "1")
        long knownFrom,

        @Schema(description = "The first revision at which it no longer did; null while it does.") @Nullable Long knownTo,

        @Schema(description = "When it began to read so, UTC.")
        Instant knownAt,

        @Schema(description = "The number as stated, in units; null for between and for derived ranges.") @Nullable BigDecimal value,

        @Schema(
                description = "How exactly the number is stated; null for a derived figure that has only a range.",
                enumeration = {"eq", "gt", "ge", "lt", "le", "nearly", "about", "between"})
        @Nullable String comparator,

        @Schema(description = "Lower end of what one may conclude; null when unbounded.", examples = "6000000000")
        @Nullable BigDecimal lower,

        @Schema(description = "Whether the lower end itself is excluded; an unbounded end always is.")
        boolean lowerOpen,

        @Schema(description = "Upper end of what one may conclude; null when unbounded.") @Nullable BigDecimal upper,

        @Schema(description = "Whether the upper end itself is excluded; an unbounded end always is.")
        boolean upperOpen,

        @Schema(
                description = "What the range follows from.",
                enumeration = {"exact", "rounding", "bound", "policy"})
        String rangeBasis,

        @Schema(
                description =
                        "A currency (ISO 4217), PERCENT, COUNT, PERSONS or RANK; INDEX for percent of a base period.",
                examples = "USD",
                maxLength = 10,
                pattern = "^[A-Z]+$")
        String unit,

        @Schema(description = "The number for people.", examples = "> $6 bn", maxLength = 200)
        String display,

        @Schema(description = "SDMX CL_OBS_STATUS, where the source gives one.", maxLength = 5) @Nullable String status,

        @Schema(description = "Id of the source; see /v1/sources.", maxLength = 160, pattern = "^[a-z0-9-]+$")
        String source,

        @Schema(description = "Who carries the number.", examples = "The Astana Times", maxLength = 300)
        String publisher,

        @Schema(description = "When the source was published.", examples = "2023-09-20") @Nullable LocalDate publishedOn,

        @Schema(
                description = "Id of the claim chosen; see /v1/claims. Null when derived.",
                maxLength = 40,
                pattern = "^[A-Z]{3}-[A-Z]{3}-[0-9a-f]{12}$")
        @Nullable String claim,

        @Schema(description = "How many claims stand behind the figure.", examples = "1")
        int claims,

        @Schema(description = "Why it came to read so: the reason of that revision.", maxLength = 2000)
        String reason,

        @Schema(
                description =
                        "Ready to quote: publisher, title, date, address, and a link to the figure as it read then.",
                maxLength = 5000)
        String cite,

        @Schema(
                description = "Whether a derived figure agreed with what was stated; null where nothing was.",
                enumeration = {"consistent", "inconsistent", "indeterminate"})
        @Nullable String verdict) {

    /** @param since the revision since which the figure read as {@code row} does */
    static VintageRow of(FigureRow row, long since, @Nullable Long until, Instant at, String reason, String cite) {
        return new VintageRow(
                row.id(),
                since,
                until,
                at,
                row.value(),
                row.comparator(),
                row.lower(),
                row.lowerOpen(),
                row.upper(),
                row.upperOpen(),
                row.rangeBasis(),
                row.unit(),
                row.display(),
                row.status(),
                row.source(),
                row.publisher(),
                row.publishedOn(),
                row.claim(),
                row.claims(),
                reason,
                cite,
                row.verdict());
    }
}
