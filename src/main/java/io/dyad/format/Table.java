package io.dyad.format;

import java.util.Iterator;
import java.util.List;

/**
 * Columns and a stream of rows, read once.
 *
 * @param name what a file of it is called, without ending
 */
public record Table<R>(String name, List<Column<R>> columns, Iterator<R> rows) {

    /** Reads the first row now: what fails should fail before the status is sent. */
    void fetchFirst() {
        boolean ignored = rows.hasNext();
    }
}
