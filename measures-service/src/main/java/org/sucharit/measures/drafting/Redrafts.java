package org.sucharit.measures.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.kit.problem.Problem;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;
import org.sucharit.kit.problem.Violation;
import org.sucharit.measures.content.PlanContent;
import org.sucharit.measures.plan.PlanEntity;
import org.sucharit.measures.plan.PlanJson;
import org.sucharit.measures.plan.PlanRules;
import org.sucharit.measures.plan.PlanWriter;
import org.sucharit.measures.plan.Plans;
import org.sucharit.measures.plan.RevisionEntity;
import org.sucharit.measures.planning.Redraft;
import org.sucharit.measures.planning.Redraft.Change;

/** What a new score would change in what people have written: shown, and taken as far as they want it. */
@ApplicationScoped
public class Redrafts {

    private final Drafts drafts;
    private final Plans plans;
    private final PlanWriter writer;
    private final PlanRules rules;

    Redrafts(Drafts drafts, Plans plans, PlanWriter writer, PlanRules rules) {
        this.drafts = drafts;
        this.plans = plans;
        this.writer = writer;
        this.rules = rules;
    }

    /**
     * What is proposed.
     *
     * @param scoreVersion the version of the score it follows from; null where there is none
     * @param changes none where nothing is proposed
     */
    public record Proposal(Long scoreVersion, List<Change> changes) {}

    /**
     * A proposal and what tells it from another: the texts it changes, and the draft it is made from.
     *
     * @param tag 32 hexadecimal digits
     */
    public record Tagged(Proposal proposal, String tag) {}

    /**
     * An answer to what is proposed: all of it is answered, and what is not taken is not proposed again.
     *
     * @param take ids of the changes that are wanted
     */
    public record Answer(List<String> take) {}

    private record Asked(Redraft redraft, String tag) {}

    /**
     * What the present score proposes.
     *
     * @throws ProblemException NOT_FOUND
     */
    @Transactional
    public Tagged proposal(int fiscalYear, String agency) {
        PlanEntity plan = plans.look(fiscalYear, agency);
        if (!plan.isEdited() || plan.state() == Plan.State.CLOSED) {
            return new Tagged(new Proposal(plan.scoreVersion(), List.of()), "none");
        }
        return asked(plan)
                .map(asked -> new Tagged(
                        new Proposal(plan.scoreVersion(), asked.redraft().changes()), asked.tag()))
                .orElseGet(() -> new Tagged(new Proposal(plan.scoreVersion(), List.of()), "none"));
    }

    /** Empty while there is no score, or its findings have not reached the plan. */
    private Optional<Asked> asked(PlanEntity plan) {
        return drafts.sources(plan.basedOn(), plan.agency())
                .filter(sources -> plan.scoreVersion() != null
                        && plan.scoreVersion() == sources.score().version())
                .map(sources -> drafts.draft(sources, plan.fiscalYear()))
                .map(draft -> drafts.redraft(plan, draft))
                .map(redraft -> new Asked(redraft, tag(redraft)));
    }

    private static String tag(Redraft redraft) {
        byte[] all = PlanJson.write(List.of(redraft.now(), redraft.proposal())).getBytes(StandardCharsets.UTF_8);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all);
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Answers what is proposed.
     *
     * @param ifMatch the tag of the proposal as it was read
     * @throws ProblemException NOT_FOUND; PRECONDITION_REQUIRED; STALE where another score or another's edit has come
     *     meanwhile; CONFLICT where no revision is open, it is being approved, or nothing is proposed; INVALID for changes
     *     that are not proposed
     */
    @Transactional
    public Plan answer(int fiscalYear, String agency, String ifMatch, Answer answer) {
        PlanEntity plan = plans.hold(fiscalYear, agency);
        RevisionEntity open = plans.requireOpen(plan);
        rules.requireNotBeingApproved(plan, open);
        Asked asked = asked(plan)
                .filter(a -> plan.isEdited())
                .orElseThrow(() -> new ProblemException(ProblemType.CONFLICT, "Nothing is proposed."));
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(
                    ProblemType.PRECONDITION_REQUIRED, "Read what is proposed, and send its ETag as If-Match.");
        }
        if (!ifMatch.strip().equals('"' + asked.tag() + '"')) {
            throw new ProblemException(
                    ProblemType.STALE, "Something was written, or another score came, meanwhile. Read it again.");
        }
        Redraft redraft = asked.redraft();
        Set<String> wanted = wanted(redraft, answer.take() == null ? List.of() : answer.take());
        long version = plans.nextVersion(plan);
        PlanContent taken = redraft.taking(wanted, version);
        plan.answer(redraft.answer(taken));
        return writer.write(plan, open, taken, version);
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
