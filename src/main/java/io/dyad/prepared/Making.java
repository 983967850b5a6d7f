package io.dyad.prepared;

import io.dyad.store.Edition;

/** An answer that is being made: to which question, in which coding, from which edition. */
record Making(CanonicalRequest request, Coding coding, Edition edition) {

    /** Under this name the response filter leaves it for the interceptor. */
    static final String PROPERTY = Making.class.getName();
}
