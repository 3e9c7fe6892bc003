package org.sucharit.measures.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;
import org.sucharit.measures.content.AssignmentData;
import org.sucharit.measures.content.Part;
import org.sucharit.measures.content.PlanContent;
import org.sucharit.measures.content.PlannedAssignment;
import org.sucharit.measures.editing.Writing.Held;
import org.sucharit.measures.plan.PlanRules;

/** Writing who looks after what. */
@ApplicationScoped
public class Assignments {

    private final Writing writing;
    private final PlanRules rules;

    Assignments(Writing writing, PlanRules rules) {
        this.writing = writing;
        this.rules = rules;
    }

    /**
     * Writes an assignment anew, or adds it.
     *
     * @param ifMatch not needed to add one
     * @throws ProblemException NOT_FOUND where the node can be nobody's, CONFLICT, INVALID, PRECONDITION_REQUIRED, STALE
     */
    @Transactional
    public PlannedAssignment put(int fiscalYear, String agency, String node, String ifMatch, AssignmentData data) {
        Held held = writing.hold(fiscalYear, agency);
        Optional<PlannedAssignment> present = held.content().assignment(node);
        if (present.isPresent()) {
            Base.require(
                    ifMatch,
                    held,
                    Part.assignment(node),
                    present.get().version(),
                    read -> changes(held, present.get(), read));
        } else if (!rules.scope(held.plan()).assignable().contains(node)) {
            throw ProblemException.notFound("There is no indicator or item " + node + " to look after.");
        }
        PlannedAssignment written =
                held.rules().assignment(data, present.orElse(new PlannedAssignment(node, 0, null, List.of(), null)));
        held.requireNoViolations();
        if (present.filter(written::equals).isPresent()) {
            return written;
        }
        long version = writing.version(held);
        PlannedAssignment changed = written.as(version);
        writing.keep(
                held, present.isPresent() ? held.content().replace(changed) : added(held.content(), changed), version);
        return changed;
    }

    private static PlanContent added(PlanContent content, PlannedAssignment assignment) {
        List<PlannedAssignment> assignments = new ArrayList<>(content.assignments());
        assignments.add(assignment);
        return new PlanContent(content.measures(), content.lastNumber(), assignments);
    }

    private List<Violation> changes(Held held, PlannedAssignment present, long read) {
        Part part = Part.assignment(present.node());
        Optional<PlannedAssignment> before =
                writing.asOf(held, part, read).map(edit -> edit.content(PlannedAssignment.class));
        return writing.asOf(held, part, present.version())
                .map(last -> PartChanges.between(before.orElse(null), present, last.editedBy(), last.editedAt()))
                .orElse(List.of());
    }
}
