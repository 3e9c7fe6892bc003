package org.sucharit.scoring.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.contracts.framework.Framework.Rounding;
import org.sucharit.contracts.tally.Tally;
import org.sucharit.contracts.tally.Tally.QuestionTally;
import org.sucharit.scoring.core.arithmetic.Rational;
import org.sucharit.scoring.core.derivation.Derivation;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.Method;
import org.sucharit.scoring.core.derivation.PrintedFigure;
import org.sucharit.scoring.core.explanation.NodeExplanation.Answers;
import org.sucharit.scoring.core.explanation.NodeExplanation.ChoiceCount;
import org.sucharit.scoring.core.explanation.NodeExplanation.Operand;
import org.sucharit.scoring.core.explanation.RatingExplanation.BandExplanation;
import org.sucharit.scoring.core.explanation.RatingExplanation.Condition;
import org.sucharit.scoring.core.explanation.RatingExplanation.Outcome;
import org.sucharit.scoring.core.explanation.RatingExplanation.Standing;
import org.sucharit.scoring.core.sheet.ScoreSheet;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.testsupport.RandomCase;
import org.sucharit.scoring.core.tree.TreeNode;

/** Laws that hold for the explanation of every framework and every data. */
class ExplanationLawsTest {

    private static final Pattern THAI = Pattern.compile("\\p{InThai}");
    private static final Pattern MORE_THAN_TWO_DECIMALS = Pattern.compile("\\d\\.\\d{3}");

    @Property(tries = 150)
    void operands_times_weights_give_the_exact_score_of_every_node(@ForAll long seed) {
        Case given = Case.of(seed, 0.15);

        Explanation explanation = given.explain(Tier.SEALED);

        for (NodeExplanation node : explanation.nodes()) {
            if (!node.operands().isEmpty()) {
                Rational sum = Rational.ZERO;
                Rational weights = Rational.ZERO;
                for (Operand operand : node.operands()) {
                    sum = sum.add(fraction(operand.weight()).multiply(fraction(operand.fraction())));
                    weights = weights.add(fraction(operand.weight()));
                }
                assertThat(weights).isEqualTo(Rational.ONE);
                assertThat(sum).as(node.node()).isEqualTo(fraction(node.result().fraction()));
            }
            boolean composed = !node.operands().isEmpty();
            assertThat(composed)
                    .isEqualTo(List.of(Method.MEAN, Method.WEIGHTED_MEAN, Method.SHARED_INDICATORS)
                            .contains(node.method()));
        }
    }

    @Property(tries = 100)
    void the_sealed_distribution_gives_the_score_of_the_question(@ForAll long seed) {
        Case given = Case.of(seed, 0.15);

        Explanation explanation = given.explain(Tier.SEALED);

        for (NodeExplanation node : explanation.nodes()) {
            Map<String, Integer> counts = given.counts(node.node());
            Answers answers = node.answers();
            assertThat(answers != null).isEqualTo(counts != null);
            if (counts == null) {
                continue;
            }
            assertThat(answers.n())
                    .isEqualTo(
                            counts.values().stream().mapToInt(Integer::intValue).sum());
            long points = 0;
            for (ChoiceCount choice : answers.distribution()) {
                assertThat(choice.count()).isEqualTo(counts.getOrDefault(choice.choice(), 0));
                points += choice.score() == null ? 0 : choice.score().longValueExact() * choice.count();
            }
            if (node.method() == Method.ANSWERS) {
                assertThat(fraction(node.result().fraction()))
                        .isEqualTo(Rational.of(points, answers.n() - answers.unscored()));
            }
        }
    }

    @Property(tries = 200)
    void the_same_published_sheet_has_the_same_public_explanation_whoever_answered(@ForAll long seed) {
        // given: many more respondents, almost the same means
        Case few = Case.of(seed, 0.15);
        Case many = few.withManyMoreRespondents();
        ScoreSheet sheet = few.rules().derive(few.inputs());
        Assume.that(sheet.equals(many.rules().derive(many.inputs())));

        // then
        assertThat(many.explain(Tier.PUBLIC)).isEqualTo(few.explain(Tier.PUBLIC));
        assertThat(many.explain(Tier.SEALED).equals(few.explain(Tier.SEALED)))
                .isEqualTo(few.inputs().tallies().isEmpty());
    }

    @Property(tries = 100)
    void the_public_tier_shows_no_fraction_no_count_and_no_further_decimals_of_what_was_answered(@ForAll long seed) {
        Case given = Case.of(seed, 0.15);
        Derivation worst = given.withEveryAnswer("1").derivation();
        Derivation best = given.withEveryAnswer("6").derivation();

        for (NodeExplanation node : given.explain(Tier.PUBLIC).nodes()) {
            assertThat(node.answers()).isNull();
            assertThat(node.operands()).allMatch(operand -> operand.fraction() == null);
            if (node.result() != null) {
                assertThat(node.result().fraction()).isNull();
                TreeNode place = given.rules().tree().find(node.node()).orElseThrow();
                if (!worst.score(place).equals(best.score(place))) {
                    assertThat(node.result().exact()).isNull();
                    assertThat(node.result().changed()).isNull();
                    assertThat(node.sentence().th() + node.sentence().en())
                            .doesNotContainPattern(MORE_THAN_TWO_DECIMALS);
                }
            }
        }
    }

    @Property(tries = 200)
    void conditions_agree_with_the_rating(@ForAll long seed) {
        // given
        Case given = Case.of(seed, seed % 2 == 0 ? 0 : 0.2);
        ScoreSheet sheet = given.rules().derive(given.inputs());

        // when
        RatingExplanation rating = given.explain(Tier.PUBLIC).rating();

        // then
        assertThat(rating.possible()).isEqualTo(sheet.rating().derived());
        assertThat(rating.rating() != null).isEqualTo(sheet.rating().derived().size() == 1);
        List<BandExplanation> holding = rating.bands().stream()
                .filter(band -> band.standing() == Standing.HOLDS)
                .toList();
        assertThat(holding)
                .extracting(BandExplanation::rating)
                .isEqualTo(rating.rating() == null ? List.of() : rating.possible());
        for (BandExplanation band : rating.bands()) {
            boolean missed = band.conditions().stream().anyMatch(c -> c.outcome() == Outcome.MISSED);
            boolean open = band.conditions().stream().anyMatch(c -> c.outcome() == Outcome.OPEN);
            switch (band.standing()) {
                case HOLDS, OPEN -> assertThat(missed).isFalse();
                case MISSED -> assertThat(missed || open).isTrue();
                case BELOW -> {}
            }
            for (Condition condition : band.conditions()) {
                if (condition.outcome() == Outcome.OPEN) {
                    assertThat(condition.actual()).isNull();
                } else {
                    assertThat(condition.from().add(condition.margin())).isEqualByComparingTo(condition.actual());
                    assertThat(condition.outcome() == Outcome.MET)
                            .isEqualTo(condition.actual().compareTo(condition.from()) >= 0);
                }
            }
        }
        if (sheet.total().coverage() != null
                && sheet.total().coverage().compareTo(BigDecimal.ONE) == 0
                && rating.bands().stream()
                        .flatMap(band -> band.conditions().stream())
                        .noneMatch(condition -> condition.outcome() == Outcome.OPEN)) {
            BandExplanation first = rating.bands().stream()
                    .filter(band -> band.conditions().stream().allMatch(c -> c.outcome() == Outcome.MET))
                    .findFirst()
                    .orElseThrow();
            assertThat(first.standing()).isEqualTo(Standing.HOLDS);
        }
    }

    @Property(tries = 60)
    void every_sentence_is_there_in_both_languages(@ForAll long seed) {
        Case given = Case.of(seed, 0.3);

        for (Tier tier : Tier.values()) {
            Explanation explanation = given.explain(tier);
            requireBothLanguages(explanation.rating().sentence());
            explanation.nodes().forEach(node -> requireBothLanguages(node.sentence()));
        }
    }

    @Property(tries = 100)
    void what_is_missing_is_why_coverage_is_not_full(@ForAll long seed) {
        Case given = Case.of(seed, 0.3);
        Derivation derivation = given.rules().derivation(given.inputs());

        for (NodeExplanation node : given.explain(Tier.PUBLIC).nodes()) {
            TreeNode place = given.rules().tree().find(node.node()).orElseThrow();
            boolean applies = !derivation.evidence().isNotApplicable(place);
            assertThat(node.missing().isEmpty()).as(node.node()).isEqualTo(!applies || derivation.isFullyKnown(place));
        }
    }

    private static void requireBothLanguages(Label sentence) {
        assertThat(sentence.th()).containsPattern(THAI);
        assertThat(sentence.en()).isNotBlank().doesNotContainPattern(THAI);
    }

    private static Rational fraction(String text) {
        String[] parts = text.split("/", -1);
        return parts.length == 1
                ? Rational.of(new BigInteger(parts[0]), BigInteger.ONE)
                : Rational.of(new BigInteger(parts[0]), new BigInteger(parts[1]));
    }

    /** Random rules and inputs: answers, reviews, and a few published figures. */
    private record Case(ScoringRules rules, Inputs inputs) {

        static Case of(long seed, double missing) {
            List<Level> levels = seed % 3 == 0 ? List.of(Level.PART) : List.of();
            Rounding.Mode mode = List.of(Rounding.Mode.values()).get((int) Math.floorMod(seed, 3L));
            RandomCase random = RandomCase.of(seed, new Rounding(2, mode, levels), missing);
            ScoringRules rules = ScoringRules.of(random.framework());
            Map<String, PrintedFigure> figures = new HashMap<>();
            for (TreeNode node : rules.tree().nodes()) {
                if (random.random().nextInt(12) == 0) {
                    BigDecimal score = BigDecimal.valueOf(random.random().nextInt(10_001), 2);
                    figures.put(
                            node.code(),
                            random.random().nextInt(3) == 0
                                    ? PrintedFigure.input(score)
                                    : PrintedFigure.compare(score));
                }
            }
            return new Case(rules, random.inputs().withPublished(figures, seed % 5 == 0 ? "good" : null));
        }

        Explanation explain(Tier tier) {
            return Explanation.of(rules, inputs, derivation(), tier);
        }

        Map<String, Integer> counts(String node) {
            for (Tally tally : inputs.tallies()) {
                for (QuestionTally question : tally.questions()) {
                    if (node.equals(tally.instrument() + "." + question.question())) {
                        return question.counts();
                    }
                }
            }
            return null;
        }

        Derivation derivation() {
            return rules.derivation(inputs);
        }

        /** Means that differ by less than a thousandth. */
        Case withManyMoreRespondents() {
            return with(Case::grown);
        }

        /** Every question that was answered is now answered so, by seven. */
        Case withEveryAnswer(String choice) {
            return with(question -> new QuestionTally(
                    question.question(),
                    question.counts().keySet().equals(Set.of("dk")) ? question.counts() : Map.of(choice, 7)));
        }

        private Case with(UnaryOperator<QuestionTally> change) {
            List<Tally> changed = inputs.tallies().stream()
                    .map(tally -> new Tally(
                            tally.fiscalYear(),
                            tally.agency(),
                            tally.instrument(),
                            tally.version(),
                            tally.state(),
                            tally.respondents(),
                            tally.questions().stream().map(change).toList()))
                    .toList();
            return new Case(rules, inputs.withTallies(changed));
        }

        private static QuestionTally grown(QuestionTally question) {
            Map<String, Integer> counts = new HashMap<>();
            question.counts().forEach((choice, count) -> counts.put(choice, 100_000 * count));
            counts.merge("5", 1, Integer::sum);
            return new QuestionTally(question.question(), counts);
        }
    }
}
