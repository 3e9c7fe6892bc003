package org.sucharit.kit.problem;

import java.time.Duration;
import java.util.List;

/** Thrown by a use case that cannot be carried out; becomes the problem it names. */
public class ProblemException extends RuntimeException {

    private final ProblemType type;
    private final transient List<Violation> violations;
    private final Duration retryAfter;
    private final String more;

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of(), null, null);
    }

    public ProblemException(ProblemType type, String detail, List<Violation> violations) {
        this(type, detail, violations, null, null);
    }

    /**
     * A problem with more violations than an answer lists.
     *
     * @param more where all can be read
     */
    public ProblemException(ProblemType type, String detail, List<Violation> violations, String more) {
        this(type, detail, violations, null, more);
    }

    private ProblemException(
            ProblemType type, String detail, List<Violation> violations, Duration retryAfter, String more) {
        super(detail);
        this.type = type;
        this.violations = List.copyOf(violations);
        this.retryAfter = retryAfter;
        this.more = more;
    }

    /** The request is understood and breaks rules; every one of them is named. */
    public static ProblemException invalid(List<Violation> violations) {
        String detail = violations.size() == 1 ? violations.getFirst().message() : violations.size() + " rules broken.";
        return new ProblemException(ProblemType.INVALID, detail, violations);
    }

    /**
     * Requires that no rule was broken.
     *
     * @throws ProblemException INVALID with everything that was
     */
    public static void requireNone(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw invalid(violations);
        }
    }

    public static ProblemException notFound(String detail) {
        return new ProblemException(ProblemType.NOT_FOUND, detail);
    }

    /** Something this answer needs does not answer itself. */
    public static ProblemException unavailable(String detail, Duration retryAfter) {
        return new ProblemException(ProblemType.UNAVAILABLE, detail, List.of(), retryAfter, null);
    }

    public ProblemType type() {
        return type;
    }

    public List<Violation> violations() {
        return violations;
    }

    /** How long a client should wait before it asks again; null where waiting does not help. */
    public Duration retryAfter() {
        return retryAfter;
    }

    /** Where all violations can be read; null where those given are all. */
    public String more() {
        return more;
    }
}
