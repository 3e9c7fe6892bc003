package org.sucharit.assessment.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sucharit.assessment.answers.AnswerCount;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.assessment.Assessment.ReleasedTally;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Instrument;
import org.sucharit.contracts.tally.Tally;
import org.sucharit.kit.events.Snapshots;
import org.sucharit.kit.events.Versions;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;

/**
 * The surveys of an assessment, from planned to released. A tally is released once, when its survey ends, and a survey
 * whose tally is out stays closed: so no two tallies of one survey ever exist, whose difference would be an answer.
 */
@ApplicationScoped
public class Surveys {

    private final SurveyRepository repository;
    private final Layouts layouts;
    private final Snapshots snapshots;
    private final Clock clock;

    public Surveys(SurveyRepository repository, Layouts layouts, Snapshots snapshots, Clock clock) {
        this.repository = repository;
        this.layouts = layouts;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /**
     * Plans the surveys of a new assessment.
     *
     * @param staffCount who could answer about their own agency; null while not known
     */
    @Transactional(TxType.MANDATORY)
    public void plan(String agency, Framework framework, Integer staffCount) {
        for (Instrument instrument : framework.instruments()) {
            if (instrument.kind() == Instrument.Kind.SURVEY) {
                // Only of the staff a number is known beforehand: it is the one survey with a rule of how many.
                Integer population = instrument.sampling().isEmpty() ? null : staffCount;
                repository.persist(new SurveyEntity(
                        framework.fiscalYear(),
                        agency,
                        instrument.code(),
                        framework.revision(),
                        population,
                        Versions.next(0, clock)));
            }
        }
    }

    /** Lets the surveys be answered that have not ended for good. */
    @Transactional(TxType.MANDATORY)
    public void open(int fiscalYear, String agency) {
        repository.lock(fiscalYear, agency).forEach(survey -> survey.open(Versions.next(survey.version(), clock)));
    }

    /** Ends the surveys that are open, and releases the tallies of those that were answered. */
    @Transactional(TxType.MANDATORY)
    public void close(int fiscalYear, String agency) {
        for (SurveyEntity survey : repository.lock(fiscalYear, agency)) {
            if (survey.state() == SurveyEntity.State.OPEN) {
                close(fiscalYear, agency, survey);
            }
        }
    }

    private void close(int fiscalYear, String agency, SurveyEntity survey) {
        AnswerCount count = new AnswerCount(layouts.of(fiscalYear, survey.frameworkRevision(), survey.instrument()));
        repository.answers(survey).forEach(count::add);
        long version = Versions.next(survey.version(), clock);
        if (count.respondents() == 0) {
            survey.close(version);
            return;
        }
        survey.release(version);
        snapshots.publish(
                Topics.TALLY,
                new Tally(
                        fiscalYear,
                        agency,
                        survey.instrument(),
                        version,
                        Tally.State.RELEASED,
                        count.respondents(),
                        credible(survey.population(), count.respondents()),
                        count.tallies()));
    }

    /** More answers than people: the number that was entered is none to compute with. */
    private static Integer credible(Integer population, int respondents) {
        return population == null || population < respondents ? null : population;
    }

    /** The tallies of an assessment that are out. */
    @Transactional
    public List<ReleasedTally> released(int fiscalYear, String agency) {
        return repository.of(fiscalYear, agency).stream()
                .filter(survey -> survey.tallyVersion() != null)
                .map(survey -> new ReleasedTally(survey.instrument(), survey.tallyVersion()))
                .toList();
    }

    /** The surveys of an assessment, by instrument. */
    @Transactional
    public List<SurveyEntity> of(int fiscalYear, String agency) {
        return repository.of(fiscalYear, agency);
    }

    /**
     * Says how many could answer a survey.
     *
     * @param population 0 or more; null where that is not known
     * @throws ProblemException NOT_FOUND, PRECONDITION_REQUIRED, STALE; CONFLICT once the survey has ended for good
     */
    @Transactional
    public SurveyEntity populate(int fiscalYear, String agency, String instrument, Integer population, String ifMatch) {
        SurveyEntity survey = repository
                .lock(fiscalYear, agency, instrument)
                .orElseThrow(() -> ProblemException.notFound(
                        "There is no survey " + instrument + " of " + agency + " in fiscal year " + fiscalYear + "."));
        if (Objects.equals(survey.population(), population)) {
            return survey;
        }
        Etags.requireMatch(ifMatch, survey.version());
        if (survey.state() == SurveyEntity.State.RELEASED) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "The survey has ended and was counted; its population is final.");
        }
        survey.populate(population, Versions.next(survey.version(), clock));
        return survey;
    }

    /** Brings what is shown of the progress up to date, at most so many surveys; tells how many. */
    @Transactional
    public int show(LocalDate today, int most) {
        return repository.show(today, most);
    }
}
