package org.sucharit.measures.content;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What people write, approve and revise of a plan.
 *
 * @param measures by number
 * @param lastNumber the highest number that a measure of the plan has had: numbers are never reused
 * @param assignments in tree order
 */
public record PlanContent(List<PlannedMeasure> measures, int lastNumber, List<PlannedAssignment> assignments) {

    private static final Pattern NUMBER_AT_END = Pattern.compile("\\d+$");

    /** Indicators before items, each by number. */
    private static final Comparator<PlannedAssignment> TREE_ORDER = Comparator.comparing(
                    (PlannedAssignment assignment) -> assignment.node().contains("."))
            .thenComparingInt(assignment -> number(assignment.node()))
            .thenComparing(PlannedAssignment::node);

    public static final PlanContent EMPTY = new PlanContent(List.of(), 0, List.of());

    public PlanContent {
        measures = List.copyOf(measures);
        assignments = assignments.stream().sorted(TREE_ORDER).toList();
    }

    public Optional<PlannedMeasure> measure(int number) {
        return measures.stream().filter(measure -> measure.number() == number).findFirst();
    }

    public Optional<PlannedAssignment> assignment(String node) {
        return assignments.stream()
                .filter(assignment -> assignment.node().equals(node))
                .findFirst();
    }

    /** With a further measure, which gets the next number. */
    public PlanContent add(PlannedMeasure measure) {
        PlannedMeasure numbered = measure.as(lastNumber + 1, measure.version());
        return new PlanContent(
                Stream.concat(measures.stream(), Stream.of(numbered)).toList(), lastNumber + 1, assignments);
    }

    /** With a measure in the place of the one of its number. */
    public PlanContent replace(PlannedMeasure changed) {
        return new PlanContent(
                measures.stream()
                        .map(measure -> measure.number() == changed.number() ? changed : measure)
                        .toList(),
                lastNumber,
                assignments);
    }

    /** Without a measure; its number stays used. */
    public PlanContent remove(int number) {
        return new PlanContent(
                measures.stream().filter(measure -> measure.number() != number).toList(), lastNumber, assignments);
    }

    /** With an assignment in the place of the one of its node. */
    public PlanContent replace(PlannedAssignment changed) {
        return new PlanContent(
                measures,
                lastNumber,
                assignments.stream()
                        .map(assignment -> assignment.node().equals(changed.node()) ? changed : assignment)
                        .toList());
    }

    /** Whether both say the same, whenever they were written. */
    public boolean saysTheSameAs(PlanContent other) {
        return unversioned().equals(other.unversioned());
    }

    private PlanContent unversioned() {
        return new PlanContent(
                measures.stream()
                        .map(measure -> measure.as(measure.number(), 0))
                        .toList(),
                lastNumber,
                assignments.stream().map(assignment -> assignment.as(0)).toList());
    }

    private static int number(String node) {
        Matcher number = NUMBER_AT_END.matcher(node);
        return number.find() ? Integer.parseInt(number.group()) : 0;
    }
}
