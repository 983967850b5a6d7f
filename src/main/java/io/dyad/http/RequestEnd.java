package io.dyad.http;

import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What is to be done when a request is over, however it ends. The server's own end handlers are not called when an
 * answer is cut off while it is being written; who cuts off therefore does so here.
 */
public final class RequestEnd {

    private static final String NAME = RequestEnd.class.getName();

    /** A client that does not read what it was sent may keep the connection from closing. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Runnable action;
    private final AtomicBoolean isDone = new AtomicBoolean();

    private RequestEnd(Runnable action) {
        this.action = action;
    }

    /** Does it once, when the answer is sent, the client has hung up, or the answer is cut off. One for each request. */
    public static void then(RoutingContext context, Runnable action) {
        RequestEnd end = new RequestEnd(action);
        context.put(NAME, end);
        context.addEndHandler(it -> end.come());
    }

    /**
     * Hangs up: the client must see that what it has got is not the whole answer. Waits until that is done, since the
     * framework would else end the answer in good order first; so it is not for the event loop.
     */
    public static void cutOff(RoutingContext context) {
        CompletableFuture<Void> closed =
                context.request().connection().close().toCompletionStage().toCompletableFuture();
        closed.completeOnTimeout(null, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .exceptionally(alreadyGone -> null)
                .join();
        RequestEnd end = context.get(NAME);
        if (end != null) {
            end.come();
        }
    }

    private void come() {
        if (isDone.compareAndSet(false, true)) {
            action.run();
        }
    }
}
