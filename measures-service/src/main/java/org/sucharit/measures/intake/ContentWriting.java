package org.sucharit.measures.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongFunction;
import org.sucharit.kit.events.Stale;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.measures.content.PlanContent;
import org.sucharit.measures.drafting.PlanDerivation;
import org.sucharit.measures.intake.IntakeStore.Edit;
import org.sucharit.measures.intake.IntakeStore.Stored;
import org.sucharit.measures.plan.PlanEntity;
import org.sucharit.measures.plan.PlanWriter;
import org.sucharit.measures.plan.Plans;
import org.sucharit.measures.plan.RevisionEntity;
import org.sucharit.measures.planning.Redraft;

/** Writes what a file says in the open revision of its plan, and takes it back. */
@ApplicationScoped
class ContentWriting {

    private final PlanFiles files;
    private final Plans plans;
    private final PlanWriter writer;
    private final IntakeStore store;
    private final ImportedResults results;
    private final Stale stale;

    ContentWriting(
            PlanFiles files, Plans plans, PlanWriter writer, IntakeStore store, ImportedResults results, Stale stale) {
        this.files = files;
        this.plans = plans;
        this.writer = writer;
        this.store = store;
        this.results = results;
        this.stale = stale;
    }

    /**
     * What an import changed.
     *
     * @param revision that it wrote in
     * @param begun whether it began the plan
     * @param editedBefore whether people had written in the plan before
     */
    record Change(
            int revision,
            boolean begun,
            boolean editedBefore,
            PlanContent before,
            PlanContent after,
            List<ImportedResults.Change> results) {}

    /**
     * Writes in a plan, begins it where need be, and tells the world.
     *
     * @param content what the plan then says, given the version of what is changed
     * @param told rows that may tell what their measures came to
     * @return how many results were written
     * @throws ProblemException CONFLICT where the plan is no longer as it was seen
     */
    int write(UUID importId, Seen seen, LongFunction<PlanContent> content, List<MeasureRow> told) {
        PlanEntity plan = files.holdWritten(seen).orElseGet(() -> begin(seen));
        RevisionEntity open = plans.requireOpen(plan);
        PlanContent before = open.content();
        Edit edit = store.edit(plans.nextVersion(plan));
        PlanContent after = content.apply(edit.version());
        plan.edit(underNumbersOf(after, before));
        List<ImportedResults.Change> written = results.write(plan, told, edit);
        store.keep(importId, plan, new Change(open.revision(), !seen.begun(), seen.edited(), before, after, written));
        writer.write(plan, open, after, edit.version());
        if (!seen.begun()) {
            // A score of the year that it answers may be here already.
            stale.mark(PlanDerivation.NAME, plan.basedOn() + "/" + plan.agency());
        }
        return written.size();
    }

    private PlanEntity begin(Seen seen) {
        return plans.begin(
                seen.fiscalYear(),
                seen.agency(),
                seen.basedOn(),
                PlanContent.EMPTY,
                store.edit(0).by());
    }

    /** A draft that gave way, as if it had been proposed: it is not proposed again for a measure that means the same. */
    private static PlanContent underNumbersOf(PlanContent written, PlanContent draft) {
        return new Redraft(PlanContent.EMPTY, PlanContent.EMPTY, draft).answer(written);
    }

    /**
     * Takes back what an import wrote.
     *
     * @throws ProblemException CONFLICT where something was written or approved since
     */
    void takeBack(UUID importId) {
        Stored<Change> stored = store.find(importId, Change.class);
        Change change = stored.change();
        PlanEntity plan = files.holdToTakeBack(stored.fiscalYear(), stored.agency());
        Optional<RevisionEntity> open = plans.open(plan).filter(revision -> revision.revision() == change.revision());
        if (open.isEmpty()) {
            throw TakenBack.refused("The plan has been approved since.");
        }
        files.open(plan);
        if (!open.get().content().saysTheSameAs(change.after())) {
            throw TakenBack.refused("The plan has been changed since.");
        }
        Edit edit = store.edit(plans.nextVersion(plan));
        results.takeBack(plan, change.results(), edit.version());
        restore(plan, open.get(), change, edit);
        plan.reach(edit.version());
        plans.publish(plan);
        if (!change.editedBefore()) {
            // The score may have changed while the plan did not follow it.
            stale.mark(PlanDerivation.NAME, plan.basedOn() + "/" + plan.agency());
        }
    }

    private void restore(PlanEntity plan, RevisionEntity open, Change change, Edit edit) {
        PlanContent now = open.content();
        if (!change.begun()) {
            writer.write(plan, open, Overlay.restored(change.before(), now, edit.version()), edit.version());
        }
        if (!change.editedBefore()) {
            // While it still counts as written in: nobody's text is left.
            writer.show(plan, PlanContent.EMPTY);
            plan.unedit();
        }
        if (change.begun()) {
            plans.withdraw(plan);
        }
    }
}
