package io.dyad.prepared;

import io.dyad.http.RequestEnd;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BooleanSupplier;

/**
 * Lets those who ask the same at the same time wait for the first of them, so that a change of the data costs one
 * computation for each question and not one for each caller.
 */
@ApplicationScoped
class Flights {

    /** Under this name a request that is being computed keeps what it asks for. */
    static final String ASKED = Asked.class.getName();

    /** What is asked for, and when its computing began by {@link System#nanoTime()}. */
    record Asked(CanonicalRequest request, Flight flight, long nanoTime) {}

    /** More do not wait: they go on at once, to the limits that refuse a crowd. */
    private static final int MOST_WAITING = 1_000;

    private final ConcurrentMap<CanonicalRequest, Flight> flights = new ConcurrentHashMap<>();

    /**
     * Passes the first request on at once, and the others when it has landed, unless they are answered then.
     *
     * @param isAnswered tries to answer from what the first one left behind
     */
    void board(RoutingContext context, CanonicalRequest request, BooleanSupplier isAnswered) {
        Flight flight = flights.computeIfAbsent(request, it -> new Flight(context));
        if (flight.first.equals(context)) {
            // The one before may have landed between the look at the answers and this.
            if (isAnswered.getAsBoolean()) {
                land(request, flight);
                return;
            }
            RequestEnd.then(context, () -> land(request, flight));
            compute(context, new Asked(request, flight, System.nanoTime()));
            return;
        }
        Context own = Vertx.currentContext();
        context.request().pause();
        Runnable goOn =
                () -> own.runOnContext(it -> goOn(context, new Asked(request, flight, System.nanoTime()), isAnswered));
        if (!flight.joins(goOn)) {
            goOn.run();
        }
    }

    /** The answer is kept, or it is known that it will not be; says so once, further calls change nothing. */
    void land(Asked asked) {
        land(asked.request, asked.flight);
    }

    private void land(CanonicalRequest request, Flight flight) {
        flights.remove(request, flight);
        flight.land();
    }

    private static void goOn(RoutingContext context, Asked asked, BooleanSupplier isAnswered) {
        context.request().resume();
        if (context.response().closed() || isAnswered.getAsBoolean()) {
            return;
        }
        compute(context, asked);
    }

    private static void compute(RoutingContext context, Asked asked) {
        context.put(ASKED, asked);
        context.next();
    }

    /** A request on its way, and those who wait for it. */
    static final class Flight {

        private final RoutingContext first;
        private final List<Runnable> others = new ArrayList<>();
        private boolean hasLanded;

        Flight(RoutingContext first) {
            this.first = first;
        }

        synchronized boolean joins(Runnable goOn) {
            return !hasLanded && others.size() < MOST_WAITING && others.add(goOn);
        }

        void land() {
            List<Runnable> waiting;
            synchronized (this) {
                hasLanded = true;
                waiting = List.copyOf(others);
                others.clear();
            }
            waiting.forEach(Runnable::run);
        }
    }
}
