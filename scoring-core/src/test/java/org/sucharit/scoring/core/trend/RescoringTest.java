package org.sucharit.scoring.core.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sucharit.contracts.framework.Framework.Mapping.Relation.EQUAL;
import static org.sucharit.contracts.framework.Framework.Mapping.Relation.OVERLAPPING;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.assessment.Assessment.ItemReview;
import org.sucharit.contracts.assessment.Assessment.ReviewState;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Mapping;
import org.sucharit.contracts.score.Score.NodeState;
import org.sucharit.contracts.tally.Tally;
import org.sucharit.contracts.tally.Tally.QuestionTally;
import org.sucharit.scoring.core.arithmetic.Rational;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.PrintedFigure;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.testsupport.Frameworks;
import org.sucharit.scoring.core.testsupport.Sheets;
import org.sucharit.scoring.core.testsupport.Years;
import org.sucharit.scoring.core.tree.TreeNode;

class RescoringTest {

    /** i1 exactly 200/3, i2 100, i3 50; o1–o4: 100, 50, 100, 0. */
    private static final Inputs FIRST = Inputs.none()
            .withTallies(List.of(new Tally(
                    Years.FIRST,
                    "x",
                    "IIT",
                    1,
                    Tally.State.RELEASED,
                    3,
                    List.of(
                            new QuestionTally("i1", Map.of("6", 2, "1", 1)),
                            new QuestionTally("i2", Map.of("6", 3)),
                            new QuestionTally("i3", Map.of("6", 1, "1", 1, "dk", 1))))))
            .withReviews(List.of(review("o1", "100"), review("o2", "50"), review("o3", "100"), review("o4", "0")));

    private final ScoringRules first = ScoringRules.of(Years.first());
    private final ScoringRules second = ScoringRules.of(Years.second());
    private final ScoringRules third = ScoringRules.of(Years.third());

    @Test
    void three_leaves_by_hand() {
        // o1 = (100 + 50)/2 partly, o2 = 100 equal, o3 = 0 partly: 9 = 175/3 = 58.33
        Rescored rescored = rescoring(first, second).rescore(FIRST);

        assertThat(figure(rescored, "OIT.o1")).isEqualTo("75.00");
        assertThat(figure(rescored, "OIT.o2")).isEqualTo("100.00");
        assertThat(figure(rescored, "OIT.o3")).isEqualTo("0.00");
        assertThat(figure(rescored, "9")).isEqualTo("58.33");
        // 1 = (200/3 + 100 + 50)/3 = 650/9, total = 40 % of it + 60 % of 175/3 = 260/9 + 35
        assertThat(rescored.derivation().score(second.tree().total())).contains(Rational.of(575, 9));
        assertThat(rescored.ratings()).containsExactly("urgent");
        assertShares(rescored, "9", Rational.of(1, 3), Rational.of(2, 3), Rational.ZERO);
        assertShares(rescored, "total", Rational.of(6, 10), Rational.of(4, 10), Rational.ZERO);
        assertThat(rescored.leftOut()).isEmpty();
    }

    @Test
    void over_two_changes_of_framework_the_questions_stay_exact() {
        Rescored rescored = Rescoring.of(
                        first,
                        third,
                        Crosswalk.between(first.framework(), third.framework(), List.of(second.framework())))
                .rescore(FIRST);

        // o1 = 75 partly, o2 = 100 equal; o4 has no place
        assertThat(rescored.derivation().score(third.tree().total()))
                .contains(Rational.of(260, 9).add(Rational.of(525, 10)));
        assertShares(rescored, "total", Rational.of(7, 10), Rational.of(3, 10), Rational.ZERO);
        assertThat(rescored.leftOut()).containsExactly("OIT.o4");
    }

    @Test
    void backwards_an_item_that_was_dropped_has_no_answer() {
        Inputs inputs = Inputs.none().withReviews(List.of(review("o1", "50"), review("o2", "100")));

        Rescored rescored = rescoring(third, second).rescore(inputs);

        assertThat(rescored.derivation().state(node(second, "OIT.o3"))).isEqualTo(NodeState.UNREVIEWED);
        assertThat(figure(rescored, "9")).isEqualTo("75.00");
        assertShares(rescored, "9", Rational.of(1, 3), Rational.of(1, 3), Rational.of(1, 3));
        assertShares(rescored, "1", Rational.ZERO, Rational.ZERO, Rational.ONE);
        assertShares(rescored, "total", Rational.of(2, 10), Rational.of(2, 10), Rational.of(6, 10));
    }

    @Test
    void the_leaf_that_asks_for_the_same_counts_alone_where_it_has_an_answer() {
        Framework later = Years.of(
                Years.second(),
                Years.SECOND,
                1,
                List.of(Years.crosswalk(
                        Years.FIRST,
                        List.of(
                                new Mapping("OIT.o1", "OIT.o1", EQUAL),
                                new Mapping("OIT.o2", "OIT.o1", OVERLAPPING)))));
        Rescoring rescoring = rescoring(first, ScoringRules.of(later));

        Rescored answered = rescoring.rescore(FIRST);
        Rescored without = rescoring.rescore(Inputs.none().withReviews(List.of(review("o2", "50"))));

        assertThat(figure(answered, "OIT.o1")).isEqualTo("100.00");
        assertShares(answered, "OIT.o1", Rational.ONE, Rational.ZERO, Rational.ZERO);
        assertThat(figure(without, "OIT.o1")).isEqualTo("50.00");
        assertShares(without, "OIT.o1", Rational.ZERO, Rational.ONE, Rational.ZERO);
    }

    @Test
    void a_published_indicator_is_carried_where_code_and_name_are_the_same() {
        Rescored rescored = rescoring(first, second).rescore(Sheets.inputs(Map.of("1", "90", "9", "80")));

        assertThat(figure(rescored, "total")).isEqualTo("84.00");
        // Of the three items one is equal, two are related otherwise.
        assertShares(rescored, "9", Rational.of(1, 3), Rational.of(2, 3), Rational.ZERO);
        assertShares(rescored, "1", Rational.ONE, Rational.ZERO, Rational.ZERO);
    }

    @Test
    void a_published_indicator_of_another_name_or_a_total_is_left_out() {
        Framework renamed = Years.of(
                Frameworks.framework(
                        Frameworks.EXACT,
                        second.framework().instruments(),
                        List.of(
                                second.framework().indicators().getFirst(),
                                Frameworks.named(
                                        second.framework().indicators().getLast(), new Label("อื่น", "Other"))),
                        Frameworks.ratings()),
                Years.SECOND,
                1,
                second.framework().crosswalks());

        Rescored indicators = rescoring(first, ScoringRules.of(renamed))
                .rescore(Sheets.inputs(Map.of("1", "90", "9", "80", "OIT.o3", "100")));
        Rescored total = rescoring(first, second).rescore(Sheets.inputs(Map.of("total", "90")));

        assertThat(indicators.leftOut()).containsExactly("9");
        assertThat(indicators.figure(node(second, "9"))).isEmpty();
        assertThat(figure(indicators, "IIT")).isEqualTo("90.00");
        assertThat(total.leftOut()).containsExactly("total");
        assertThat(total.figure(node(second, "total"))).isEmpty();
    }

    @Test
    void under_a_draft_of_the_same_year_a_published_total_stays() {
        ScoringRules draft = ScoringRules.of(Years.year(Years.FIRST, 4, Frameworks.ratings(), List.of()));

        Rescored rescored = rescoring(first, draft).rescore(Sheets.inputs(Map.of("total", "90")));

        assertThat(figure(rescored, "total")).isEqualTo("90.00");
        assertShares(rescored, "total", Rational.ONE, Rational.ZERO, Rational.ZERO);
        assertThat(rescored.ratings()).containsExactly("good", "pass");
    }

    @Test
    void what_does_not_apply_does_not_apply_and_counts_for_nothing() {
        Inputs inputs = FIRST.withNotApplicable(Set.of("IIT", "OIT.o4")).withTallies(List.of());

        Rescored rescored = rescoring(first, second).rescore(inputs);

        assertThat(rescored.comparability(node(second, "1"))).isEmpty();
        assertThat(rescored.comparability(node(second, "OIT.o3"))).isEmpty();
        assertThat(figure(rescored, "total")).isEqualTo("87.50");
        assertShares(rescored, "total", Rational.of(1, 2), Rational.of(1, 2), Rational.ZERO);
    }

    @Test
    void a_figure_at_what_does_not_apply_any_more_is_left_out() {
        // The only items that the second year kept of o1 to o3 do not apply; the indicator then does not either.
        Framework later = Years.of(
                Years.second(),
                Years.SECOND,
                1,
                List.of(Years.crosswalk(
                        Years.FIRST,
                        List.of(
                                new Mapping("OIT.o1", "OIT.o1", EQUAL),
                                new Mapping("OIT.o1", "OIT.o2", OVERLAPPING),
                                new Mapping("OIT.o1", "OIT.o3", OVERLAPPING)))));
        Inputs inputs = Inputs.none()
                .withPublished(Map.of("9", PrintedFigure.input(new BigDecimal("80"))), null)
                .withNotApplicable(Set.of("OIT.o1"));

        Rescored rescored = rescoring(first, ScoringRules.of(later)).rescore(inputs);

        assertThat(rescored.leftOut()).containsExactly("9");
        assertThat(rescored.figure(node(second, "total"))).isEmpty();
    }

    @Test
    void what_a_figure_replaces_is_replaced_by_it_here_too() {
        Inputs inputs = FIRST.withPublished(Map.of("OIT", PrintedFigure.input(new BigDecimal("20"))), null);

        Rescored rescored = rescoring(first, second).rescore(inputs);

        assertThat(figure(rescored, "OIT")).isEqualTo("20.00");
        assertThat(figure(rescored, "OIT.o2")).isEqualTo("100.00");
        // 40 % of 650/9, 60 % of 20
        assertThat(figure(rescored, "total")).isEqualTo("40.89");
        assertThat(rescored.leftOut()).isEmpty();
    }

    @Test
    void what_a_figure_replaces_counts_for_nothing_elsewhere() {
        // The second year takes o4 out of indicator 9, into one of its own.
        ScoringRules before = ScoringRules.of(disclosures(Years.FIRST, List.of(), new int[][] {{1, 4}}));
        Mapping kept = new Mapping("OIT.o1", "OIT.o1", EQUAL);
        Mapping moved = new Mapping("OIT.o4", "OIT.o4", EQUAL);
        ScoringRules after = ScoringRules.of(disclosures(
                Years.SECOND,
                List.of(Years.crosswalk(Years.FIRST, List.of(kept, moved))),
                new int[][] {{1, 3}},
                new int[][] {{4, 4}}));
        Inputs reviewed = Inputs.none().withReviews(List.of(review("o1", "50"), review("o4", "0")));
        Inputs replaced = reviewed.withPublished(Map.of("9", PrintedFigure.input(new BigDecimal("100"))), null);

        Rescored without = rescoring(before, after).rescore(reviewed);
        Rescored rescored = rescoring(before, after).rescore(replaced);

        assertThat(figure(without, "total")).isEqualTo("25.00");
        assertThat(rescored.derivation().state(node(after, "OIT.o4"))).isEqualTo(NodeState.UNREVIEWED);
        assertThat(figure(rescored, "OIT.o1")).isEqualTo("50.00");
        assertThat(figure(rescored, "total")).isEqualTo("100.00");
        assertShares(rescored, "10", Rational.ZERO, Rational.ZERO, Rational.ONE);
        assertThat(rescored.leftOut()).isEmpty();
    }

    @Test
    void in_an_instrument_a_shared_indicator_rests_for_as_much_as_one_of_its_own() {
        // E1's indicator 1 is shared with E2, indicator 2 is its own; E1 weighs 90 in the total.
        ScoringRules rules = ScoringRules.of(Frameworks.framework(
                Frameworks.EXACT,
                List.of(Frameworks.survey("E1", "90"), Frameworks.survey("E2", "10")),
                List.of(
                        Frameworks.questions("1", List.of("E1", "E2"), "q", 1, 1),
                        Frameworks.questions("2", List.of("E1"), "q", 2, 2)),
                Frameworks.ratings()));

        Rescored rescored = rescoring(rules, rules).rescore(Sheets.inputs(Map.of("E1.q1", "80", "E2.q1", "80")));

        assertShares(rescored, "E1", Rational.of(1, 2), Rational.ZERO, Rational.of(1, 2));
        assertShares(rescored, "total", Rational.of(55, 100), Rational.ZERO, Rational.of(45, 100));
    }

    /** OIT alone, with indicators from 9 on that have one sub-indicator of these items each. */
    private static Framework disclosures(int fiscalYear, List<Framework.Crosswalk> crosswalks, int[][]... indicators) {
        List<Framework.Indicator> numbered = IntStream.range(0, indicators.length)
                .mapToObj(i -> Frameworks.items("" + (9 + i), indicators[i]))
                .toList();
        Framework shape = Frameworks.framework(
                Frameworks.EXACT, List.of(Frameworks.disclosure("OIT", "100")), numbered, Frameworks.ratings());
        return Years.of(shape, fiscalYear, 1, crosswalks);
    }

    private static Rescoring rescoring(ScoringRules from, ScoringRules to) {
        return Rescoring.of(from, to, Crosswalk.between(from.framework(), to.framework(), List.of()));
    }

    private static TreeNode node(ScoringRules rules, String code) {
        return rules.tree().find(code).orElseThrow();
    }

    private static String figure(Rescored rescored, String code) {
        return rescored.figure(node(rescored.rules(), code)).orElseThrow().toPlainString();
    }

    private static void assertShares(
            Rescored rescored, String code, Rational equal, Rational partly, Rational nothing) {
        assertThat(rescored.comparability(node(rescored.rules(), code)))
                .contains(new Comparability(equal, partly, nothing));
    }

    private static ItemReview review(String item, String score) {
        return new ItemReview(item, ReviewState.FINAL, new BigDecimal(score));
    }
}
