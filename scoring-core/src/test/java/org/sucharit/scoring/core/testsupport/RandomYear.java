package org.sucharit.scoring.core.testsupport;

import static org.sucharit.scoring.core.testsupport.Frameworks.NAME;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.sucharit.contracts.assessment.Assessment.ItemReview;
import org.sucharit.contracts.assessment.Assessment.ReviewState;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Choice;
import org.sucharit.contracts.framework.Framework.Indicator;
import org.sucharit.contracts.framework.Framework.Instrument;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.contracts.framework.Framework.Question;
import org.sucharit.contracts.framework.Framework.Rounding;
import org.sucharit.contracts.framework.Framework.Scale;
import org.sucharit.contracts.framework.Framework.SubIndicator;
import org.sucharit.contracts.tally.Tally;
import org.sucharit.contracts.tally.Tally.QuestionTally;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.PrintedFigure;

/**
 * A framework of any shape that is allowed, and what one agency gave under it: weights with decimals, any scale at any
 * question, indicators shared by any instruments, with or without sub-indicators; questions without answers or with
 * none that carries a score, items unreviewed or not finally reviewed, nodes of every level that do not apply, figures
 * given as input or to compare anywhere.
 *
 * @param answers choice to count, by node code of the question
 * @param reviews by item code, those in preparation too
 * @param notApplicable node codes
 * @param figures published, by node code; inputs only where the node applies
 */
public record RandomYear(
        Framework framework,
        Map<String, Map<String, Integer>> answers,
        Map<String, ItemReview> reviews,
        Set<String> notApplicable,
        Map<String, PrintedFigure> figures) {

    private static final String DISCLOSED = "OIT";

    public static RandomYear of(long seed) {
        return new Draw(new Random(seed), false).year();
    }

    /** All applies, is answered and reviewed, and nothing is published. */
    public static RandomYear complete(long seed) {
        return new Draw(new Random(seed), true).year().unpublished();
    }

    /** The same without anything published. */
    public RandomYear unpublished() {
        return new RandomYear(framework, answers, reviews, notApplicable, Map.of());
    }

    public Inputs inputs() {
        List<Tally> tallies = new ArrayList<>();
        for (Instrument instrument : framework.instruments()) {
            String prefix = instrument.code() + ".";
            List<QuestionTally> questions = answers.entrySet().stream()
                    .filter(entry -> entry.getKey().startsWith(prefix))
                    .map(entry -> new QuestionTally(entry.getKey().substring(prefix.length()), entry.getValue()))
                    .toList();
            if (!questions.isEmpty()) {
                tallies.add(new Tally(2568, "x", instrument.code(), 1, Tally.State.RELEASED, 99, questions));
            }
        }
        return Inputs.none()
                .withTallies(tallies)
                .withReviews(List.copyOf(reviews.values()))
                .withPublished(figures, null)
                .withNotApplicable(notApplicable);
    }

    /** One drawing of lots. */
    private static final class Draw {

        private final Random random;
        private final boolean complete;
        private final Set<String> codes = new LinkedHashSet<>();
        private final Map<String, Scale> questions = new HashMap<>();
        private final Map<String, Scale> items = new HashMap<>();
        private int questionsDrawn;

        Draw(Random random, boolean complete) {
            this.random = random;
            this.complete = complete;
        }

        RandomYear year() {
            List<Instrument> instruments = instruments();
            Framework framework = new Framework(
                    2568,
                    1,
                    1,
                    Framework.State.PUBLISHED,
                    NAME,
                    new Framework.Target(new BigDecimal("85"), new BigDecimal("100")),
                    rounding(),
                    scales(),
                    instruments,
                    indicators(instruments),
                    Frameworks.ratings(),
                    new Framework.Thresholds(
                            BigDecimal.valueOf(random.nextInt(101)),
                            new BigDecimal("85"),
                            new BigDecimal("95"),
                            new BigDecimal("85")));
            list(framework);
            RandomYear measured = new RandomYear(
                    framework, answers(), reviews(), some(complete ? 0 : random.nextInt(3) * 0.04), Map.of());
            return new RandomYear(
                    framework,
                    measured.answers,
                    measured.reviews,
                    measured.notApplicable,
                    figures(NodeOracle.of(measured)));
        }

        private Rounding rounding() {
            Rounding.Mode[] modes = Rounding.Mode.values();
            List<Level> levels = Arrays.stream(Level.values())
                    .filter(level -> random.nextBoolean())
                    .toList();
            return new Rounding(random.nextInt(7), modes[random.nextInt(modes.length)], levels);
        }

        private List<Instrument> instruments() {
            int count = 1 + random.nextInt(4);
            int disclosed = random.nextInt(count + 1);
            List<Instrument> instruments = new ArrayList<>();
            int left = 10_000;
            for (int i = 0; i < count; i++) {
                int weight = i == count - 1 ? left : 1 + random.nextInt(left / 2);
                left -= weight;
                String percent = BigDecimal.valueOf(weight, 2).toPlainString();
                instruments.add(
                        i == disclosed
                                ? Frameworks.disclosure(DISCLOSED, percent)
                                : Frameworks.survey("S" + i, percent));
            }
            return instruments;
        }

        /** Half of the time instruments share all their indicators or none, so that these may stand in for them. */
        private List<Indicator> indicators(List<Instrument> instruments) {
            List<String> all = instruments.stream().map(Instrument::code).toList();
            int cut = random.nextInt(all.size() + 1);
            boolean apart = random.nextBoolean();
            List<Indicator> indicators = new ArrayList<>();
            Set<String> alone = new LinkedHashSet<>(all);
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                List<String> measuring =
                        apart ? (random.nextBoolean() ? all.subList(0, cut) : all.subList(cut, all.size())) : any(all);
                if (!measuring.isEmpty()) {
                    indicators.add(indicator("" + (indicators.size() + 1), measuring));
                    alone.removeAll(measuring);
                }
            }
            if (apart && !alone.isEmpty()) {
                indicators.add(indicator("" + (indicators.size() + 1), List.copyOf(alone)));
            } else {
                alone.forEach(one -> indicators.add(indicator("" + (indicators.size() + 1), List.of(one))));
            }
            return indicators;
        }

        private List<String> any(List<String> all) {
            return all.stream().filter(one -> random.nextBoolean()).toList();
        }

        private Indicator indicator(String code, List<String> measuring) {
            if (random.nextBoolean()) {
                return new Indicator(code, NAME, measuring, List.of(), questions());
            }
            List<SubIndicator> subs = new ArrayList<>();
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                subs.add(new SubIndicator(code + "." + (subs.size() + 1), NAME, questions()));
            }
            return new Indicator(code, NAME, measuring, subs, List.of());
        }

        private List<Question> questions() {
            List<Question> drawn = new ArrayList<>();
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                drawn.add(new Question(
                        "q" + ++questionsDrawn,
                        NAME,
                        scales().get(random.nextInt(scales().size())).code()));
            }
            return drawn;
        }

        private static List<Scale> scales() {
            return List.of(
                    scale("six", "0", "20", "40", "60", "80", "100"),
                    scale("reversed", "100", "66.67", "33.33", "0"),
                    scale("yes-no", "0", "100"),
                    scale("fine", "0.000001", "12.5", "99.999999"));
        }

        private static Scale scale(String code, String... scores) {
            List<Choice> choices = new ArrayList<>();
            for (String score : scores) {
                choices.add(new Choice("" + (choices.size() + 1), NAME, new BigDecimal(score)));
            }
            choices.add(new Choice("dk", NAME, null));
            return new Scale(code, choices);
        }

        /** Every node code of the framework, as they are documented. */
        private void list(Framework framework) {
            codes.add("total");
            Map<String, Scale> byCode = new HashMap<>();
            framework.scales().forEach(scale -> byCode.put(scale.code(), scale));
            for (Indicator indicator : framework.indicators()) {
                codes.add(indicator.code());
                for (String instrument : indicator.instruments()) {
                    codes.add(instrument);
                    String prefix = indicator.instruments().size() > 1 ? instrument + "." : "";
                    codes.add(prefix + indicator.code());
                    List<Question> leaves = new ArrayList<>(indicator.questions());
                    indicator.subIndicators().forEach(sub -> {
                        codes.add(prefix + sub.code());
                        leaves.addAll(sub.questions());
                    });
                    for (Question leaf : leaves) {
                        codes.add(instrument + "." + leaf.code());
                        if (instrument.equals(DISCLOSED)) {
                            items.put(leaf.code(), byCode.get(leaf.scale()));
                        } else {
                            questions.put(instrument + "." + leaf.code(), byCode.get(leaf.scale()));
                        }
                    }
                }
            }
        }

        private Map<String, Map<String, Integer>> answers() {
            Map<String, Map<String, Integer>> answers = new HashMap<>();
            questions.forEach((leaf, scale) -> {
                int lot = complete ? 12 : random.nextInt(12);
                if (lot > 1) {
                    answers.put(leaf, lot == 2 ? Map.of("dk", random.nextInt(3)) : counts(scale));
                }
            });
            return answers;
        }

        private Map<String, Integer> counts(Scale scale) {
            Map<String, Integer> counts = new HashMap<>(complete ? Map.of("1", 1) : Map.of());
            for (Choice choice : scale.choices()) {
                if (random.nextBoolean()) {
                    counts.merge(choice.code(), random.nextInt(9), Integer::sum);
                }
            }
            return counts;
        }

        private Map<String, ItemReview> reviews() {
            ReviewState[] states = ReviewState.values();
            Map<String, ItemReview> reviews = new HashMap<>();
            items.forEach((item, scale) -> {
                List<Choice> choices = scale.choices();
                if (complete) {
                    Choice scored = choices.get(random.nextInt(choices.size() - 1));
                    reviews.put(item, new ItemReview(item, ReviewState.FINAL, scored.score()));
                } else if (random.nextInt(8) > 0) {
                    // Now and then the last choice, which carries no score.
                    Choice any = choices.get(random.nextInt(choices.size()));
                    reviews.put(item, new ItemReview(item, states[random.nextInt(states.length)], any.score()));
                }
            });
            return reviews;
        }

        private Set<String> some(double share) {
            Set<String> some = new HashSet<>();
            for (String code : codes) {
                if (random.nextDouble() < (code.equals("total") ? share / 10 : share)) {
                    some.add(code);
                }
            }
            return some;
        }

        private Map<String, PrintedFigure> figures(NodeOracle measured) {
            Map<String, PrintedFigure> figures = new HashMap<>();
            for (String code : codes) {
                BigDecimal score = BigDecimal.valueOf(random.nextInt(10_001), 2);
                switch (random.nextInt(14)) {
                    case 0 -> {
                        if (measured.figure(code).applies()) {
                            figures.put(code, PrintedFigure.input(score));
                        }
                    }
                    case 1 -> figures.put(code, PrintedFigure.compare(score));
                    default -> {}
                }
            }
            return figures;
        }
    }
}
