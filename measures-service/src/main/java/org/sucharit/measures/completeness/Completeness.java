package org.sucharit.measures.completeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.kit.problem.Problem;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;
import org.sucharit.measures.completeness.rules.Gap;
import org.sucharit.measures.completeness.rules.LibraryTexts;
import org.sucharit.measures.completeness.rules.PlanCompleteness;
import org.sucharit.measures.completeness.rules.PlanText;
import org.sucharit.measures.completeness.rules.Subject;
import org.sucharit.measures.completeness.rules.Surroundings;
import org.sucharit.measures.content.PlanContent;
import org.sucharit.measures.plan.ApprovalCondition;
import org.sucharit.measures.plan.Diagnosis;
import org.sucharit.measures.plan.PlanEntity;
import org.sucharit.measures.plan.PlanRepository;
import org.sucharit.measures.plan.Plans;
import org.sucharit.measures.plan.RevisionEntity;

/** Whether a plan says all that it must, and what of it somebody should look at. */
@ApplicationScoped
public class Completeness implements ApprovalCondition {

    private final PlanRepository repository;
    private final Plans plans;
    private final Sources sources;
    private final TextPrints prints;
    private final AgencyDirectory directory;

    Completeness(
            PlanRepository repository, Plans plans, Sources sources, TextPrints prints, AgencyDirectory directory) {
        this.repository = repository;
        this.plans = plans;
        this.sources = sources;
        this.prints = prints;
        this.directory = directory;
    }

    /**
     * The gaps of a plan, worst first: of its open revision, else of what is in force.
     *
     * @throws ProblemException NOT_FOUND without such a plan
     */
    @Transactional
    public List<Gap> of(int fiscalYear, String agencyCode) {
        PlanEntity plan = known(fiscalYear, agencyCode);
        return gaps(
                plan, plans.open(plan).map(RevisionEntity::content).orElseGet(() -> plans.inForce(plan)), List.of());
    }

    /**
     * The gaps of what is in force, with texts about the plan that stand elsewhere, such as in a report on it.
     *
     * @throws ProblemException NOT_FOUND without such a plan
     */
    @Transactional
    public List<Gap> inForce(int fiscalYear, String agencyCode, List<PlanText> further) {
        PlanEntity plan = known(fiscalYear, agencyCode);
        return gaps(plan, plans.inForce(plan), further);
    }

    private PlanEntity known(int fiscalYear, String agencyCode) {
        return repository
                .findByIdOptional(new PlanEntity.Id(fiscalYear, agencyCode))
                .filter(plan -> plan.state() != Plan.State.WITHDRAWN)
                .orElseThrow(() -> Plans.none(fiscalYear, agencyCode));
    }

    private List<Gap> gaps(PlanEntity plan, PlanContent content, List<PlanText> further) {
        List<PlanText> told = Stream.concat(
                        plans.find(plan.fiscalYear(), plan.agency()).map(ToldTexts::of).stream()
                                .flatMap(List::stream),
                        further.stream())
                .toList();
        Optional<Framework> framework = sources.framework(plan);
        Subject subject = subject(plan, content, framework, told);
        LibraryTexts library = sources.library(plan, framework);
        List<PlanText> texts =
                Stream.concat(PlanText.of(content).stream(), told.stream()).toList();
        return PlanCompleteness.gaps(
                subject,
                new Surroundings(library, prints.elsewhere(texts, subject.agency(), library), directory.names()));
    }

    /**
     * Requires that nothing forbids to approve a plan.
     *
     * @param content what is to be approved
     * @throws ProblemException INVALID, with every error
     */
    @Override
    public void require(PlanEntity plan, PlanContent content) {
        List<Violation> errors =
                PlanCompleteness.errors(subject(plan, content, sources.framework(plan), List.of())).stream()
                        .limit(Problem.MAX_VIOLATIONS)
                        .map(gap -> Violation.at(
                                gap.place(), gap.code(), gap.message().en()))
                        .toList();
        ProblemException.requireNone(errors);
    }

    private Subject subject(PlanEntity plan, PlanContent content, Optional<Framework> framework, List<PlanText> told) {
        Agency agency = sources.agency(plan)
                .orElseThrow(() -> ProblemException.notFound("There is no agency " + plan.agency() + "."));
        Diagnosis diagnosis = plans.diagnosis(plan);
        return new Subject(
                framework.orElse(null),
                agency,
                plan.fiscalYear(),
                diagnosis.findings(),
                diagnosis.guidance(),
                content,
                told);
    }
}
