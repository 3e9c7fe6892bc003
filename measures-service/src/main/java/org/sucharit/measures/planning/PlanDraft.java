package org.sucharit.measures.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Indicator;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.plan.Plan.Finding;
import org.sucharit.contracts.plan.Plan.FindingKind;
import org.sucharit.contracts.plan.Plan.GuidanceKind;
import org.sucharit.contracts.plan.Plan.Measure;
import org.sucharit.contracts.score.Score;

/**
 * The content of a plan as it is proposed from a score: the findings, guidance for every question and item, and one
 * measure for each indicator, passing ones too, which serves all findings under it. The same inputs give the same
 * draft.
 *
 * @param fiscalYear the year the measures run in
 * @param findings worst first
 * @param guidance in tree order
 * @param measures in the order of the indicators, numbered from 1
 */
public record PlanDraft(
        int fiscalYear,
        String agency,
        int basedOnFiscalYear,
        long scoreVersion,
        int frameworkRevision,
        List<Finding> findings,
        List<Plan.Guidance> guidance,
        List<Measure> measures) {

    /** Drafts the plan of the year after the score's. */
    public static PlanDraft draft(Framework framework, Agency agency, Score score, GuidanceLibrary library) {
        return draft(framework, agency, score, library, score.fiscalYear() + 1);
    }

    /**
     * Drafts the plan of a year.
     *
     * @throws IllegalArgumentException if framework, agency and score do not belong together
     */
    public static PlanDraft draft(
            Framework framework, Agency agency, Score score, GuidanceLibrary library, int fiscalYear) {
        if (framework.fiscalYear() != score.fiscalYear()
                || framework.revision() != score.frameworkRevision()
                || !agency.code().equals(score.agency())) {
            throw new IllegalArgumentException("Score " + score.key() + " is not of framework " + framework.key()
                    + " and agency " + agency.code());
        }
        List<Finding> findings = Findings.of(framework, score);
        List<Measure> measures = new ArrayList<>();
        for (Indicator indicator : framework.indicators()) {
            List<Finding> served = findings.stream()
                    .filter(finding -> finding.indicator().equals(indicator.code()))
                    .toList();
            boolean known = Figures.of(score).of(indicator.code()).isPresent();
            GuidanceKind kind = known && served.isEmpty() ? GuidanceKind.MAINTAIN : GuidanceKind.RAISE;
            measures.add(measure(measures.size() + 1, framework, indicator, agency, kind, served, library));
        }
        return new PlanDraft(
                fiscalYear,
                agency.code(),
                score.fiscalYear(),
                score.version(),
                score.frameworkRevision(),
                findings,
                library.guidance(framework, score),
                List.copyOf(measures));
    }

    /** The draft as a plan of a version. */
    public Plan toPlan(long version) {
        return new Plan(
                fiscalYear,
                agency,
                version,
                Plan.State.DRAFT,
                basedOnFiscalYear,
                scoreVersion,
                frameworkRevision,
                findings,
                guidance,
                measures);
    }

    private static Measure measure(
            int number,
            Framework framework,
            Indicator indicator,
            Agency agency,
            GuidanceKind kind,
            List<Finding> served,
            GuidanceLibrary library) {
        GuidanceData.Template template = library.template(framework, indicator);
        List<Plan.Step> steps = new ArrayList<>();
        List<String> urgent = urgentLeaves(framework, served, library);
        if (!urgent.isEmpty()) {
            steps.add(library.urgentStep(urgent));
        }
        template.steps().stream().map(PlanDraft::step).forEach(steps::add);
        return new Measure(
                number,
                indicator.code(),
                template.issue(),
                template.measure().of(kind),
                library.names(template.responsible(), agency.type()),
                List.copyOf(steps),
                template.period(),
                served.stream().map(Finding::node).toList());
    }

    /** The urgent questions and items in tree order; what two surveys both ask is told once. */
    private static List<String> urgentLeaves(Framework framework, List<Finding> served, GuidanceLibrary library) {
        Set<String> urgent = served.stream()
                .filter(finding -> finding.kind() == FindingKind.URGENT)
                .map(Finding::node)
                .collect(Collectors.toSet());
        Map<String, String> byCode = new LinkedHashMap<>();
        Leaf.of(framework).stream()
                .filter(leaf -> urgent.contains(leaf.node()))
                .forEach(leaf -> byCode.putIfAbsent(leaf.question().code(), library.urgentLeaf(framework, leaf)));
        return List.copyOf(byCode.values());
    }

    private static Plan.Step step(GuidanceData.Step step) {
        return new Plan.Step(
                step.text(), step.steps().stream().map(PlanDraft::step).toList());
    }
}
