package io.dyad.load;

import java.sql.SQLException;

/** The database did not do what a load needs. */
public class LoadException extends RuntimeException {

    LoadException(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
