package org.sucharit.reporting.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.score.Score;

/**
 * Whether a plan names exactly the findings that the thresholds give, and answers each: reckoned anew here, so that a
 * fault of whoever drafted them does not pass unseen.
 */
final class FindingRules {

    private final Plan plan;
    private final List<Contradiction> found = new ArrayList<>();

    private FindingRules(Plan plan) {
        this.plan = plan;
    }

    /** What the thresholds give for a node. */
    private record Due(Plan.FindingKind kind, BigDecimal figure) {}

    static List<Contradiction> check(Framework framework, Score score, Plan plan) {
        FindingRules rules = new FindingRules(plan);
        rules.follow(framework.thresholds(), due(framework.thresholds(), score));
        rules.answered();
        return rules.found;
    }

    /** Findings are indicators, questions and items: the levels between would only repeat them. */
    private static Map<String, Due> due(Framework.Thresholds thresholds, Score score) {
        Map<String, Due> due = new LinkedHashMap<>();
        score.nodes().stream()
                .filter(node -> node.level() == Framework.Level.INDICATOR || node.level() == Framework.Level.LEAF)
                .forEach(node -> figure(node)
                        .flatMap(
                                figure -> kind(thresholds, node.level(), figure).map(kind -> new Due(kind, figure)))
                        .ifPresent(found -> due.put(node.node(), found)));
        return due;
    }

    /** A printed zero of which nothing is derived still is the first thing to put right. */
    private static Optional<BigDecimal> figure(Score.Node node) {
        return node.state() == Score.NodeState.NOT_APPLICABLE
                ? Optional.empty()
                : Optional.ofNullable(node.derived()).or(() -> Optional.ofNullable(node.published()));
    }

    private static Optional<Plan.FindingKind> kind(
            Framework.Thresholds thresholds, Framework.Level level, BigDecimal figure) {
        boolean nothing = level == Framework.Level.LEAF && figure.signum() == 0;
        if (nothing || figure.compareTo(thresholds.urgentBelow()) < 0) {
            return Optional.of(Plan.FindingKind.URGENT);
        }
        return figure.compareTo(thresholds.improveBelow()) < 0
                ? Optional.of(Plan.FindingKind.IMPROVE)
                : Optional.empty();
    }

    private void follow(Framework.Thresholds thresholds, Map<String, Due> due) {
        for (Plan.Finding finding : plan.findings()) {
            Due expected = due.remove(finding.node());
            if (expected == null) {
                add(Rule.FINDING_UNFOUNDED, finding.node());
                continue;
            }
            if (finding.kind() != expected.kind()) {
                add(
                        Rule.FINDING_KIND,
                        finding.node(),
                        "score",
                        expected.figure().toPlainString(),
                        "threshold",
                        thresholds.urgentBelow().toPlainString());
            }
            if (finding.score().compareTo(expected.figure()) != 0) {
                add(
                        Rule.FINDING_SCORE,
                        finding.node(),
                        "score",
                        finding.score().toPlainString(),
                        "expected",
                        expected.figure().toPlainString());
            }
        }
        due.forEach((node, missing) ->
                add(Rule.FINDING_MISSING, node, "score", missing.figure().toPlainString()));
    }

    private void answered() {
        plan.findings().stream()
                .filter(finding -> !isAnswered(finding))
                .forEach(finding -> add(
                        Rule.FINDING_WITHOUT_MEASURE,
                        finding.node(),
                        "score",
                        finding.score().toPlainString()));
    }

    /**
     * A measure answers what it says it serves; that it is of the same indicator answers nothing by itself. What has only
     * to improve is answered under its own indicator; what is urgent, or nothing at all yet, wherever somebody takes it up.
     */
    private boolean isAnswered(Plan.Finding finding) {
        boolean anywhere =
                finding.kind() == Plan.FindingKind.URGENT || finding.score().signum() == 0;
        return plan.measures().stream()
                .filter(measure -> measure.serves().contains(finding.node()))
                .anyMatch(measure -> anywhere || finding.indicator().equals(measure.indicator()));
    }

    private void add(Rule rule, String node, String... figures) {
        List<String> pairs = new ArrayList<>(List.of("node", node));
        pairs.addAll(List.of(figures));
        found.add(Messages.of(rule, node, pairs.toArray(String[]::new)));
    }
}
