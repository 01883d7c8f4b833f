package se.samlat.entry;

import java.sql.SQLException;

/** The database could not answer. Tells nothing outwards; the cause stays for the log. */
public final class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    public DatabaseFailure(SQLException cause) {
        super("the database did not answer", cause);
    }
}
