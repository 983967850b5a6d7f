package io.dyad.access;

import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The key that a request bears. */
final class SentKey {

    private static final String BEARER = "bearer ";

    private SentKey() {}

    /**
     * The key; empty where none was sent.
     *
     * @throws AuthenticationFailedException when several were sent: whichever were taken, the write could bear the name of
     *     somebody who did not mean it
     */
    static Optional<String> of(HttpServerRequest request) {
        List<String> sent = Stream.concat(
                        request.headers().getAll(HttpHeaders.AUTHORIZATION).stream()
                                .filter(it -> it.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                                .map(it -> it.substring(BEARER.length())),
                        request.headers().getAll("X-API-Key").stream())
                .map(String::strip)
                .distinct()
                .toList();
        if (sent.size() > 1) {
            throw new AuthenticationFailedException("This request bears different keys; send the one that is meant.");
        }
        return sent.stream().findFirst();
    }
}
