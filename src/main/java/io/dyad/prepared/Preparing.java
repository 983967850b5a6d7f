package io.dyad.prepared;

import io.dyad.prepared.PreparedAnswer.Body;
import io.dyad.prepared.PreparedAnswer.Header;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Keeps what is written, if it is small enough, and sends it in the coding chosen. */
@Provider
class Preparing implements WriterInterceptor {

    /** These tell of the answer itself; all others are made anew for each request. */
    private static final List<String> KEPT =
            List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.LINK);

    private final PreparedAnswers answers;
    private final Validators validators;
    private final Flights flights;

    Preparing(PreparedAnswers answers, Validators validators, Flights flights) {
        this.answers = answers;
        this.validators = validators;
        this.flights = flights;
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        Making making = (Making) context.getProperty(Making.PROPERTY);
        if (making == null) {
            context.proceed();
            return;
        }
        // Should it fail, the problem that is written in its place is no answer to keep.
        context.removeProperty(Making.PROPERTY);
        OutputStream wire = context.getOutputStream();
        Collector collector = new Collector(() -> streamed(wire, making));
        context.setOutputStream(collector);
        boolean isSent = false;
        try {
            context.proceed();
            send(context, making, collector, wire);
            isSent = true;
        } finally {
            if (!isSent) {
                making.fail();
            }
        }
    }

    private void send(WriterInterceptorContext context, Making making, Collector collector, OutputStream wire)
            throws IOException {
        if (collector.isWhole()) {
            Body body = prepare(making, collector.bytes(), context.getHeaders()).body(making.coding());
            context.getHeaders().putSingle(HttpHeaders.CONTENT_LENGTH, body.length());
            wire.write(body.bytes().getBytes());
        } else {
            collector.finish();
        }
    }

    private PreparedAnswer prepare(Making making, byte[] bytes, MultivaluedMap<String, Object> headers)
            throws IOException {
        List<Header> kept = KEPT.stream()
                .filter(headers::containsKey)
                .map(it -> new Header(it, String.valueOf(headers.getFirst(it))))
                .toList();
        PreparedAnswer answer = new PreparedAnswer(
                making.edition(),
                kept,
                Body.of(bytes, validators.etag(making.request(), Coding.IDENTITY, making.edition())),
                Body.of(zipped(bytes), validators.etag(making.request(), Coding.GZIP, making.edition())));
        answers.keep(making.request(), answer);
        flights.land(making.asked());
        return answer;
    }

    /** Too long to be kept: whoever waits for it need not wait longer. */
    private OutputStream streamed(OutputStream wire, Making making) {
        flights.land(making.asked());
        try {
            return making.coding() == Coding.GZIP ? new GZIPOutputStream(wire) : wire;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4 + 100);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
