package io.dyad.ingest;

import io.dyad.format.Answer;
import io.dyad.format.Answers;
import io.dyad.format.Format;
import io.dyad.format.ListParameters;
import io.dyad.format.ListRequest;
import io.dyad.format.Listing;
import io.dyad.http.Parameters;
import io.dyad.profile.Profiles;
import io.dyad.store.AsOf;
import io.dyad.store.AsOfParameters;
import io.dyad.store.AsOfReader;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The ways to read files. */
@Path("/v1/import-profiles")
@Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE})
@Tag(name = "Imports", description = "Loading files of official statistics; for admins.")
class ImportProfileResource {

    private final Profiles profiles;
    private final AsOfReader clocks;
    private final Answers answers;

    ImportProfileResource(Profiles profiles, AsOfReader clocks, Answers answers) {
        this.profiles = profiles;
        this.clocks = clocks;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "listImportProfiles",
            summary = "Which files can be imported",
            description = "One row a profile: whose files it reads, the columns that they must have, by which lists of"
                    + " codes countries are read, and which data sets are filled. Operators add their own.")
    @APIResponseSchema(value = ImportProfileList.class, responseCode = "200", responseDescription = "The profiles.")
    public Answer list(@BeanParam AsOfParameters clock, @BeanParam ListParameters list) {
        Parameters parameters = new Parameters();
        ListRequest request = list.read(parameters);
        AsOf asOf = clocks.read(clock, request, parameters);
        parameters.check();
        List<ImportProfileRow> all = Stream.concat(
                        Stream.of(ImportProfileRow.ours(OwnSources.NEEDED, OwnClaims.NEEDED)),
                        profiles.all().stream().map(ImportProfileRow::of))
                .toList();
        return answers.list(
                Listing.of(all, ImportProfileRow::name, request.after(), all.size(), asOf.revision()),
                request,
                ImportProfileRow.class,
                "dyad-import-profiles");
    }
}
