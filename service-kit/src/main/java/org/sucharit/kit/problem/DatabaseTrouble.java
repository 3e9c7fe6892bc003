package org.sucharit.kit.problem;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What an error of the database means for the one who asked (PostgreSQL's error codes). */
final class DatabaseTrouble {

    private DatabaseTrouble() {}

    /** The problem, where the error is one of the database and not of the program. */
    static Optional<ProblemException> problem(Throwable e) {
        boolean noState = false;
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                if (sql.getSQLState() != null) {
                    return problem(sql.getSQLState());
                }
                noState = true;
            }
        }
        // No connection was to be had from the pool.
        return noState ? Optional.of(away()) : Optional.empty();
    }

    private static Optional<ProblemException> problem(String state) {
        if (state.startsWith("08") || state.startsWith("53") || state.startsWith("57")) {
            return Optional.of(away());
        }
        return switch (state) {
            case "23505" ->
                Optional.of(new ProblemException(
                        ProblemType.CONFLICT, "Someone else did the same at this moment. Read it again."));
            case "40001", "40P01", "55P03" ->
                Optional.of(ProblemException.unavailable(
                        "Others are changing this right now. Try again.", Duration.ofSeconds(1)));
            // What PostgreSQL keeps in no text: U+0000.
            case "22021" ->
                Optional.of(ProblemException.invalid(List.of(Violation.at(
                        "", "not-storable", "A text holds a character that cannot be stored, U+0000. Take it out."))));
            default -> Optional.empty();
        };
    }

    private static ProblemException away() {
        return ProblemException.unavailable("The database does not answer.", Duration.ofSeconds(5));
    }
}
