package io.dyad.ingest;

import io.dyad.vocabulary.Words;

/** What becomes of the good rows of a file that has bad ones. */
enum OnReject {
    /** Nothing is stored; all bad rows are named. */
    FAIL,
    /** The good ones are stored. */
    SKIP;

    static OnReject parse(String word) {
        return Words.parse(OnReject.class, "way with bad rows", word);
    }

    @Override
    public String toString() {
        return Words.of(this);
    }
}
