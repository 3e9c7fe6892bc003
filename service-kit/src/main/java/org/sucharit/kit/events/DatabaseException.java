package org.sucharit.kit.events;

import java.sql.SQLException;

/** The database refused or did not answer. */
public class DatabaseException extends RuntimeException {
    public DatabaseException(SQLException cause) {
        super(cause);
    }
}
