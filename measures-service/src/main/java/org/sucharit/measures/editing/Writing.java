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
import org.sucharit.measures.plan.EditEntity;
import org.sucharit.measures.plan.EditRepository;
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
    private final EditRepository edits;

    Writing(Plans plans, PlanWriter writer, PlanRules rules, EditRepository edits) {
        this.plans = plans;
        this.writer = writer;
        this.rules = rules;
        this.edits = edits;
    }

    /** A plan that is held, with its open revision. */
    record Held(PlanEntity plan, RevisionEntity revision, PlanContent content, ContentRules rules) {

        void requireNoViolations() {
            List<Violation> violations = rules.violations();
            ProblemException.requireNone(violations);
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

    /** A part as it was in the eyes of one who read the plan at a version, and who wrote it. */
    Optional<EditEntity> asOf(Held held, Part part, long version) {
        return edits.asOf(held.plan(), part, version);
    }

    /** Keeps a change, and tells the world what of it is in force. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(Held held, PlanContent content, long version) {
        writer.write(held.plan(), held.revision(), content, version);
    }
}
