package io.dyad.ranking;

import io.dyad.format.Answer;
import io.dyad.format.Answers;
import io.dyad.format.Format;
import io.dyad.format.ListParameters;
import io.dyad.format.ListRequest;
import io.dyad.http.Parameters;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A country's partners in their rank. */
@Path("/v1/rankings")
@Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE})
@Tag(name = "Tables", description = "What dashboards are made of: rankings, aligned series, and what there is.")
class RankingResource {

    private final RankingReader reader;
    private final Answers answers;

    RankingResource(RankingReader reader, Answers answers) {
        this.reader = reader;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "getRanking",
            summary = "A country's partners in their rank",
            description =
                    "The partners of a country or group by an indicator, in one period and one book, with shares and"
                            + " the change of places against the year before. Where bounds leave the order open, a place is a range."
                            + " A group as partner is the sum of its members on the period's last day, without trade among them.")
    @APIResponseSchema(
            value = RankingList.class,
            responseCode = "200",
            responseDescription = "Partners, the first first.")
    public Answer list(@BeanParam RankingParameters given, @BeanParam ListParameters list) {
        Parameters parameters = new Parameters();
        ListRequest request = list.read(parameters);
        RankingReader.Answered answered = reader.read(given, request, parameters);
        return answers.list(answered.rows(), request, RankingRow.class, "dyad-ranking", answered.beside());
    }
}
