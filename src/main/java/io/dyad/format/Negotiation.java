package io.dyad.format;

import io.dyad.http.Fault;
import io.dyad.http.Parameters;
import io.dyad.http.ProblemException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Decides the format before the resource is chosen, from {@code ?format=} or the Accept header, and leaves just its
 * media type in Accept: so resources and writers see one answer, and q-values are honoured in one place.
 */
public class Negotiation {

    private static final String HAS_EVENTS = "/v1/imports/";
    private static final String EVENTS = "/events";

    /** Whoever does not say otherwise opens these in a spreadsheet. */
    private static final String FILE_TO_WORK_ON = "/rejects";

    /**
     * The format that a request will be answered in, as far as it can be told without refusing anything.
     *
     * @param parameter the value of {@code ?format=}, null where there is none
     */
    public static Optional<Format> foresee(@Nullable String parameter, @Nullable String accept) {
        if (parameter == null) {
            return accept == null || accept.equals("*/*")
                    ? Optional.of(Format.JSON)
                    : AcceptHeader.parse(accept).best();
        }
        return Arrays.stream(Format.values())
                .filter(it -> it.toString().equals(parameter))
                .findFirst();
    }

    @ServerRequestFilter(preMatching = true)
    void decide(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        if (isOfEvents(request)) {
            sendToEvents(path, request);
        } else if (path.startsWith("/v1") && !path.endsWith(EVENTS)) {
            String mediaType = Picture.at(path)
                    .map(Picture::mediaType)
                    .orElseGet(() -> wanted(request).mediaType());
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, mediaType);
        }
    }

    /** Events are no format of a table; the few resources that tell them are found by this type. */
    private static boolean isOfEvents(ContainerRequestContext request) {
        String accept = request.getHeaderString(HttpHeaders.ACCEPT);
        return accept != null && accept.strip().equals(MediaType.SERVER_SENT_EVENTS);
    }

    /**
     * Two methods at one address would have the framework read Content-Type, which it answers with 500 where that is
     * malformed; so events have an address of their own.
     */
    private static void sendToEvents(String path, ContainerRequestContext request) {
        if (path.startsWith(HAS_EVENTS) && !path.endsWith(EVENTS)) {
            request.setRequestUri(
                    request.getUriInfo().getRequestUriBuilder().path(EVENTS).build());
        }
    }

    private static Format wanted(ContainerRequestContext request) {
        String asked = request.getUriInfo().getQueryParameters().getFirst("format");
        String accept = request.getHeaderString(HttpHeaders.ACCEPT);
        if (asked == null
                && isAnything(accept)
                && request.getUriInfo().getPath().endsWith(FILE_TO_WORK_ON)) {
            return Format.CSV;
        }
        return asked == null ? accepted(accept) : named(asked);
    }

    private static boolean isAnything(@Nullable String accept) {
        return accept == null || accept.equals("*/*");
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
