package org.sucharit.reporting.implementation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.reporting.composition.HouseTexts;
import org.sucharit.reporting.document.CellBlock;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Table;

/** The cells of an indicator or item that somebody looks after, or nobody. */
final class AssignedCells {

    private final Material material;
    private final HouseTexts texts;

    AssignedCells(Material material) {
        this.material = material;
        texts = material.texts();
    }

    Table.Cell responsible(List<Plan.Assignment> assignments) {
        return assignments.isEmpty()
                ? Table.Cell.of(Paragraph.note(texts.get("assigned.nobody")))
                : material.wording()
                        .responsible(assignments.stream()
                                .flatMap(assignment -> assignment.responsible().stream())
                                .distinct()
                                .toList());
    }

    Table.Cell period(List<Plan.Assignment> assignments) {
        List<CellBlock> periods = assignments.stream()
                .map(Plan.Assignment::period)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(period -> material.wording().period(period).content().stream())
                .toList();
        return periods.isEmpty() ? material.wording().period(null) : new Table.Cell(periods, 1);
    }

    /**
     * No box is ticked where nobody could have told anything.
     *
     * @param place where people may tell otherwise what was told; of several assignments each has one under it
     */
    Table.Cell progress(String place, List<Plan.Assignment> assignments) {
        if (assignments.isEmpty()) {
            return Table.Cell.of(Paragraph.note(texts.get("assigned.untold")));
        }
        List<CellBlock> blocks = new ArrayList<>();
        for (Plan.Assignment assignment : assignments) {
            if (assignments.size() > 1) {
                blocks.add(Paragraph.strong(material.nameOf(assignment.node())));
            }
            String own = assignments.size() > 1 ? place + "." + assignment.node() : place;
            blocks.addAll(material.progress().boxed(own, assignment.progress()));
        }
        return new Table.Cell(blocks, 1);
    }
}
