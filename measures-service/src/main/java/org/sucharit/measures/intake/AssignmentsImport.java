package org.sucharit.measures.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.kit.bulk.BulkKind;
import org.sucharit.kit.bulk.Staging;
import org.sucharit.kit.identity.Role;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.measures.content.PlannedAssignment;

/** Files of who looks after which indicator or item. They begin the plan where there is none. */
@ApplicationScoped
public class AssignmentsImport implements BulkKind {

    private final PlanFiles files;
    private final ContentWriting writing;
    private final IntakeStore store;

    AssignmentsImport(PlanFiles files, ContentWriting writing, IntakeStore store) {
        this.files = files;
        this.writing = writing;
        this.store = store;
    }

    @Override
    public String name() {
        return "plan-assignments";
    }

    @Override
    public String role() {
        return Role.AGENCY_OFFICER;
    }

    /** An earlier file may be sent again, to go back to it. */
    @Override
    public boolean countsOnce() {
        return false;
    }

    /**
     * What takes a file's rows.
     *
     * @param basedOn the year whose score a new plan answers; null for the year before
     * @throws ProblemException NOT_FOUND without such an agency
     */
    Function<UUID, Staging> staging(int fiscalYear, String code, Integer basedOn) {
        Agency agency = files.agency(code);
        return importId -> new AssignmentStaging(importId, this, files.written(fiscalYear, agency, basedOn));
    }

    Overlay.Counts preview(Seen seen, List<PlannedAssignment> rows) {
        return Overlay.Counts.assignments(seen.content(), rows);
    }

    /** Makes a file's rows count. */
    Overlay.Counts takeOver(UUID importId, Seen seen, List<PlannedAssignment> rows) {
        writing.write(importId, seen, version -> Overlay.assignments(seen.content(), rows, version), List.of());
        return Overlay.Counts.assignments(seen.content(), rows);
    }

    @Override
    public int discard(UUID importId, int limit) {
        return store.discard(importId);
    }

    @Override
    public void undo(UUID importId, String target) {
        writing.takeBack(importId);
    }
}
