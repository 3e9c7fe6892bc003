package org.sucharit.measures.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.kit.problem.Problem;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;
import org.sucharit.kit.problem.Violation;
import org.sucharit.measures.content.PlanContent;
import org.sucharit.measures.plan.PlanEntity;
import org.sucharit.measures.plan.PlanReading;
import org.sucharit.measures.plan.PlanRules;
import org.sucharit.measures.plan.Plans;
import org.sucharit.measures.plan.RevisionEntity;
import org.sucharit.measures.planning.PlanDraft;
import org.sucharit.measures.planning.Redraft;
import org.sucharit.measures.planning.Redraft.Change;

/** What a new score would change in what people have written: shown, and taken as far as they want it. */
@ApplicationScoped
public class Redrafts {

    private final Drafts drafts;
    private final Plans plans;
    private final PlanRules rules;
    private final PlanReading reading;

    Redrafts(Drafts drafts, Plans plans, PlanRules rules, PlanReading reading) {
        this.drafts = drafts;
        this.plans = plans;
        this.rules = rules;
        this.reading = reading;
    }

    /**
     * What is proposed.
     *
     * @param scoreVersion the version of the score it follows from; null where there is none
     * @param changes none where nothing is proposed
     */
    public record Proposal(Long scoreVersion, List<Change> changes) {}

    /**
     * An answer to what is proposed: all of it is answered, and what is not taken is not proposed again.
     *
     * @param scoreVersion of the proposal that is answered
     * @param take ids of the changes that are wanted
     */
    public record Answer(Long scoreVersion, List<String> take) {}

    private record Asked(PlanDraft draft, Redraft redraft) {}

    /**
     * What the present score proposes.
     *
     * @throws ProblemException NOT_FOUND
     */
    @Transactional
    public Proposal proposal(int fiscalYear, String agency) {
        reading.requireInside(agency);
        PlanEntity plan = plans.look(fiscalYear, agency);
        return new Proposal(
                plan.scoreVersion(),
                plan.isEdited() && plan.scoreVersion() != null
                        ? asked(plan).redraft().changes()
                        : List.of());
    }

    private Asked asked(PlanEntity plan) {
        PlanDraft draft = drafts.sources(plan.basedOn(), plan.agency())
                .map(sources -> drafts.draft(sources, plan.fiscalYear()))
                .orElseThrow(() -> new ProblemException(ProblemType.CONFLICT, "There is no score to draft from."));
        return new Asked(draft, drafts.redraft(plan, draft));
    }

    /**
     * Answers what is proposed.
     *
     * @throws ProblemException NOT_FOUND; CONFLICT where no revision is open, it is being approved, or another score has
     *     come meanwhile; INVALID for changes that are not proposed
     */
    @Transactional
    public Plan answer(int fiscalYear, String agency, Answer answer) {
        PlanEntity plan = plans.hold(fiscalYear, agency);
        RevisionEntity open = plans.requireOpen(plan);
        rules.requireNotBeingApproved(plan, open);
        if (plan.scoreVersion() == null || !Objects.equals(plan.scoreVersion(), answer.scoreVersion())) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "Another score has come meanwhile; look at what it proposes.");
        }
        plan.edit(open.content());
        Redraft redraft = asked(plan).redraft();
        Set<String> wanted = wanted(redraft, answer.take() == null ? List.of() : answer.take());
        long version = plans.nextVersion(plan);
        PlanContent taken = redraft.taking(wanted, version);
        open.write(taken);
        plan.answer(redraft.answer(taken));
        plan.reach(version);
        return plans.publish(plan);
    }

    private static Set<String> wanted(Redraft redraft, List<String> take) {
        Set<String> proposed = redraft.changes().stream().map(Change::id).collect(Collectors.toSet());
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < take.size(); i++) {
            if (!proposed.contains(take.get(i))) {
                violations.add(Violation.at("/take/" + i, "unknown-change", "No such change is proposed."));
            }
        }
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations.subList(0, Math.min(violations.size(), Problem.MAX_VIOLATIONS)));
        }
        return Set.copyOf(take);
    }
}
