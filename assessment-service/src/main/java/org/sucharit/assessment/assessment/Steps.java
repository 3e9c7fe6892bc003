package org.sucharit.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.sucharit.assessment.agency.Agencies;
import org.sucharit.assessment.calendar.Calendars;
import org.sucharit.assessment.phases.PhaseCalendar;
import org.sucharit.assessment.phases.PhaseRules;
import org.sucharit.assessment.survey.Surveys;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.assessment.Assessment.Phase;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.kit.events.Snapshots;
import org.sucharit.kit.events.Versions;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;

/**
 * The steps of an assessment from phase to phase, and what goes with them: its surveys open and end, and each step is
 * written down. All methods take part in the caller's transaction, which holds the assessment's lock.
 */
@ApplicationScoped
class Steps {

    private final AssessmentRepository repository;
    private final Surveys surveys;
    private final Calendars calendars;
    private final Agencies agencies;
    private final Snapshots snapshots;
    private final Clock clock;

    Steps(
            AssessmentRepository repository,
            Surveys surveys,
            Calendars calendars,
            Agencies agencies,
            Snapshots snapshots,
            Clock clock) {
        this.repository = repository;
        this.surveys = surveys;
        this.calendars = calendars;
        this.agencies = agencies;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /** The first step of a new assessment. */
    void begin(AssessmentEntity assessment, Framework framework, Agency agency, Actor actor) {
        surveys.plan(agency.code(), framework, agency.staffCount());
        arrive(assessment, null, calendar(assessment, agency), actor);
    }

    /**
     * Moves an assessment to another phase.
     *
     * @throws ProblemException CONFLICT for a step that is not allowed
     */
    void move(AssessmentEntity assessment, Phase to, Actor actor) {
        Agency agency = agencies.find(assessment.id().agencyCode()).orElseThrow();
        move(assessment, to, calendar(assessment, agency), actor);
    }

    /** Moves an assessment to where the calendar says it should be by now. */
    void moveOn(AssessmentEntity assessment, Instant now) {
        Agency agency = agencies.find(assessment.id().agencyCode()).orElseThrow();
        PhaseCalendar calendar = calendar(assessment, agency);
        Phase due = calendar.due(assessment.phase(), now);
        if (due == assessment.phase()) {
            // Extended meanwhile.
            assessment.fallDue(calendar.end(due).orElse(null));
            return;
        }
        move(assessment, due, calendar, Actor.CALENDAR);
        publish(assessment);
    }

    private void move(AssessmentEntity assessment, Phase to, PhaseCalendar calendar, Actor actor) {
        AssessmentEntity.Id id = assessment.id();
        Phase from = assessment.phase();
        boolean released = !surveys.released(id.fiscalYear(), id.agencyCode()).isEmpty();
        PhaseRules.refusal(from, to, released, actor.reason()).ifPresent(refusal -> {
            throw new ProblemException(ProblemType.CONFLICT, refusal);
        });
        if (from == Phase.COLLECT) {
            surveys.close(id.fiscalYear(), id.agencyCode());
        }
        assessment.move(to, Versions.next(assessment.version(), clock));
        arrive(assessment, from, calendar, actor);
    }

    private void arrive(AssessmentEntity assessment, Phase from, PhaseCalendar calendar, Actor actor) {
        Phase phase = assessment.phase();
        if (phase == Phase.COLLECT) {
            surveys.open(assessment.id().fiscalYear(), assessment.id().agencyCode());
        }
        assessment.fallDue(calendar.end(phase).orElse(null));
        repository
                .getEntityManager()
                .persist(new TransitionEntity(assessment.id(), from, phase, clock.instant(), actor));
    }

    private PhaseCalendar calendar(AssessmentEntity assessment, Agency agency) {
        return calendars.of(
                assessment.id().fiscalYear(), agency.code(), agency.province().code());
    }

    Assessment snapshot(AssessmentEntity assessment) {
        return assessment.snapshot(
                surveys.released(assessment.id().fiscalYear(), assessment.id().agencyCode()));
    }

    Assessment publish(AssessmentEntity assessment) {
        Assessment snapshot = snapshot(assessment);
        snapshots.publish(Topics.ASSESSMENT, snapshot);
        return snapshot;
    }
}
