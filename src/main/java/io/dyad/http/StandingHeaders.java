package io.dyad.http;

import static io.vertx.core.http.HttpHeaders.createOptimized;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;

/**
 * Headers of every answer: the date, what a browser may do with it, and that pages of any origin may read it. They do
 * not depend on who asks, so that a cache can hand one answer to all.
 */
@Singleton
class StandingHeaders {

    private static final CharSequence CONTENT_TYPE_OPTIONS = createOptimized("X-Content-Type-Options");
    private static final CharSequence NOSNIFF = createOptimized("nosniff");
    private static final CharSequence REFERRER_POLICY = createOptimized("Referrer-Policy");
    private static final CharSequence REFERRER = createOptimized("strict-origin-when-cross-origin");
    private static final CharSequence SECURITY_POLICY = createOptimized("Content-Security-Policy");
    private static final CharSequence ANY = createOptimized("*");
    private static final CharSequence EXPOSED = createOptimized(
            "ETag, Last-Modified, Link, Retry-After, Server-Timing, Content-Disposition, Date, Warning");

    /** Nobody should take data for a page. */
    private static final CharSequence DATA = createOptimized("default-src 'none'; frame-ancestors 'none'");

    /** Our own pages: only what we serve ourselves, nothing inline, nothing from elsewhere. */
    private static final CharSequence PAGE = createOptimized(ownPage("'none'"));

    /** What other pages may show in a frame. */
    private static final CharSequence EMBED = createOptimized(ownPage("*"));

    /** Swagger UI brings inline scripts and styles. */
    private static final CharSequence SWAGGER = createOptimized("default-src 'self'; script-src 'self' 'unsafe-inline';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'");

    private final HttpDate date;

    StandingHeaders(HttpDate date) {
        this.date = date;
    }

    void put(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        response.putHeader(HttpHeaders.DATE, date.now());
        response.putHeader(CONTENT_TYPE_OPTIONS, NOSNIFF);
        response.putHeader(REFERRER_POLICY, REFERRER);
        response.putHeader(SECURITY_POLICY, policy(request.path()));
        response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, ANY);
        response.putHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
    }

    /** What a page of another origin may ask: to read, and to say what it holds already. */
    void putPreflight(HttpServerResponse response) {
        response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, OPTIONS");
        response.putHeader(
                HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "Accept, Content-Type, If-None-Match, If-Modified-Since");
        response.putHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
    }

    private static CharSequence policy(String path) {
        if (path.startsWith("/v1")) {
            return DATA;
        }
        if (path.startsWith("/embed/")) {
            return EMBED;
        }
        return path.startsWith("/q/swagger-ui") ? SWAGGER : PAGE;
    }

    private static String ownPage(String ancestors) {
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                + " base-uri 'none'; form-action 'self'; frame-ancestors " + ancestors;
    }
}
