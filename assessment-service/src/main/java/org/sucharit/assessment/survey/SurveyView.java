package org.sucharit.assessment.survey;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.sucharit.assessment.answers.MinimumSample;
import org.sucharit.contracts.framework.Framework.Instrument;

/**
 * What may be told of a survey before its result is: not how many have answered, only how far it has come.
 *
 * @param state {@code planned}, {@code open}, {@code closed} (without an answer) or {@code released}
 * @param population how many could answer; null while that is not known
 * @param minimumSample how many must answer by the framework's rule; null where there is none, or no population
 * @param progress how many have answered, rounded down to a multiple of five; brought up to date once a day
 * @param progressOn the day of that, in Asia/Bangkok; null before the first
 * @param reached whether the progress has reached the minimum; null where there is none
 * @param version to be sent as If-Match to change the population
 */
public record SurveyView(
        String instrument,
        String state,
        Integer population,
        Integer minimumSample,
        int progress,
        LocalDate progressOn,
        Boolean reached,
        long version) {

    static SurveyView of(SurveyEntity survey, Instrument instrument) {
        OptionalInt minimum = survey.population() == null
                ? OptionalInt.empty()
                : MinimumSample.of(instrument.sampling(), survey.population());
        return new SurveyView(
                survey.instrument(),
                survey.state().code(),
                survey.population(),
                minimum.isPresent() ? minimum.getAsInt() : null,
                survey.shown(),
                survey.shownOn(),
                minimum.isPresent() ? survey.shown() >= minimum.getAsInt() : null,
                survey.version());
    }
}
