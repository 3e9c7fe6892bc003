package org.sucharit.assessment.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sucharit.assessment.answers.AnswerCount;
import org.sucharit.contracts.assessment.Assessment.ReleasedTally;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Instrument;
import org.sucharit.contracts.tally.Tally;
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
    private final AnswerStore answers;
    private final Layouts layouts;
    private final Clock clock;

    public Surveys(SurveyRepository repository, AnswerStore answers, Layouts layouts, Clock clock) {
        this.repository = repository;
        this.answers = answers;
        this.layouts = layouts;
        this.clock = clock;
    }

    /**
     * Plans the surveys of a new assessment, and tells them.
     *
     * @param staffCount who could answer about their own agency; null while not known
     */
    @Transactional(TxType.MANDATORY)
    public List<SurveyEntity> plan(String agency, Framework framework, Integer staffCount) {
        List<SurveyEntity> planned = new ArrayList<>();
        for (Instrument instrument : framework.instruments()) {
            if (instrument.kind() == Instrument.Kind.SURVEY) {
                // Only of the staff a number is known beforehand: it is the one survey with a rule of how many.
                Integer population = instrument.sampling().isEmpty() ? null : staffCount;
                planned.add(new SurveyEntity(
                        framework.fiscalYear(),
                        agency,
                        instrument.code(),
                        framework.revision(),
                        population,
                        Versions.next(0, clock)));
            }
        }
        repository.persist(planned);
        return planned;
    }

    /** The surveys of some agencies' assessments, by agency, which nobody else changes until this transaction ends. */
    @Transactional(TxType.MANDATORY)
    public Map<String, List<SurveyEntity>> lock(int fiscalYear, Collection<String> agencies) {
        return repository.lock(fiscalYear, agencies).stream().collect(Collectors.groupingBy(SurveyEntity::agency));
    }

    /**
     * Lets those be answered that have not ended for good.
     *
     * @param locked surveys of one assessment
     */
    @Transactional(TxType.MANDATORY)
    public void open(List<SurveyEntity> locked) {
        locked.forEach(survey -> survey.open(Versions.next(survey.version(), clock)));
    }

    /**
     * Ends those that are open, and releases the tallies of those that were answered. The caller publishes them.
     *
     * @param locked surveys of one assessment
     */
    @Transactional(TxType.MANDATORY)
    public List<Tally> close(List<SurveyEntity> locked) {
        Map<Integer, AnswerCount> counts = new HashMap<>();
        List<SurveyEntity> open = locked.stream()
                .filter(survey -> survey.state() == SurveyEntity.State.OPEN)
                .toList();
        open.forEach(survey -> counts.put(
                survey.id(),
                new AnswerCount(layouts.of(survey.fiscalYear(), survey.frameworkRevision(), survey.instrument()))));
        answers.each(counts.keySet(), (batch, survey) -> counts.get(survey).add(batch));
        return open.stream()
                .flatMap(survey -> close(survey, counts.get(survey.id())).stream())
                .toList();
    }

    private Optional<Tally> close(SurveyEntity survey, AnswerCount count) {
        long version = Versions.next(survey.version(), clock);
        if (count.respondents() == 0) {
            survey.close(version);
            return Optional.empty();
        }
        survey.release(version);
        return Optional.of(new Tally(
                survey.fiscalYear(),
                survey.agency(),
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

    /** The tallies of some assessments that are out, by agency; agencies without any are left out. */
    @Transactional
    public Map<String, List<ReleasedTally>> released(int fiscalYear, Collection<String> agencies) {
        return repository.of(fiscalYear, agencies).stream()
                .filter(survey -> survey.tallyVersion() != null)
                .collect(Collectors.groupingBy(
                        SurveyEntity::agency, Collectors.mapping(Surveys::released, Collectors.toList())));
    }

    /** The tallies that are out, by instrument. */
    public static List<ReleasedTally> released(List<SurveyEntity> surveys) {
        return surveys.stream()
                .filter(survey -> survey.tallyVersion() != null)
                .map(Surveys::released)
                .sorted(Comparator.comparing(ReleasedTally::instrument))
                .toList();
    }

    private static ReleasedTally released(SurveyEntity survey) {
        return new ReleasedTally(survey.instrument(), survey.tallyVersion());
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
