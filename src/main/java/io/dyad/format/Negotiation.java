package io.dyad.format;

import io.dyad.http.Fault;
import io.dyad.http.Parameters;
import io.dyad.http.ProblemException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Decides the format before the resource is chosen, from {@code ?format=} or the Accept header, and leaves just its
 * media type in Accept: so resources and writers see one answer, and q-values are honoured in one place.
 */
class Negotiation {

    @ServerRequestFilter(preMatching = true)
    void decide(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().startsWith("/v1")) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, wanted(request).mediaType());
        }
    }

    /** One address answers in several formats, so a cache must not mix them up. */
    @ServerResponseFilter
    void vary(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getUriInfo().getPath().startsWith("/v1")) {
            response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        }
    }

    private static Format wanted(ContainerRequestContext request) {
        String asked = request.getUriInfo().getQueryParameters().getFirst("format");
        return asked == null ? accepted(request.getHeaderString(HttpHeaders.ACCEPT)) : named(asked);
    }

    private static Format named(String code) {
        Parameters parameters = new Parameters();
        Optional<Format> format = parameters.one("format", code, Format::parse);
        parameters.check();
        return format.orElseThrow();
    }

    private static Format accepted(@Nullable String header) {
        String accept = header == null ? "" : header;
        return AcceptHeader.parse(accept)
                .best()
                .orElseThrow(() -> ProblemException.notAcceptable(
                        "None of the formats accepted is served here.",
                        new Fault("Accept", accept, "Not served here.", Format.mediaTypes())));
    }
}
