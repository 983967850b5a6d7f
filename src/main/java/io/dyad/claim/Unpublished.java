package io.dyad.claim;

import io.dyad.http.ProblemException;
import io.dyad.source.Source;
import io.dyad.store.AsOf;

/** Says of something that is known that its source had not been published on the day asked for. */
final class Unpublished {

    private Unpublished() {}

    /** @throws ProblemException when the source does not count on that day */
    static void refuse(String what, Source source, AsOf asOf) {
        if (!asOf.admits(source.publishedOn())) {
            throw ProblemException.notFound(
                    source.publishedOn() == null
                            ? what + " gives no day of publication, so it is not known whether it was" + " out by "
                                    + asOf.publishedBy() + "."
                            : what + " was published on " + source.publishedOn() + ", after " + asOf.publishedBy()
                                    + ".");
        }
    }
}
