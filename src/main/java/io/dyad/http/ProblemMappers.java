package io.dyad.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where exceptions become problems. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response ours(ProblemException exception, UriInfo uri) {
        return answer(Response.status(exception.status()), exception.problem(uri.getPath()));
    }

    /** JAX-RS's own refusals (no such path, method not allowed, nothing acceptable): their status and headers stay. */
    @ServerExceptionMapper
    Response refusal(WebApplicationException exception, UriInfo uri) {
        Response original = exception.getResponse();
        Response.StatusType status = original.getStatusInfo();
        Problem problem = new Problem(
                "about:blank",
                status.getReasonPhrase(),
                status.getStatusCode(),
                detail(status.getStatusCode(), uri.getPath()),
                uri.getPath(),
                List.of());
        Response.ResponseBuilder builder = Response.status(status.getStatusCode());
        if (original.getHeaderString(HttpHeaders.ALLOW) != null) {
            builder.header(HttpHeaders.ALLOW, original.getHeaderString(HttpHeaders.ALLOW));
        }
        return answer(builder, problem);
    }

    /** A fault of ours: the caller gets a number to quote, the log gets the cause. */
    @ServerExceptionMapper
    Response unexpected(Throwable throwable, UriInfo uri) {
        String number = UUID.randomUUID().toString();
        LOG.errorf(
                throwable,
                "Request failed, problem %s: %s",
                number,
                uri.getRequestUri().getRawPath());
        String detail = "Dyad failed to answer; this is a fault of the service, logged as " + number + ".";
        return answer(
                Response.status(500),
                new Problem("about:blank", "Internal Server Error", 500, detail, uri.getPath(), List.of()));
    }

    private static String detail(int status, String path) {
        return switch (status) {
            case 404 -> "There is nothing at " + path + "; /v1 lists what there is.";
            case 405 -> "This address does not answer that method; reading is by GET.";
            case 406 -> "This address does not answer in the format asked for; it answers in JSON.";
            default -> "The request could not be answered.";
        };
    }

    /** Errors are never cacheable (design, HTTP conventions). */
    private static Response answer(Response.ResponseBuilder builder, Problem problem) {
        return builder.type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem)
                .build();
    }
}
