package org.sucharit.measures.completeness.rules;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sucharit.contracts.agency.Agency.Organisation;
import org.sucharit.contracts.plan.Plan.Finding;
import org.sucharit.contracts.plan.Plan.Period;
import org.sucharit.contracts.plan.Plan.Responsible;
import org.sucharit.contracts.plan.Plan.ResponsibleKind;
import org.sucharit.measures.content.FiscalPeriod;
import org.sucharit.measures.content.PlannedAssignment;
import org.sucharit.measures.content.PlannedMeasure;

/** Whether every indicator has a measure, and every measure and assignment all it needs. */
final class PlanRules {

    private final Subject subject;
    private final Nodes nodes;
    private final Gaps gaps;

    PlanRules(Subject subject, Gaps gaps) {
        this.subject = subject;
        this.nodes = subject.nodes();
        this.gaps = gaps;
    }

    void check() {
        indicators();
        subject.content().measures().forEach(this::measure);
        subject.content().assignments().forEach(this::assignment);
    }

    private void indicators() {
        Set<String> measured = subject.content().measures().stream()
                .map(PlannedMeasure::indicator)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        nodes.indicators().stream()
                .filter(indicator -> !measured.contains(indicator))
                .forEach(this::unmeasured);
        subject.findings().stream()
                .map(Finding::indicator)
                .distinct()
                .filter(indicator -> !nodes.indicators().contains(indicator) && !measured.contains(indicator))
                .forEach(this::unmeasured);
    }

    private void unmeasured(String indicator) {
        Rule rule = subject.isWeak(indicator) ? Rule.WEAK_INDICATOR_WITHOUT_MEASURE : Rule.INDICATOR_WITHOUT_MEASURE;
        gaps.add(rule, "/indicators/" + indicator, "indicator", indicator);
    }

    private void measure(PlannedMeasure measure) {
        String at = "/measures/" + measure.number();
        String number = Integer.toString(measure.number());
        if (measure.indicator() == null) {
            gaps.add(Rule.MEASURE_WITHOUT_INDICATOR, at + "/indicator", "number", number);
        } else if (nodes.isUnknownIndicator(measure.indicator())) {
            gaps.add(Rule.UNKNOWN_INDICATOR, at + "/indicator", "number", number, "indicator", measure.indicator());
        }
        if (isBlank(measure.issue())) {
            gaps.add(Rule.NO_ISSUE, at + "/issue", "number", number);
        }
        if (isBlank(measure.measure())) {
            gaps.add(Rule.NO_MEASURE_TEXT, at + "/measure", "number", number);
        }
        if (measure.allSteps().allMatch(step -> isBlank(step.text()))) {
            gaps.add(Rule.NO_STEP, at + "/steps", "number", number);
        }
        if (measure.responsible().isEmpty()) {
            gaps.add(Rule.NO_RESPONSIBLE, at + "/responsible", "number", number);
        }
        if (measure.period() == null) {
            gaps.add(Rule.NO_PERIOD, at + "/period", "number", number);
        }
        responsible(at, measure.responsible());
        period(at, measure.period());
    }

    private void assignment(PlannedAssignment assignment) {
        String at = "/assignments/" + assignment.node();
        if (assignment.responsible().isEmpty()) {
            gaps.add(Rule.ASSIGNMENT_WITHOUT_RESPONSIBLE, at + "/responsible", "node", assignment.node());
        }
        responsible(at, assignment.responsible());
        period(at, assignment.period());
    }

    private void period(String at, Period period) {
        if (period != null
                && (period.form() == null || FiscalPeriod.mistake(period).isPresent())) {
            gaps.add(
                    Rule.OUTSIDE_FISCAL_YEAR,
                    at + "/period",
                    "from",
                    Integer.toString(period.fromMonth()),
                    "to",
                    Integer.toString(period.toMonth()),
                    "year",
                    Integer.toString(subject.fiscalYear()));
        }
    }

    private void responsible(String at, List<Responsible> all) {
        for (int i = 0; i < all.size(); i++) {
            Responsible responsible = all.get(i);
            if (responsible.kind() == ResponsibleKind.ALL_UNITS) {
                continue;
            }
            String place = at + "/responsible/" + i;
            String name = responsible.name() == null ? "" : responsible.name();
            if (responsible.code() == null) {
                if (isEntered(subject.agency().organisation())) {
                    gaps.add(Rule.RESPONSIBLE_WITHOUT_CODE, place, "name", name);
                }
            } else if (!codes(responsible.kind()).contains(responsible.code())) {
                gaps.add(Rule.UNKNOWN_RESPONSIBLE, place, "name", name, "code", responsible.code());
            }
        }
    }

    private Set<String> codes(ResponsibleKind kind) {
        Organisation organisation = subject.agency().organisation();
        Set<String> codes = new TreeSet<>();
        switch (kind) {
            case UNIT -> organisation.units().forEach(unit -> codes.add(unit.code()));
            case POSITION -> organisation.positions().forEach(position -> codes.add(position.code()));
            case COMMITTEE -> organisation.committees().forEach(committee -> codes.add(committee.code()));
            case ALL_UNITS -> {
                // They have no code.
            }
        }
        return codes;
    }

    private static boolean isEntered(Organisation organisation) {
        return !organisation.units().isEmpty()
                || !organisation.positions().isEmpty()
                || !organisation.committees().isEmpty();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
