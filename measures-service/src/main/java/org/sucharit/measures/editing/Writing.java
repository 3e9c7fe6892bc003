package org.sucharit.measures.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;
import org.sucharit.measures.content.ContentRules;
import org.sucharit.measures.content.Part;
import org.sucharit.measures.content.PlanContent;
import org.sucharit.measures.plan.PlanEntity;
import org.sucharit.measures.plan.PlanRules;
import org.sucharit.measures.plan.Plans;
import org.sucharit.measures.plan.RevisionEntity;

/** Writing in the open revision of a plan: who holds it, what it may say, and what is kept of each edit. */
@ApplicationScoped
class Writing {

    private final Plans plans;
    private final PlanRules rules;
    private final EditRepository edits;
    private final Caller caller;
    private final Clock clock;

    Writing(Plans plans, PlanRules rules, EditRepository edits, Caller caller, Clock clock) {
        this.plans = plans;
        this.rules = rules;
        this.edits = edits;
        this.caller = caller;
        this.clock = clock;
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

    /** An edit that somebody made. */
    record Edit<T>(T content, String by, Instant at) {}

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

    /** What a part was in the eyes of one who read the plan at a version, and who has changed it since. */
    <T> Optional<Edit<T>> asOf(Held held, Part part, long version, Class<T> type) {
        return edits.asOf(held.plan(), part, version)
                .map(edit -> new Edit<>(edit.content(type), edit.editedBy(), edit.editedAt()));
    }

    /**
     * Keeps a change, and tells the world.
     *
     * @param before the part as it was; null where it is new
     * @param after the part as it is; null where it is gone
     * @return the plan's version
     */
    @Transactional(Transactional.TxType.MANDATORY)
    long keep(Held held, PlanContent content, Part part, Versioned<?> before, Versioned<?> after, long version) {
        PlanEntity plan = held.plan();
        plan.edit(held.content());
        if (before != null && edits.findById(id(plan, part, before.version())) == null) {
            edits.persist(new EditEntity(
                    plan,
                    part,
                    before.version(),
                    before.part(),
                    "measures-service",
                    held.revision().openedAt()));
        }
        Object told = after == null ? null : after.part();
        edits.persist(new EditEntity(plan, part, version, told, caller.name(), clock.instant()));
        held.revision().write(content);
        plan.reach(version);
        plans.publish(plan);
        return plan.version();
    }

    private static EditEntity.Id id(PlanEntity plan, Part part, long version) {
        return new EditEntity.Id(plan.fiscalYear(), plan.agency(), part.key(), version);
    }

    /** A part and its version. */
    record Versioned<T>(T part, long version) {}
}
