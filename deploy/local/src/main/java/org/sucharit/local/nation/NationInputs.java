package org.sucharit.local.nation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.sucharit.contracts.assessment.Assessment.ItemReview;
import org.sucharit.contracts.assessment.Assessment.ReviewState;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Instrument;
import org.sucharit.contracts.tally.Tally;
import org.sucharit.contracts.tally.Tally.QuestionTally;
import org.sucharit.scoring.core.derivation.Inputs;

/** What an agency's sheet of the last year is derived from: its answers counted and its items reviewed, in memory. */
public final class NationInputs {

    private final Framework framework;
    private final List<Survey> surveys;
    private final List<Items> items;

    private NationInputs(Nation nation, Framework framework) {
        this.framework = framework;
        this.surveys = Tables.surveys(framework).stream()
                .map(survey -> new Survey(nation, framework, survey))
                .toList();
        this.items = framework.instruments().stream()
                .filter(instrument -> instrument.kind() == Instrument.Kind.DISCLOSURE)
                .map(instrument -> new Items(nation, framework, instrument))
                .toList();
    }

    /**
     * One agency in so many, the first of the nation being the first.
     *
     * @param every 1 for the whole nation
     */
    public static List<Inputs> of(Nation nation, Framework framework, int every) {
        NationInputs inputs = new NationInputs(nation, framework);
        return IntStream.iterate(0, index -> index < Nation.SIZE, index -> index + every)
                .mapToObj(index -> inputs.agency(nation.agency(index)))
                .toList();
    }

    private Inputs agency(FictitiousAgency agency) {
        List<Tally> tallies =
                surveys.stream().map(survey -> tally(agency, survey)).toList();
        List<ItemReview> reviews = items.stream()
                .flatMap(each -> each.of(agency).stream())
                .map(disclosure -> new ItemReview(
                        disclosure.item(),
                        ReviewState.FINAL,
                        disclosure.choice().score()))
                .toList();
        return Inputs.none().withTallies(tallies).withReviews(reviews);
    }

    private Tally tally(FictitiousAgency agency, Survey survey) {
        List<Map<String, Integer>> counts = new ArrayList<>();
        List<List<String>> choices = new ArrayList<>();
        for (int question = 0; question < survey.questions().size(); question++) {
            counts.add(new TreeMap<>());
            choices.add(survey.choices(question));
        }
        int respondents = survey.answer(agency, answers -> {
            for (int question = 0; question < answers.length; question++) {
                if (answers[question] != Survey.NONE) {
                    counts.get(question).merge(choices.get(question).get(answers[question]), 1, Integer::sum);
                }
            }
        });
        List<QuestionTally> questions = new ArrayList<>();
        for (int question = 0; question < counts.size(); question++) {
            questions.add(new QuestionTally(survey.questions().get(question).code(), Map.copyOf(counts.get(question))));
        }
        return new Tally(
                framework.fiscalYear(),
                agency.code(),
                survey.instrument(),
                1,
                Tally.State.RELEASED,
                respondents,
                questions);
    }
}
