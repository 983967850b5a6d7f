package io.dyad.access;

import io.dyad.format.Answer;
import io.dyad.format.Column;
import io.dyad.format.Format;
import io.dyad.format.Table;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Iterator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Endpoints of the tests alone: one that fails, one that fails late, one that takes as long as the test wants. */
@Path("/v1/trouble")
@Produces({Format.JSON_TYPE, Format.NDJSON_TYPE})
class TroubleResource {

    static final Semaphore ENTERED = new Semaphore(0);
    static volatile CountDownLatch leave = new CountDownLatch(0);

    record Row(String text) {}

    @GET
    @Operation(hidden = true)
    public Answer fail() {
        throw new IllegalStateException("secret of io.dyad");
    }

    /** Fails at that row. */
    @GET
    @Path("/row/{number}")
    @Operation(hidden = true)
    public Answer failAt(@RestPath int number) {
        Iterator<Row> rows = IntStream.range(0, 100_000)
                .mapToObj(it -> {
                    if (it == number) {
                        throw new IllegalStateException("a row that cannot be read");
                    }
                    return new Row("a row of some length, number " + it);
                })
                .iterator();
        return new Answer.Flat<>(new Table<>("late", Column.of(Row.class), rows));
    }

    @GET
    @Path("/slow/{number}")
    @Operation(hidden = true)
    public Answer slow(@RestPath String number) throws InterruptedException {
        ENTERED.release();
        leave.await();
        return new Answer.Document(new Row("at last " + number));
    }
}
