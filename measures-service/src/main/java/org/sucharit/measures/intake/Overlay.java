package org.sucharit.measures.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.sucharit.measures.content.PlanContent;
import org.sucharit.measures.content.PlannedAssignment;
import org.sucharit.measures.content.PlannedMeasure;

/** What a plan says once a file's rows are laid over it. What stays as it was keeps its version. */
final class Overlay {

    private Overlay() {}

    /** Measures in the place of those of their numbers, and beside the others. */
    static PlanContent measures(PlanContent content, List<PlannedMeasure> rows, long version) {
        Map<Integer, PlannedMeasure> byNumber = new TreeMap<>();
        content.measures().forEach(measure -> byNumber.put(measure.number(), measure));
        rows.forEach(row -> byNumber.put(
                row.number(),
                Optional.ofNullable(byNumber.get(row.number()))
                        .filter(row::saysTheSameAs)
                        .orElse(row.as(row.number(), version))));
        int last = rows.stream().mapToInt(PlannedMeasure::number).max().orElse(0);
        return new PlanContent(
                List.copyOf(byNumber.values()), Math.max(content.lastNumber(), last), content.assignments());
    }

    /** Assignments in the place of those of their nodes, and beside the others. */
    static PlanContent assignments(PlanContent content, List<PlannedAssignment> rows, long version) {
        Map<String, PlannedAssignment> byNode = new LinkedHashMap<>();
        content.assignments().forEach(assignment -> byNode.put(assignment.node(), assignment));
        rows.forEach(row -> byNode.put(
                row.node(),
                Optional.ofNullable(byNode.get(row.node()))
                        .filter(row::saysTheSameAs)
                        .orElse(row.as(version))));
        return new PlanContent(content.measures(), content.lastNumber(), List.copyOf(byNode.values()));
    }

    /** What was there before, with a new version of all that is another now. */
    static PlanContent restored(PlanContent before, PlanContent now, long version) {
        return new PlanContent(
                before.measures().stream()
                        .map(old -> now.measure(old.number())
                                .filter(old::saysTheSameAs)
                                .orElse(old.as(old.number(), version)))
                        .toList(),
                before.lastNumber(),
                before.assignments().stream()
                        .map(old -> now.assignment(old.node())
                                .filter(old::saysTheSameAs)
                                .orElse(old.as(version)))
                        .toList());
    }

    /**
     * What an import does.
     *
     * @param added parts that were not there
     * @param changed parts that said something else
     * @param unchanged rows that say what is there already
     */
    record Counts(int added, int changed, int unchanged) {

        static Counts measures(PlanContent before, List<PlannedMeasure> rows) {
            return of(rows, row -> before.measure(row.number()), PlannedMeasure::saysTheSameAs);
        }

        static Counts assignments(PlanContent before, List<PlannedAssignment> rows) {
            return of(rows, row -> before.assignment(row.node()), PlannedAssignment::saysTheSameAs);
        }

        private static <T> Counts of(List<T> rows, Function<T, Optional<T>> present, BiPredicate<T, T> same) {
            int added = 0;
            int unchanged = 0;
            for (T row : rows) {
                Optional<T> old = present.apply(row);
                if (old.isEmpty()) {
                    added++;
                } else if (same.test(row, old.get())) {
                    unchanged++;
                }
            }
            return new Counts(added, rows.size() - added - unchanged, unchanged);
        }
    }
}
