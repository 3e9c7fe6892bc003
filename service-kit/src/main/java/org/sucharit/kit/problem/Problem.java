package org.sucharit.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * The body of every error answer (RFC 9457), {@code application/problem+json}.
 *
 * @param type address of the problem type
 * @param title the type in words
 * @param status HTTP status
 * @param detail what happened here and what to do
 * @param instance the path that was asked for
 * @param code the type's stable code
 * @param violations every offending place, at most {@value #MAX_VIOLATIONS}; empty where the whole request is meant
 * @param more where all violations can be read; only where they are kept
 * @param traceId to be named to the operator; only with an unexpected error
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        List<Violation> violations,
        String more,
        String traceId) {

    /** More violations than this are counted in the detail, not listed. */
    public static final int MAX_VIOLATIONS = 1_000;

    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(ProblemType type, int status, String detail, String instance, List<Violation> violations) {
        boolean cut = violations.size() > MAX_VIOLATIONS;
        return new Problem(
                type.uri(),
                type.title(),
                status,
                cut ? detail + " The first " + MAX_VIOLATIONS + " of " + violations.size() + " are listed." : detail,
                instance,
                type.code(),
                List.copyOf(cut ? violations.subList(0, MAX_VIOLATIONS) : violations),
                null,
                null);
    }

    Problem continued(String address) {
        return new Problem(type, title, status, detail, instance, code, violations, address, traceId);
    }

    Problem traced(String id) {
        return new Problem(type, title, status, detail, instance, code, violations, more, id);
    }
}
