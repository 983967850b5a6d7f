package io.dyad.ranking;

import io.dyad.country.Countries;
import io.dyad.country.Country;
import io.dyad.figure.Figure;
import io.dyad.figure.FigureRow;
import io.dyad.figure.FigureRows;
import io.dyad.format.ListRequest;
import io.dyad.http.Fault;
import io.dyad.http.Parameters;
import io.dyad.http.PublicAddress;
import io.dyad.indicator.Indicator;
import io.dyad.indicator.Indicators;
import io.dyad.pair.Pair;
import io.dyad.period.Frequency;
import io.dyad.period.Period;
import io.dyad.store.AsOf;
import io.dyad.store.AsOfReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sets series beside each other. */
@ApplicationScoped
class SeriesReader {

    /** As many columns as a chart, and a spreadsheet that people look at, can have. */
    static final int MOST_SERIES = 200;

    private final Parties parties;
    private final Countries countries;
    private final Indicators indicators;
    private final Cells cells;
    private final FigureRows rows;
    private final AsOfReader asOfReader;
    private final PublicAddress address;

    SeriesReader(
            Parties parties,
            Countries countries,
            Indicators indicators,
            Cells cells,
            FigureRows rows,
            AsOfReader asOfReader,
            PublicAddress address) {
        this.parties = parties;
        this.countries = countries;
        this.indicators = indicators;
        this.cells = cells;
        this.rows = rows;
        this.asOfReader = asOfReader;
        this.address = address;
    }

    /** A series that is asked for. */
    private record Column(Sides sides, Wanted wanted) {}

    /**
     * What is asked for.
     *
     * @param frequency null for the longest there is
     * @param base of index numbers; null for levels
     */
    private record Question(
            List<Column> columns,
            @Nullable Frequency frequency,
            @Nullable Period base,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Cells.Asked figures) {

        /** The base may lie outside the table. */
        Cells.Asked read() {
            LocalDate first = base == null || from == null || from.isBefore(base.start()) ? from : base.start();
            LocalDate baseEnd = base == null ? null : Party.lastDay(base);
            LocalDate last = baseEnd == null || to == null || to.isAfter(baseEnd) ? to : baseEnd;
            return figures.within(first, last);
        }

        List<Pair> pairs() {
            return columns.stream()
                    .flatMap(it -> it.sides.side().ever().stream()
                            .flatMap(one -> it.sides.partner().ever().stream()
                                    .filter(other -> !other.equals(one))
                                    .map(other -> Pair.of(one, other))))
                    .distinct()
                    .toList();
        }

        List<Wanted> wanted() {
            return columns.stream().map(Column::wanted).distinct().toList();
        }
    }

    /** The table, and the revision that it is of. */
    record Answered(Aligned table, long revision, @Nullable String reason) {}

    @Transactional
    Answered read(SeriesParameters given, ListRequest request, Parameters parameters) {
        Question question = question(given, request, parameters);
        Map<Pair, List<Figure>> read = cells.read(question.pairs(), question.wanted(), question.read()).stream()
                .collect(Collectors.groupingBy(it -> it.series().pair()));
        List<List<Cell>> byColumn =
                question.columns.stream().map(it -> cells(it, read, question)).toList();
        Frequency frequency = question.frequency != null
                ? question.frequency
                : Calendar.coarsest(byColumn.stream()
                                .flatMap(List::stream)
                                .map(it -> it.place().period()))
                        .orElse(null);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < byColumn.size(); i++) {
            lines.add(line(question.columns.get(i), byColumn.get(i), frequency, question));
        }
        Aligned table = aligned(lines, frequency, question);
        return new Answered(
                table, question.figures.asOf().revision(), table.isEmpty() ? whyNone(question, byColumn) : null);
    }

    private static Aligned aligned(List<Line> lines, @Nullable Frequency frequency, Question question) {
        TreeSet<Period> known = lines.stream()
                .flatMap(it -> it.points().keySet().stream())
                .filter(it -> it.within(question.from, question.to))
                .collect(Collectors.toCollection(TreeSet::new));
        List<Period> run = frequency == null ? List.of() : Calendar.run(frequency, known, question.from, question.to);
        Period base = question.base;
        List<Line> told = lines.stream()
                .map(it -> base == null ? it : it.indexed(base))
                .map(it -> it.of(run))
                .toList();
        return new Aligned(told, run, base, frequency);
    }

    private static List<Cell> cells(Column column, Map<Pair, List<Figure>> read, Question question) {
        List<Figure> figures = new ArrayList<>();
        for (String one : column.sides.side().ever()) {
            for (String other : column.sides.partner().ever()) {
                if (!one.equals(other)) {
                    figures.addAll(read.getOrDefault(Pair.of(one, other), List.of()));
                }
            }
        }
        return Cells.of(figures, column.sides.side(), column.wanted, question.figures).stream()
                .filter(column.sides::counts)
                .toList();
    }

    private Line line(Column column, List<Cell> all, @Nullable Frequency frequency, Question question) {
        List<Cell> regular = all.stream()
                .filter(it -> it.place().period().frequency() == frequency)
                .toList();
        Definition definition =
                Definition.choose(regular, column.wanted.indicator()).orElse(null);
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
        return new Line(column.sides, column.wanted, definition, points);
    }

    private Line.@Nullable Point point(
            Column column, Definition definition, Period period, Map<Cell.Place, Cell> cells, Question question) {
        Amount amount = column.sides.amount(period, cells, served(question), column.wanted.isNeverNegative());
        if (amount == null) {
            return null;
        }
        FigureRow row = column.sides.isSum()
                ? SumRow.of(
                        column.sides,
                        column.wanted,
                        definition,
                        period,
                        amount,
                        permalink(column, definition, period, question))
                : amount.parts().get(0).row();
        return new Line.Point(amount, row, null);
    }

    private Function<Cell, Amount.Part> served(Question question) {
        return cell -> new Amount.Part(
                cell,
                rows.row(
                        cell.figure(),
                        question.figures.asOf(),
                        question.figures.deriving().vagueness()));
    }

    private String permalink(Column column, Definition definition, Period period, Question question) {
        Perspective direction = column.wanted.direction();
        return address.link("/v1/series?country=" + column.sides.side().code() + "&partners="
                + column.sides.partner().code() + "&indicators="
                + column.wanted.indicator().code()
                + (direction == null ? "" : "&direction=" + direction)
                + "&from=" + period + "&to=" + period + "&book=" + definition.account() + "&"
                + question.figures.asOf().parameters());
    }

    private Question question(SeriesParameters given, ListRequest request, Parameters parameters) {
        AsOf asOf = asOfReader.read(given.table.clocks, request, parameters);
        List<Indicator> measured = given.indicators == null
                ? List.of(indicators.get("turnover"))
                : parameters.list("indicators", given.indicators, indicators::get);
        List<Wanted> wanted = TableReader.wanted(measured, given.table, parameters);
        List<Column> columns = columns(given, wanted, parameters);
        if (columns.size() > MOST_SERIES) {
            parameters.refuse(
                    Fault.of("pairs", given.pairs, "A table holds at most " + MOST_SERIES + " series; name fewer."));
        }
        LocalDate from = parameters
                .one("from", given.from, Period::parse)
                .map(Period::start)
                .orElse(null);
        LocalDate to = parameters
                .one("to", given.to, Period::parse)
                .map(Party::lastDay)
                .orElse(null);
        if (from != null && to != null && to.isBefore(from)) {
            parameters.refuse(Fault.of("to", given.to, "to lies before from."));
        }
        Frequency frequency =
                parameters.one("frequency", given.frequency, Frequency::parse).orElse(null);
        Period base = parameters.one("index", given.index, Period::parse).orElse(null);
        refuseIndices(given, wanted, base, frequency, parameters);
        Cells.Asked figures = TableReader.asked(given.table, asOf, parameters);
        parameters.check();
        return new Question(columns, base == null ? frequency : base.frequency(), base, from, to, figures);
    }

    private static void refuseIndices(
            SeriesParameters given,
            List<Wanted> wanted,
            @Nullable Period base,
            @Nullable Frequency frequency,
            Parameters parameters) {
        if (base == null) {
            return;
        }
        if (base.frequency() == null || (frequency != null && frequency != base.frequency())) {
            parameters.refuse(Fault.of(
                    "index", given.index, "index is a period of the same length as those of the table, such as 2015."));
        }
        wanted.stream()
                .filter(it -> !it.isAdditive() || !it.isNeverNegative())
                .findFirst()
                .ifPresent(it -> parameters.refuse(Fault.of(
                        "index",
                        given.index,
                        it.indicator().code()
                                + " has no index: only amounts and counts are measured against a base.")));
    }

    private List<Column> columns(SeriesParameters given, List<Wanted> wanted, Parameters parameters) {
        if ((given.pairs == null) == (given.country == null)) {
            parameters.refuse(Fault.of(
                    "pairs",
                    given.pairs,
                    "Name either pairs, or a country with partners, as country=KAZ&partners=KOR."));
        }
        if ((given.country == null) != (given.partners == null)) {
            parameters.refuse(Fault.of("partners", given.partners, "country and partners go together."));
        }
        if (given.pairs != null && given.table.direction != null) {
            parameters.refuse(Fault.of(
                    "direction", given.table.direction, "direction goes with country; pairs are answered in both."));
        }
        List<Pair> pairs = parameters.list("pairs", given.pairs, it -> Pair.resolve(it, countries));
        Optional<Party> side = parameters.one("country", given.country, parties::resolve);
        List<Party> partners = parameters.list("partners", given.partners, this::partner);
        TableReader.refuseSums(
                Stream.concat(side.stream(), partners.stream()).toList(), wanted, "indicators", parameters);
        if (side.filter(Party::isGroup).isPresent()
                && partners.stream().anyMatch(it -> it.code().equals(Countries.WORLD))) {
            parameters.refuse(
                    Fault.of(
                            "partners",
                            given.partners,
                            "The trade of a group with the world would hold the trade among its members; name WLD for countries."));
        }
        TableReader.refuseItself(side.orElse(null), partners, parameters);
        List<Column> columns = new ArrayList<>(pairs.stream()
                .flatMap(it -> wanted.stream().flatMap(measured -> ofPair(it, measured)))
                .toList());
        side.ifPresent(country -> partners.forEach(it ->
                wanted.forEach(measured -> columns.add(new Column(new Sides(country, it), measured)))));
        return columns;
    }

    /** The world is a partner here, as a column of its own. */
    private Party partner(String text) {
        Optional<Country> world =
                Optional.of(text).filter(Countries.WORLD::equalsIgnoreCase).map(countries::resolveCounterpart);
        return world.map(Party::of).orElseGet(() -> parties.resolve(text));
    }

    private Stream<Column> ofPair(Pair pair, Wanted wanted) {
        Party first = party(pair.first());
        Party second = party(pair.second());
        if (wanted.direction() == null) {
            return Stream.of(new Column(new Sides(first, second), wanted));
        }
        Wanted from = new Wanted(wanted.indicator(), Perspective.FROM);
        return Stream.of(new Column(new Sides(first, second), from), new Column(new Sides(second, first), from));
    }

    private Party party(String code) {
        return Party.of(Objects.requireNonNull(countries.byAlpha3(code).orElse(null)));
    }

    private static String whyNone(Question question, Collection<List<Cell>> read) {
        String others = read.stream()
                .flatMap(List::stream)
                .map(it -> String.valueOf(it.place().period().frequency()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        if (question.base != null && !others.isEmpty()) {
            return "No series has a figure for " + question.base + " to measure against.";
        }
        return "There is no figure of any of these series for the periods asked for; figures that give no period stand in no"
                + " series."
                + (others.isEmpty() ? "" : " There are figures of frequency " + others + ".");
    }
}
