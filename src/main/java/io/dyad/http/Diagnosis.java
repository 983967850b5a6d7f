package io.dyad.http;

import java.util.Optional;

/** Knows of some faults that they are no fault of this service's code: what they are to the caller. */
public interface Diagnosis {

    /** The problem that the fault is to the caller; empty where this knows nothing of it. */
    Optional<ProblemException> of(Throwable fault);
}
