package io.dyad.ranking;

import io.dyad.derived.Result;
import io.dyad.figure.FigureRow;
import io.dyad.period.Period;
import io.dyad.quantity.Display;
import io.dyad.quantity.Range;
import io.dyad.quantity.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A period of a series as it is served; where nothing is known, a row without a number that says so. */
@Schema(description = "A series in a period: its figure, or that there is none.")
record SeriesRow(
        @Schema(
                description = "The series, as its column is called in the wide shape.",
                examples = "turnover.KAZ-KOR",
                maxLength = 200)
        String series,

        @Schema(description = "The period.", examples = "2022", maxLength = 21)
        String period,

        @Schema(description = "Its first day.", examples = "2022-01-01")
        LocalDate periodStart,

        @Schema(description = "Its last day.", examples = "2022-12-31") @Nullable LocalDate periodEnd,

        @Schema(
                description = "A, S, Q, M or D, the same in all rows.",
                examples = "A",
                maxLength = 1,
                pattern = "^[ASQMD]$")
        @Nullable String frequency,

        @Schema(
                description =
                        "The number; null where there is none, or only a range is known. With comparator ge it is what"
                                + " is known of a sum, and its lower bound.",
                examples = "1300000000")
        @Nullable BigDecimal value,

        @Schema(
                description = "How exactly it is known; null for what has only a range.",
                enumeration = {"eq", "gt", "ge", "lt", "le", "nearly", "about", "between"})
        @Nullable String comparator,

        @Schema(description = "Lower end of what one may conclude; null when unbounded or nothing is known.") @Nullable BigDecimal lower,

        @Schema(description = "Whether that end is excluded; null where nothing is known.") @Nullable Boolean lowerOpen,

        @Schema(description = "Upper end of what one may conclude; null when unbounded or nothing is known.") @Nullable BigDecimal upper,

        @Schema(description = "Whether that end is excluded; null where nothing is known.") @Nullable Boolean upperOpen,

        @Schema(description = "The unit; INDEX for percent of a base period.", examples = "USD", maxLength = 10)
        @Nullable String unit,

        @Schema(
                description = "The number for people; null where nothing is known.",
                examples = "> $6 bn",
                maxLength = 200)
        @Nullable String display,

        @Schema(
                description = "Whether a source states it, or it follows from what sources state.",
                enumeration = {"stated", "derived"})
        @Nullable String kind,

        @Schema(description = "The formula of what is derived; group-sum for the sum over members.", maxLength = 200)
        @Nullable String formula,

        @Schema(description = "The one book of the series.", examples = "press", maxLength = 200) @Nullable String book,

        @Schema(
                description = "The figure's id, see /v1/figures; null of a sum or an index, whose claims lead to the"
                        + " evidence.",
                maxLength = 400)
        @Nullable String figure,

        @Schema(
                description = "The claims that it follows from, see /v1/claims; in CSV joined by semicolons.",
                maxLength = 40,
                maxItems = FigureRow.MOST_INPUTS)
        List<String> claims,

        @Schema(description = "Of a sum how many figures are summed; null of what is none.", examples = "27") @Nullable Integer members,

        @Schema(
                description = "Of a sum the members without a figure, alpha-3; in CSV joined by semicolons.",
                maxLength = 7,
                maxItems = 5000)
        List<String> membersWithoutFigure,

        @Schema(
                description =
                        "What is to be said of it: why there is no number, who joined or left a group, what an index"
                                + " is measured against.",
                maxLength = 2000)
        @Nullable String note,

        @Schema(description = "Licence of the sources; null when not known.", maxLength = 2000) @Nullable String licence,

        @Schema(
                description =
                        "Ready to quote: publisher, title, date, address, and a link that answers the same for ever; of an index"
                                + " that of its level.",
                maxLength = 5000)
        @Nullable String cite) {

    private static final String DERIVED = "derived";

    String id() {
        return series + "." + period;
    }

    static SeriesRow of(Line line, Period period, @Nullable Period base) {
        Line.Point point = line.points().get(period);
        return point == null
                ? gap(line, period, base)
                : base == null ? level(line, period, point) : index(line, period, base, point);
    }

    private static SeriesRow gap(Line line, Period period, @Nullable Period base) {
        Definition definition = line.definition();
        return new SeriesRow(
                line.name(),
                period.toString(),
                period.start(),
                period.end(),
                frequency(period),
                null,
                null,
                null,
                null,
                null,
                null,
                definition == null ? null : base == null ? definition.unit() : Unit.INDEX.code(),
                null,
                null,
                null,
                definition == null ? null : definition.account(),
                null,
                List.of(),
                null,
                line.sides().members(period),
                why(line, base),
                null,
                null);
    }

    private static String why(Line line, @Nullable Period base) {
        if (line.definition() == null) {
            return "There is no figure of it for any such period.";
        }
        return base == null
                ? "The book has no figure for this period."
                : "The book has no figure for this period, or none of the same definition for " + base
                        + " to measure against.";
    }

    private static SeriesRow level(Line line, Period period, Line.Point point) {
        FigureRow row = point.row();
        return new SeriesRow(
                line.name(),
                period.toString(),
                period.start(),
                period.end(),
                frequency(period),
                row.value(),
                row.comparator(),
                row.lower(),
                row.lowerOpen(),
                row.upper(),
                row.upperOpen(),
                row.unit(),
                row.display(),
                row.kind(),
                row.formula(),
                account(line),
                line.sides().isSum() ? null : row.id(),
                point.claims(),
                members(line, point),
                point.amount().missing(),
                row.note(),
                row.licence(),
                row.cite());
    }

    private static SeriesRow index(Line line, Period period, Period base, Line.Point point) {
        Result index = Objects.requireNonNull(point.indexed()).index();
        Range range = index.range();
        BigDecimal value = index.value();
        return new SeriesRow(
                line.name(),
                period.toString(),
                period.start(),
                period.end(),
                frequency(period),
                value,
                value == null ? null : "eq",
                range.lower(),
                range.lowerOpen(),
                range.upper(),
                range.upperOpen(),
                Unit.INDEX.code(),
                display(index, point),
                DERIVED,
                "index",
                account(line),
                null,
                point.claims(),
                members(line, point),
                point.amount().missing(),
                note(line, period, base, point),
                point.row().licence(),
                point.row().cite());
    }

    private static String display(Result index, Line.Point point) {
        if (index.indeterminate() != null) {
            return "indeterminate";
        }
        BigDecimal value = index.value();
        return value == null
                ? Display.rounded(index.range(), Unit.INDEX)
                : Display.rounded(value, point.row().rangeBasis().equals("exact"), Unit.INDEX);
    }

    private static String note(Line line, Period period, Period base, Line.Point point) {
        String why = Objects.requireNonNull(point.indexed()).index().indeterminate();
        return Stream.of(
                        base + " = 100.",
                        why,
                        line.sides().isSum() ? point.row().note() : null,
                        line.isOfOneMembership(period, base) ? null : "The members are not those of " + base + ".")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static @Nullable String account(Line line) {
        Definition definition = line.definition();
        return definition == null ? null : definition.account();
    }

    private static @Nullable String frequency(Period period) {
        return period.frequency() == null ? null : period.frequency().name();
    }

    private static @Nullable Integer members(Line line, Line.Point point) {
        return line.sides().isSum() ? point.amount().parts().size() : null;
    }
}
