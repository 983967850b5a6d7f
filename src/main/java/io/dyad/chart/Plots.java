package io.dyad.chart;

import io.dyad.claim.Absent;
import io.dyad.claim.ClaimFilter;
import io.dyad.claim.Series;
import io.dyad.country.Countries;
import io.dyad.figure.BookChoice;
import io.dyad.figure.Deriving;
import io.dyad.figure.Figure;
import io.dyad.figure.FigureRows;
import io.dyad.figure.Figures;
import io.dyad.indicator.Indicator;
import io.dyad.indicator.Indicators;
import io.dyad.pair.Pair;
import io.dyad.period.Frequency;
import io.dyad.quantity.Unit;
import io.dyad.store.AsOf;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Finds what a chart shows. */
@ApplicationScoped
public class Plots {

    /** More lines than this nobody tells apart. */
    static final int MOST_LINES = 6;

    private static final int MOST_NAMED = 3;
    private static final String TURNOVER = "turnover";

    private final Figures figures;
    private final FigureRows rows;
    private final Indicators indicators;
    private final Countries countries;
    private final Absent absent;

    Plots(Figures figures, FigureRows rows, Indicators indicators, Countries countries, Absent absent) {
        this.figures = figures;
        this.rows = rows;
        this.indicators = indicators;
        this.countries = countries;
        this.absent = absent;
    }

    /** What is known of one quantity, in one unit and one frequency, since others would stand on another axis. */
    public Plot plot(ChartQuestion question) {
        List<Figure> all = figures.of(List.of(question.pair()), question.asOf(), Deriving.USUAL).stream()
                .filter(it -> it.period() == null || it.period().within(question.from(), question.to()))
                .toList();
        String indicator = question.indicator() == null ? mostTold(all) : question.indicator();
        List<Figure> ofIndicator = all.stream()
                .filter(it -> it.series().indicator().equals(indicator))
                .toList();
        List<Point> wanted = inBooks(ofIndicator, question).stream()
                .map(it -> point(it, question.asOf()))
                .flatMap(Optional::stream)
                .filter(Point::isKnown)
                .toList();
        return plot(question, indicators.get(indicator), ofIndicator.size(), wanted);
    }

    /** Of each pair the book that the policy chooses, all on one axis. */
    public Plot compare(ComparedPairs asked) {
        Deriving deriving = asked.base() == null ? Deriving.USUAL : Deriving.indexed(asked.base());
        List<Figure> ofIndicator = figures.of(asked.pairs(), asked.asOf(), deriving).stream()
                .filter(it -> it.series().indicator().equals(asked.indicator()))
                .filter(it -> (asked.base() != null) == it.series().unit().equals(Unit.INDEX.code()))
                .toList();
        List<Point> wanted = ofChosenBooks(ofIndicator).stream()
                .map(it -> point(it, asked.asOf()))
                .flatMap(Optional::stream)
                .filter(Point::isKnown)
                .toList();
        Indicator indicator = indicators.get(asked.indicator());
        List<String> notes = new ArrayList<>();
        List<Line> shown = shown(wanted, indicator, it -> names(Pair.parse(it), asked.language()), notes);
        Set<String> drawn = shown.stream()
                .flatMap(it -> it.points().stream())
                .map(it -> String.valueOf(it.row().pair()))
                .collect(Collectors.toSet());
        asked.pairs().stream()
                .filter(it -> !drawn.contains(it.toString()))
                .map(it -> "No line of " + names(it, asked.language()) + ": no figure of " + indicator.code()
                        + " with a period"
                        + (asked.base() == null ? "" : " and one of " + asked.base() + " to compare it with")
                        + " in the unit and frequency drawn.")
                .forEach(notes::add);
        return new Plot(
                asked.pairs().stream().map(Pair::toString).collect(Collectors.joining(", ")),
                indicator.code(),
                indicator.name() + (asked.base() == null ? "" : ", " + asked.base() + " = 100"),
                asked.base() == null ? unit(wanted, indicator) : Unit.INDEX,
                shown,
                sources(shown),
                notes.isEmpty() ? null : String.join(" ", notes));
    }

    private Optional<Point> point(Figure figure, AsOf asOf) {
        return Optional.ofNullable(figure.period())
                .map(it -> new Point(rows.row(figure, asOf, Deriving.USUAL.vagueness()), it));
    }

    private Plot plot(ChartQuestion question, Indicator indicator, int figuresOfIt, List<Point> wanted) {
        List<String> notes = new ArrayList<>();
        List<Line> shown = shown(wanted, indicator, it -> "", notes);
        if (shown.isEmpty()) {
            notes.add(whyNone(question, indicator, figuresOfIt));
        }
        return new Plot(
                question.pair().toString(),
                indicator.code(),
                indicator.name() + ": " + names(question.pair(), question.language()),
                unit(wanted, indicator),
                shown,
                sources(shown),
                notes.isEmpty() ? null : String.join(" ", notes));
    }

    private static Unit unit(List<Point> wanted, Indicator indicator) {
        return new Unit(most(wanted, it -> it.row().unit(), indicator.unit().code()));
    }

    /**
     * What one pair of axes can show.
     *
     * @param of what the lines of a pair are told apart by
     * @param notes to which is added what is left out
     */
    private static List<Line> shown(
            List<Point> wanted, Indicator indicator, UnaryOperator<String> of, List<String> notes) {
        Unit unit = unit(wanted, indicator);
        List<Point> ofUnit = wanted.stream()
                .filter(it -> it.row().unit().equals(unit.code()))
                .toList();
        String frequency = frequency(ofUnit);
        List<Point> alike =
                ofUnit.stream().filter(it -> frequency.equals(named(it))).toList();
        List<Line> lines = lines(alike, of);
        List<Line> shown = lines.stream().limit(MOST_LINES).toList();
        if (alike.size() < wanted.size()) {
            notes.add(counted(wanted.size() - alike.size()) + " in other units or frequencies left out.");
        }
        if (lines.size() > MOST_LINES) {
            notes.add((lines.size() - MOST_LINES) + " more lines left out: "
                    + lines.stream()
                            .skip(MOST_LINES)
                            .limit(MOST_NAMED)
                            .map(Line::label)
                            .collect(Collectors.joining("; "))
                    + (lines.size() > MOST_LINES + MOST_NAMED ? "; …" : "") + ".");
        }
        return shown;
    }

    private String whyNone(ChartQuestion question, Indicator indicator, int figuresOfIt) {
        if (figuresOfIt > 0) {
            return "Nothing to draw: " + counted(figuresOfIt) + " of " + indicator.code()
                    + ", none with a period and a number"
                    + (question.isEveryBook() ? "." : " in the books asked for.");
        }
        ClaimFilter asked = ClaimFilter.published(question.asOf())
                .of(List.of(indicator.code()))
                .within(question.from(), question.to());
        return "Nothing to draw. "
                + absent.reason(question.pair(), asked, question.asOf().revision());
    }

    private static String counted(int figures) {
        return figures + (figures == 1 ? " figure" : " figures");
    }

    /** Turnover where it has a period, else the first of the catalogue that has, else turnover, which then says why not. */
    private String mostTold(List<Figure> all) {
        List<String> told = all.stream()
                .filter(it -> it.period() != null)
                .map(it -> it.series().indicator())
                .distinct()
                .sorted(Comparator.comparing(indicators::order))
                .toList();
        return told.isEmpty() || told.contains(TURNOVER) ? TURNOVER : told.get(0);
    }

    private static List<Figure> inBooks(List<Figure> all, ChartQuestion question) {
        if (question.isEveryBook()) {
            return all;
        }
        if (!question.books().isEmpty()) {
            return all.stream()
                    .filter(it -> question.books().contains(it.book()))
                    .toList();
        }
        return ofChosenBooks(all);
    }

    private static List<Figure> ofChosenBooks(List<Figure> all) {
        Map<Series, List<Figure>> bySeries =
                all.stream().collect(Collectors.groupingBy(Figure::series, LinkedHashMap::new, Collectors.toList()));
        return bySeries.values().stream()
                .flatMap(series -> {
                    String chosen = BookChoice.of(series).chosen();
                    return series.stream().filter(it -> it.book().equals(chosen));
                })
                .toList();
    }

    /** The longest first; of equals by name, so that a line keeps its colour. */
    private static List<Line> lines(List<Point> points, UnaryOperator<String> of) {
        Map<Line.Key, List<Point>> byKey =
                points.stream().collect(Collectors.groupingBy(Line.Key::of, LinkedHashMap::new, Collectors.toList()));
        return byKey.entrySet().stream()
                .map(it -> new Line(of.apply(it.getKey().pair()), it.getValue()))
                .sorted(Comparator.comparing(Line::size).reversed().thenComparing(Line::label))
                .toList();
    }

    /** Years where there are any: that is what most series are told by. */
    private static String frequency(List<Point> points) {
        return points.stream().anyMatch(it -> named(it).equals(Frequency.A.name()))
                ? Frequency.A.name()
                : most(points, Plots::named, "");
    }

    private static String named(Point point) {
        return String.valueOf(point.row().frequency());
    }

    private static String most(List<Point> points, Function<Point, String> word, String otherwise) {
        Map<String, Long> counted =
                points.stream().collect(Collectors.groupingBy(word, LinkedHashMap::new, Collectors.counting()));
        return counted.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }

    private static String sources(List<Line> lines) {
        List<String> publishers = lines.stream()
                .flatMap(it -> it.points().stream())
                .map(it -> it.row().publisher())
                .distinct()
                .toList();
        return publishers.stream().limit(MOST_NAMED).collect(Collectors.joining("; "))
                + (publishers.size() > MOST_NAMED ? "; and " + (publishers.size() - MOST_NAMED) + " more" : "");
    }

    private String names(Pair pair, String language) {
        return pair.countries().stream()
                .map(code ->
                        countries.byAlpha3(code).map(it -> it.nameIn(language)).orElse(code))
                .collect(Collectors.joining(" – "));
    }
}
