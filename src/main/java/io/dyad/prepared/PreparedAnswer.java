package io.dyad.prepared;

import io.dyad.store.Edition;
import io.vertx.core.buffer.Buffer;
import java.util.List;

/**
 * An answer as it goes over the wire, in each coding.
 *
 * @param edition what it was made from
 * @param headers those that belong to this answer alone, such as its content type
 */
record PreparedAnswer(Edition edition, List<Header> headers, Body plain, Body zipped) {

    /** Headers, ETags and the place in the cache. */
    private static final int OVERHEAD = 1000;

    record Header(CharSequence name, CharSequence value) {}

    /** The bytes in one coding and their ETag. */
    record Body(Buffer bytes, String length, String etag) {
        static Body of(byte[] bytes, String etag) {
            return new Body(Buffer.buffer(bytes), String.valueOf(bytes.length), etag);
        }
    }

    Body body(Coding coding) {
        return coding == Coding.GZIP ? zipped : plain;
    }

    /** What it takes of the memory set aside, about. */
    int size() {
        return plain.bytes.length() + zipped.bytes.length() + OVERHEAD;
    }
}
