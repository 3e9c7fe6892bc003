package org.sucharit.measures.editing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.sucharit.kit.identity.Caller;
import org.sucharit.measures.content.Part;
import org.sucharit.measures.plan.PlanEntity;
import org.sucharit.measures.plan.RevisionEntity;

/** What is kept of each edit: the part before the first one, and after every one. */
@ApplicationScoped
class EditLog {

    /** Who wrote what nobody wrote. */
    private static final String DRAFT = "measures-service";

    private final EditRepository edits;
    private final Caller caller;
    private final Clock clock;

    EditLog(EditRepository edits, Caller caller, Clock clock) {
        this.edits = edits;
        this.caller = caller;
        this.clock = clock;
    }

    /** A part and its version. */
    record Versioned<T>(T part, long version) {}

    /** An edit that somebody made. */
    record Edit<T>(T content, String by, Instant at) {}

    /** The newest edit of a part up to a version. */
    <T> Optional<Edit<T>> asOf(PlanEntity plan, Part part, long version, Class<T> type) {
        return edits.asOf(plan, part, version)
                .map(edit -> new Edit<>(edit.content(type), edit.editedBy(), edit.editedAt()));
    }

    /**
     * Notes an edit.
     *
     * @param before the part as it was; null where it is new
     * @param after the part as it is; null where it is gone
     */
    void note(PlanEntity plan, RevisionEntity revision, Part part, Versioned<?> before, Object after, long version) {
        if (before != null && edits.findById(id(plan, part, before.version())) == null) {
            edits.persist(new EditEntity(plan, part, before.version(), before.part(), DRAFT, revision.openedAt()));
        }
        edits.persist(new EditEntity(plan, part, version, after, caller.name(), clock.instant()));
    }

    private static EditEntity.Id id(PlanEntity plan, Part part, long version) {
        return new EditEntity.Id(plan.fiscalYear(), plan.agency(), part.key(), version);
    }
}
