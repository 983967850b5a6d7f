package io.dyad.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Answers with a problem where no resource is at work yet. */
@Singleton
public class ProblemSender {

    private final ObjectMapper mapper;

    ProblemSender(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Ends the request with the problem. */
    public void send(RoutingContext context, ProblemException refusal) {
        refusal.retryAfter().ifPresent(it -> context.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(it)));
        send(context, refusal.problem(path(context)));
    }

    /** Ends the request that the server itself refuses; one whose answer has begun is cut off, so that nobody takes it for whole. */
    void send(RoutingContext context, int status) {
        if (context.response().headWritten()) {
            context.request().connection().close();
        } else {
            send(context, Problem.ofStatus(status, path(context)));
        }
    }

    private void send(RoutingContext context, Problem problem) {
        HttpServerResponse response = context.response();
        response.setStatusCode(problem.status());
        response.putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.end(json(problem));
    }

    /** The path as it was sent: what refuses here may be what keeps it from being decoded. */
    private static String path(RoutingContext context) {
        String address = context.request().uri();
        int mark = address.indexOf('?');
        return mark < 0 ? address : address.substring(0, mark);
    }

    private String json(Problem problem) {
        try {
            return mapper.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem is made of words and numbers", e);
        }
    }
}
