package org.sucharit.measures.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Indicator;
import org.sucharit.contracts.framework.Framework.Instrument;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.plan.Plan.Finding;
import org.sucharit.contracts.plan.Plan.FindingKind;
import org.sucharit.contracts.plan.Plan.GuidanceKind;
import org.sucharit.contracts.score.Score;
import org.sucharit.measures.content.FiscalPeriod;
import org.sucharit.measures.content.PlanContent;
import org.sucharit.measures.content.PlannedAssignment;
import org.sucharit.measures.content.PlannedMeasure;
import org.sucharit.measures.content.PlannedStep;

/**
 * A plan as it is proposed from a score: the findings, guidance for every question and item, one measure for each
 * indicator, passing ones too, which serves all findings under it, and who looks after each surveyed indicator and each
 * item. The same inputs give the same draft.
 *
 * @param findings worst first
 * @param guidance in tree order
 * @param content measures in the order of the indicators, numbered from 1
 */
public record PlanDraft(List<Finding> findings, List<Plan.Guidance> guidance, PlanContent content) {

    /**
     * Drafts a plan.
     *
     * @throws IllegalArgumentException if framework, agency and score do not belong together
     */
    public static PlanDraft draft(Framework framework, Agency agency, Score score, GuidanceLibrary library) {
        if (framework.fiscalYear() != score.fiscalYear()
                || framework.revision() != score.frameworkRevision()
                || !agency.code().equals(score.agency())) {
            throw new IllegalArgumentException("Score " + score.key() + " is not of framework " + framework.key()
                    + " and agency " + agency.code());
        }
        return new Drafting(framework, agency, score, library).draft();
    }

    private static final class Drafting {

        private final Framework framework;
        private final Agency agency;
        private final Figures figures;
        private final GuidanceLibrary library;
        private final List<Leaf> leaves;
        private final List<Finding> findings;
        private final List<Plan.Guidance> guidance;

        Drafting(Framework framework, Agency agency, Score score, GuidanceLibrary library) {
            this.framework = framework;
            this.agency = agency;
            this.figures = Figures.of(score);
            this.library = library;
            this.leaves = Leaf.of(framework);
            this.findings = Findings.of(framework, score);
            this.guidance = library.guidance(framework, agency.type(), score);
        }

        PlanDraft draft() {
            List<PlannedMeasure> measures = new ArrayList<>();
            List<PlannedAssignment> assignments = new ArrayList<>();
            for (Indicator indicator : framework.indicators()) {
                GuidanceData.Template template = library.template(framework, indicator);
                measures.add(measure(measures.size() + 1, indicator, template));
                assignments(indicator, template).forEach(assignments::add);
            }
            return new PlanDraft(findings, guidance, new PlanContent(measures, measures.size(), assignments));
        }

        private PlannedMeasure measure(int number, Indicator indicator, GuidanceData.Template template) {
            List<Finding> served = served(indicator);
            Steps steps = new Steps();
            List<PlannedStep> all = new ArrayList<>();
            List<String> urgent = urgentLeaves(served);
            if (!urgent.isEmpty()) {
                all.add(steps.step(new GuidanceData.Step(
                        library.urgentStep(),
                        urgent.stream().map(GuidanceData.Step::of).toList())));
            }
            template.steps().stream().map(steps::step).forEach(all::add);
            return new PlannedMeasure(
                    number,
                    0,
                    indicator.code(),
                    template.issue(),
                    template.measure().of(kind(indicator)),
                    library.responsible(template.responsible(), agency),
                    List.copyOf(all),
                    steps.last,
                    template.period().period(),
                    null,
                    served.stream().map(Finding::node).toList(),
                    null);
        }

        private List<Finding> served(Indicator indicator) {
            return findings.stream()
                    .filter(finding -> finding.indicator().equals(indicator.code()))
                    .toList();
        }

        private GuidanceKind kind(Indicator indicator) {
            boolean known = figures.of(indicator.code()).isPresent();
            return known && served(indicator).isEmpty() ? GuidanceKind.MAINTAIN : GuidanceKind.RAISE;
        }

        /** Surveyed indicators are looked after as a whole, disclosures item by item, all year round. */
        private Stream<PlannedAssignment> assignments(Indicator indicator, GuidanceData.Template template) {
            List<Leaf> items = leaves.stream()
                    .filter(leaf -> leaf.indicator().equals(indicator.code()))
                    .filter(leaf -> leaf.kind() == Instrument.Kind.DISCLOSURE)
                    .toList();
            if (items.isEmpty()) {
                return Stream.of(new PlannedAssignment(
                        indicator.code(),
                        0,
                        template.measure().of(kind(indicator)),
                        library.responsible(template.responsible(), agency),
                        FiscalPeriod.year()));
            }
            return items.stream()
                    .filter(item -> !figures.isNotApplicable(item.node()))
                    .map(item -> new PlannedAssignment(
                            item.node(),
                            0,
                            null,
                            library.responsible(library.roles(framework, item, template), agency),
                            FiscalPeriod.year()));
        }

        /** The urgent questions and items in tree order; what two surveys both ask is told once. */
        private List<String> urgentLeaves(List<Finding> served) {
            Set<String> urgent = served.stream()
                    .filter(finding -> finding.kind() == FindingKind.URGENT)
                    .map(Finding::node)
                    .collect(Collectors.toSet());
            Map<String, String> byCode = new LinkedHashMap<>();
            leaves.stream()
                    .filter(leaf -> urgent.contains(leaf.node()))
                    .forEach(leaf -> byCode.putIfAbsent(
                            leaf.question().code(), library.urgentLeaf(framework, leaf, agency.type())));
            return List.copyOf(byCode.values());
        }
    }

    /** Steps of one measure, with keys in the order in which they stand. */
    private static final class Steps {

        private int last;

        PlannedStep step(GuidanceData.Step step) {
            last++;
            int key = last;
            return new PlannedStep(
                    key,
                    null,
                    step.text(),
                    step.steps().stream().map(this::step).toList());
        }
    }
}
