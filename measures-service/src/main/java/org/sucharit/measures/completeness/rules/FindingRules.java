package org.sucharit.measures.completeness.rules;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sucharit.contracts.plan.Plan.Finding;
import org.sucharit.contracts.plan.Plan.FindingKind;
import org.sucharit.contracts.plan.Plan.Guidance;
import org.sucharit.contracts.plan.Plan.GuidanceKind;
import org.sucharit.measures.content.PlannedMeasure;

/** Whether what was found weak is answered, what is answered was found weak, and guidance fits what was found. */
final class FindingRules {

    private final Subject subject;
    private final Nodes nodes;
    private final Gaps gaps;

    FindingRules(Subject subject, Gaps gaps) {
        this.subject = subject;
        this.nodes = subject.nodes();
        this.gaps = gaps;
    }

    void check() {
        subject.findings().forEach(this::answered);
        subject.content().measures().forEach(this::serves);
        guidance();
    }

    private void answered(Finding finding) {
        List<PlannedMeasure> serving = subject.content().measures().stream()
                .filter(measure -> measure.serves().contains(finding.node()))
                .toList();
        String place = "/findings/" + finding.node();
        if (isZero(finding)) {
            if (serving.isEmpty()) {
                gaps.add(Rule.ZERO_NOT_SERVED, place, "node", finding.node());
            }
        } else if (finding.kind() == FindingKind.URGENT) {
            if (serving.isEmpty()) {
                gaps.add(Rule.URGENT_NOT_SERVED, place, "node", finding.node());
            }
        } else if (serving.stream().noneMatch(measure -> finding.indicator().equals(measure.indicator()))) {
            gaps.add(Rule.IMPROVE_NOT_SERVED, place, "node", finding.node(), "indicator", finding.indicator());
        }
    }

    private void serves(PlannedMeasure measure) {
        String at = "/measures/" + measure.number() + "/serves";
        String number = Integer.toString(measure.number());
        if (measure.serves().isEmpty() && measure.indicator() != null && subject.isWeak(measure.indicator())) {
            gaps.add(Rule.SERVES_NOTHING, at, "number", number, "indicator", measure.indicator());
        }
        Set<String> found = subject.findings().stream().map(Finding::node).collect(Collectors.toSet());
        for (int i = 0; i < measure.serves().size(); i++) {
            String node = measure.serves().get(i);
            String place = at + "/" + i;
            if (nodes.isUnknown(node)) {
                gaps.add(Rule.UNKNOWN_NODE, place, "number", number, "node", node);
            } else if (belongsElsewhere(measure, node)) {
                gaps.add(
                        Rule.SERVES_ANOTHER_INDICATOR,
                        place,
                        "number",
                        number,
                        "node",
                        node,
                        "indicator",
                        measure.indicator());
            } else if (subject.isScored() && !found.contains(node)) {
                gaps.add(Rule.SERVES_NO_FINDING, place, "number", number, "node", node);
            }
        }
    }

    private boolean belongsElsewhere(PlannedMeasure measure, String node) {
        return measure.indicator() != null
                && nodes.indicatorOf(node)
                        .filter(indicator -> !indicator.equals(measure.indicator()))
                        .isPresent();
    }

    /** Where nothing was found the score is not known here, and to raise may be right: nothing is said. */
    private void guidance() {
        if (subject.guidance().isEmpty()) {
            return;
        }
        Map<String, Guidance> guidance = subject.guidance().stream()
                .collect(Collectors.toMap(Guidance::node, Function.identity(), (first, second) -> first));
        for (Finding finding : subject.findings()) {
            if (Nodes.isLeaf(finding.node())) {
                Guidance given = guidance.get(finding.node());
                String place = "/guidance/" + finding.node();
                if (given == null) {
                    gaps.add(Rule.GUIDANCE_MISSING, place, "node", finding.node());
                } else if (given.kind() != wanted(finding)) {
                    gaps.add(
                            Rule.GUIDANCE_DOES_NOT_FIT,
                            place,
                            "node",
                            finding.node(),
                            "score",
                            Objects.toString(finding.score(), "–"));
                }
            }
        }
    }

    private GuidanceKind wanted(Finding finding) {
        boolean good = subject.framework() != null
                && finding.kind() == FindingKind.IMPROVE
                && !isZero(finding)
                && finding.score() != null
                && finding.score().compareTo(subject.framework().thresholds().raiseBelow()) >= 0;
        return good ? GuidanceKind.MAINTAIN : GuidanceKind.RAISE;
    }

    private static boolean isZero(Finding finding) {
        return finding.score() != null && finding.score().signum() == 0;
    }
}
