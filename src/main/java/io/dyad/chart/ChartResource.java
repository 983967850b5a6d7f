package io.dyad.chart;

import io.dyad.claim.Selection;
import io.dyad.claim.SelectionReader;
import io.dyad.country.Countries;
import io.dyad.format.Picture;
import io.dyad.http.Parameters;
import io.dyad.http.PathValue;
import io.dyad.indicator.Indicators;
import io.dyad.pair.Pair;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Pictures of what is known of a pair. */
@Path("/v1/pairs")
@Tag(name = "Pairs", description = "Two countries, and what is known of them.")
class ChartResource {

    private static final String PAIR = "Two countries in any order and spelling: KAZ-KOR, kor-kaz, KZ-KR, 398-410.";

    private static final String READING =
            " A number is a mark, a range a bar, a bound an arrow that leads on from it; what is derived is hollow. Where"
                    + " there is nothing to draw, the picture says why.";

    private final Plots plots;
    private final Charts charts;
    private final Countries countries;
    private final Indicators indicators;
    private final SelectionReader selections;

    ChartResource(Plots plots, Charts charts, Countries countries, Indicators indicators, SelectionReader selections) {
        this.plots = plots;
        this.charts = charts;
        this.countries = countries;
        this.indicators = indicators;
        this.selections = selections;
    }

    @GET
    @Path("/{pair}/chart.svg")
    @Produces(Picture.SVG_TYPE)
    @Blocking
    @Operation(
            operationId = "getChart",
            summary = "A chart of a pair's figures",
            description = "One indicator over time as SVG, for an img element of any page." + READING)
    @APIResponse(responseCode = "200", description = "The chart.", content = @Content(mediaType = Picture.SVG_TYPE))
    public String svg(
            @RestPath @Parameter(description = PAIR, example = "KAZ-KOR") String pair,
            @BeanParam ChartParameters parameters) {
        Asked asked = read(pair, parameters);
        return charts.svg(plots.plot(asked.question()), asked.look());
    }

    @GET
    @Path("/{pair}/chart.png")
    @Produces(Picture.PNG_TYPE)
    @Blocking
    @Operation(
            operationId = "getChartAsPixels",
            summary = "The same chart in pixels",
            description = "One indicator over time as PNG, for mails and slides." + READING)
    @APIResponse(responseCode = "200", description = "The chart.", content = @Content(mediaType = Picture.PNG_TYPE))
    public byte[] png(
            @RestPath @Parameter(description = PAIR, example = "KAZ-KOR") String pair,
            @BeanParam ChartParameters parameters) {
        Asked asked = read(pair, parameters);
        return charts.png(plots.plot(asked.question()), asked.look());
    }

    private record Asked(ChartQuestion question, Look look) {}

    private Asked read(String text, ChartParameters given) {
        Pair pair = PathValue.read("pair", text, it -> Pair.resolve(it, countries));
        Parameters parameters = new Parameters();
        Selection periods = selections.read(pair, List.of(), given.periods, given.clocks, parameters);
        String indicator = parameters
                .one("indicator", given.indicator, indicators::get)
                .map(it -> it.code())
                .orElse(null);
        List<String> books = parameters.list("book", given.book, it -> it);
        int size = parameters
                .number("size", given.size, Look.SMALLEST, Look.LARGEST)
                .map(Math::toIntExact)
                .orElse(Look.USUAL.size());
        Theme theme = parameters.one("theme", given.theme, Theme::parse).orElse(Look.USUAL.theme());
        String language = parameters
                .word("language", given.language, "language", Countries.LANGUAGES)
                .orElse(Look.USUAL.language());
        parameters.check();
        return new Asked(
                new ChartQuestion(
                        pair,
                        indicator,
                        periods.filter().from(),
                        periods.filter().to(),
                        books,
                        books.contains("all"),
                        language,
                        periods.asOf()),
                new Look(size, theme, language));
    }
}
