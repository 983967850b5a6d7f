package io.dyad.prepared;

import io.dyad.store.Edition;

/**
 * An answer that is being made: to which question, in which coding, from which edition.
 *
 * @param abort hangs up, so that an answer that fails half way is not taken for whole
 */
record Making(CanonicalRequest request, Coding coding, Edition edition, Runnable abort) {

    /** Under this name the response filter leaves it for the interceptor. */
    static final String PROPERTY = Making.class.getName();
}
