package io.dyad.claim;

import io.dyad.indicator.Indicator;
import io.dyad.period.Period;
import io.dyad.quantity.Display;
import io.dyad.quantity.Range;
import io.dyad.quantity.StatedNumber;
import io.dyad.quantity.Vagueness;
import io.dyad.source.Source;
import io.dyad.source.Statement;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A claim as it is served: the claim row of the API, its columns in their order. */
@Schema(description = "One source's statement of one quantity, with its evidence.")
public record ClaimRow(
        @Schema(
                description = "The pair, then a hash of source, place and content; the same in every installation.",
                maxLength = 40,
                pattern = "^[A-Z]{3}-[A-Z]{3}-[0-9a-f]{12}$")
        String id,

        @Schema(
                description = "What has become of the claim; only published ones become figures.",
                enumeration = {"candidate", "published", "rejected", "withdrawn", "superseded"})
        String state,

        @Schema(
                description = "The two countries, alpha-3 codes in alphabetical order.",
                examples = "KAZ-KOR",
                maxLength = 7,
                pattern = "^[A-Z]{3}-[A-Z]{3}$")
        String pair,

        @Schema(
                description = "What is measured; see /v1/indicators.",
                examples = "turnover",
                maxLength = 40,
                pattern = "^[a-z]+(-[a-z]+)*$")
        String indicator,

        @Schema(
                description = "Where a directed quantity comes from, alpha-3.",
                examples = "KOR",
                maxLength = 3,
                pattern = "^[A-Z]{3}$")
        @Nullable String origin,

        @Schema(
                description = "Where a directed quantity goes to, alpha-3.",
                examples = "KAZ",
                maxLength = 3,
                pattern = "^[A-Z]{3}$")
        @Nullable String destination,

        @Schema(
                description = "TOTAL (as said), GOODS or SERVICES.",
                examples = "TOTAL",
                maxLength = 20,
                pattern = "^[A-Z0-9][A-Z0-9.-]*$")
        String product,

        @Schema(description = "What narrows the indicator, in the source's words; null for the whole.", maxLength = 500)
        @Nullable String coverage,

        @Schema(
                description = "Whether the number was measured; targets and forecasts never become figures.",
                enumeration = {"observed", "target", "forecast"})
        String nature,

        @Schema(description = "The period's label; null when the source gives none.", examples = "2022", maxLength = 21)
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

        @Schema(description = "The number as stated, in units; null for between.", examples = "6000000000") @Nullable BigDecimal value,

        @Schema(
                description = "How exactly the number is stated.",
                enumeration = {"eq", "gt", "ge", "lt", "le", "nearly", "about", "between"})
        String comparator,

        @Schema(description = "Lower end of what the claim lets one conclude; null when unbounded.") @Nullable BigDecimal lower,

        @Schema(description = "Whether the lower end itself is excluded; an unbounded end always is.")
        boolean lowerOpen,

        @Schema(description = "Upper end of what the claim lets one conclude; null when unbounded.") @Nullable BigDecimal upper,

        @Schema(description = "Whether the upper end itself is excluded; an unbounded end always is.")
        boolean upperOpen,

        @Schema(
                description = "What the range follows from.",
                enumeration = {"exact", "rounding", "bound", "policy"})
        String rangeBasis,

        @Schema(description = "The unit of the last digit as written, in units; 0 is exact.", examples = "1000000000")
        BigDecimal precision,

        @Schema(
                description = "A currency (ISO 4217), PERCENT, COUNT, PERSONS or RANK.",
                examples = "USD",
                maxLength = 10,
                pattern = "^[A-Z]+$")
        String unit,

        @Schema(description = "The bracketed conversion that the source gives.") @Nullable BigDecimal altValue,

        @Schema(description = "The currency of the conversion.", maxLength = 10, pattern = "^[A-Z]+$") @Nullable String altUnit,

        @Schema(description = "The number for people.", examples = "> $6 bn", maxLength = 200)
        String display,

        @Schema(
                description = "Whose statistics it comes from, alpha-3; null when not said.",
                maxLength = 3,
                pattern = "^[A-Z]{3}$")
        @Nullable String reporter,

        @Schema(
                description = "The account that it belongs to; a series never changes its book.",
                examples = "press",
                maxLength = 200)
        String book,

        @Schema(description = "FOB or CIF, where said.", maxLength = 10) @Nullable String valuation,

        @Schema(description = "SDMX CL_OBS_STATUS, where the source gives one.", maxLength = 5) @Nullable String status,

        @Schema(description = "Id of the source; see /v1/sources.", maxLength = 160, pattern = "^[a-z0-9-]+$")
        String source,

        @Schema(description = "Who carries the number.", examples = "The Astana Times", maxLength = 300)
        String publisher,

        @Schema(description = "Who issues the number.", maxLength = 300) @Nullable String authority,

        @Schema(description = "When the source was published.", examples = "2023-09-20") @Nullable LocalDate publishedOn,

        @Schema(
                description = "Label of the statement of the source that several claims come from together.",
                maxLength = 100)
        @Nullable String statement,

        @Schema(description = "Where in the source.", maxLength = 300) @Nullable String locator,

        @Schema(description = "The words that state it.", examples = "exceeding $6 billion last year", maxLength = 2000)
        @Nullable String wording,

        @Schema(description = "Who said it.", examples = "President Tokayev", maxLength = 300) @Nullable String speaker,

        @Schema(description = "In whose name: a country (alpha-3) or a body.", examples = "KAZ", maxLength = 300)
        @Nullable String statedBy,

        @Schema(description = "The day it was said.", examples = "2023-09-19") @Nullable LocalDate saidOn,

        @Schema(description = "On what occasion.", maxLength = 300) @Nullable String occasion,

        @Schema(description = "When Dyad read the source.") @Nullable LocalDate retrievedOn,

        @Schema(description = "The first revision at which the claim was in this state.", examples = "1")
        long recordedFrom,

        @Schema(description = "The first revision at which it no longer was; null while it is.") @Nullable Long recordedTo,

        @Schema(description = "Licence of the source; null when not known.", maxLength = 300) @Nullable String licence,

        @Schema(description = "The speaker's office.", maxLength = 300) @Nullable String office,

        @Schema(description = "How the claim was taken from the source: by hand, or by which program.", maxLength = 100)
        @Nullable String extractionMethod,

        @Schema(description = "Version of the method.", maxLength = 50) @Nullable String extractionVersion,

        @Schema(description = "Where in the source the statement stands.", maxLength = 300) @Nullable String statementLocator,

        @Schema(description = "The clause or group of cells that several claims come from together.", maxLength = 2000)
        @Nullable String statementWording) {

    /** How wide "nearly" and "about" are read is the policy's. */
    static ClaimRow of(HeldClaim held, Indicator indicator, Vagueness vagueness) {
        Claim claim = held.claim();
        Subject subject = claim.subject();
        Timing timing = claim.timing();
        Stated number = claim.number();
        Evidence evidence = claim.evidence();
        Source source = held.source();
        Statement statement = held.statement();
        StatedNumber stated = number.number();
        Range range = stated.range(indicator.domain(), vagueness);
        return new ClaimRow(
                claim.id(),
                held.state().state().toString(),
                claim.pair().toString(),
                subject.indicator(),
                subject.origin(),
                subject.destination(),
                subject.product(),
                subject.coverage(),
                subject.nature().toString(),
                label(timing.period()),
                timing.periodStart(),
                timing.periodEnd(),
                timing.frequency(),
                timing.periodBasis().toString(),
                label(timing.basePeriod()),
                timing.growthBasis() == null ? null : timing.growthBasis().toString(),
                number.stated(),
                number.comparator().toString(),
                range.lower(),
                range.lowerOpen(),
                range.upper(),
                range.upperOpen(),
                stated.basis(vagueness).toString(),
                number.statedPrecision(),
                number.unit(),
                number.altValue(),
                number.altUnit(),
                Display.of(stated, number.in()),
                subject.reporter(),
                claim.book(),
                subject.valuation(),
                number.status(),
                source.id(),
                source.publisher(),
                source.authority(),
                source.publishedOn(),
                evidence.statement(),
                evidence.locator(),
                evidence.wording(),
                evidence.speaker(),
                evidence.statedBy(),
                evidence.saidOn(),
                evidence.occasion(),
                evidence.retrievedOn(),
                held.state().from(),
                held.stateEnded(),
                source.licence(),
                evidence.office(),
                evidence.extractionMethod(),
                evidence.extractionVersion(),
                statement == null ? null : statement.locator(),
                statement == null ? null : statement.wording());
    }

    private static @Nullable String label(@Nullable Period period) {
        return period == null ? null : period.toString();
    }
}
