package io.dyad.extract;

import io.dyad.claim.ClaimRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A candidate as it is answered: the fields of the claim row in their order, then where in the text, and why. */
@Schema(
        description =
                "A figure on two countries that the text states, in the fields of a claim. What only a stored claim has is"
                        + " null unless it was stored: id, book, source, revisions.")
public record CandidateRow(
        @Schema(description = "Id of the claim; null where it is not stored.", maxLength = 40) @Nullable String id,

        @Schema(
                description = "What has become of the claim; candidate where it is not stored.",
                enumeration = {"candidate", "published", "rejected", "withdrawn", "superseded"})
        String state,

        @Schema(
                description = "The two countries, alpha-3 codes in alphabetical order.",
                examples = "KAZ-ROU",
                maxLength = 7,
                pattern = "^[A-Z]{3}-[A-Z]{3}$")
        String pair,

        @Schema(
                description = "What is measured; see /v1/indicators.",
                examples = "turnover",
                maxLength = 40,
                pattern = "^[a-z]+(-[a-z]+)*$")
        String indicator,

        @Schema(description = "Where a directed quantity comes from, alpha-3.", maxLength = 3, pattern = "^[A-Z]{3}$")
        @Nullable String origin,

        @Schema(description = "Where a directed quantity goes to, alpha-3.", maxLength = 3, pattern = "^[A-Z]{3}$")
        @Nullable String destination,

        @Schema(
                description = "TOTAL (as said), GOODS or SERVICES.",
                examples = "TOTAL",
                maxLength = 20,
                pattern = "^[A-Z0-9][A-Z0-9.-]*$")
        String product,

        @Schema(description = "What narrows the indicator, in the text's words; null for the whole.", maxLength = 500)
        @Nullable String coverage,

        @Schema(
                description = "Always observed: targets and forecasts are in not_taken.",
                enumeration = {"observed"})
        String nature,

        @Schema(description = "The period's label; null when the text gives none.", examples = "2022", maxLength = 21)
        @Nullable String period,

        @Schema(description = "First day of the period.", examples = "2022-01-01") @Nullable LocalDate periodStart,

        @Schema(description = "Last day of the period; null where it is open.", examples = "2022-12-31") @Nullable LocalDate periodEnd,

        @Schema(
                description = "A (year), S (half-year), Q, M or D; null for other runs.",
                examples = "A",
                maxLength = 1,
                pattern = "^[ASQMD]$")
        @Nullable String frequency,

        @Schema(
                description = "How the period is known.",
                enumeration = {"stated", "relative", "as-of", "unstated"})
        String periodBasis,

        @Schema(description = "What a growth is measured against, a period's label.", maxLength = 21) @Nullable String basePeriod,

        @Schema(
                description = "How a growth is measured.",
                enumeration = {"year-on-year", "same-period", "average", "unknown"})
        @Nullable String growthBasis,

        @Schema(description = "The number as stated, in units; null for between.", examples = "1300000000") @Nullable BigDecimal value,

        @Schema(
                description = "How exactly the number is stated.",
                enumeration = {"eq", "gt", "ge", "lt", "le", "nearly", "about", "between"})
        String comparator,

        @Schema(description = "Lower end of what the text lets one conclude; null when unbounded.") @Nullable BigDecimal lower,

        @Schema(description = "Whether the lower end itself is excluded; an unbounded end always is.")
        boolean lowerOpen,

        @Schema(description = "Upper end of what the text lets one conclude; null when unbounded.") @Nullable BigDecimal upper,

        @Schema(description = "Whether the upper end itself is excluded; an unbounded end always is.")
        boolean upperOpen,

        @Schema(
                description = "What the range follows from.",
                enumeration = {"exact", "rounding", "bound", "policy"})
        String rangeBasis,

        @Schema(description = "The unit of the last digit as written, in units; 0 is exact.", examples = "100000000")
        BigDecimal precision,

        @Schema(
                description = "A currency (ISO 4217), PERCENT, COUNT, PERSONS or RANK.",
                examples = "USD",
                maxLength = 10,
                pattern = "^[A-Z]+$")
        String unit,

        @Schema(description = "The bracketed conversion that the text gives.") @Nullable BigDecimal altValue,

        @Schema(description = "The currency of the conversion.", maxLength = 10, pattern = "^[A-Z]+$") @Nullable String altUnit,

        @Schema(description = "The number for people.", examples = "$1.3 bn", maxLength = 200)
        String display,

        @Schema(description = "Null: a text that quotes a number is nobody's books.", maxLength = 3) @Nullable String reporter,

        @Schema(
                description =
                        "The account that it belongs to, which follows from the source; null where it is not stored.",
                maxLength = 200)
        @Nullable String book,

        @Schema(description = "FOB or CIF, where said.", maxLength = 10) @Nullable String valuation,

        @Schema(description = "Null: for statistics alone.", maxLength = 5) @Nullable String status,

        @Schema(description = "Id of the source; null where it is not stored.", maxLength = 160) @Nullable String source,

        @Schema(description = "Who carries the text.", maxLength = 300) @Nullable String publisher,

        @Schema(description = "Who issues the number, as said of the source; not read off the text.", maxLength = 300)
        @Nullable String authority,

        @Schema(description = "When the text was published, where the day was said.", examples = "2023-09-20") @Nullable LocalDate publishedOn,

        @Schema(
                description = "Label of the clause that several candidates come from together.",
                examples = "s1",
                maxLength = 100)
        String statement,

        @Schema(description = "Where in the text: start and end.", examples = "characters 46-61", maxLength = 300)
        String locator,

        @Schema(
                description = "The words that state it, cut out of the text at start and end.",
                examples = "reached $1.3 billion",
                maxLength = 2000)
        String wording,

        @Schema(description = "Who said it; not read off the text.", maxLength = 300) @Nullable String speaker,

        @Schema(description = "In whose name; not read off the text.", maxLength = 300) @Nullable String statedBy,

        @Schema(description = "The day it was said; not read off the text.") @Nullable LocalDate saidOn,

        @Schema(description = "On what occasion; not read off the text.", maxLength = 300) @Nullable String occasion,

        @Schema(description = "When the text was stored first; null where it is not.") @Nullable LocalDate retrievedOn,

        @Schema(description = "The first revision at which the state held; null where it is not stored.") @Nullable Long recordedFrom,

        @Schema(description = "Null: the state holds.") @Nullable Long recordedTo,

        @Schema(description = "The licence of the source; null where it is not stored, or not known.", maxLength = 300)
        @Nullable String licence,

        @Schema(description = "The speaker's office; not read off the text.", maxLength = 300) @Nullable String office,

        @Schema(description = "Which program read it.", examples = "dyad-extract", maxLength = 100)
        String extractionMethod,

        @Schema(
                description = "Its version; the same text is read alike by the same version.",
                examples = "1",
                maxLength = 50)
        String extractionVersion,

        @Schema(description = "Where in the text that sentence is: start and end.", maxLength = 300) @Nullable String statementLocator,

        @Schema(description = "The sentence that it stands in.", maxLength = 2000) @Nullable String statementWording,

        @Schema(description = "Where its words begin in the text, in Unicode code points from 0.", examples = "46")
        int start,

        @Schema(description = "Behind their last code point.", examples = "66")
        int end,

        @Schema(
                description = "Which words gave the indicator, the two countries, the direction and the period.",
                maxLength = 300,
                maxItems = 10)
        List<String> reasons) {

    /** The claim that the candidate is, beside its place in the text; its words stay as the text has them. */
    CandidateRow as(ClaimRow row) {
        return new CandidateRow(
                row.id(),
                row.state(),
                row.pair(),
                row.indicator(),
                row.origin(),
                row.destination(),
                row.product(),
                row.coverage(),
                row.nature(),
                row.period(),
                row.periodStart(),
                row.periodEnd(),
                row.frequency(),
                row.periodBasis(),
                row.basePeriod(),
                row.growthBasis(),
                row.value(),
                row.comparator(),
                row.lower(),
                row.lowerOpen(),
                row.upper(),
                row.upperOpen(),
                row.rangeBasis(),
                row.precision(),
                row.unit(),
                row.altValue(),
                row.altUnit(),
                row.display(),
                row.reporter(),
                row.book(),
                row.valuation(),
                row.status(),
                row.source(),
                row.publisher(),
                row.authority(),
                row.publishedOn(),
                Objects.requireNonNullElse(row.statement(), statement),
                locator,
                wording,
                row.speaker(),
                row.statedBy(),
                row.saidOn(),
                row.occasion(),
                row.retrievedOn(),
                row.recordedFrom(),
                row.recordedTo(),
                row.licence(),
                row.office(),
                Objects.requireNonNullElse(row.extractionMethod(), extractionMethod),
                Objects.requireNonNullElse(row.extractionVersion(), extractionVersion),
                row.statementLocator(),
                row.statementWording(),
                start,
                end,
                reasons);
    }
}
