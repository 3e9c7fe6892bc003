package org.sucharit.scoring.core.testsupport;

import static org.sucharit.scoring.core.testsupport.Frameworks.NAME;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.sucharit.contracts.assessment.Assessment.ItemReview;
import org.sucharit.contracts.assessment.Assessment.ReviewState;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Indicator;
import org.sucharit.contracts.framework.Framework.Instrument;
import org.sucharit.contracts.framework.Framework.Rounding;
import org.sucharit.contracts.framework.Framework.SubIndicator;
import org.sucharit.contracts.tally.Tally;
import org.sucharit.contracts.tally.Tally.QuestionTally;
import org.sucharit.scoring.core.derivation.Inputs;

/**
 * A random framework with random answers and reviews: one disclosure instrument, one survey by itself, and one to three
 * surveys that share their indicators; some questions unanswered, some items unreviewed.
 */
public final class RandomCase {

    private final Random random;
    private final double missing;
    private final int quality;
    private final Framework framework;
    private final Map<String, Map<String, Integer>> answers = new HashMap<>();
    private final Map<String, BigDecimal> reviews = new HashMap<>();

    private RandomCase(long seed, Rounding rounding, double missing, boolean mixed) {
        this.random = new Random(seed);
        this.missing = missing;
        this.quality = 1 + random.nextInt(16);
        this.framework = Frameworks.framework(rounding, instruments(), new ArrayList<>(), Frameworks.ratings());
        addIndicators(mixed);
        answerAll();
    }

    public static RandomCase of(long seed, Rounding rounding, double missing) {
        return new RandomCase(seed, rounding, missing, false);
    }

    /**
     * In one case of four, one of the surveys that share their indicators has one of its own besides: so none of these
     * can stand in for it.
     */
    public static RandomCase perhapsMixed(long seed, Rounding rounding, double missing) {
        return new RandomCase(seed, rounding, missing, Math.floorMod(seed, 4) == 1);
    }

    public Framework framework() {
        return framework;
    }

    /** Choice to count, by node code of the question; absent where nobody was asked. */
    public Map<String, Map<String, Integer>> answers() {
        return answers;
    }

    /** Score by node code of the item; absent where unreviewed. */
    public Map<String, BigDecimal> reviews() {
        return reviews;
    }

    public Random random() {
        return random;
    }

    /** Every question and item, by node code. */
    public List<String> leaves() {
        List<String> leaves = new ArrayList<>();
        for (Indicator indicator : framework.indicators()) {
            for (String instrument : indicator.instruments()) {
                indicator.questions().forEach(question -> leaves.add(instrument + "." + question.code()));
                indicator
                        .subIndicators()
                        .forEach(sub ->
                                sub.questions().forEach(question -> leaves.add(instrument + "." + question.code())));
            }
        }
        return leaves;
    }

    public Inputs inputs() {
        List<Tally> tallies = new ArrayList<>();
        for (Instrument instrument : framework.instruments()) {
            List<QuestionTally> questions = new ArrayList<>();
            answers.forEach((leaf, counts) -> {
                if (leaf.startsWith(instrument.code() + ".")) {
                    questions.add(
                            new QuestionTally(leaf.substring(instrument.code().length() + 1), counts));
                }
            });
            if (!questions.isEmpty()) {
                tallies.add(new Tally(2568, "x", instrument.code(), 1, Tally.State.RELEASED, 99, questions));
            }
        }
        List<ItemReview> items = new ArrayList<>();
        reviews.forEach(
                (leaf, score) -> items.add(new ItemReview(leaf.substring("OIT.".length()), ReviewState.FINAL, score)));
        Collections.shuffle(tallies, random);
        Collections.shuffle(items, random);
        return Inputs.none().withTallies(tallies).withReviews(items);
    }

    /** Some leaves that shall not apply. */
    public Set<String> someLeaves(double share) {
        Set<String> some = new HashSet<>();
        for (String leaf : leaves()) {
            if (random.nextDouble() < share) {
                some.add(leaf);
            }
        }
        return some;
    }

    /** The same rules with instruments, indicators, sub-indicators and questions in another order. */
    public Framework shuffled() {
        List<Instrument> instruments = new ArrayList<>(framework.instruments());
        Collections.shuffle(instruments, random);
        List<Indicator> indicators = new ArrayList<>();
        for (Indicator indicator : framework.indicators()) {
            List<SubIndicator> subs = new ArrayList<>();
            indicator
                    .subIndicators()
                    .forEach(sub -> subs.add(new SubIndicator(sub.code(), sub.name(), shuffled(sub.questions()))));
            Collections.shuffle(subs, random);
            indicators.add(new Indicator(
                    indicator.code(), NAME, shuffled(indicator.instruments()), subs, shuffled(indicator.questions())));
        }
        Collections.shuffle(indicators, random);
        return Frameworks.framework(framework.rounding(), instruments, indicators, framework.bands());
    }

    private <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    private List<Instrument> instruments() {
        int sharing = 1 + random.nextInt(3);
        List<Instrument> instruments = new ArrayList<>();
        int left = 100;
        for (int i = 1; i <= sharing; i++) {
            int weight = 5 + random.nextInt(20);
            left -= weight;
            instruments.add(Frameworks.survey("E" + i, "" + weight));
        }
        int oit = 1 + random.nextInt(left - 1);
        instruments.addFirst(Frameworks.survey("IIT", "" + (left - oit)));
        instruments.add(Frameworks.disclosure("OIT", "" + oit));
        return instruments;
    }

    private void addIndicators(boolean mixed) {
        List<String> sharing = framework.instruments().stream()
                .map(Instrument::code)
                .filter(code -> code.startsWith("E"))
                .toList();
        int number = 1;
        int question = 1;
        for (List<String> instruments : List.of(List.of("IIT"), sharing)) {
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                int to = question + random.nextInt(4);
                framework.indicators().add(Frameworks.questions("" + number++, instruments, "q", question, to));
                question = to + 1;
            }
        }
        if (mixed) {
            framework.indicators().add(Frameworks.questions("" + number++, List.of("E1"), "q", question, question));
            question++;
        }
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            int[][] ranges = new int[1 + random.nextInt(3)][];
            for (int r = 0; r < ranges.length; r++) {
                int to = question + random.nextInt(4);
                ranges[r] = new int[] {question, to};
                question = to + 1;
            }
            framework.indicators().add(Frameworks.items("" + number++, ranges));
        }
    }

    private void answerAll() {
        for (String leaf : leaves()) {
            if (random.nextDouble() < missing) {
                continue;
            }
            if (leaf.startsWith("OIT.")) {
                reviews.put(leaf, BigDecimal.valueOf(random.nextInt(quality) < 2 ? 50L * random.nextInt(3) : 100));
            } else {
                answers.put(leaf, counts());
            }
        }
    }

    private Map<String, Integer> counts() {
        Map<String, Integer> counts = new HashMap<>();
        counts.put("6", 1);
        for (int respondents = random.nextInt(40); respondents > 0; respondents--) {
            counts.merge(random.nextInt(20) == 0 ? "dk" : choice(), 1, Integer::sum);
        }
        return counts;
    }

    /** The better the agency, the more often the better choice: so every rating occurs. */
    private String choice() {
        int choice = 1;
        for (int i = 0; i < quality; i++) {
            choice = Math.max(choice, 1 + random.nextInt(6));
        }
        return "" + choice;
    }
}
