package io.dyad.ranking;

import io.dyad.claim.Policy;
import io.dyad.format.Answer;
import io.dyad.format.Answers;
import io.dyad.format.Column;
import io.dyad.format.Format;
import io.dyad.format.ListParameters;
import io.dyad.format.ListRequest;
import io.dyad.format.Listing;
import io.dyad.http.Fault;
import io.dyad.http.Parameters;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Series beside each other. */
@Path("/v1/series")
@Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE})
@Tag(name = "Tables", description = "What dashboards are made of: rankings, aligned series, and what there is.")
class SeriesResource {

    private final SeriesReader reader;
    private final Answers answers;

    SeriesResource(SeriesReader reader, Answers answers) {
        this.reader = reader;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "getSeries",
            summary = "Series of many pairs, aligned",
            description =
                    "The series of pairs, or of a country or group with partners, period by period: each from one book,"
                            + " all of one frequency, gaps told. Long: a row for each series and period. Wide: a row for each period"
                            + " and a column for each series, called exports.KAZ-KOR (from KAZ to KOR) or turnover.KAZ-KOR, with"
                            + " numbers only where numbers are known; ranges=true adds the ends of what is bounded.")
    @APIResponseSchema(
            value = SeriesList.class,
            responseCode = "200",
            responseDescription = "Periods of each series, by series.")
    public Answer list(@BeanParam SeriesParameters given, @BeanParam ListParameters list) {
        Parameters parameters = new Parameters();
        ListRequest request = list.read(parameters);
        boolean isWide = parameters
                .word("shape", given.shape, "shape", List.of("long", "wide"))
                .filter("wide"::equals)
                .isPresent();
        boolean withRanges = parameters.truth("ranges", given.ranges, false);
        if (withRanges && !isWide) {
            parameters.refuse(Fault.of("ranges", given.ranges, "ranges goes with shape=wide; long rows have them."));
        }
        SeriesReader.Answered answered = reader.read(given, request, parameters);
        Aligned table = answered.table();
        return isWide
                ? answers.list(
                        listing(table.wideRows().toList(), Aligned.Wide::id, answered, request),
                        request,
                        table.columns(withRanges),
                        "dyad-series",
                        beside(table))
                : answers.list(
                        listing(table.longRows().toList(), SeriesRow::id, answered, request),
                        request,
                        Column.of(SeriesRow.class),
                        "dyad-series",
                        beside(table));
    }

    private static <R> Listing<R> listing(
            List<R> rows, Function<R, String> id, SeriesReader.Answered answered, ListRequest request) {
        return Listing.of(rows, id, request.after(), rows.size(), answered.revision())
                .chosenBy(Policy.OFFICIAL_FIRST.name())
                .because(answered.reason());
    }

    private static Map<String, @Nullable Object> beside(Aligned table) {
        Map<String, @Nullable Object> beside = new LinkedHashMap<>();
        beside.put("frequency", table.frequency());
        beside.put("index", table.base());
        beside.put("latest_common_period", table.latestCommon());
        beside.put("bounded", table.bounded());
        beside.put("series", table.described());
        return beside;
    }
}
