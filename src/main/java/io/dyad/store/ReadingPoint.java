package io.dyad.store;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** The revision that a request reads at: the current one when it first asked, so that one answer is of one moment. */
@RequestScoped
class ReadingPoint {

    private @Nullable Revision revision;

    @Nullable Revision revision() {
        return revision;
    }

    void keep(Revision current) {
        revision = current;
    }

    /** After a change of its own the request goes on at the revision that it made. */
    void forget() {
        revision = null;
    }
}
