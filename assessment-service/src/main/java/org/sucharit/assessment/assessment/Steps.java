package org.sucharit.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sucharit.assessment.calendar.Calendars;
import org.sucharit.assessment.phases.PhaseCalendar;
import org.sucharit.assessment.phases.PhaseRules;
import org.sucharit.assessment.survey.SurveyEntity;
import org.sucharit.assessment.survey.Surveys;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.assessment.Assessment.Phase;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.tally.Tally;
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
    private final Snapshots snapshots;
    private final Clock clock;

    Steps(AssessmentRepository repository, Surveys surveys, Calendars calendars, Snapshots snapshots, Clock clock) {
        this.repository = repository;
        this.surveys = surveys;
        this.calendars = calendars;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /**
     * What the steps of some assessments of a year need, read at once: the surveys, locked, and the calendars, each by
     * agency; and the tallies that the steps release.
     */
    record Page(Map<String, List<SurveyEntity>> surveys, Map<String, PhaseCalendar> calendars, List<Tally> released) {

        Page(Map<String, List<SurveyEntity>> surveys, Map<String, PhaseCalendar> calendars) {
            this(surveys, calendars, new ArrayList<>());
        }

        List<SurveyEntity> surveys(AssessmentEntity assessment) {
            return surveys.getOrDefault(assessment.id().agencyCode(), List.of());
        }

        PhaseCalendar calendar(AssessmentEntity assessment) {
            return calendars.get(assessment.id().agencyCode());
        }
    }

    /**
     * Reads what the steps of some assessments need.
     *
     * @param assessments locked, of one year
     */
    Page page(int fiscalYear, List<AssessmentEntity> assessments) {
        List<String> agencies = assessments.stream()
                .map(assessment -> assessment.id().agencyCode())
                .toList();
        return agencies.isEmpty()
                ? new Page(Map.of(), Map.of())
                : new Page(
                        surveys.lock(fiscalYear, agencies), calendars.of(fiscalYear, repository.provinces(agencies)));
    }

    /**
     * Takes the first step of new assessments of one year.
     *
     * @param opened each with its agency
     */
    Page begin(Map<AssessmentEntity, Agency> opened, Framework framework, Actor actor) {
        Map<String, String> provinces = new HashMap<>();
        Map<String, List<SurveyEntity>> planned = new HashMap<>();
        opened.values().forEach(agency -> {
            provinces.put(agency.code(), agency.province().code());
            planned.put(agency.code(), surveys.plan(agency.code(), framework, agency.staffCount()));
        });
        Page page = new Page(planned, calendars.of(framework.fiscalYear(), provinces));
        opened.keySet().forEach(assessment -> arrive(assessment, null, page, actor));
        return page;
    }

    /** Moves an assessment to where the calendar says it should be by now; tells whether it moved. */
    boolean moveOn(AssessmentEntity assessment, Page page, Instant now) {
        PhaseCalendar calendar = page.calendar(assessment);
        Phase due = calendar.due(assessment.phase(), now);
        if (due == assessment.phase()) {
            // Extended meanwhile.
            assessment.fallDue(calendar.end(due).orElse(null));
            return false;
        }
        move(assessment, due, page, Actor.CALENDAR);
        return true;
    }

    /**
     * Moves an assessment to another phase.
     *
     * @throws ProblemException CONFLICT for a step that is not allowed
     */
    void move(AssessmentEntity assessment, Phase to, Page page, Actor actor) {
        Phase from = assessment.phase();
        boolean released = !Surveys.released(page.surveys(assessment)).isEmpty();
        PhaseRules.refusal(from, to, released, actor.reason()).ifPresent(refusal -> {
            throw new ProblemException(ProblemType.CONFLICT, refusal);
        });
        if (from == Phase.COLLECT) {
            page.released().addAll(surveys.close(page.surveys(assessment)));
        }
        assessment.move(to, Versions.next(assessment.version(), clock));
        arrive(assessment, from, page, actor);
    }

    private void arrive(AssessmentEntity assessment, Phase from, Page page, Actor actor) {
        Phase phase = assessment.phase();
        if (phase == Phase.COLLECT) {
            surveys.open(page.surveys(assessment));
        }
        assessment.fallDue(page.calendar(assessment).end(phase).orElse(null));
        repository
                .getEntityManager()
                .persist(new TransitionEntity(assessment.id(), from, phase, clock.instant(), actor));
    }

    /** Tells the world of the assessments that changed, and of the tallies that their steps released. */
    List<Assessment> publish(List<AssessmentEntity> changed, Page page) {
        snapshots.publishAll(Topics.TALLY, page.released());
        List<Assessment> published = changed.stream()
                .map(assessment -> assessment.snapshot(Surveys.released(page.surveys(assessment))))
                .toList();
        snapshots.publishAll(Topics.ASSESSMENT, published);
        return published;
    }

    /** Tells the world of assessments that changed without a step. */
    void publish(List<Assessment> changed) {
        snapshots.publishAll(Topics.ASSESSMENT, changed);
    }
}
