package org.sucharit.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sucharit.assessment.agency.Agencies;
import org.sucharit.assessment.framework.Frameworks;
import org.sucharit.assessment.framework.NodeCodes;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.kit.events.Snapshots;
import org.sucharit.kit.events.Versions;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;
import org.sucharit.kit.problem.Violation;

/** Opening an agency's year and moving it through its phases. */
@ApplicationScoped
public class Assessments {

    private final AssessmentRepository repository;
    private final Agencies agencies;
    private final Frameworks frameworks;
    private final Snapshots snapshots;
    private final Clock clock;

    public Assessments(
            AssessmentRepository repository,
            Agencies agencies,
            Frameworks frameworks,
            Snapshots snapshots,
            Clock clock) {
        this.repository = repository;
        this.agencies = agencies;
        this.frameworks = frameworks;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /**
     * Opens the assessment in a phase, under the newest framework of the year, or changes the one there is.
     *
     * @param notApplicable nodes that do not apply; null to leave them as they are
     * @param ifMatch must name the present version where that would change it
     * @throws ProblemException NOT_FOUND for an unknown agency or year, INVALID for nodes that the framework does
     *     not have, CONFLICT for another phase once announced
     */
    @Transactional
    public Assessment put(
            int fiscalYear, String agency, Assessment.Phase phase, List<String> notApplicable, String ifMatch) {
        AssessmentEntity known = repository.lock(fiscalYear, agency).orElse(null);
        if (known == null) {
            AssessmentEntity opened = open(fiscalYear, agency, phase);
            exclude(opened, notApplicable);
            return publish(opened);
        }
        boolean moves = known.phase() != phase;
        boolean excludes =
                notApplicable != null && !Set.copyOf(notApplicable).equals(Set.copyOf(known.notApplicable()));
        if (!moves && !excludes) {
            return known.snapshot();
        }
        Etags.requireMatch(ifMatch, known.version());
        if (moves) {
            move(known, phase);
        }
        exclude(known, notApplicable);
        return publish(known);
    }

    @Transactional
    public Optional<Assessment> find(int fiscalYear, String agency) {
        return snapshots.find(Topics.ASSESSMENT, fiscalYear + "/" + agency);
    }

    private AssessmentEntity open(int fiscalYear, String agency, Assessment.Phase phase) {
        if (agencies.find(agency).isEmpty()) {
            throw ProblemException.notFound("There is no agency " + agency + ".");
        }
        Framework framework = frameworks
                .find(fiscalYear, null)
                .orElseThrow(() -> ProblemException.notFound(
                        "No framework is published for fiscal year " + fiscalYear + " (B.E.)."));
        AssessmentEntity assessment =
                new AssessmentEntity(fiscalYear, agency, framework.revision(), phase, Versions.next(0, clock));
        repository.persistAndFlush(assessment);
        return assessment;
    }

    private void move(AssessmentEntity assessment, Assessment.Phase phase) {
        if (assessment.phase() == Assessment.Phase.ANNOUNCED) {
            throw new ProblemException(ProblemType.CONFLICT, "The result is announced; its phase is final.");
        }
        assessment.move(phase, Versions.next(assessment.version(), clock));
    }

    private void exclude(AssessmentEntity assessment, List<String> notApplicable) {
        if (notApplicable == null) {
            return;
        }
        Assessment snapshot = assessment.snapshot();
        Set<String> known = NodeCodes.belowTotal(frameworks
                .find(snapshot.fiscalYear(), snapshot.frameworkRevision())
                .orElseThrow());
        List<Violation> violations = IntStream.range(0, notApplicable.size())
                .filter(i -> !known.contains(notApplicable.get(i)))
                .mapToObj(i -> Violation.at(
                        "/notApplicable/" + i,
                        "unknown-node",
                        "The framework of " + snapshot.fiscalYear() + " has no node " + notApplicable.get(i)
                                + " below the total."))
                .toList();
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        assessment.exclude(notApplicable, Versions.next(assessment.version(), clock));
    }

    private Assessment publish(AssessmentEntity assessment) {
        Assessment snapshot = assessment.snapshot();
        snapshots.publish(Topics.ASSESSMENT, snapshot);
        return snapshot;
    }
}
