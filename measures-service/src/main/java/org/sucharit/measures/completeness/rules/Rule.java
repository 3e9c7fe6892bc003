package org.sucharit.measures.completeness.rules;

import java.util.Locale;
import org.sucharit.measures.completeness.rules.Gap.Severity;

/** The rules of a complete plan. What they say is in {@code completeness/messages.yaml}, by their codes. */
enum Rule {
    INDICATOR_WITHOUT_MEASURE(Severity.ERROR),
    WEAK_INDICATOR_WITHOUT_MEASURE(Severity.ERROR),
    URGENT_NOT_SERVED(Severity.ERROR),
    ZERO_NOT_SERVED(Severity.ERROR),
    NO_ISSUE(Severity.ERROR),
    NO_MEASURE_TEXT(Severity.ERROR),
    NO_RESPONSIBLE(Severity.ERROR),
    NO_PERIOD(Severity.ERROR),
    OUTSIDE_FISCAL_YEAR(Severity.ERROR),
    NO_STEP(Severity.ERROR),
    UNKNOWN_NODE(Severity.ERROR),

    MEASURE_WITHOUT_INDICATOR(Severity.WARNING),
    UNKNOWN_INDICATOR(Severity.WARNING),
    UNKNOWN_RESPONSIBLE(Severity.WARNING),
    RESPONSIBLE_WITHOUT_CODE(Severity.WARNING),
    ASSIGNMENT_WITHOUT_RESPONSIBLE(Severity.WARNING),
    IMPROVE_NOT_SERVED(Severity.WARNING),
    SERVES_NOTHING(Severity.WARNING),
    SERVES_ANOTHER_INDICATOR(Severity.WARNING),
    GUIDANCE_MISSING(Severity.WARNING),
    GUIDANCE_DOES_NOT_FIT(Severity.WARNING),
    MAINTAINS_WHAT_IS_WEAK(Severity.WARNING),
    COPIED_WITHIN(Severity.WARNING),
    COPIED_FROM_AGENCY(Severity.WARNING),
    NAMES_ANOTHER_AGENCY(Severity.WARNING),
    ANOTHER_AGENCY_TYPE(Severity.WARNING),

    SERVES_NO_FINDING(Severity.NOTICE),
    MENTIONS_ANOTHER_AGENCY(Severity.NOTICE);

    private final Severity severity;

    Rule(Severity severity) {
        this.severity = severity;
    }

    Severity severity() {
        return severity;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
