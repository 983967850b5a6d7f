package io.dyad.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/**
 * What is to be done when a request is over, however it ends. The server's own end handlers are not called when an
 * answer is cut off while it is being written; who cuts off therefore does so here.
 */
public final class RequestEnd {

    private static final String NAME = RequestEnd.class.getName();

    /** A client that does not read what it was sent may keep the connection from closing. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** HTTP/2 cuts off one answer and leaves the others of the connection alone (RFC 9113 §7). */
    private static final long INTERNAL_ERROR = 2;

    private final Queue<Runnable> actions = new ConcurrentLinkedQueue<>();

    private RequestEnd() {}

    /** Does it once, when the answer is sent, the client has hung up, or the answer is cut off. */
    public static void then(RoutingContext context, Runnable action) {
        RequestEnd end = context.get(NAME);
        if (end == null) {
            RequestEnd made = new RequestEnd();
            context.put(NAME, made);
            context.addEndHandler(it -> made.come());
            end = made;
        }
        end.actions.add(action);
    }

    /**
     * Hangs up: the client must see that what it has got is not the whole answer. Waits until that is done, since the
     * framework would else end the answer in good order first; so it is not for the event loop.
     */
    public static void cutOff(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset(INTERNAL_ERROR);
        } else {
            request.connection()
                    .close()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .completeOnTimeout(null, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .exceptionally(alreadyGone -> null)
                    .join();
        }
        RequestEnd end = context.get(NAME);
        if (end != null) {
            end.come();
        }
    }

    private void come() {
        for (Runnable action = actions.poll(); action != null; action = actions.poll()) {
            action.run();
        }
    }
}
