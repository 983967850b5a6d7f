package io.dyad.access;

import io.dyad.format.Answer;
import io.dyad.format.Format;
import io.dyad.http.Fault;
import io.dyad.http.JsonBodies;
import io.dyad.http.Parameters;
import io.dyad.http.ProblemException;
import io.dyad.http.PublicAddress;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The keys with which one writes, for admins. */
@Path("/v1/keys")
@Produces(Format.JSON_TYPE)
@Consumes(Format.JSON_TYPE)
@RolesAllowed(Role.ADMINISTERS)
@Tag(name = "Keys", description = "The keys with which one writes; for admins.")
class KeyResource {

    private static final String ID = "The key's id: what stands between dyad_ and the secret.";
    private static final String EXAMPLE = "5f0c2a9e7b14";

    private final ApiKeys keys;
    private final Caller caller;
    private final PublicAddress address;
    private final Clock clock;

    KeyResource(ApiKeys keys, Caller caller, PublicAddress address, Clock clock) {
        this.keys = keys;
        this.caller = caller;
        this.address = address;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listKeys",
            summary = "Keys that were given out",
            description = "Latest first, the revoked and expired among them.")
    @APIResponseSchema(value = KeyList.class, responseCode = "200", responseDescription = "The keys, latest first.")
    public Answer list() {
        return new Answer.Document(new KeyList(keys.rows()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getKey", summary = "One key", description = "Who holds the key, and its last use.")
    @APIResponseSchema(value = KeyRow.class, responseCode = "200", responseDescription = "The key.")
    public Answer one(@RestPath @Parameter(description = ID, example = EXAMPLE) String id) {
        return new Answer.Document(keys.row(id));
    }

    @POST
    @Operation(
            operationId = "giveKey",
            summary = "Give out a key",
            description = "The answer holds the key itself, this once: only a hash of its secret is kept.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = KeyFields.class)))
    @APIResponseSchema(value = GivenKey.class, responseCode = "201", responseDescription = "The key.")
    public RestResponse<Answer> give(@Context HttpHeaders headers, InputStream body) {
        refuseToRepeat(headers.getRequestHeader("Idempotency-Key"));
        Parameters faults = Parameters.ofBody();
        KeyFields fields =
                JsonBodies.fields(JsonBodies.read(JsonBodies.bytes(body)), KeyFields.class, Map.of(), faults);
        NewKey wanted = NewKey.read(fields, clock.instant(), faults);
        KeyText key = keys.give(wanted, caller.author().name());
        return RestResponse.ResponseBuilder.<Answer>create(RestResponse.Status.CREATED)
                .header(HttpHeaders.LOCATION, address.link("/v1/keys/" + key.id()))
                .entity(new Answer.Document(new GivenKey(keys.row(key.id()), key.toString())))
                .build();
    }

    /** The secret is not kept, so that the first answer cannot be given again; ignored, the header would promise that. */
    private static void refuseToRepeat(@Nullable List<String> idempotencyKeys) {
        if (idempotencyKeys != null && !idempotencyKeys.isEmpty()) {
            throw ProblemException.invalidParameters(List.of(Fault.of(
                    "Idempotency-Key",
                    idempotencyKeys.get(0),
                    "A key is shown once and cannot be shown again; leave Idempotency-Key out, and revoke a key that was"
                            + " lost on its way.")));
        }
    }

    @POST
    @Path("/{id}/expire")
    @Operation(
            operationId = "expireKey",
            summary = "Set when a key expires",
            description = "Sets until when the key is good; a moment that has passed ends it now.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = KeyExpiry.class)))
    @APIResponseSchema(value = KeyRow.class, responseCode = "200", responseDescription = "The key.")
    public Answer expire(@RestPath @Parameter(description = ID, example = EXAMPLE) String id, InputStream body) {
        Parameters faults = Parameters.ofBody();
        KeyExpiry expiry =
                JsonBodies.fields(JsonBodies.read(JsonBodies.bytes(body)), KeyExpiry.class, Map.of(), faults);
        faults.check();
        return new Answer.Document(keys.expire(id, expiry.expiresAt()));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "revokeKey",
            summary = "Revoke a key",
            description = "The key opens nothing from now on. It stays listed, since what was written with it bears its"
                    + " name.")
    @APIResponseSchema(value = KeyRow.class, responseCode = "200", responseDescription = "The key.")
    public Answer revoke(@RestPath @Parameter(description = ID, example = EXAMPLE) String id) {
        return new Answer.Document(keys.revoke(id, caller.author().name()));
    }
}
