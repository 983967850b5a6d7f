package io.dyad.store;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;

/** Requests that are answered without the store: an instance that only reads takes them, and one whose database is away. */
final class Storeless {

    /** Reads a text that is sent with the request; what it finds is stored only where that is asked for. */
    private static final String EXTRACTIONS = "/v1/extractions";

    /** Not asked for, or said so; however else it is written may mean that something is to be stored. */
    private static final Set<String> NOTHING_STORED = Set.of("null", "false");

    private Storeless() {}

    static boolean is(RoutingContext context) {
        return context.normalizedPath().equals(EXTRACTIONS)
                && context.request().method().equals(HttpMethod.POST)
                && NOTHING_STORED.contains(String.valueOf(context.request().getParam("store")));
    }
}
