package org.sucharit.reporting.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.score.Score;

/** Whether guidance, findings and measures fit the score that they answer. */
final class PlanRules {

    private final Framework framework;
    private final Score score;
    private final Plan plan;
    private final List<Contradiction> found = new ArrayList<>();

    private PlanRules(Framework framework, Score score, Plan plan) {
        this.framework = framework;
        this.score = score;
        this.plan = plan;
    }

    static List<Contradiction> check(Framework framework, Score score, Plan plan) {
        PlanRules rules = new PlanRules(framework, score, plan);
        if (plan.basedOnFiscalYear() == score.fiscalYear()) {
            rules.set();
            rules.guidance();
            rules.found.addAll(FindingRules.check(framework, score, plan));
        }
        return rules.found;
    }

    private void set() {
        if (!Objects.equals(plan.scoreVersion(), score.version())) {
            found.add(Messages.of(Rule.TORN, "plan", "source", "plan"));
        }
        if (framework.fiscalYear() == score.fiscalYear() && framework.revision() != score.frameworkRevision()) {
            found.add(Messages.of(Rule.TORN, "framework", "source", "framework"));
        }
    }

    private void guidance() {
        Map<String, Plan.Guidance> told = new HashMap<>();
        plan.guidance().forEach(guidance -> told.put(guidance.node(), guidance));
        for (Score.Node node : score.nodes()) {
            if (node.level() != Framework.Level.LEAF || node.derived() == null) {
                continue;
            }
            Plan.Guidance guidance = told.get(node.node());
            if (guidance == null) {
                found.add(Messages.of(Rule.GUIDANCE_MISSING, node.node(), "node", node.node()));
                continue;
            }
            boolean raise = node.derived().compareTo(framework.thresholds().raiseBelow()) < 0;
            if (raise != (guidance.kind() == Plan.GuidanceKind.RAISE)) {
                found.add(Messages.of(
                        Rule.GUIDANCE_KIND,
                        node.node(),
                        "node",
                        node.node(),
                        "score",
                        node.derived().toPlainString(),
                        "threshold",
                        framework.thresholds().raiseBelow().toPlainString()));
            }
        }
    }
}
