package io.dyad.explorer;

import io.dyad.chart.Charts;
import io.dyad.chart.ComparedPairs;
import io.dyad.chart.Look;
import io.dyad.chart.Plot;
import io.dyad.chart.Plots;
import io.dyad.country.Countries;
import io.dyad.figure.FigureRow;
import io.dyad.indicator.Indicator;
import io.dyad.indicator.Indicators;
import io.dyad.pair.Pair;
import io.dyad.period.Period;
import io.dyad.store.AsOf;
import io.dyad.store.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sets pairs side by side from what the store holds now. */
@ApplicationScoped
class ComparePageReader {

    /** More lines than this nobody tells apart. */
    private static final int MOST_PAIRS = 6;

    /** As the field takes; each piece that is no code is looked up among all names. */
    private static final int LONGEST = 400;

    private static final int MOST_PIECES = 12;

    /** A drawing made for a desk has letters of 7 pixels on a phone. */
    private static final int PHONE = 400;

    private static final String TURNOVER = "turnover";

    private final Plots plots;
    private final Charts charts;
    private final Indicators indicators;
    private final Countries countries;
    private final CountryNames names;
    private final PairSearch search;
    private final Revisions revisions;
    private final Calls calls;

    ComparePageReader(
            Plots plots,
            Charts charts,
            Indicators indicators,
            Countries countries,
            CountryNames names,
            PairSearch search,
            Revisions revisions,
            Calls calls) {
        this.plots = plots;
        this.charts = charts;
        this.indicators = indicators;
        this.countries = countries;
        this.names = names;
        this.search = search;
        this.revisions = revisions;
        this.calls = calls;
    }

    /**
     * What is to be compared, as it was typed.
     *
     * @param pairs by commas
     * @param base null for the first period that all have
     */
    record Wanted(
            String pairs,
            @Nullable String indicator,
            boolean isIndex,
            @Nullable String base) {}

    ComparePage page(Wanted wanted, String language) {
        List<String> notUnderstood = new ArrayList<>();
        List<Pair> pairs = pairs(wanted.pairs, notUnderstood);
        String indicator =
                indicators.find(wanted.indicator).map(Indicator::code).orElse(TURNOVER);
        String typed = pairs.stream().map(Pair::toString).collect(Collectors.joining(", "));
        List<Search.Hit> hits = pairs.stream()
                .map(it ->
                        new Search.Hit(it.toString(), names.of(it.first(), language), names.of(it.second(), language)))
                .toList();
        List<Option> options = indicators.all().stream()
                .map(it -> new Option(it.code(), it.name(), it.code().equals(indicator)))
                .toList();
        String problem = notUnderstood.isEmpty() ? null : String.join(" ", notUnderstood);
        if (pairs.isEmpty()) {
            return new ComparePage(
                    wanted.pairs, hits, problem, options, wanted.isIndex, "", "", "", List.of(), "", null);
        }
        AsOf now = AsOf.revision(revisions.current().number());
        Plot levels = plots.compare(new ComparedPairs(pairs, indicator, null, language, now));
        Period base = wanted.isIndex ? base(wanted.base, levels) : null;
        Plot plot = base == null ? levels : plots.compare(new ComparedPairs(pairs, indicator, base, language, now));
        String question = "/v1/figures?pair=" + typed.replace(", ", ",") + "&indicator=" + indicator
                + (base == null ? "" : "&derive=index&index_base=" + base);
        return new ComparePage(
                typed,
                hits,
                problem,
                options,
                wanted.isIndex,
                base == null ? "" : base.toString(),
                charts.svg(plot, new Look(PHONE, Look.USUAL.theme(), language)),
                charts.svg(plot, new Look(Look.USUAL.size(), Look.USUAL.theme(), language)),
                plot.rows().stream()
                        .map(it -> TableRow.ofPairs(it, indicators, names, language))
                        .toList(),
                plot.isEmpty() ? String.valueOf(plot.note()) : "",
                calls.of(question));
    }

    private List<Pair> pairs(String typed, List<String> notUnderstood) {
        List<Pair> pairs = new ArrayList<>();
        String read = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        for (String each : read.split("[,;\\n]", MOST_PIECES)) {
            String text = each.strip();
            Pair pair = text.isEmpty() ? null : pair(text, notUnderstood);
            if (pair != null && !pairs.contains(pair)) {
                pairs.add(pair);
            }
        }
        if (pairs.size() > MOST_PAIRS) {
            notUnderstood.add("No more than " + MOST_PAIRS + " pairs are drawn; these are the first.");
        }
        return pairs.stream().limit(MOST_PAIRS).toList();
    }

    private @Nullable Pair pair(String text, List<String> notUnderstood) {
        try {
            return Pair.resolve(text, countries);
        } catch (IllegalArgumentException e) {
            Search found = search.search(text);
            if (found.found().size() == 1) {
                return Pair.parse(found.found().get(0).pair());
            }
            notUnderstood.add("“" + text + "” "
                    + (found.found().isEmpty()
                            ? "names no two countries."
                            : "may be "
                                    + found.found().stream()
                                            .map(Search.Hit::pair)
                                            .collect(Collectors.joining(" or ")) + "."));
            return null;
        }
    }

    /** The one asked for where it is a year, else the first period that each of the lines has, else the first of any. */
    private static @Nullable Period base(@Nullable String asked, Plot levels) {
        if (asked != null && asked.matches("[1-9][0-9]{3}")) {
            return Period.parse(asked);
        }
        Map<String, List<String>> byPair = levels.rows().stream()
                .collect(Collectors.groupingBy(
                        it -> String.valueOf(it.pair()),
                        LinkedHashMap::new,
                        Collectors.mapping(FigureRow::period, Collectors.toList())));
        return levels.rows().stream()
                .map(FigureRow::period)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparing((String it) -> byPair.values().stream()
                                .filter(periods -> !periods.contains(it))
                                .count())
                        .thenComparing(Comparator.naturalOrder()))
                .findFirst()
                .map(Period::parse)
                .orElse(null);
    }
}
