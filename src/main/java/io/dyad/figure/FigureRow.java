package io.dyad.figure;

import io.dyad.claim.ClaimRow;
import io.dyad.claim.Series;
import io.dyad.period.Frequency;
import io.dyad.period.Period;
import io.dyad.quantity.Comparator;
import io.dyad.quantity.Display;
import io.dyad.quantity.Range;
import io.dyad.quantity.RangeBasis;
import io.dyad.quantity.Unit;
import io.dyad.source.Provenance;
import io.dyad.source.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A figure as it is served: the figure row of the API, its columns in their order. */
@Schema(
        description =
                "What is served for one quantity: the claim that the policy chooses, with its qualifier, or what follows from"
                        + " such claims.")
public record FigureRow(
        @Schema(
                description =
                        "Stable and readable: pair, indicator, direction, period, book, and what else sets it apart.",
                maxLength = 400)
        String id,

        @Schema(
                description =
                        "The two countries, alpha-3 codes in alphabetical order; null of a sum over the members of a group,"
                                + " which only rankings hold.",
                examples = "KAZ-KOR",
                maxLength = 7,
                pattern = "^[A-Z]{3}-[A-Z]{3}$")
        @Nullable String pair,

        @Schema(
                description = "What is measured; see /v1/indicators.",
                examples = "turnover",
                maxLength = 40,
                pattern = "^[a-z]+(-[a-z]+)*$")
        String indicator,

        @Schema(
                description = "Where a directed quantity comes from, alpha-3; in a ranking perhaps a group's code.",
                examples = "KOR",
                maxLength = 60,
                pattern = "^[A-Z0-9_]+$")
        @Nullable String origin,

        @Schema(
                description = "Where a directed quantity goes to, alpha-3; in a ranking perhaps a group's code.",
                examples = "KAZ",
                maxLength = 60,
                pattern = "^[A-Z0-9_]+$")
        @Nullable String destination,

        @Schema(
                description = "TOTAL (as said), GOODS or SERVICES.",
                examples = "TOTAL",
                maxLength = 20,
                pattern = "^[A-Z0-9][A-Z0-9.-]*$")
        String product,

        @Schema(description = "What narrows the indicator, in the source's words; null for the whole.", maxLength = 500)
        @Nullable String coverage,

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
                enumeration = {"stated", "relative", "as-of", "unstated", "previous"})
        String periodBasis,

        @Schema(
                description =
                        "The number as stated, in units; null for between. Of a derived figure the number where every"
                                + " input is stated as eq, else null.")
        @Nullable BigDecimal value,

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

        @Schema(
                description = "Whether a source states it, or it follows from figures that sources state.",
                enumeration = {"stated", "derived"})
        String kind,

        @Schema(
                description = "The formula of a derived figure, such as turnover-growth; null when stated.",
                examples = "turnover-growth",
                maxLength = 200,
                pattern = "^[a-z]+(-[a-z]+)*$")
        @Nullable String formula,

        @Schema(
                description = "Whether a derived figure agrees with what is stated; null where nothing is.",
                enumeration = {"consistent", "inconsistent", "indeterminate"})
        @Nullable String verdict,

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

        @Schema(
                description = "FOB or CIF, where said; FOB+CIF of what follows from exports and imports.",
                maxLength = 10)
        @Nullable String valuation,

        @Schema(description = "SDMX CL_OBS_STATUS, where the source gives one.", maxLength = 5) @Nullable String status,

        @Schema(
                description = "Id of the source; see /v1/sources. Of a derived figure the one published last.",
                maxLength = 160,
                pattern = "^[a-z0-9-]+$")
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

        @Schema(description = "Licence of the source; null when not known.", maxLength = 300) @Nullable String licence,

        @Schema(
                description =
                        "Ready to quote: publisher, title, date, address, and a link that answers the same for ever.",
                maxLength = 5000)
        String cite,

        @Schema(
                description =
                        "Ids of the claims that a derived figure follows from; empty when stated. In CSV joined by"
                                + " semicolons.",
                maxLength = 40,
                maxItems = FigureRow.MOST_INPUTS)
        List<String> inputs,

        @Schema(
                description =
                        "What is to be said of a derived figure: why nothing can be concluded, of what a share is, what"
                                + " an index is measured against.",
                maxLength = 1000)
        @Nullable String note) {

    /** As many partners as there are countries, and more. */
    public static final int MOST_INPUTS = 1_000;

    /** The row of a derived figure; whose sources it is, is told by those of its inputs. */
    static FigureRow of(DerivedFigure figure, String cite) {
        Series series = figure.series();
        Period period = figure.period();
        Frequency frequency = period == null ? null : period.frequency();
        Range range = figure.result().range();
        BigDecimal value = figure.result().value();
        Provenance provenance = figure.provenance();
        Source latest = provenance.latest();
        return new FigureRow(
                figure.id(),
                series.pair().toString(),
                series.indicator(),
                series.origin(),
                series.destination(),
                series.product(),
                series.coverage(),
                period == null ? null : period.toString(),
                period == null ? null : period.start(),
                period == null ? null : period.end(),
                frequency == null ? null : frequency.name(),
                figure.periodBasis().toString(),
                value,
                value == null ? null : Comparator.EQ.toString(),
                range.lower(),
                range.lowerOpen(),
                range.upper(),
                range.upperOpen(),
                figure.rangeBasis().toString(),
                series.unit(),
                display(figure, new Unit(series.unit())),
                "derived",
                figure.formula().toString(),
                figure.counterpart() == null
                        ? null
                        : figure.counterpart().verdict().toString(),
                figure.reporter(),
                figure.book(),
                figure.valuation(),
                figure.common(it -> it.claim().number().status()),
                latest.id(),
                latest.publisher(),
                latest.publishedOn(),
                null,
                figure.claims(),
                provenance.licence(),
                cite,
                figure.inputs().stream()
                        .map(it -> it.claim().id())
                        .limit(MOST_INPUTS)
                        .toList(),
                figure.note());
    }

    private static String display(DerivedFigure figure, Unit unit) {
        BigDecimal value = figure.result().value();
        if (figure.result().indeterminate() != null) {
            return "indeterminate";
        }
        return value == null
                ? Display.rounded(figure.result().range(), unit)
                : Display.rounded(value, figure.rangeBasis() == RangeBasis.EXACT, unit);
    }

    /** The row of a stated figure; its number and evidence are those of the chosen claim. */
    static FigureRow of(StatedFigure figure, ClaimRow claim, String cite) {
        return new FigureRow(
                figure.id(),
                claim.pair(),
                claim.indicator(),
                claim.origin(),
                claim.destination(),
                claim.product(),
                claim.coverage(),
                claim.period(),
                claim.periodStart(),
                claim.periodEnd(),
                claim.frequency(),
                claim.periodBasis(),
                claim.value(),
                claim.comparator(),
                claim.lower(),
                claim.lowerOpen(),
                claim.upper(),
                claim.upperOpen(),
                claim.rangeBasis(),
                claim.unit(),
                claim.display(),
                "stated",
                null,
                null,
                claim.reporter(),
                claim.book(),
                claim.valuation(),
                claim.status(),
                claim.source(),
                claim.publisher(),
                claim.publishedOn(),
                claim.id(),
                figure.claims(),
                claim.licence(),
                cite,
                List.of(),
                null);
    }
}
