package org.sucharit.reporting.lint;

import java.util.ArrayList;
import java.util.List;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.report.Report;

/** Checks a document before it is published. The same subject gives the same contradictions, in the same order. */
public final class Linter {

    private Linter() {}

    /** Everything that is wrong; empty where nothing is. */
    public static List<Contradiction> check(Subject subject) {
        if (subject.planState() == Plan.State.WITHDRAWN) {
            // Without its plan there is nothing that the rest could follow from, and nobody publishes it.
            return List.of();
        }
        List<Contradiction> found = new ArrayList<>();
        if (subject.planState() == Plan.State.DRAFT) {
            found.add(Messages.of(Rule.PLAN_DRAFT, "plan"));
        }
        subject.moved().forEach(source -> found.add(Messages.of(Rule.TORN, source, "source", source)));
        // What became of measures is no matter of how they follow from a score.
        if (subject.kind() == Report.Kind.ANALYSIS && subject.score() != null) {
            found.addAll(ScoreRules.check(subject.framework(), subject.score()));
            found.addAll(PlanRules.check(subject.framework(), subject.score(), subject.plan()));
        }
        found.addAll(TextRules.check(subject));
        found.addAll(subject.foreign());
        return found;
    }
}
