package io.dyad.explorer;

import io.dyad.chart.ChartQuestion;
import io.dyad.chart.Charts;
import io.dyad.chart.Look;
import io.dyad.chart.Plot;
import io.dyad.chart.Plots;
import io.dyad.figure.FigureRow;
import io.dyad.figure.PairDetail;
import io.dyad.figure.PairReader;
import io.dyad.indicator.Family;
import io.dyad.indicator.Indicator;
import io.dyad.indicator.Indicators;
import io.dyad.pair.Pair;
import io.dyad.store.AsOf;
import io.dyad.store.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the page of two countries together from what the store holds now. */
@ApplicationScoped
class PairPageReader {

    /** A drawing made for a desk has letters of 7 pixels on a phone. */
    private static final int PHONE = 400;

    private static final int MOST_CONTRADICTIONS = 3;

    private final PairReader pairs;
    private final Plots plots;
    private final Charts charts;
    private final Indicators indicators;
    private final BothBooks bothBooks;
    private final OtherStatements otherStatements;
    private final Contradictions contradictions;
    private final CountryNames names;
    private final Revisions revisions;
    private final Calls calls;

    PairPageReader(
            PairReader pairs,
            Plots plots,
            Charts charts,
            Indicators indicators,
            BothBooks bothBooks,
            OtherStatements otherStatements,
            Contradictions contradictions,
            CountryNames names,
            Revisions revisions,
            Calls calls) {
        this.pairs = pairs;
        this.plots = plots;
        this.charts = charts;
        this.indicators = indicators;
        this.bothBooks = bothBooks;
        this.otherStatements = otherStatements;
        this.contradictions = contradictions;
        this.names = names;
        this.revisions = revisions;
        this.calls = calls;
    }

    /**
     * The page, with the chart of one indicator.
     *
     * @param indicator null for the one of which most can be shown
     * @param language of the countries' names
     */
    PairPage page(Pair pair, @Nullable String indicator, String language) {
        AsOf now = AsOf.revision(revisions.current().number());
        PairDetail detail = pairs.whole(pair, now);
        Plot plot = plots.plot(new ChartQuestion(pair, indicator, null, null, List.of(), true, language, now));
        String path = "/v1/pairs/" + pair;
        boolean isStated = detail.data().stream().anyMatch(it -> it.kind().equals("stated"));
        OneAnswer answer =
                isStated ? OneAnswer.of(detail, indicators, it -> names.of(it, language), calls.curl(path)) : null;
        String pixels = path + "/chart.png?indicator=" + plot.indicator() + "&size=1200";
        String embed = "/embed/" + pair + "?indicator=" + plot.indicator();
        String drawn = "/chart.svg?indicator=" + plot.indicator() + "&book=all&language=" + language;
        return new PairPage(
                pair.toString(),
                names.of(pair.first(), language),
                names.of(pair.second(), language),
                names.of(pair, language) + ": trade, and who says so",
                headline(detail, answer),
                answer,
                detail.reason(),
                otherStatements.of(pair, now, language),
                following(detail, answer, language),
                bothBooks.lines(pair, language),
                contradictions.ofPair(pair.toString(), MOST_CONTRADICTIONS, language),
                charts.svg(plot, look(PHONE, language)),
                charts.svg(plot, look(Look.USUAL.size(), language)),
                path.substring(1) + drawn,
                embed.substring(1),
                "<iframe src=\"" + calls.address(embed) + "\" width=\"640\" height=\"560\" title=\""
                        + names.of(pair, language) + "\"></iframe>",
                pixels.substring(1),
                calls.address(pixels),
                calls.address("/oembed?url=" + URLEncoder.encode(calls.address("/" + pair), StandardCharsets.UTF_8)),
                plot.rows().stream().map(it -> row(it, language)).toList(),
                plot.isEmpty() ? String.valueOf(plot.note()) : "",
                choices(detail, plot.indicator()),
                detail.meetings(),
                detail.absent().stream().map(PairDetail.Gap::reason).distinct().toList(),
                taken(pair, plot.indicator()));
    }

    private PairPage.Taken taken(Pair pair, String drawn) {
        String figures = "/v1/figures?pair=" + pair;
        return new PairPage.Taken(
                calls.of(figures),
                calls.of(figures + "&indicator=" + drawn + "&book=all"),
                calls.of("/v1/pairs/" + pair + "/comparison"),
                calls.of(figures + "&latest=true"),
                calls.of("/v1/pairs/" + pair + "/mirror"),
                calls.of("/v1/disagreements?pair=" + pair));
    }

    private static Look look(int size, String language) {
        return new Look(size, Look.USUAL.theme(), language);
    }

    private static String headline(PairDetail detail, @Nullable OneAnswer answer) {
        if (answer == null) {
            return detail.reason() == null
                    ? "No source states a figure, but some follow from what is known."
                    : detail.reason();
        }
        FigureCard first = answer.headline();
        String scope = first.scope().isEmpty() ? "" : ", " + first.scope();
        return first.subject() + scope + ": " + first.amount().told() + ", " + first.when() + ". " + first.publisher()
                + (first.publishedOn() == null ? "." : ", " + first.publishedOn() + ".");
    }

    /** How it grew, what was left of it, and all else. */
    private List<PairPage.Block> following(PairDetail detail, @Nullable OneAnswer answer, String language) {
        int shown = answer == null ? 0 : answer.figures().size();
        Map<String, List<TableRow>> blocks = new LinkedHashMap<>();
        detail.data().stream()
                .skip(shown)
                .sorted(Comparator.comparing(it -> heading(it.indicator())))
                .forEach(it -> blocks.computeIfAbsent(heading(it.indicator()).title, key -> new ArrayList<>())
                        .add(row(it, language)));
        return blocks.entrySet().stream()
                .map(it -> new PairPage.Block(it.getKey(), it.getValue()))
                .toList();
    }

    private enum Heading {
        GROWTH("Growth"),
        BALANCE("Balance"),
        TRADE("Trade"),
        OTHER("Investment, companies and more");

        private final String title;

        Heading(String title) {
            this.title = title;
        }
    }

    private Heading heading(String indicator) {
        if (indicator.equals("balance")) {
            return Heading.BALANCE;
        }
        Family family = indicators.get(indicator).family();
        if (family == Family.GROWTH) {
            return Heading.GROWTH;
        }
        return family == Family.TURNOVER || family == Family.TRADE ? Heading.TRADE : Heading.OTHER;
    }

    private TableRow row(FigureRow figure, String language) {
        return TableRow.ofPair(figure, indicators, names, language);
    }

    /** What has a period, and what is shown. */
    private List<PairPage.Choice> choices(PairDetail detail, String shown) {
        Set<String> told = detail.data().stream()
                .filter(it -> it.period() != null)
                .map(FigureRow::indicator)
                .collect(Collectors.toSet());
        return indicators.all().stream()
                .map(Indicator::code)
                .filter(it -> told.contains(it) || it.equals(shown))
                .sorted(Comparator.comparing(indicators::order))
                .map(it -> new PairPage.Choice(it, indicators.get(it).name(), it.equals(shown)))
                .toList();
    }
}
