package io.dyad.format;

import io.dyad.http.Fault;
import io.dyad.http.Nearest;
import io.dyad.http.ProblemException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
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

    private static Format wanted(ContainerRequestContext request) {
        String asked = request.getUriInfo().getQueryParameters().getFirst("format");
        return asked == null ? accepted(request.getHeaderString(HttpHeaders.ACCEPT)) : named(asked);
    }

    private static Format named(String code) {
        return Arrays.stream(Format.values())
                .filter(it -> it.toString().equals(code))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalidParameters(List.of(new Fault(
                        "format", code, "There is no format \"" + code + "\" here." + hint(code), Format.codes()))));
    }

    private static String hint(String code) {
        return Nearest.to(code, Format.codes()).stream()
                .findFirst()
                .map(it -> " Did you mean " + it + "?")
                .orElse("");
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
