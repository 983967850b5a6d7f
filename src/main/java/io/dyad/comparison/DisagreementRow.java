package io.dyad.comparison;

import io.dyad.claim.Series;
import io.dyad.figure.FigureRow;
import io.dyad.quantity.Display;
import io.dyad.quantity.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Two figures that contradict each other, as they are served. */
@Schema(description = "Two figures that contradict each other, with the way to both.")
public record DisagreementRow(
        @Schema(description = "The pair, the kind, and a hash of both figures.", maxLength = 60)
        String id,

        @Schema(
                description = "What contradicts what.",
                enumeration = {"mirror", "press-official", "statements", "growth"})
        String kind,

        @Schema(
                description =
                        "How much, from 0 to 100: the distance in percent of the larger of the nearest ends, of what is in"
                                + " percent in points; never more than 100.",
                examples = "73.2")
        BigDecimal size,

        @Schema(description = "What contradicts what, in words.", maxLength = 2000)
        String sentence,

        @Schema(
                description = "The two countries, alpha-3 codes in alphabetical order.",
                examples = "KAZ-ROU",
                maxLength = 7,
                pattern = "^[A-Z]{3}-[A-Z]{3}$")
        String pair,

        @Schema(
                description = "What is measured; of a flow in two books, exports.",
                examples = "exports",
                maxLength = 40)
        String indicator,

        @Schema(description = "Where the first figure's quantity comes from, alpha-3.", maxLength = 3) @Nullable String origin,

        @Schema(description = "Where it goes to, alpha-3.", maxLength = 3) @Nullable String destination,

        @Schema(description = "TOTAL (as said), GOODS or SERVICES.", maxLength = 20)
        String product,

        @Schema(description = "What narrows the indicator, in the source's words; null for the whole.", maxLength = 500)
        @Nullable String coverage,

        @Schema(
                description = "The period's label; null where a statement that gives none contradicts itself.",
                maxLength = 21)
        @Nullable String period,

        @Schema(description = "First day of the period.") @Nullable LocalDate periodStart,

        @Schema(description = "Last day of the period; null where it is open.") @Nullable LocalDate periodEnd,

        @Schema(description = "Unit of both figures and of the distance.", examples = "USD", maxLength = 10)
        String unit,

        @Schema(description = "How far the nearest ends lie apart; of a flow, beyond what the margin explains.")
        BigDecimal distance,

        @Schema(
                description =
                        "Id of the first figure: the exports, what the press or a statement says, or the stated growth.",
                maxLength = 400)
        String figure,

        @Schema(description = "Its address.", maxLength = 1000)
        String figureLink,

        @Schema(description = "Its number for people.", maxLength = 200)
        String display,

        @Schema(description = "Lower end of what one may conclude from it; null when unbounded.") @Nullable BigDecimal lower,

        @Schema(description = "Whether that end itself is excluded.")
        boolean lowerOpen,

        @Schema(description = "Upper end of what one may conclude from it; null when unbounded.") @Nullable BigDecimal upper,

        @Schema(description = "Whether that end itself is excluded.")
        boolean upperOpen,

        @Schema(description = "Its book.", maxLength = 200) String book,

        @Schema(description = "Id of its claim; null where it is derived.", maxLength = 40) @Nullable String claim,

        @Schema(description = "Id of its source, of several the last published.", maxLength = 160)
        String source,

        @Schema(description = "Who carries it.", maxLength = 300)
        String publisher,

        @Schema(description = "When its source was published.") @Nullable LocalDate publishedOn,

        @Schema(
                description =
                        "Id of the second figure: the imports, the statistics, or the derived growth; of two statements the same"
                                + " figure again, of which other_claim is not chosen.",
                maxLength = 400)
        String other,

        @Schema(description = "Its address.", maxLength = 1000)
        String otherLink,

        @Schema(description = "Its number for people.", maxLength = 200)
        String otherDisplay,

        @Schema(description = "Lower end of what one may conclude from it; null when unbounded.") @Nullable BigDecimal otherLower,

        @Schema(description = "Whether that end itself is excluded.")
        boolean otherLowerOpen,

        @Schema(description = "Upper end of what one may conclude from it; null when unbounded.") @Nullable BigDecimal otherUpper,

        @Schema(description = "Whether that end itself is excluded.")
        boolean otherUpperOpen,

        @Schema(description = "Its book.", maxLength = 200) String otherBook,

        @Schema(description = "Id of its claim; null where it is derived.", maxLength = 40) @Nullable String otherClaim,

        @Schema(description = "Id of its source, of several the last published.", maxLength = 160)
        String otherSource,

        @Schema(description = "Who carries it.", maxLength = 300)
        String otherPublisher,

        @Schema(description = "When its source was published.") @Nullable LocalDate otherPublishedOn) {

    /**
     * @param one the row of the first figure
     * @param other that of the second
     */
    static DisagreementRow of(
            Ranked ranked, FigureRow one, FigureRow other, String link, String otherLink, Margin margin) {
        Disagreement found = ranked.found();
        Series series = found.one().figure().series();
        BigDecimal distance = java.util.Objects.requireNonNull(found.position().distance());
        return new DisagreementRow(
                ranked.id(),
                found.kind().toString(),
                ranked.size(),
                sentence(found, one, other, distance, margin),
                series.pair().toString(),
                one.indicator(),
                one.origin(),
                one.destination(),
                one.product(),
                one.coverage(),
                one.period(),
                one.periodStart(),
                one.periodEnd(),
                series.unit(),
                distance,
                one.id(),
                link,
                one.display(),
                one.lower(),
                one.lowerOpen(),
                one.upper(),
                one.upperOpen(),
                one.book(),
                one.claim(),
                one.source(),
                one.publisher(),
                one.publishedOn(),
                other.id(),
                otherLink,
                other.display(),
                other.lower(),
                other.lowerOpen(),
                other.upper(),
                other.upperOpen(),
                other.book(),
                other.claim(),
                other.source(),
                other.publisher(),
                other.publishedOn());
    }

    private static String sentence(
            Disagreement found, FigureRow one, FigureRow other, BigDecimal distance, Margin margin) {
        String apart = Display.rounded(distance, true, new Unit(found.unit()));
        return switch (found.kind()) {
            case MIRROR ->
                "%s has %s at %s, %s has the same as imports at %s: %s %s."
                        .formatted(
                                one.book(),
                                about(one),
                                one.display(),
                                other.book(),
                                other.display(),
                                apart,
                                found.position().relation() == Relation.BELOW
                                        ? "more than a CIF/FOB margin of " + margin.percent() + " % explains"
                                        : "less than the exports, which no margin explains");
            case PRESS_OFFICIAL ->
                "%s (%s) says %s is %s, the statistics of %s say %s%s: the ranges lie %s apart."
                        .formatted(
                                one.publisher(),
                                one.book(),
                                about(one),
                                one.display(),
                                other.book(),
                                other.display(),
                                other.kind().equals("derived") ? " (derived)" : "",
                                apart);
            case STATEMENTS ->
                "%s (%s) says %s is %s, %s says in the same book that it is %s: the ranges lie %s apart."
                        .formatted(
                                one.publisher(),
                                one.book(),
                                about(one),
                                one.display(),
                                other.publisher(),
                                other.display(),
                                one.unit().equals("PERCENT") ? points(apart) : apart);
            case GROWTH ->
                "%s states that %s is %s, but from the levels in its own book (%s) follows %s: the ranges lie %s apart."
                        .formatted(
                                one.publisher(), about(one), one.display(), one.book(), other.display(), points(apart));
        };
    }

    /** Two percentages lie points apart, not percent. */
    private static String points(String percent) {
        return percent.replace(" %", " points");
    }

    private static String about(FigureRow row) {
        String direction = row.origin() == null
                ? "between " + String.valueOf(row.pair()).replace("-", " and ")
                : "from " + row.origin() + " to " + row.destination();
        return "the " + row.indicator().replace('-', ' ') + " " + direction
                + (row.coverage() == null ? "" : " (" + row.coverage() + ")")
                + (row.period() == null ? "" : " in " + row.period());
    }
}
