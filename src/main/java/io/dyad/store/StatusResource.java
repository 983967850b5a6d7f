package io.dyad.store;

import io.dyad.format.Answer;
import io.dyad.format.Format;
import io.dyad.format.FormatParameters;
import io.dyad.http.Parameters;
import io.dyad.http.PublicAddress;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What this service is, and how it stands. */
@Path("/v1")
@Produces(Format.JSON_TYPE)
@Tag(name = "Service", description = "What this service is, and how it stands.")
class StatusResource {

    private final Revisions revisions;
    private final AsOfReader asOfReader;
    private final PublicAddress address;
    private final String version;

    StatusResource(
            Revisions revisions,
            AsOfReader asOfReader,
            PublicAddress address,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.revisions = revisions;
        this.asOfReader = asOfReader;
        this.address = address;
        this.version = version;
    }

    @GET
    @Operation(
            operationId = "welcome",
            summary = "What this is",
            description = "What this service is, what its store holds, and where to go.")
    @APIResponseSchema(value = Welcome.class, responseCode = "200", responseDescription = "A welcome.")
    public Answer welcome(@BeanParam AsOfParameters clocks, @BeanParam FormatParameters format) {
        Revision read = read(clocks);
        return new Answer.Document(new Welcome(
                        "Dyad",
                        "What is known about trade between two countries, who says so, and how sure one can be.",
                        version,
                        read.number(),
                        read.holdings(),
                        links()))
                .linked("service-desc", address.link("/q/openapi"))
                .linked("service-doc", address.link("/q/swagger-ui"));
    }

    @GET
    @Path("/status")
    @Operation(
            operationId = "getStatus",
            summary = "How the service stands",
            description =
                    "Version, revision, what the store holds, and when the data last changed; with known_as_of as it"
                            + " was then.")
    @APIResponseSchema(value = Status.class, responseCode = "200", responseDescription = "The status.")
    public Answer status(@BeanParam AsOfParameters clocks, @BeanParam FormatParameters format) {
        Revision read = read(clocks);
        return new Answer.Document(new Status(
                version,
                read.number(),
                read.committedAt(),
                read.reason(),
                revisions.first().committedAt(),
                read.holdings()));
    }

    private Revision read(AsOfParameters clocks) {
        Parameters parameters = new Parameters();
        AsOf asOf = asOfReader.read(clocks, parameters);
        parameters.check();
        return revisions.findById(asOf.revision());
    }

    private Map<String, String> links() {
        Map<String, String> links = new LinkedHashMap<>();
        for (String path : List.of("pairs", "figures", "claims", "sources", "indicators", "countries", "status")) {
            links.put(path, address.link("/v1/" + path));
        }
        links.put("example", address.link("/v1/pairs/KAZ-KOR"));
        links.put("openapi", address.link("/q/openapi"));
        links.put("documentation", address.link("/q/swagger-ui"));
        return links;
    }
}
