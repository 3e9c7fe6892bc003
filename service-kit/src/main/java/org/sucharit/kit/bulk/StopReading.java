package org.sucharit.kit.bulk;

import org.sucharit.kit.problem.ProblemType;

/** The rest of a file is not read, because it cannot be, or must not; why is among its violations. */
final class StopReading extends RuntimeException {

    private final ProblemType type;

    private StopReading(ProblemType type, String reason) {
        super(reason, null, false, false);
        this.type = type;
    }

    /** It has no header, or is no file of its type from here on. */
    static StopReading unreadable(BulkViolations violations, int line, String column, String code, String detail) {
        violations.add(line, column, code, detail);
        return new StopReading(ProblemType.INVALID, detail);
    }

    /** Its header, whose violations are added, does not do. */
    static StopReading header() {
        return new StopReading(ProblemType.INVALID, "The header is not as it must be.");
    }

    /** It goes on beyond a limit. */
    static StopReading tooLarge(BulkViolations violations, int line, String code, String detail) {
        violations.add(line, null, code, detail);
        return new StopReading(ProblemType.TOO_LARGE, detail);
    }

    ProblemType type() {
        return type;
    }
}
