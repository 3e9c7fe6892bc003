package org.sucharit.measures.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;
import org.sucharit.measures.content.ContentRules;
import org.sucharit.measures.content.Part;
import org.sucharit.measures.content.PlanContent;
import org.sucharit.measures.plan.PlanEntity;
import org.sucharit.measures.plan.PlanRules;
import org.sucharit.measures.plan.PlanWriter;
import org.sucharit.measures.plan.Plans;
import org.sucharit.measures.plan.RevisionEntity;

/** Writing in the open revision of a plan: who holds it, what it may say, and what is kept of each edit. */
@ApplicationScoped
class Writing {

    private final Plans plans;
    private final PlanWriter writer;
    private final PlanRules rules;
    private final EditLog edits;

    Writing(Plans plans, PlanWriter writer, PlanRules rules, EditLog edits) {
        this.plans = plans;
        this.writer = writer;
        this.rules = rules;
        this.edits = edits;
    }

    /** A plan that is held, with its open revision. */
    record Held(PlanEntity plan, RevisionEntity revision, PlanContent content, ContentRules rules) {

        void requireNoViolations() {
            List<Violation> violations = rules.violations();
            if (!violations.isEmpty()) {
                throw ProblemException.invalid(violations);
            }
        }
    }

    /**
     * Takes hold of a plan's open revision.
     *
     * @throws ProblemException NOT_FOUND; CONFLICT where none is open, or it is being approved
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Held hold(int fiscalYear, String agency) {
        PlanEntity plan = plans.hold(fiscalYear, agency);
        RevisionEntity revision = plans.requireOpen(plan);
        rules.requireNotBeingApproved(plan, revision);
        return new Held(plan, revision, revision.content(), new ContentRules(rules.scope(plan)));
    }

    /** Version of the next edit of a plan that is held. */
    long version(Held held) {
        return plans.nextVersion(held.plan());
    }

    /** What a part was in the eyes of one who read the plan at a version, and who wrote it. */
    <T> Optional<EditLog.Edit<T>> asOf(Held held, Part part, long version, Class<T> type) {
        return edits.asOf(held.plan(), part, version, type);
    }

    /**
     * Keeps a change, and tells the world.
     *
     * @param before the part as it was; null where it is new
     * @param after the part as it is; null where it is gone
     * @return the plan's version
     */
    @Transactional(Transactional.TxType.MANDATORY)
    long keep(
            Held held,
            PlanContent content,
            Part part,
            EditLog.Versioned<?> before,
            EditLog.Versioned<?> after,
            long version) {
        PlanEntity plan = held.plan();
        edits.note(held.plan(), held.revision(), part, before, after == null ? null : after.part(), version);
        writer.write(plan, held.revision(), content, version);
        return plan.version();
    }
}
