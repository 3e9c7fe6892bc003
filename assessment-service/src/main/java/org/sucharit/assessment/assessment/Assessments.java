package org.sucharit.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.sucharit.assessment.agency.Agencies;
import org.sucharit.assessment.framework.Frameworks;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.kit.events.Snapshots;
import org.sucharit.kit.events.Versions;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;

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
     * Opens the assessment in a phase, under the newest framework of the year, or moves the one there is.
     *
     * @param ifMatch must name the present version where that would change it
     * @throws ProblemException NOT_FOUND for an unknown agency or year, CONFLICT once announced
     */
    @Transactional
    public Assessment put(int fiscalYear, String agency, Assessment.Phase phase, String ifMatch) {
        Optional<AssessmentEntity> known = repository.lock(fiscalYear, agency);
        return known.isPresent() ? move(known.get(), phase, ifMatch) : open(fiscalYear, agency, phase);
    }

    @Transactional
    public Optional<Assessment> find(int fiscalYear, String agency) {
        return snapshots.find(Topics.ASSESSMENT, fiscalYear + "/" + agency);
    }

    private Assessment open(int fiscalYear, String agency, Assessment.Phase phase) {
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
        return publish(assessment);
    }

    private Assessment move(AssessmentEntity assessment, Assessment.Phase phase, String ifMatch) {
        if (assessment.phase() == phase) {
            return assessment.snapshot();
        }
        Etags.requireMatch(ifMatch, assessment.version());
        if (assessment.phase() == Assessment.Phase.ANNOUNCED) {
            throw new ProblemException(ProblemType.CONFLICT, "The result is announced; its phase is final.");
        }
        assessment.move(phase, Versions.next(assessment.version(), clock));
        return publish(assessment);
    }

    private Assessment publish(AssessmentEntity assessment) {
        Assessment snapshot = assessment.snapshot();
        snapshots.publish(Topics.ASSESSMENT, snapshot);
        return snapshot;
    }
}
