package org.sucharit.measures.planning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Indicator;
import org.sucharit.contracts.framework.Framework.Thresholds;
import org.sucharit.contracts.plan.Plan.Finding;
import org.sucharit.contracts.plan.Plan.FindingKind;
import org.sucharit.contracts.score.Score;

/**
 * What is weak in a result.
 *
 * <p>Findings name indicators, which a report must list, and questions and items, which say where an indicator is weak.
 * Instruments, parts and sub-indicators are means of these and would only repeat them. A node is judged by its derived
 * figure, or by the published one where nothing is derived; a node without either is no finding, for nothing was found,
 * but its guidance is to raise (see {@link GuidanceLibrary#guidance}). A question or item at zero is always urgent,
 * whatever the thresholds.
 */
public final class Findings {

    private Findings() {}

    /**
     * The findings of a score: urgent ones first, and of each kind first what gains the total most; of equal gains the
     * worst first, and of equal ones an indicator before its questions, in framework order.
     */
    public static List<Finding> of(Framework framework, Score score) {
        Figures figures = Figures.of(score);
        Gains gains = Gains.of(framework, score);
        List<Leaf> leaves = Leaf.of(framework);
        List<Finding> findings = new ArrayList<>();
        for (Indicator indicator : framework.indicators()) {
            figures.of(indicator.code())
                    .flatMap(figure -> kind(framework.thresholds(), figure)
                            .map(kind -> new Finding(
                                    indicator.code(),
                                    indicator.code(),
                                    kind,
                                    figure,
                                    gains.of(indicator.code()).orElse(null),
                                    score.fiscalYear())))
                    .ifPresent(findings::add);
            leaves.stream()
                    .filter(leaf -> leaf.indicator().equals(indicator.code()))
                    .flatMap(leaf -> figures
                            .of(leaf.node())
                            .flatMap(figure -> leafKind(framework.thresholds(), figure)
                                    .map(kind -> new Finding(
                                            leaf.node(),
                                            leaf.indicator(),
                                            kind,
                                            figure,
                                            gains.of(leaf.node()).orElse(null),
                                            score.fiscalYear())))
                            .stream())
                    .forEach(findings::add);
        }
        Comparator<Finding> byGain = Comparator.comparing(finding -> gains.rank(finding.node(), finding.indicator()));
        findings.sort(Comparator.comparing(Finding::kind)
                .thenComparing(byGain.reversed())
                .thenComparing(Finding::score));
        return List.copyOf(findings);
    }

    private static Optional<FindingKind> leafKind(Thresholds thresholds, BigDecimal figure) {
        return figure.signum() == 0 ? Optional.of(FindingKind.URGENT) : kind(thresholds, figure);
    }

    private static Optional<FindingKind> kind(Thresholds thresholds, BigDecimal figure) {
        if (figure.compareTo(thresholds.urgentBelow()) < 0) {
            return Optional.of(FindingKind.URGENT);
        }
        return figure.compareTo(thresholds.improveBelow()) < 0 ? Optional.of(FindingKind.IMPROVE) : Optional.empty();
    }
}
