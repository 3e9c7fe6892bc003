package org.sucharit.measures.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sucharit.contracts.plan.Plan.Period;
import org.sucharit.contracts.plan.Plan.Responsible;
import org.sucharit.kit.bulk.BulkColumns;
import org.sucharit.kit.bulk.BulkRow;
import org.sucharit.kit.bulk.BulkViolations;
import org.sucharit.kit.bulk.Staging;
import org.sucharit.measures.content.AssignmentData;
import org.sucharit.measures.content.ContentRules;
import org.sucharit.measures.content.PlannedAssignment;

/** The assignments of one file; there is at most one for each indicator and item. */
final class AssignmentStaging implements Staging {

    static final BulkColumns COLUMNS = new BulkColumns(List.of("node"), List.of("guidance", "responsible", "period"));

    private static final int NODE = 0;
    private static final int GUIDANCE = 1;
    private static final int RESPONSIBLE = 2;
    private static final int PERIOD = 3;

    private final UUID importId;
    private final AssignmentsImport assignments;
    private final Seen seen;
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<PlannedAssignment> rows = new ArrayList<>();

    AssignmentStaging(UUID importId, AssignmentsImport assignments, Seen seen) {
        this.importId = importId;
        this.assignments = assignments;
        this.seen = seen;
    }

    @Override
    public BulkColumns columns() {
        return COLUMNS;
    }

    @Override
    public void row(BulkRow row, BulkViolations violations) {
        Cells cells = new Cells(row, violations);
        long before = violations.count();
        String node = node(cells);
        Reading reading = new Reading(cells, seen);
        List<Responsible> responsible = reading.responsible(RESPONSIBLE);
        Period period = reading.period(PERIOD);
        ContentRules rules = new ContentRules(seen.nodes().scope());
        PlannedAssignment present =
                seen.content().assignment(node).orElse(new PlannedAssignment(node, 0, null, List.of(), null));
        PlannedAssignment read =
                rules.assignment(new AssignmentData(cells.text(GUIDANCE), responsible, period), present);
        cells.bad(rules.violations());
        if (violations.count() == before) {
            rows.add(read);
        }
    }

    private String node(Cells cells) {
        String text = cells.text(NODE);
        if (text == null) {
            cells.required(NODE, "The indicator or item is missing.");
            return "";
        }
        String node = seen.nodes().find(text);
        if (!seen.nodes().scope().assignable().contains(node)) {
            cells.bad(NODE, "unknown-node", "There is no indicator or item " + node + " to look after.");
            return "";
        }
        Integer first = lines.putIfAbsent(node, cells.row().line());
        if (first != null) {
            cells.bad(NODE, "duplicate", node + " stands in line " + first + " already.");
        }
        return node;
    }

    @Override
    public void flush(BulkViolations violations) {
        // Everything is checked row by row.
    }

    @Override
    public Object preview() {
        return assignments.preview(seen, rows);
    }

    @Override
    public Object commit() {
        return assignments.takeOver(importId, seen, rows);
    }
}
