package io.dyad.http;

import io.quarkus.arc.All;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where exceptions become problems. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final AllowedMethods methods;
    private final List<Diagnosis> diagnoses;

    ProblemMappers(AllowedMethods methods, @All List<Diagnosis> diagnoses) {
        this.methods = methods;
        this.diagnoses = diagnoses;
    }

    @ServerExceptionMapper
    Response ours(ProblemException exception, UriInfo uri) {
        Response.ResponseBuilder builder = Response.status(exception.status());
        exception.retryAfter().ifPresent(it -> builder.header(HttpHeaders.RETRY_AFTER, it));
        return answer(builder, exception.problem(uri.getPath()));
    }

    /** JAX-RS's own refusals (no such path, method not allowed, nothing acceptable): their status and headers stay. */
    @ServerExceptionMapper
    Response refusal(WebApplicationException exception, UriInfo uri) {
        Response original = exception.getResponse();
        Response.StatusType status = original.getStatusInfo();
        Response.ResponseBuilder builder = Response.status(status.getStatusCode());
        if (status.getStatusCode() == 405) {
            builder.header(HttpHeaders.ALLOW, methods.at(uri.getPath()));
        }
        return answer(builder, Problem.ofStatus(status.getStatusCode(), uri.getPath()));
    }

    /** No key where one is needed (RFC 9110 §15.5.2 asks for the challenge). */
    @ServerExceptionMapper
    Response unauthorized(UnauthorizedException exception, UriInfo uri) {
        return challenge("This needs a key: send it as Authorization: Bearer <key>, or as X-API-Key: <key>.", uri);
    }

    /** A key that opens nothing. */
    @ServerExceptionMapper
    Response unauthorized(AuthenticationFailedException exception, UriInfo uri) {
        return challenge(Objects.requireNonNullElse(exception.getMessage(), "This key is not known."), uri);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException exception, UriInfo uri) {
        return ours(
                ProblemException.forbidden(
                        "The role of this key does not allow that; /q/openapi says which role does."),
                uri);
    }

    private static Response challenge(String detail, UriInfo uri) {
        Response.ResponseBuilder builder =
                Response.status(401).header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"dyad\"");
        return answer(builder, ProblemException.unauthorized(detail).problem(uri.getPath()));
    }

    /** What was not foreseen where it happened. */
    @ServerExceptionMapper
    Response unexpected(Throwable throwable, UriInfo uri) {
        return diagnoses.stream()
                .flatMap(it -> it.of(throwable).stream())
                .findFirst()
                .map(it -> ours(it, uri))
                .orElseGet(() -> fault(throwable, uri));
    }

    /** A fault of ours: the caller gets a number to quote, the log gets the cause. */
    private static Response fault(Throwable throwable, UriInfo uri) {
        String number = UUID.randomUUID().toString();
        LOG.errorf(
                throwable,
                "Request failed, problem %s: %s",
                number,
                uri.getRequestUri().getRawPath());
        String detail = "Dyad failed to answer; this is a fault of the service, logged as " + number + ".";
        return answer(
                Response.status(500),
                new Problem("about:blank", "Internal Server Error", 500, detail, uri.getPath(), List.of(), null));
    }

    /** Errors are never cacheable (design, HTTP conventions). */
    private static Response answer(Response.ResponseBuilder builder, Problem problem) {
        return builder.type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem)
                .build();
    }
}
