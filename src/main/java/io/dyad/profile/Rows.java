package io.dyad.profile;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a table, one at a time. */
interface Rows {

    /** Names of the columns, without blanks around them. */
    List<String> header();

    /** Goes to the next row; false where there is none. */
    boolean next() throws IOException;

    /** What stands in a column of this row, without blanks around it; empty where nothing does. */
    String field(int column);

    /** The line in which this row begins. */
    long line();

    /** What rows are counted by: line or record. */
    String noun();

    /** The number of this row, counted so. */
    long number();

    /** This row as it stands in the file, cut where it is very long. */
    String text();

    /** What is wrong with the row as such; null where nothing is. */
    @Nullable String fault();
}
