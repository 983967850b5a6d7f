package io.dyad.store;

/**
 * A change of the store that is being made: everything written in it belongs to one revision. Whoever writes says so
 * here; a change in which nothing was written takes no revision.
 */
public final class Change {

    private final long revision;
    private final Author author;
    private Holdings growth = Holdings.NONE;
    private boolean empty = true;

    Change(long revision, Author author) {
        this.revision = revision;
        this.author = author;
    }

    /** The number of the revision that this becomes. */
    public long revision() {
        return revision;
    }

    public Author author() {
        return author;
    }

    /** Something was written by which the store did not grow. */
    public void wrote() {
        empty = false;
    }

    /** Something was written, by which the store grew. */
    public void wrote(Holdings more) {
        growth = growth.plus(more);
        empty = false;
    }

    /** Whether nothing has been written so far. */
    public boolean isEmpty() {
        return empty;
    }

    Holdings growth() {
        return growth;
    }
}
