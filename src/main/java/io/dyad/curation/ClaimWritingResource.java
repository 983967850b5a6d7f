package io.dyad.curation;

import io.dyad.access.Role;
import io.dyad.claim.ClaimDetail;
import io.dyad.claim.ClaimReader;
import io.dyad.claim.Claims;
import io.dyad.format.Answer;
import io.dyad.format.Format;
import io.dyad.http.JsonBodies;
import io.dyad.http.PublicAddress;
import io.dyad.store.AsOf;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Entering claims and changing their states. */
@Path("/v1/claims")
@Produces(Format.JSON_TYPE)
@Consumes(Format.JSON_TYPE)
@RolesAllowed(Role.CURATES)
@Tag(name = "Writing", description = "Adding, correcting and withdrawing, with a key.")
class ClaimWritingResource {

    private final ClaimWriting writing;
    private final ClaimBodies bodies;
    private final ClaimReader reader;
    private final Claims claims;
    private final PublicAddress address;

    ClaimWritingResource(
            ClaimWriting writing, ClaimBodies bodies, ClaimReader reader, Claims claims, PublicAddress address) {
        this.writing = writing;
        this.bodies = bodies;
        this.reader = reader;
        this.claims = claims;
        this.address = address;
    }

    @POST
    @RolesAllowed(Role.CONTRIBUTES)
    @Operation(
            operationId = "enterClaims",
            summary = "Enter claims",
            description = "One claim or an array of up to 1,000, all or nothing. state is candidate unless it says"
                    + " published, which needs the key of a curator. What has a default may be left out; what the"
                    + " service works out itself, such as display, book and the ends of a range, is refused. The same"
                    + " claim twice is 409.")
    @RequestBody(
            required = true,
            content = @Content(schema = @Schema(oneOf = {ClaimEntryFields.class, ClaimEntryFields[].class})))
    @APIResponse(
            responseCode = "201",
            description = "The claim; for an array the rows and the revision, and no Location.",
            content = @Content(schema = @Schema(oneOf = {ClaimDetail.class, EnteredClaims.class})))
    public RestResponse<Answer> enter(
            @RestQuery
                    @Parameter(
                            description = "Why, for the revision and the history of the claims; anyone can read it.",
                            schema = @Schema(maxLength = 500))
                    @Nullable String reason,
            @BeanParam WriteHeaders headers,
            InputStream body) {
        byte[] bytes = JsonBodies.bytes(body);
        ClaimBodies.Entries entries = bodies.entries(bytes);
        Written written = writing.enter(entries, bytes, reason, headers);
        return entries.isArray() ? WriteAnswer.created(entered(written), null, written) : created(written);
    }

    @POST
    @Path("/{id}/publish")
    @Operation(
            operationId = "publishClaim",
            summary = "Publish a candidate",
            description = "From now on figures are made of it.")
    @RequestBody(required = false, content = @Content(schema = @Schema(implementation = PublishFields.class)))
    @APIResponseSchema(value = ClaimDetail.class, responseCode = "200", responseDescription = "The claim.")
    public RestResponse<Answer> publish(@BeanParam ChangeRequest request, InputStream body) {
        return moved(writing.move(Transition.PUBLISH, request, JsonBodies.bytes(body)));
    }

    @POST
    @Path("/{id}/reject")
    @Operation(
            operationId = "rejectClaim",
            summary = "Reject a candidate",
            description = "The candidate stays readable, with the reason.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ReasonFields.class)))
    @APIResponseSchema(value = ClaimDetail.class, responseCode = "200", responseDescription = "The claim.")
    public RestResponse<Answer> reject(@BeanParam ChangeRequest request, InputStream body) {
        return moved(writing.move(Transition.REJECT, request, JsonBodies.bytes(body)));
    }

    @POST
    @Path("/{id}/withdraw")
    @Operation(
            operationId = "withdrawClaim",
            summary = "Withdraw a published claim",
            description = "No figure is made of it any more. It stays readable, with the reason, and figures as known"
                    + " before stay as they were.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ReasonFields.class)))
    @APIResponseSchema(value = ClaimDetail.class, responseCode = "200", responseDescription = "The claim.")
    public RestResponse<Answer> withdraw(@BeanParam ChangeRequest request, InputStream body) {
        return moved(writing.move(Transition.WITHDRAW, request, JsonBodies.bytes(body)));
    }

    @POST
    @Path("/{id}/reinstate")
    @Operation(
            operationId = "reinstateClaim",
            summary = "Take back a withdrawal, a rejection or a supersession",
            description =
                    "The claim is again what it was before: what was withdrawn is published, what was rejected is a candidate,"
                            + " what was superseded is what it had been."
                            + " A claim cannot come back while another version of it is published: one that superseded it, or that it"
                            + " superseded, directly or by way of others.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ReasonFields.class)))
    @APIResponseSchema(value = ClaimDetail.class, responseCode = "200", responseDescription = "The claim.")
    public RestResponse<Answer> reinstate(@BeanParam ChangeRequest request, InputStream body) {
        return moved(writing.move(Transition.REINSTATE, request, JsonBodies.bytes(body)));
    }

    @POST
    @Path("/{id}/supersede")
    @Operation(
            operationId = "supersedeClaim",
            summary = "Put a better claim in the place of a published one, or of a candidate",
            description =
                    "Content never changes: a correction is a new claim of the same pair, of a candidate one of the"
                            + " same source. It is published. The answer is the new claim; the old one stays readable and says what"
                            + " superseded it.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = SupersedeFields.class)))
    @APIResponseSchema(value = ClaimDetail.class, responseCode = "201", responseDescription = "The new claim.")
    public RestResponse<Answer> supersede(@BeanParam ChangeRequest request, InputStream body) {
        return created(writing.supersede(request, JsonBodies.bytes(body)));
    }

    private RestResponse<Answer> created(Written written) {
        return WriteAnswer.created(detail(written), address.link("/v1/claims/" + written.id()), written);
    }

    private RestResponse<Answer> moved(Written written) {
        return WriteAnswer.ok(detail(written), written);
    }

    /** As it was at the write's own revision, so that a repeated request gets the first answer. */
    private ClaimDetail detail(Written written) {
        AsOf then = AsOf.revision(written.revision());
        return reader.detail(reader.held(written.id(), then), then);
    }

    private EnteredClaims entered(Written written) {
        return new EnteredClaims(
                claims.all(written.ids(), written.revision()).stream()
                        .map(reader::row)
                        .toList(),
                written.revision());
    }
}
