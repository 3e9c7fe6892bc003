package org.sucharit.measures.completeness.rules;

import java.util.List;

/** The rules of a complete plan, all together. */
public final class PlanCompleteness {

    private PlanCompleteness() {}

    /** All gaps: errors, warnings, notices; each in the order of the rules and of the plan. */
    public static List<Gap> gaps(Subject subject, Surroundings surroundings) {
        Gaps gaps = new Gaps();
        structure(subject, gaps);
        new TextRules(subject, surroundings, gaps).check();
        return gaps.ordered();
    }

    /** What forbids to approve a plan; no text is held against others for that. */
    public static List<Gap> errors(Subject subject) {
        Gaps gaps = new Gaps();
        structure(subject, gaps);
        return gaps.ordered().stream()
                .filter(gap -> gap.severity() == Gap.Severity.ERROR)
                .toList();
    }

    private static void structure(Subject subject, Gaps gaps) {
        new PlanRules(subject, gaps).check();
        new FindingRules(subject, gaps).check();
    }
}
