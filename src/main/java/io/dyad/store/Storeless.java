package io.dyad.store;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/** Requests that are answered without the store: an instance that only reads takes them, and one whose database is away. */
final class Storeless {

    /** Reads a text that is sent with the request; what it finds is stored only where that is asked for. */
    private static final String EXTRACTIONS = "/v1/extractions";

    private Storeless() {}

    static boolean is(RoutingContext context) {
        return context.normalizedPath().equals(EXTRACTIONS)
                && context.request().method().equals(HttpMethod.POST)
                && !"true".equals(context.request().getParam("store"));
    }
}
