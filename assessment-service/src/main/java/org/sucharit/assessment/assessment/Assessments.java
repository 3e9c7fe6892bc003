package org.sucharit.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sucharit.assessment.agency.Agencies;
import org.sucharit.assessment.calendar.Calendars;
import org.sucharit.assessment.framework.Frameworks;
import org.sucharit.assessment.framework.NodeCodes;
import org.sucharit.assessment.survey.Surveys;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.assessment.Assessment.ItemReview;
import org.sucharit.contracts.assessment.Assessment.ReleasedTally;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.kit.events.Versions;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;
import org.sucharit.kit.problem.Violation;

/** Opening an agency's year, what does not apply to it, and how its items are reviewed. */
@ApplicationScoped
public class Assessments {

    private final AssessmentRepository repository;
    private final Agencies agencies;
    private final Frameworks frameworks;
    private final Surveys surveys;
    private final Calendars calendars;
    private final Steps steps;
    private final Clock clock;

    public Assessments(
            AssessmentRepository repository,
            Agencies agencies,
            Frameworks frameworks,
            Surveys surveys,
            Calendars calendars,
            Steps steps,
            Clock clock) {
        this.repository = repository;
        this.agencies = agencies;
        this.frameworks = frameworks;
        this.surveys = surveys;
        this.calendars = calendars;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * Opens the assessment in a phase, under the newest framework of the year, or changes the one there is.
     *
     * @param notApplicable nodes that do not apply; null to leave them as they are
     * @param ifMatch must name the present version where that would change it
     * @throws ProblemException NOT_FOUND for an unknown agency or year, INVALID for nodes that the framework does
     *     not have, CONFLICT for a step that is not allowed
     */
    @Transactional
    public Assessment put(
            int fiscalYear,
            String agency,
            Assessment.Phase phase,
            List<String> notApplicable,
            Actor actor,
            String ifMatch) {
        calendars.hold();
        AssessmentEntity known = repository.lock(fiscalYear, agency).orElse(null);
        if (known == null) {
            Map<AssessmentEntity, Agency> opened = create(framework(fiscalYear), List.of(active(agency)), phase);
            Steps.Page page = steps.begin(opened, framework(fiscalYear), actor);
            opened.keySet().forEach(assessment -> exclude(assessment, notApplicable));
            return steps.publish(List.copyOf(opened.keySet()), page).getFirst();
        }
        Steps.Page page = steps.page(fiscalYear, List.of(known));
        boolean moves = known.phase() != phase;
        boolean excludes =
                notApplicable != null && !Set.copyOf(notApplicable).equals(Set.copyOf(known.notApplicable()));
        if (!moves && !excludes) {
            return known.snapshot(tallies(known));
        }
        Etags.requireMatch(ifMatch, known.version());
        if (moves) {
            steps.move(known, phase, page, actor);
        }
        exclude(known, notApplicable);
        return steps.publish(List.of(known), page).getFirst();
    }

    /**
     * Opens the assessments of those of some agencies that take part and have none in this year.
     *
     * @return how many were opened
     * @throws ProblemException NOT_FOUND where no framework is published for the year
     */
    @Transactional
    public int open(int fiscalYear, List<String> codes, Assessment.Phase phase, Actor actor) {
        Framework framework = framework(fiscalYear);
        // Who opens the same ones at the same time waits here, and then finds them.
        List<Agency> held = agencies.lock(codes);
        Set<String> known = repository.lock(fiscalYear, codes).stream()
                .map(assessment -> assessment.id().agencyCode())
                .collect(Collectors.toSet());
        List<Agency> missing = held.stream()
                .filter(agency -> agency.state() == Agency.State.ACTIVE && !known.contains(agency.code()))
                .toList();
        Map<AssessmentEntity, Agency> opened = create(framework, missing, phase);
        Steps.Page page = steps.begin(opened, framework, actor);
        steps.publish(List.copyOf(opened.keySet()), page);
        return opened.size();
    }

    /** An assessment, if there is one. */
    @Transactional
    public Optional<Assessment> find(int fiscalYear, String agency) {
        return repository
                .findByIdOptional(new AssessmentEntity.Id(fiscalYear, agency))
                .map(assessment -> assessment.snapshot(tallies(assessment)));
    }

    /**
     * Takes over how items are reviewed. The caller has checked that they may be.
     *
     * @param reviews by assessment, as {@link #lock} told it in this transaction
     */
    @Transactional(TxType.MANDATORY)
    public void review(Map<Assessment, List<ItemReview>> reviews) {
        List<Assessment> changed = new ArrayList<>();
        reviews.forEach((locked, anew) -> {
            AssessmentEntity assessment =
                    repository.findById(new AssessmentEntity.Id(locked.fiscalYear(), locked.agency()));
            if (!assessment.reviews().equals(anew)) {
                assessment.review(anew, Versions.next(assessment.version(), clock));
                changed.add(assessment.snapshot(locked.tallies()));
            }
        });
        steps.publish(changed);
    }

    /**
     * Some assessments of a year, by agency, which nobody else changes until this transaction ends. What was read and
     * changed before in this transaction is written and forgotten, so that it may go through all agencies in pages.
     */
    @Transactional(TxType.MANDATORY)
    public List<Assessment> lock(int fiscalYear, List<String> codes) {
        repository.flush();
        repository.getEntityManager().clear();
        return snapshots(fiscalYear, codes, repository.lock(fiscalYear, codes));
    }

    private List<Assessment> snapshots(int fiscalYear, List<String> codes, List<AssessmentEntity> assessments) {
        Map<String, List<ReleasedTally>> tallies = surveys.released(fiscalYear, codes);
        return assessments.stream()
                .map(assessment ->
                        assessment.snapshot(tallies.getOrDefault(assessment.id().agencyCode(), List.of())))
                .toList();
    }

    private List<ReleasedTally> tallies(AssessmentEntity assessment) {
        String agency = assessment.id().agencyCode();
        return surveys.released(assessment.id().fiscalYear(), List.of(agency)).getOrDefault(agency, List.of());
    }

    private Framework framework(int fiscalYear) {
        return frameworks
                .find(fiscalYear, null)
                .orElseThrow(() -> ProblemException.notFound(
                        "No framework is published for fiscal year " + fiscalYear + " (B.E.)."));
    }

    private Agency active(String code) {
        Agency agency =
                agencies.find(code).orElseThrow(() -> ProblemException.notFound("There is no agency " + code + "."));
        if (agency.state() == Agency.State.WITHDRAWN) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "The agency " + code + " was withdrawn from the register.");
        }
        return agency;
    }

    private Map<AssessmentEntity, Agency> create(
            Framework framework, List<Agency> participants, Assessment.Phase phase) {
        Map<AssessmentEntity, Agency> created = new LinkedHashMap<>();
        for (Agency agency : participants) {
            AssessmentEntity assessment = new AssessmentEntity(
                    framework.fiscalYear(), agency.code(), framework.revision(), phase, Versions.next(0, clock));
            repository.persist(assessment);
            created.put(assessment, agency);
        }
        // What refers to them comes after them, whatever order the batches are in.
        repository.flush();
        return created;
    }

    private void exclude(AssessmentEntity assessment, List<String> notApplicable) {
        if (notApplicable == null) {
            return;
        }
        Set<String> known = NodeCodes.belowTotal(frameworks
                .find(assessment.id().fiscalYear(), assessment.frameworkRevision())
                .orElseThrow());
        List<Violation> violations = IntStream.range(0, notApplicable.size())
                .filter(i -> !known.contains(notApplicable.get(i)))
                .mapToObj(i -> Violation.at(
                        "/notApplicable/" + i,
                        "unknown-node",
                        "The framework of " + assessment.id().fiscalYear() + " has no node " + notApplicable.get(i)
                                + " below the total."))
                .toList();
        ProblemException.requireNone(violations);
        assessment.exclude(notApplicable, Versions.next(assessment.version(), clock));
    }
}
