package io.dyad.comparison;

import io.dyad.claim.Claim;
import io.dyad.claim.HeldClaim;
import io.dyad.claim.Subject;
import io.dyad.pair.Pair;
import io.dyad.period.Period;
import io.dyad.quantity.Display;
import io.dyad.quantity.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One claim against another, as it is served. */
@Schema(description = "How one claim stands to another on the same indicator and period.")
record RelationRow(
        @Schema(
                description = "The claim's id and the hash of the other's.",
                maxLength = 60,
                pattern = "^[A-Z]{3}-[A-Z]{3}-[0-9a-f]{12}(-[0-9a-f]{12})?$")
        String id,

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

        @Schema(description = "Where the claim's quantity comes from, alpha-3.", maxLength = 3, pattern = "^[A-Z]{3}$")
        @Nullable String origin,

        @Schema(description = "Where it goes to, alpha-3.", maxLength = 3, pattern = "^[A-Z]{3}$") @Nullable String destination,

        @Schema(description = "The claim's product: TOTAL (as said), GOODS or SERVICES.", maxLength = 20)
        String product,

        @Schema(description = "What narrows the claim's indicator, in the source's words.", maxLength = 500) @Nullable String coverage,

        @Schema(
                description = "The claim's period, its label; null where it gives none.",
                examples = "2022",
                maxLength = 21)
        @Nullable String period,

        @Schema(description = "First day of the period.", examples = "2022-01-01") @Nullable LocalDate periodStart,

        @Schema(description = "Last day of the period; null where it is open.", examples = "2022-12-31") @Nullable LocalDate periodEnd,

        @Schema(
                description = "The claim's unit, which is that of overlap, distance and slack.",
                examples = "USD",
                maxLength = 10)
        String unit,

        @Schema(
                description =
                        "How the claim stands to the other: agree (the ranges meet), above, below; or why that is not told:"
                                + " they are about different things, cannot be compared, or come from one source.",
                enumeration = {"agree", "above", "below", "definition_differs", "not_comparable", "single_source"})
        String relation,

        @Schema(description = "Why, in words.", maxLength = 2000)
        String reason,

        @Schema(
                description = "The parts of the definitions that differ.",
                maxLength = 20,
                maxItems = RelationRow.MOST_PARTS)
        List<String> differsIn,

        @Schema(
                description = "The parts that one of them leaves unsaid, which then count as the same.",
                maxLength = 20,
                maxItems = RelationRow.MOST_PARTS)
        List<String> unsaid,

        @Schema(description = "Lower end of the numbers that both allow; null when unbounded, or where there is none.")
        @Nullable BigDecimal overlapLower,

        @Schema(description = "Whether that end itself is excluded; null where no number is in both.") @Nullable Boolean overlapLowerOpen,

        @Schema(description = "Upper end of the numbers that both allow; null when unbounded, or where there is none.")
        @Nullable BigDecimal overlapUpper,

        @Schema(description = "Whether that end itself is excluded; null where no number is in both.") @Nullable Boolean overlapUpperOpen,

        @Schema(description = "How far the nearest ends lie apart; null where the ranges meet or are not compared.")
        @Nullable BigDecimal distance,

        @Schema(
                description =
                        "Where the claim is a bound (over, at most …) that agrees with the other: how far it lies from the"
                                + " other's nearest end.")
        @Nullable BigDecimal slack,

        @Schema(description = "The same of the other, where that is a bound.") @Nullable BigDecimal otherSlack,

        @Schema(description = "Id of the claim; see /v1/claims.", examples = "KAZ-KOR-298862689243", maxLength = 40)
        String claim,

        @Schema(description = "Its number for people.", examples = "> $6 bn", maxLength = 200)
        String display,

        @Schema(description = "Lower end of what it lets one conclude; null when unbounded.") @Nullable BigDecimal lower,

        @Schema(description = "Whether that end itself is excluded.")
        boolean lowerOpen,

        @Schema(description = "Upper end of what it lets one conclude; null when unbounded.") @Nullable BigDecimal upper,

        @Schema(description = "Whether that end itself is excluded.")
        boolean upperOpen,

        @Schema(description = "Its book.", examples = "press", maxLength = 200)
        String book,

        @Schema(description = "Id of its source; see /v1/sources.", maxLength = 160)
        String source,

        @Schema(description = "Who carries it.", examples = "The Astana Times", maxLength = 300)
        String publisher,

        @Schema(description = "When its source was published.", examples = "2023-09-20") @Nullable LocalDate publishedOn,

        @Schema(description = "Id of the other claim; null where there is none.", maxLength = 40) @Nullable String other,

        @Schema(description = "Its number for people.", maxLength = 200) @Nullable String otherDisplay,

        @Schema(description = "Lower end of what it lets one conclude; null when unbounded.") @Nullable BigDecimal otherLower,

        @Schema(description = "Whether that end itself is excluded; null where there is no other.") @Nullable Boolean otherLowerOpen,

        @Schema(description = "Upper end of what it lets one conclude; null when unbounded.") @Nullable BigDecimal otherUpper,

        @Schema(description = "Whether that end itself is excluded; null where there is no other.") @Nullable Boolean otherUpperOpen,

        @Schema(description = "Its unit.", maxLength = 10) @Nullable String otherUnit,

        @Schema(description = "Its book.", maxLength = 200) @Nullable String otherBook,

        @Schema(description = "Id of its source; see /v1/sources.", maxLength = 160) @Nullable String otherSource,

        @Schema(description = "Who carries it.", maxLength = 300) @Nullable String otherPublisher,

        @Schema(description = "When its source was published.") @Nullable LocalDate otherPublishedOn) {

    /** As many as a definition has. */
    static final int MOST_PARTS = 10;

    static RelationRow of(Compared compared) {
        HeldClaim held = compared.one().held();
        Claim claim = held.claim();
        Subject subject = claim.subject();
        Period period = claim.timing().period();
        Range range = compared.one().range();
        Range overlap = compared.overlap();
        Side other = compared.other();
        Range otherRange = other == null ? null : other.range();
        return new RelationRow(
                id(compared),
                claim.pair().toString(),
                subject.indicator(),
                subject.origin(),
                subject.destination(),
                subject.product(),
                subject.coverage(),
                period == null ? null : period.toString(),
                claim.timing().periodStart(),
                claim.timing().periodEnd(),
                claim.number().unit(),
                compared.relation().toString(),
                compared.reason(),
                compared.alignment().differences(),
                compared.alignment().unsaid(),
                overlap == null ? null : overlap.lower(),
                overlap == null ? null : overlap.lowerOpen(),
                overlap == null ? null : overlap.upper(),
                overlap == null ? null : overlap.upperOpen(),
                compared.distance(),
                compared.slack(),
                compared.otherSlack(),
                claim.id(),
                display(claim),
                range.lower(),
                range.lowerOpen(),
                range.upper(),
                range.upperOpen(),
                claim.book(),
                held.source().id(),
                held.source().publisher(),
                held.source().publishedOn(),
                other == null ? null : other.id(),
                other == null ? null : display(other.held().claim()),
                otherRange == null ? null : otherRange.lower(),
                otherRange == null ? null : otherRange.lowerOpen(),
                otherRange == null ? null : otherRange.upper(),
                otherRange == null ? null : otherRange.upperOpen(),
                other == null ? null : other.held().claim().number().unit(),
                other == null ? null : other.held().claim().book(),
                other == null ? null : other.held().source().id(),
                other == null ? null : other.held().source().publisher(),
                other == null ? null : other.held().source().publishedOn());
    }

    private static String id(Compared compared) {
        Side other = compared.other();
        return compared.one().id() + (other == null ? "" : other.id().substring(Pair.ID_LENGTH));
    }

    private static String display(Claim claim) {
        return Display.of(claim.number().number(), claim.number().in());
    }
}
