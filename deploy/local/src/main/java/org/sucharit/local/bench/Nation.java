package org.sucharit.local.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sucharit.contracts.assessment.Assessment.ItemReview;
import org.sucharit.contracts.assessment.Assessment.ReviewState;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Choice;
import org.sucharit.contracts.framework.Framework.Indicator;
import org.sucharit.contracts.framework.Framework.Instrument;
import org.sucharit.contracts.framework.Framework.Question;
import org.sucharit.contracts.framework.Framework.Scale;
import org.sucharit.contracts.tally.Tally;
import org.sucharit.contracts.tally.Tally.QuestionTally;
import org.sucharit.scoring.core.derivation.Inputs;

/** A fictitious nation in which every question is answered and every item reviewed; always the same. */
final class Nation {

    /** As many agencies as were assessed in fiscal year 2568. */
    static final int AGENCIES = 8_317;

    private static final long SEED = 2568;
    private static final int FEWEST = 35;
    private static final int MOST = 400;
    private static final double DONT_KNOW = 0.03;

    private final Framework framework;
    private final Map<String, Scale> scales = new HashMap<>();
    private final Random random = new Random(SEED);

    private Nation(Framework framework) {
        this.framework = framework;
        framework.scales().forEach(scale -> scales.put(scale.code(), scale));
    }

    /** What each agency's sheet is derived from; an agency is its place in the list. */
    static List<Inputs> of(Framework framework, int count) {
        Nation nation = new Nation(framework);
        List<Inputs> agencies = new ArrayList<>(count);
        for (int agency = 0; agency < count; agency++) {
            agencies.add(nation.agency(agency));
        }
        return agencies;
    }

    private Inputs agency(int agency) {
        // From poor to almost faultless, most of them good; so every rating occurs.
        double quality = 1 - Math.pow(random.nextDouble(), 2) * 0.6;
        List<Tally> tallies = new ArrayList<>();
        List<ItemReview> reviews = new ArrayList<>();
        for (Instrument instrument : framework.instruments()) {
            int respondents = FEWEST + random.nextInt(MOST - FEWEST + 1);
            List<QuestionTally> answered = new ArrayList<>();
            for (Question question : questions(instrument)) {
                Scale scale = scales.get(question.scale());
                if (instrument.kind() == Instrument.Kind.SURVEY) {
                    answered.add(new QuestionTally(question.code(), counts(scale, respondents, quality)));
                } else {
                    reviews.add(new ItemReview(
                            question.code(),
                            ReviewState.FINAL,
                            pick(scale, quality).score()));
                }
            }
            if (!answered.isEmpty()) {
                tallies.add(new Tally(
                        framework.fiscalYear(),
                        "agency-" + agency,
                        instrument.code(),
                        1,
                        Tally.State.RELEASED,
                        respondents,
                        answered));
            }
        }
        return Inputs.none().withTallies(tallies).withReviews(reviews);
    }

    private List<Question> questions(Instrument instrument) {
        List<Question> questions = new ArrayList<>();
        for (Indicator indicator : framework.indicators()) {
            if (indicator.instruments().contains(instrument.code())) {
                questions.addAll(indicator.questions());
                indicator.subIndicators().forEach(sub -> questions.addAll(sub.questions()));
            }
        }
        return questions;
    }

    private Map<String, Integer> counts(Scale scale, int respondents, double quality) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < respondents; i++) {
            counts.merge(pick(scale, quality).code(), 1, Integer::sum);
        }
        return Map.copyOf(counts);
    }

    /** The better the agency, the likelier a choice that scores much. */
    private Choice pick(Scale scale, double quality) {
        List<Choice> choices = scale.choices();
        Choice best = choices.getFirst();
        for (Choice choice : choices) {
            if (choice.score() == null) {
                if (random.nextDouble() < DONT_KNOW) {
                    return choice;
                }
            } else if (best.score().compareTo(choice.score()) < 0) {
                best = choice;
            }
        }
        if (random.nextDouble() < quality) {
            return best;
        }
        Choice other = choices.get(random.nextInt(choices.size()));
        return other.score() == null ? best : other;
    }
}
