package io.dyad.figure;

import io.dyad.claim.SelectionParameters;
import io.dyad.country.Countries;
import io.dyad.country.Country;
import io.dyad.format.Answer;
import io.dyad.format.Answers;
import io.dyad.format.Column;
import io.dyad.format.Format;
import io.dyad.format.FormatParameters;
import io.dyad.format.ListParameters;
import io.dyad.format.ListRequest;
import io.dyad.http.Parameters;
import io.dyad.http.PathValue;
import io.dyad.indicator.Family;
import io.dyad.pair.Pair;
import io.dyad.store.AsOf;
import io.dyad.store.AsOfParameters;
import io.dyad.store.AsOfReader;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Pairs of countries, what is known of each, and its families of figures. */
@Path("/v1/pairs")
@Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE})
@Tag(name = "Pairs", description = "Two countries, and what is known of them.")
class PairResource {

    private static final String PAIR = "Two countries in any order and spelling: KAZ-KOR, kor-kaz, KZ-KR, 398-410.";

    private final PairReader pairs;
    private final FigureReader figures;
    private final Countries countries;
    private final AsOfReader asOfReader;
    private final Answers answers;

    PairResource(PairReader pairs, FigureReader figures, Countries countries, AsOfReader asOfReader, Answers answers) {
        this.pairs = pairs;
        this.figures = figures;
        this.countries = countries;
        this.asOfReader = asOfReader;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "listPairs",
            summary = "Pairs and how much is known of each",
            description =
                    "All pairs of two countries in the store, with indicators, number of figures and claims, first"
                            + " and last period. A pair without figures says why.")
    @APIResponseSchema(value = PairList.class, responseCode = "200", responseDescription = "Pairs, by id.")
    public Answer list(
            @RestQuery
                    @Parameter(
                            description = "Only pairs of this country: code, number or name.",
                            example = "KAZ",
                            schema = @Schema(maxLength = Countries.LONGEST_TEXT))
                    @Nullable String country,
            @BeanParam AsOfParameters clocks,
            @BeanParam ListParameters list) {
        Parameters parameters = new Parameters();
        ListRequest request = list.read(parameters);
        Optional<Country> only = parameters.one("country", country, countries::resolve);
        AsOf asOf = asOfReader.read(clocks, request, parameters);
        parameters.check();
        return answers.list(pairs.list(only.orElse(null), request, asOf), request, PairRow.class, "dyad-pairs");
    }

    @GET
    @Path("/{pair}")
    @Operation(
            operationId = "getPair",
            summary = "What is known of two countries",
            description = "The latest figure of each indicator and direction, the topics of meetings, and what sources"
                    + " were read for and do not say. CSV and NDJSON hold the figure rows.")
    @APIResponseSchema(value = PairDetail.class, responseCode = "200", responseDescription = "The pair.")
    public Answer one(
            @RestPath @Parameter(description = PAIR, example = "KAZ-KOR") String pair,
            @RestQuery
                    @Parameter(
                            description = "Whether figures that follow from what sources state are answered, too.",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true", examples = "false"))
                    @Nullable String derived,
            @RestQuery("policy_ranges")
                    @Parameter(
                            description = FigureResource.POLICY_RANGES,
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true", examples = "false"))
                    @Nullable String policyRanges,
            @BeanParam AsOfParameters clocks,
            @BeanParam FormatParameters format) {
        Parameters parameters = new Parameters();
        AsOf asOf = asOfReader.read(clocks, parameters);
        Deriving deriving = new Deriving(
                parameters.truth("derived", derived, true),
                Set.of(),
                null,
                null,
                DerivingReader.vagueness(policyRanges, parameters));
        parameters.check();
        PairDetail detail = pairs.one(resolve(pair), asOf, deriving);
        return Answer.of(
                        format.format(),
                        detail,
                        "dyad-" + detail.id(),
                        Column.of(FigureRow.class),
                        detail.data().iterator())
                .linked("canonical", detail.links().get("self"));
    }

    @GET
    @Path("/{pair}/turnover")
    @Operation(
            operationId = "getTurnover",
            summary = "Trade turnover of two countries",
            description = "Exports plus imports, period by period: as stated, as they add up, and as a growth implies.")
    @APIResponseSchema(
            value = FigureList.class,
            responseCode = "200",
            responseDescription = "Figures, by indicator and period.")
    public Answer turnover(
            @RestPath @Parameter(description = PAIR, example = "KAZ-KOR") String pair,
            @BeanParam SelectionParameters selection,
            @BeanParam FigureParameters derivation,
            @BeanParam ListParameters list) {
        return family(pair, Family.TURNOVER, selection, derivation, list);
    }

    @GET
    @Path("/{pair}/growth")
    @Operation(
            operationId = "getGrowth",
            summary = "Growth of trade of two countries",
            description =
                    "Growth of turnover, exports and imports in percent, period by period: as stated and, beside it, as it"
                            + " follows from levels; then the levels before that follow from a stated growth.")
    @APIResponseSchema(
            value = FigureList.class,
            responseCode = "200",
            responseDescription = "Figures, by indicator and period.")
    public Answer growth(
            @RestPath @Parameter(description = PAIR, example = "KAZ-ROU") String pair,
            @BeanParam SelectionParameters selection,
            @BeanParam FigureParameters derivation,
            @BeanParam ListParameters list) {
        return family(pair, Family.GROWTH, selection, derivation, list);
    }

    @GET
    @Path("/{pair}/trade")
    @Operation(
            operationId = "getTrade",
            summary = "Exports and imports of two countries",
            description = "Exports, imports and balance in both directions, period by period.")
    @APIResponseSchema(
            value = FigureList.class,
            responseCode = "200",
            responseDescription = "Figures, by indicator, direction and period.")
    public Answer trade(
            @RestPath @Parameter(description = PAIR, example = "KAZ-KOR") String pair,
            @BeanParam SelectionParameters selection,
            @BeanParam FigureParameters derivation,
            @BeanParam ListParameters list) {
        return family(pair, Family.TRADE, selection, derivation, list);
    }

    @GET
    @Path("/{pair}/investment")
    @Operation(
            operationId = "getInvestment",
            summary = "Investment between two countries",
            description = "Stocks, flows, cumulative inflows and sums of unsaid kind, in both directions.")
    @APIResponseSchema(
            value = FigureList.class,
            responseCode = "200",
            responseDescription = "Figures, by indicator, direction and period.")
    public Answer investment(
            @RestPath @Parameter(description = PAIR, example = "KAZ-KOR") String pair,
            @BeanParam SelectionParameters selection,
            @BeanParam FigureParameters derivation,
            @BeanParam ListParameters list) {
        return family(pair, Family.INVESTMENT, selection, derivation, list);
    }

    @GET
    @Path("/{pair}/companies")
    @Operation(
            operationId = "getCompanies",
            summary = "Companies of one country in the other",
            description = "Companies, joint ventures and projects, in both directions.")
    @APIResponseSchema(
            value = FigureList.class,
            responseCode = "200",
            responseDescription = "Figures, by indicator, direction and period.")
    public Answer companies(
            @RestPath @Parameter(description = PAIR, example = "KAZ-KOR") String pair,
            @BeanParam SelectionParameters selection,
            @BeanParam FigureParameters derivation,
            @BeanParam ListParameters list) {
        return family(pair, Family.COMPANIES, selection, derivation, list);
    }

    private Answer family(
            String pair,
            Family family,
            SelectionParameters selection,
            FigureParameters derivation,
            ListParameters list) {
        Parameters parameters = new Parameters();
        ListRequest request = list.read(parameters);
        Pair resolved = resolve(pair);
        return answers.list(
                figures.family(resolved, family, selection, derivation, request, parameters),
                request,
                FigureRow.class,
                "dyad-" + resolved + "-" + family);
    }

    private Pair resolve(String text) {
        return PathValue.read("pair", text, it -> Pair.resolve(it, countries));
    }
}
