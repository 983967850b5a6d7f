package io.dyad.ranking;

import io.dyad.figure.Figure;
import io.dyad.figure.FigureRow;
import io.dyad.figure.FigureRows;
import io.dyad.format.ListRequest;
import io.dyad.http.Parameters;
import io.dyad.http.PublicAddress;
import io.dyad.pair.Pair;
import io.dyad.period.Frequency;
import io.dyad.period.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sets series beside each other. */
@ApplicationScoped
class SeriesReader {

    private final SeriesQuestions questions;
    private final Cells cells;
    private final FigureRows rows;
    private final PublicAddress address;

    SeriesReader(SeriesQuestions questions, Cells cells, FigureRows rows, PublicAddress address) {
        this.questions = questions;
        this.cells = cells;
        this.rows = rows;
        this.address = address;
    }

    /** The table, and the revision that it is of. */
    record Answered(Aligned table, long revision, @Nullable String reason) {}

    @Transactional
    Answered read(SeriesParameters given, ListRequest request, Parameters parameters) {
        SeriesQuestion question = questions.read(given, request, parameters);
        Map<Pair, List<Figure>> read = cells.read(question.pairs(), question.wanted(), question.read()).stream()
                .collect(Collectors.groupingBy(it -> it.series().pair()));
        List<List<Cell>> byColumn =
                question.columns().stream().map(it -> cells(it, read, question)).toList();
        Frequency frequency = question.frequency() != null
                ? question.frequency()
                : Calendar.coarsest(byColumn.stream()
                                .flatMap(List::stream)
                                .map(it -> it.place().period()))
                        .orElse(null);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < byColumn.size(); i++) {
            lines.add(line(question.columns().get(i), byColumn.get(i), frequency, question));
        }
        Aligned table = aligned(lines, frequency, question);
        return new Answered(
                table, question.figures().asOf().revision(), table.isEmpty() ? whyNone(question, byColumn) : null);
    }

    private static Aligned aligned(List<Line> lines, @Nullable Frequency frequency, SeriesQuestion question) {
        TreeSet<Period> known = lines.stream()
                .flatMap(it -> it.points().keySet().stream())
                .filter(it -> it.within(question.from(), question.to()))
                .collect(Collectors.toCollection(TreeSet::new));
        List<Period> run =
                frequency == null ? List.of() : Calendar.run(frequency, known, question.from(), question.to());
        Period base = question.base();
        List<Line> told = lines.stream()
                .map(it -> base == null ? it : it.indexed(base))
                .map(it -> it.of(run))
                .toList();
        return new Aligned(told, run, base, frequency);
    }

    private static List<Cell> cells(
            SeriesQuestion.Column column, Map<Pair, List<Figure>> read, SeriesQuestion question) {
        List<Figure> figures = new ArrayList<>();
        for (String one : column.sides().side().ever()) {
            for (String other : column.sides().partner().ever()) {
                if (!one.equals(other)) {
                    figures.addAll(read.getOrDefault(Pair.of(one, other), List.of()));
                }
            }
        }
        return Cells.of(figures, column.sides().side(), column.wanted(), question.figures()).stream()
                .filter(column.sides()::counts)
                .toList();
    }

    private Line line(
            SeriesQuestion.Column column, List<Cell> all, @Nullable Frequency frequency, SeriesQuestion question) {
        List<Cell> regular = all.stream()
                .filter(it -> it.place().period().frequency() == frequency)
                .toList();
        Definition definition =
                Definition.choose(regular, column.wanted().indicator()).orElse(null);
        TreeMap<Period, Line.Point> points = new TreeMap<>();
        if (definition != null) {
            Map<Cell.Place, Cell> byPlace = Cell.byPlace(regular, definition);
            byPlace.keySet().stream().map(Cell.Place::period).distinct().forEach(period -> {
                Line.Point point = point(column, definition, period, byPlace, question);
                if (point != null) {
                    points.put(period, point);
                }
            });
        }
        return new Line(column.sides(), column.wanted(), definition, points);
    }

    private Line.@Nullable Point point(
            SeriesQuestion.Column column,
            Definition definition,
            Period period,
            Map<Cell.Place, Cell> cells,
            SeriesQuestion question) {
        Amount amount = column.sides()
                .amount(period, cells, served(question), column.wanted().isNeverNegative());
        if (amount == null) {
            return null;
        }
        FigureRow row = column.sides().isSum()
                ? SumRow.of(
                        column.sides(),
                        column.wanted(),
                        definition,
                        period,
                        amount,
                        permalink(column, definition, period, question))
                : amount.parts().get(0).row();
        return new Line.Point(amount, row, null);
    }

    private Function<Cell, Amount.Part> served(SeriesQuestion question) {
        return cell -> new Amount.Part(
                cell,
                rows.row(
                        cell.figure(),
                        question.figures().asOf(),
                        question.figures().deriving().vagueness()));
    }

    private String permalink(
            SeriesQuestion.Column column, Definition definition, Period period, SeriesQuestion question) {
        Perspective direction = column.wanted().direction();
        return address.link("/v1/series?country=" + column.sides().side().code() + "&partners="
                + column.sides().partner().code() + "&indicators="
                + column.wanted().indicator().code()
                + (direction == null ? "" : "&direction=" + direction)
                + "&from=" + period + "&to=" + period + question.figures().parameters(definition));
    }

    private static String whyNone(SeriesQuestion question, Collection<List<Cell>> read) {
        String others = read.stream()
                .flatMap(List::stream)
                .map(it -> String.valueOf(it.place().period().frequency()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        if (question.base() != null && !others.isEmpty()) {
            return "No series has a figure for " + question.base() + " to measure against.";
        }
        return "There is no figure of any of these series for the periods asked for; figures that give no period stand in no"
                + " series."
                + (others.isEmpty() ? "" : " There are figures of frequency " + others + ".");
    }
}
