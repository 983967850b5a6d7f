package io.dyad.comparison;

import io.dyad.claim.Series;
import io.dyad.figure.FigureId;
import io.dyad.figure.StatedFigure;
import io.dyad.period.Frequency;
import io.dyad.quantity.Range;
import io.dyad.quantity.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A flow in one period in both books, as it is served. */
@Schema(description = "A flow in one period: the exports of the origin's book beside the imports of the destination's.")
public record MirrorRow(
        @Schema(
                description = "The pair, direction, period and data set, and what else sets it apart.",
                examples = "KAZ-ROU.mirror.KAZ-ROU.2003.un-comtrade",
                maxLength = 400)
        String id,

        @Schema(
                description = "The two countries, alpha-3 codes in alphabetical order.",
                examples = "KAZ-ROU",
                maxLength = 7,
                pattern = "^[A-Z]{3}-[A-Z]{3}$")
        String pair,

        @Schema(
                description = "Where the goods come from, alpha-3.",
                examples = "KAZ",
                maxLength = 3,
                pattern = "^[A-Z]{3}$")
        String origin,

        @Schema(description = "Where they go to, alpha-3.", examples = "ROU", maxLength = 3, pattern = "^[A-Z]{3}$")
        String destination,

        @Schema(description = "TOTAL (as said), GOODS or SERVICES.", examples = "TOTAL", maxLength = 20)
        String product,

        @Schema(description = "What narrows the flow, in the source's words; null for the whole.", maxLength = 500)
        @Nullable String coverage,

        @Schema(description = "The data set that both books are of.", examples = "un-comtrade", maxLength = 200)
        String dataset,

        @Schema(description = "The period's label.", examples = "2003", maxLength = 21)
        String period,

        @Schema(description = "First day of the period.", examples = "2003-01-01")
        LocalDate periodStart,

        @Schema(description = "Last day of the period; null where it is open.", examples = "2003-12-31") @Nullable LocalDate periodEnd,

        @Schema(description = "A (year), S (half-year), Q, M or D; null for other runs.", examples = "A", maxLength = 1)
        @Nullable String frequency,

        @Schema(description = "Unit of both figures and of the gap.", examples = "USD", maxLength = 10)
        String unit,

        @Schema(
                description = "The origin's book: the data set and the reporter.",
                examples = "un-comtrade/KAZ",
                maxLength = 200)
        String exportsBook,

        @Schema(description = "The exports, where stated as eq.") @Nullable BigDecimal exports,

        @Schema(description = "Lower end of the exports; null when unbounded, or where there are none.") @Nullable BigDecimal exportsLower,

        @Schema(description = "Whether that end itself is excluded; null where there are none.") @Nullable Boolean exportsLowerOpen,

        @Schema(description = "Upper end of the exports; null when unbounded, or where there are none.") @Nullable BigDecimal exportsUpper,

        @Schema(description = "Whether that end itself is excluded; null where there are none.") @Nullable Boolean exportsUpperOpen,

        @Schema(description = "FOB or CIF, where said.", examples = "FOB", maxLength = 10) @Nullable String exportsValuation,

        @Schema(description = "SDMX CL_OBS_STATUS of the exports, where given.", maxLength = 5) @Nullable String exportsStatus,

        @Schema(description = "Id of the figure; see /v1/figures. Null where the book has none.", maxLength = 400)
        @Nullable String exportsFigure,

        @Schema(description = "Id of the claim that it shows; see /v1/claims.", maxLength = 40) @Nullable String exportsClaim,

        @Schema(
                description = "The destination's book: the data set and the reporter.",
                examples = "un-comtrade/ROU",
                maxLength = 200)
        String importsBook,

        @Schema(description = "The imports, where stated as eq.") @Nullable BigDecimal imports,

        @Schema(description = "Lower end of the imports; null when unbounded, or where there are none.") @Nullable BigDecimal importsLower,

        @Schema(description = "Whether that end itself is excluded; null where there are none.") @Nullable Boolean importsLowerOpen,

        @Schema(description = "Upper end of the imports; null when unbounded, or where there are none.") @Nullable BigDecimal importsUpper,

        @Schema(description = "Whether that end itself is excluded; null where there are none.") @Nullable Boolean importsUpperOpen,

        @Schema(description = "FOB or CIF, where said.", examples = "CIF", maxLength = 10) @Nullable String importsValuation,

        @Schema(description = "SDMX CL_OBS_STATUS of the imports, where given.", maxLength = 5) @Nullable String importsStatus,

        @Schema(description = "Id of the figure; see /v1/figures. Null where the book has none.", maxLength = 400)
        @Nullable String importsFigure,

        @Schema(description = "Id of the claim that it shows; see /v1/claims.", maxLength = 40) @Nullable String importsClaim,

        @Schema(description = "Imports − exports, where both are stated as eq.") @Nullable BigDecimal gap,

        @Schema(description = "Lower end of the gap; null when unbounded, or where nothing is compared.") @Nullable BigDecimal gapLower,

        @Schema(description = "Whether that end itself is excluded; null where nothing is compared.") @Nullable Boolean gapLowerOpen,

        @Schema(description = "Upper end of the gap; null when unbounded, or where nothing is compared.") @Nullable BigDecimal gapUpper,

        @Schema(description = "Whether that end itself is excluded; null where nothing is compared.") @Nullable Boolean gapUpperOpen,

        @Schema(description = "Imports / exports, where both are stated as eq and the exports are not zero.") @Nullable BigDecimal ratio,

        @Schema(description = "Lower end of the ratio; null where there is none.") @Nullable BigDecimal ratioLower,

        @Schema(description = "Whether that end itself is excluded; null where there is none.") @Nullable Boolean ratioLowerOpen,

        @Schema(description = "Upper end of the ratio; null when unbounded, or where there is none.") @Nullable BigDecimal ratioUpper,

        @Schema(description = "Whether that end itself is excluded; null where there is none.") @Nullable Boolean ratioUpperOpen,

        @Schema(description = "Whether the CIF/FOB margin explains the gap; null where that cannot be told.") @Nullable Boolean within,

        @Schema(
                description = "The same in a word, and why not where nothing is compared.",
                enumeration = {"within", "outside", "undecided", "one-sided", "imputed"})
        String outcome,

        @Schema(description = "The margin, in percent of the exports.", examples = "6")
        BigDecimal marginPercent,

        @Schema(description = "Figures of the row that are estimated or imputed (status E or I): they take no part.")
        int imputed,

        @Schema(description = "Why something is null: within, the ratio, or all of it.", maxLength = 500) @Nullable String reason) {

    /** One side, flat; all null where the book has none. */
    private record Side(@Nullable Said said) {

        @Nullable BigDecimal value() {
            return said == null ? null : said.value();
        }

        @Nullable Range range() {
            return said == null ? null : said.range();
        }

        @Nullable String valuation() {
            return said == null ? null : said.valuation();
        }

        @Nullable String figure() {
            return said == null ? null : said.figure().id();
        }

        @Nullable StatedFigure stated() {
            return said != null && said.figure() instanceof StatedFigure stated ? stated : null;
        }

        @Nullable String claim() {
            StatedFigure stated = stated();
            return stated == null ? null : stated.chosen().claim().id();
        }

        @Nullable String status() {
            StatedFigure stated = stated();
            return stated == null ? null : stated.chosen().claim().number().status();
        }
    }

    /** @param usual the unit that goes without saying in an id */
    static MirrorRow of(Mirror mirror, Margin margin, Unit usual) {
        Flow flow = mirror.flow();
        Series series = flow.series();
        Frequency frequency = mirror.period().frequency();
        Side out = new Side(mirror.exports());
        Side in = new Side(mirror.imports());
        Mirror.Both both = mirror.both().orElse(null);
        Range gap = both == null ? null : both.gap();
        Range ratio = both == null ? null : both.ratio().orElse(null);
        Outcome outcome = mirror.outcome(margin);
        return new MirrorRow(
                id(mirror, usual),
                series.pair().toString(),
                flow.origin(),
                flow.destination(),
                series.product(),
                series.coverage(),
                flow.dataset(),
                mirror.period().toString(),
                mirror.period().start(),
                mirror.period().end(),
                frequency == null ? null : frequency.name(),
                series.unit(),
                flow.exportsBook(),
                out.value(),
                lower(out.range()),
                lowerOpen(out.range()),
                upper(out.range()),
                upperOpen(out.range()),
                out.valuation(),
                out.status(),
                out.figure(),
                out.claim(),
                flow.importsBook(),
                in.value(),
                lower(in.range()),
                lowerOpen(in.range()),
                upper(in.range()),
                upperOpen(in.range()),
                in.valuation(),
                in.status(),
                in.figure(),
                in.claim(),
                both == null ? null : both.gapValue(),
                lower(gap),
                lowerOpen(gap),
                upper(gap),
                upperOpen(gap),
                both == null ? null : both.ratioValue(),
                lower(ratio),
                lowerOpen(ratio),
                upper(ratio),
                upperOpen(ratio),
                outcome == Outcome.WITHIN ? Boolean.TRUE : outcome == Outcome.OUTSIDE ? Boolean.FALSE : null,
                outcome.toString(),
                margin.percent(),
                mirror.imputed(),
                mirror.reason(margin));
    }

    private static String id(Mirror mirror, Unit usual) {
        Series series = mirror.flow().series();
        Series named = new Series(
                series.pair(),
                "mirror",
                series.origin(),
                series.destination(),
                series.product(),
                series.coverage(),
                series.unit());
        return FigureId.of(named, mirror.period(), mirror.flow().dataset(), usual);
    }

    private static @Nullable BigDecimal lower(@Nullable Range range) {
        return range == null ? null : range.lower();
    }

    private static @Nullable Boolean lowerOpen(@Nullable Range range) {
        return range == null ? null : range.lowerOpen();
    }

    private static @Nullable BigDecimal upper(@Nullable Range range) {
        return range == null ? null : range.upper();
    }

    private static @Nullable Boolean upperOpen(@Nullable Range range) {
        return range == null ? null : range.upperOpen();
    }
}
