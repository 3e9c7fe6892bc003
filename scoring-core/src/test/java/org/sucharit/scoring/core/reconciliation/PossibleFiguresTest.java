package org.sucharit.scoring.core.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sucharit.scoring.core.testsupport.Sheets.compared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Choice;
import org.sucharit.contracts.framework.Framework.Rounding;
import org.sucharit.contracts.framework.Framework.Scale;
import org.sucharit.contracts.score.Score.Difference;
import org.sucharit.contracts.score.Score.Difference.Kind;
import org.sucharit.scoring.core.arithmetic.Mean;
import org.sucharit.scoring.core.arithmetic.Rational;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.PrintedFigure;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.testsupport.Frameworks;
import org.sucharit.scoring.core.testsupport.RandomCase;
import org.sucharit.scoring.core.tree.AnswerScale;
import org.sucharit.scoring.core.tree.ScoreTree;
import org.sucharit.scoring.core.tree.TreeNode;

/** Figures that no assessor and no respondents can make. */
class PossibleFiguresTest {

    private final ScoringRules rules = ScoringRules.of(Frameworks.fy2568());

    @Test
    void an_indicator_that_no_item_scores_give_is_unreachable() {
        // given sub-indicators of 6 and 2 items: multiples of 100/24
        assertThat(impossible("10", "80")).containsExactly(unreachable("10", "80.00", "79.17, 83.33"));
        assertThat(impossible("10", "79.17")).isEmpty();

        // then 79.1667 may be 79.16 by the half unit by which a sub-indicator may have been rounded, and no more
        assertThat(impossible("10", "79.16")).isEmpty();
        assertThat(impossible("10", "79.18")).containsExactly(unreachable("10", "79.18", "79.17, 83.33"));
    }

    @Test
    void an_item_has_one_of_its_choices() {
        assertThat(impossible("OIT.o1", "50")).isEmpty();
        assertThat(impossible("OIT.o1", "70")).containsExactly(unreachable("OIT.o1", "70.00", "50.00, 100.00"));
    }

    @Test
    void what_does_not_apply_changes_what_can_be_reached() {
        // given: without o28, sub-indicator 10.2 is 0, 50 or 100
        Inputs inputs = compared(Map.of("10.2", "75"));

        // then
        assertThat(rules.derive(inputs).differences()).isEmpty();
        assertThat(rules.derive(inputs.withNotApplicable(Set.of("OIT.o28"))).differences())
                .containsExactly(unreachable("10.2", "75.00", "50.00, 100.00"));
    }

    @Test
    void a_mean_that_twenty_respondents_cannot_have_is_impossible() {
        // given 20 respondents on six levels of 20 points: of the means up to n = 20, 32/7 and 87/19 levels are nearest
        assertThat(grim("91.00", 20)).isEmpty();
        assertThat(grim("91.50", 20))
                .containsExactly(new Difference("EIT2.e1", Kind.GRIM, "91.50", "91.43, 91.58", null, List.of()));

        // and 40 can have it, as can any number that is not told
        assertThat(grim("91.50", 40)).isEmpty();
        assertThat(impossible("EIT2.e1", "91.50")).isEmpty();
    }

    @Test
    void the_ends_of_a_scale_are_possible_and_what_is_next_to_them_is_not() {
        assertThat(grim("0", 5)).isEmpty();
        assertThat(grim("100", 5)).isEmpty();
        assertThat(grim("99.99", 5))
                .containsExactly(new Difference("EIT2.e1", Kind.GRIM, "99.99", "96.00, 100.00", null, List.of()));
    }

    @Test
    void choices_finer_than_what_is_published_may_have_been_rounded_too() {
        // given items of 0, 66.67 or 100, and one decimal: 66.7 and 100 make 83.35
        ScoringRules rough = ScoringRules.of(withScale(
                Frameworks.with(
                        Frameworks.fy2568(), new Rounding(1, Rounding.Mode.HALF_UP, List.of(Framework.Level.LEAF))),
                "item",
                "0",
                "66.67",
                "100"));

        // then
        assertThat(rough.derive(compared(Map.of("9.3", "83.4"))).differences()).isEmpty();
        assertThat(rough.derive(compared(Map.of("9.3", "83.5"))).differences())
                .containsExactly(unreachable("9.3", "83.5", "83.3, 100.0"));
    }

    @Property(tries = 60)
    void reachable_scores_equal_those_of_every_combination_of_item_scores(@ForAll long seed) {
        // given
        ScoreTree tree = ScoreTree.of(RandomCase.of(seed, Frameworks.EXACT, 0).framework());
        ReachableScores[] reachable = ReachableScores.of(tree, 2, node -> false);

        for (TreeNode node : tree.nodes()) {
            if (reachable[node.index()] != null && itemsUnder(node) <= 6) {
                // when
                Set<Rational> scores = everyScore(node);

                // then
                Random random = new Random(seed);
                Rational slack = Rational.of(1 + reachable[node.index()].roundings(), 200);
                for (int i = 0; i < 200; i++) {
                    BigDecimal figure = BigDecimal.valueOf(random.nextInt(10_001), 2);
                    boolean near = scores.stream().anyMatch(score -> isWithin(score, Rational.of(figure), slack));
                    assertThat(reachable[node.index()].canBePrinted(figure, 2))
                            .as("%s = %s", node, figure)
                            .isEqualTo(near);
                }
                assertThat(scores)
                        .allMatch(score ->
                                reachable[node.index()].canBePrinted(score.round(2, RoundingMode.HALF_EVEN), 2));
            }
        }
    }

    @Property(tries = 60)
    void possible_means_equal_those_of_every_combination_of_answers(@ForAll long seed) {
        // given
        Random random = new Random(seed);
        String[][] scales = {
            {"0", "33", "67", "100"}, {"0", "100"}, {"0", "20", "40", "60", "80", "100"}, {"10", "45", "100"}
        };
        String[] scores = scales[random.nextInt(scales.length)];
        PossibleMeans means = PossibleMeans.of(scale(scores));
        int respondents = 1 + random.nextInt(12);

        // when
        Set<Rational> possible = new TreeSet<>();
        Set<Integer> sums = Set.of(0);
        for (int n = 1; n <= respondents; n++) {
            Set<Integer> next = new TreeSet<>();
            for (int sum : sums) {
                for (String score : scores) {
                    next.add(sum + Integer.parseInt(score));
                }
            }
            sums = next;
            for (int sum : sums) {
                possible.add(Rational.of(sum, n));
            }
        }

        // then
        for (int i = 0; i <= 10_000; i += 1 + random.nextInt(30)) {
            BigDecimal figure = BigDecimal.valueOf(i, 2);
            boolean near = possible.stream().anyMatch(mean -> isWithin(mean, Rational.of(figure), Rational.of(1, 200)));
            assertThat(means.canBePrinted(figure, 2, respondents))
                    .as("%s by %s on %s", figure, respondents, List.of(scores))
                    .isEqualTo(near);
        }
    }

    private static boolean isWithin(Rational score, Rational figure, Rational slack) {
        Rational away = score.subtract(figure);
        return away.compareTo(slack) <= 0 && away.negate().compareTo(slack) <= 0;
    }

    private static int itemsUnder(TreeNode node) {
        return node.isLeaf()
                ? 1
                : node.children().stream()
                        .mapToInt(PossibleFiguresTest::itemsUnder)
                        .sum();
    }

    private static Set<Rational> everyScore(TreeNode node) {
        if (node.isLeaf()) {
            return Set.of(Rational.ZERO, Rational.of(50), Rational.HUNDRED);
        }
        List<List<Rational>> combinations = List.of(List.of());
        for (TreeNode child : node.children()) {
            List<List<Rational>> longer = new ArrayList<>();
            for (List<Rational> combination : combinations) {
                for (Rational score : everyScore(child)) {
                    List<Rational> more = new ArrayList<>(combination);
                    more.add(score);
                    longer.add(more);
                }
            }
            combinations = longer;
        }
        Set<Rational> means = new TreeSet<>();
        combinations.forEach(combination -> means.add(Mean.of(combination)));
        return means;
    }

    private static AnswerScale scale(String... scores) {
        return ScoreTree.of(withScale(Frameworks.fy2568(), "six", scores))
                .find("IIT.i1")
                .orElseThrow()
                .scale();
    }

    private static Framework withScale(Framework given, String code, String... scores) {
        List<Choice> choices = new ArrayList<>();
        for (String score : scores) {
            choices.add(new Choice(score, Frameworks.NAME, new BigDecimal(score)));
        }
        choices.add(new Choice("dk", Frameworks.NAME, null));
        List<Scale> scales = given.scales().stream()
                .map(scale -> scale.code().equals(code) ? new Scale(code, choices) : scale)
                .toList();
        return new Framework(
                given.fiscalYear(),
                given.revision(),
                given.version(),
                given.state(),
                given.name(),
                given.target(),
                given.rounding(),
                scales,
                given.instruments(),
                given.indicators(),
                given.bands(),
                given.thresholds());
    }

    private List<Difference> impossible(String node, String figure) {
        return rules.derive(compared(Map.of(node, figure))).differences();
    }

    private List<Difference> grim(String figure, int respondents) {
        Map<String, PrintedFigure> figures = new HashMap<>();
        figures.put("EIT2.e1", PrintedFigure.compare(new BigDecimal(figure)));
        figures.put("EIT2", PrintedFigure.compare(null).withRespondents(respondents));
        return rules.derive(Inputs.none().withPublished(figures, null)).differences();
    }

    private static Difference unreachable(String node, String found, String expected) {
        return new Difference(node, Kind.UNREACHABLE, found, expected, null, List.of());
    }
}
