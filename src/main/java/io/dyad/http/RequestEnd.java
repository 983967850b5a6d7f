package io.dyad.http;

import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What is to be done when a request is over, however it ends. The server's own end handlers are not called when an
 * answer is cut off while it is being written; who cuts off therefore does so here.
 */
public final class RequestEnd {

    private static final String NAME = RequestEnd.class.getName();

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

    /** Hangs up: the client must see that what it has got is not the whole answer. */
    public static void cutOff(RoutingContext context) {
        context.request().connection().close();
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
