package io.dyad.store;

import io.dyad.format.Answer;
import io.dyad.format.Column;
import io.dyad.format.Format;
import io.dyad.format.Table;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Endpoints of the tests alone: a write, and answers during which the test takes the database away. */
@Path("/v1/outage")
@Produces({Format.JSON_TYPE, Format.NDJSON_TYPE})
class OutageResource {

    static final Semaphore ENTERED = new Semaphore(0);
    static volatile CountDownLatch leave = new CountDownLatch(0);

    record Row(long revision) {}

    private final Revisions revisions;

    OutageResource(Revisions revisions) {
        this.revisions = revisions;
    }

    private static void pause() {
        ENTERED.release();
        try {
            leave.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @POST
    @Path("/change")
    @Operation(hidden = true)
    public Answer change() {
        return new Answer.Document(new Row(write(false)));
    }

    /** The database goes between what is written and its commit. */
    @POST
    @Path("/slow-change")
    @Operation(hidden = true)
    public Answer slowChange() {
        return new Answer.Document(new Row(write(true)));
    }

    private long write(boolean isSlow) {
        return revisions.write(new Author("tester"), "test", change -> {
            change.wrote();
            if (isSlow) {
                pause();
            }
            return change.revision();
        });
    }

    /** The database goes before the answer is marked with its revision, which this did not ask for. */
    @GET
    @Path("/unmarked/{number}")
    @Operation(hidden = true)
    public Answer unmarked(@RestPath String number) {
        pause();
        return new Answer.Document(number);
    }

    /** The database goes before the answer's rows are read, when its status is about to be sent. */
    @GET
    @Path("/rows/{number}")
    @Operation(hidden = true)
    public Answer rows(@RestPath String number) {
        Revision current = revisions.current();
        var rows = IntStream.range(0, 100)
                .mapToObj(it -> {
                    if (it == 50) {
                        pause();
                    }
                    return new Row(it == 50 ? revisions.first().number() : current.number());
                })
                .iterator();
        return new Answer.Flat<>(new Table<>("rows", Column.of(Row.class), rows));
    }
}
