package org.sucharit.scoring.core.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sucharit.scoring.core.testsupport.Sheets.derived;
import static org.sucharit.scoring.core.testsupport.Sheets.inputs;
import static org.sucharit.scoring.core.testsupport.Sheets.node;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.assessment.Assessment.ItemReview;
import org.sucharit.contracts.assessment.Assessment.ReviewState;
import org.sucharit.contracts.score.Score.NodeState;
import org.sucharit.contracts.score.Score.Use;
import org.sucharit.contracts.score.Score.Verdict;
import org.sucharit.contracts.tally.Tally;
import org.sucharit.contracts.tally.Tally.QuestionTally;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.InvalidInputs;
import org.sucharit.scoring.core.derivation.PrintedFigure;
import org.sucharit.scoring.core.testsupport.Frameworks;

class ScoringRulesTest {

    private final ScoringRules rules = ScoringRules.of(Frameworks.fy2568());

    @Test
    void a_question_scores_the_mean_of_the_answers_that_carry_a_score() {
        // given 34 answers of 100, one of 0, and five who do not know
        Inputs inputs = Inputs.none().withTallies(List.of(tally("IIT", "i3", Map.of("6", 34, "1", 1, "dk", 5))));

        // when
        ScoreSheet sheet = rules.derive(inputs);

        // then
        assertThat(derived(sheet, "IIT.i3")).isEqualTo("97.14");
        assertThat(derived(sheet, "1")).isEqualTo("97.14");
        assertThat(node(sheet, "1").coverage()).isEqualTo("0.3333");
        assertThat(node(sheet, "IIT").coverage()).isEqualTo("0.0666");
        assertThat(sheet.total().coverage()).isEqualTo("0.0200");
    }

    @Test
    void nobody_knowing_is_no_answer_and_not_zero() {
        Inputs inputs = Inputs.none()
                .withTallies(List.of(tally("IIT", "i3", Map.of("dk", 5)), tally("EIT1", "e1", Map.of("1", 3))));

        ScoreSheet sheet = rules.derive(inputs);

        assertThat(node(sheet, "IIT.i3").state()).isEqualTo(NodeState.NO_ANSWER);
        assertThat(node(sheet, "IIT.i3").derived()).isNull();
        assertThat(node(sheet, "EIT1.e1").state()).isEqualTo(NodeState.SCORED);
        assertThat(derived(sheet, "EIT1.e1")).isEqualTo("0.00");
    }

    @Test
    void an_item_without_a_review_is_unreviewed_and_so_is_what_holds_only_such_items() {
        // given
        Inputs inputs = Inputs.none()
                .withReviews(List.of(
                        review("o1", ReviewState.SCORED, "50"),
                        review("o2", ReviewState.DISPUTED, "100"),
                        review("o3", ReviewState.FINAL, "0"),
                        review("o4", ReviewState.UNREVIEWED, null)));

        // when
        ScoreSheet sheet = rules.derive(inputs);

        // then
        assertThat(derived(sheet, "9.1")).isEqualTo("50.00");
        assertThat(node(sheet, "9.1").coverage()).isEqualTo("0.7500");
        assertThat(node(sheet, "OIT.o4").state()).isEqualTo(NodeState.UNREVIEWED);
        assertThat(node(sheet, "10").state()).isEqualTo(NodeState.UNREVIEWED);
        assertThat(node(sheet, "10").verdict()).isNull();
        assertThat(node(sheet, "IIT").state()).isEqualTo(NodeState.NO_ANSWER);
    }

    @Test
    void an_indicator_is_the_mean_of_its_sub_indicators_and_not_of_its_items() {
        // given o1-o4 at 100 and the seven items of 9.2 at 0
        List<ItemReview> reviews = new ArrayList<>();
        for (int i = 1; i <= 11; i++) {
            reviews.add(review("o" + i, ReviewState.FINAL, i <= 4 ? "100" : "0"));
        }

        // then
        assertThat(derived(rules.derive(Inputs.none().withReviews(reviews)), "9"))
                .isEqualTo("50.00");
    }

    @Test
    void an_instrument_is_the_mean_of_its_indicators_whether_it_shares_them_or_not() {
        // given
        ScoringRules mixed = mixed();

        // when
        ScoreSheet sheet = mixed.derive(inputs(Map.of("S1.q1", "100", "S1.q2", "0", "S2.q1", "0")));
        ScoreSheet half = mixed.derive(inputs(Map.of("S1.q2", "0")));

        // then
        assertThat(derived(sheet, "1")).isEqualTo("60.00");
        assertThat(derived(sheet, "S1")).isEqualTo("50.00");
        assertThat(derived(sheet, "total")).isEqualTo("30.00");
        assertThat(node(half, "S1").coverage()).isEqualTo("0.5000");
    }

    @Test
    void an_open_shared_indicator_leaves_ratings_possible_by_its_share_of_the_instrument() {
        // when S1 is from 50 to 100, and the total from 70
        ScoreSheet sheet = mixed().derive(inputs(Map.of("S1.q2", "100", "S2.q1", "100")));

        // then
        assertThat(sheet.rating().derived()).containsExactly("excellent", "good", "pass", "must-improve");
    }

    /** S1 has an indicator that S2 measures too, and one of its own. */
    private static ScoringRules mixed() {
        return ScoringRules.of(Frameworks.framework(
                Frameworks.EXACT,
                List.of(Frameworks.survey("S1", "60"), Frameworks.survey("S2", "40")),
                List.of(
                        Frameworks.questions("1", List.of("S1", "S2"), "q", 1, 1),
                        Frameworks.questions("2", List.of("S1"), "q", 2, 2)),
                Frameworks.ratings()));
    }

    @Test
    void what_does_not_apply_is_left_out_of_score_and_coverage() {
        // given
        Inputs inputs = inputs(Map.of("IIT", "90", "EIT1", "80", "EIT2", "80", "10", "70"))
                .withNotApplicable(Set.of("9"));

        // when
        ScoreSheet sheet = rules.derive(inputs);

        // then
        assertThat(derived(sheet, "OIT")).isEqualTo("70.00");
        assertThat(sheet.total().coverage()).isEqualByComparingTo("1");
        assertThat(node(sheet, "9.1").state()).isEqualTo(NodeState.NOT_APPLICABLE);
        assertThat(node(sheet, "OIT.o1").state()).isEqualTo(NodeState.NOT_APPLICABLE);
    }

    @Test
    void an_instrument_that_does_not_apply_leaves_its_weight_to_the_others_and_sets_no_condition() {
        Inputs inputs = inputs(Map.of("IIT", "90", "OIT", "86")).withNotApplicable(Set.of("EIT1", "EIT2"));

        ScoreSheet sheet = rules.derive(inputs);

        assertThat(derived(sheet, "total")).isEqualTo("87.71");
        assertThat(sheet.rating().derived()).containsExactly("good");
        assertThat(node(sheet, "6").state()).isEqualTo(NodeState.NOT_APPLICABLE);
    }

    @Test
    void the_ten_printed_indicators_alone_give_the_total_and_here_the_rating() {
        // given the summary table as printed
        Inputs inputs = inputs(Map.of(
                "1", "98.67", "2", "98.86", "3", "98.86", "4", "98.86", "5", "99.81", "6", "95.29", "7", "91.98", "8",
                "91.01", "9", "100", "10", "80"));

        // when
        ScoreSheet sheet = rules.derive(inputs);

        // then: EIT1 and EIT2 are open, but neither can be below 85.52 for their indicators to be as printed
        assertThat(derived(sheet, "total")).isEqualTo("93.53");
        assertThat(sheet.total().coverage()).isEqualByComparingTo("1");
        assertThat(node(sheet, "EIT1").derived()).isNull();
        assertThat(node(sheet, "EIT1").state()).isEqualTo(NodeState.NO_ANSWER);
        assertThat(sheet.rating().derived()).containsExactly("good");
    }

    @Test
    void shared_indicators_leave_the_rating_open_where_one_part_may_be_below_the_condition() {
        // given indicators of EIT at 90: one part may be 80 where the other is 100
        Inputs inputs = inputs(Map.of("IIT", "99", "6", "90", "7", "90", "8", "90", "OIT", "90"));

        ScoreSheet sheet = rules.derive(inputs);

        assertThat(derived(sheet, "total")).isEqualTo("92.70");
        assertThat(sheet.rating().derived()).containsExactly("good", "pass");
    }

    @Test
    void a_published_shared_indicator_replaces_its_parts() {
        // given every EIT question at 80, and indicator 6 published as 95
        Map<String, String> figures = new HashMap<>(Map.of("6", "95"));
        for (int i = 1; i <= 9; i++) {
            figures.put("EIT1.e" + i, "80");
            figures.put("EIT2.e" + i, "80");
        }

        // when
        ScoreSheet sheet = rules.derive(inputs(figures));

        // then (95 + 80 + 80) / 3
        assertThat(derived(sheet, "total")).isEqualTo("85.00");
        assertThat(node(sheet, "6").use()).isEqualTo(Use.INPUT);
        assertThat(node(sheet, "EIT1.e1").use()).isEqualTo(Use.SHADOWED);
        assertThat(node(sheet, "EIT1.e4").use()).isEqualTo(Use.INPUT);
        assertThat(node(sheet, "EIT1").coverage()).isEqualTo("0.6666");
    }

    @Test
    void the_highest_input_wins_also_over_a_shared_indicator() {
        Inputs inputs = inputs(Map.of("EIT1", "90", "EIT2", "80", "6", "10", "EIT1.6", "20"));

        ScoreSheet sheet = rules.derive(inputs);

        assertThat(derived(sheet, "total")).isEqualTo("85.00");
        assertThat(node(sheet, "EIT1").use()).isEqualTo(Use.INPUT);
        assertThat(node(sheet, "6").use()).isEqualTo(Use.SHADOWED);
        assertThat(node(sheet, "EIT1.6").use()).isEqualTo(Use.SHADOWED);
    }

    @Test
    void the_total_alone_leaves_the_ratings_that_its_instruments_allow() {
        ScoreSheet sheet = rules.derive(inputs(Map.of("total", "93.60")));

        assertThat(sheet.rating().derived()).containsExactly("good", "pass");
        assertThat(sheet.total().coverage()).isEqualByComparingTo("1");
        assertThat(node(sheet, "IIT").state()).isEqualTo(NodeState.NO_ANSWER);
    }

    @Test
    void nothing_known_leaves_every_rating() {
        ScoreSheet sheet = rules.derive(Inputs.none());

        assertThat(sheet.rating().derived()).containsExactly("excellent", "good", "pass", "must-improve", "urgent");
        assertThat(sheet.total().derived()).isNull();
        assertThat(sheet.differences()).isEmpty();
    }

    @Test
    void an_input_beats_a_tally_at_the_same_question() {
        Inputs inputs = inputs(Map.of("IIT.i3", "40")).withTallies(List.of(tally("IIT", "i3", Map.of("6", 10))));

        assertThat(derived(rules.derive(inputs), "1")).isEqualTo("40.00");
    }

    @Test
    void a_verdict_is_decided_on_the_published_score() {
        assertThat(verdictAt("84.99")).isEqualTo(Verdict.DOES_NOT_MEET);
        assertThat(verdictAt("84.995")).isEqualTo(Verdict.DOES_NOT_MEET);
        assertThat(verdictAt("84.996")).isEqualTo(Verdict.MEETS);
        assertThat(verdictAt("85")).isEqualTo(Verdict.MEETS);
    }

    @Test
    void the_spelling_of_a_figure_changes_nothing() {
        assertThat(rules.derive(inputs(Map.of("10", "80")))).isEqualTo(rules.derive(inputs(Map.of("10", "80.000"))));
    }

    @Test
    void a_withdrawn_tally_counts_for_nothing() {
        Tally withdrawn = new Tally(2568, "x", "IIT", 1, Tally.State.WITHDRAWN, 1, List.of());

        assertThat(rules.derive(Inputs.none().withTallies(List.of(withdrawn)))).isEqualTo(rules.derive(Inputs.none()));
    }

    @Test
    void every_violation_is_reported_at_once() {
        // given
        Map<String, PrintedFigure> published = new LinkedHashMap<>();
        published.put("11", PrintedFigure.input(new BigDecimal("10")));
        published.put("1", PrintedFigure.input(new BigDecimal("100.01")));
        published.put("2", PrintedFigure.compare(new BigDecimal("-1")));
        published.put("3", PrintedFigure.compare(new BigDecimal("1E-999999999")));
        published.put("IIT", PrintedFigure.compare(null).withVerdict(Verdict.MEETS));
        published.put("10", PrintedFigure.input(new BigDecimal("10")));
        Inputs inputs = new Inputs(
                List.of(
                        tally("IIT", "i1", Map.of("7", 1)),
                        tally("EIT1", "e1", Map.of("1", -1)),
                        tally("EIT2", "e99", Map.of()),
                        tally("EIT2", "e1", Map.of()),
                        tally("OIT", "o1", Map.of())),
                List.of(
                        review("o99", ReviewState.FINAL, "1"),
                        review("o1", ReviewState.FINAL, "101"),
                        review("o1", ReviewState.FINAL, "1")),
                published,
                null,
                Set.of("12", "10"));

        // then
        assertThatThrownBy(() -> rules.derive(inputs))
                .isInstanceOfSatisfying(
                        InvalidInputs.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(violation -> violation.input() + " " + violation.place())
                                .containsExactlyInAnyOrder(
                                        "notApplicable 12",
                                        "tallies IIT.i1",
                                        "tallies EIT1.e1",
                                        "tallies EIT2.e99",
                                        "tallies EIT2",
                                        "tallies OIT",
                                        "reviews o99",
                                        "reviews o1",
                                        "reviews o1",
                                        "published 11",
                                        "published 1",
                                        "published 2",
                                        "published 3",
                                        "published IIT",
                                        "published 10"));
    }

    private Verdict verdictAt(String score) {
        return node(rules.derive(inputs(Map.of("1", score))), "1").verdict();
    }

    private static Tally tally(String instrument, String question, Map<String, Integer> counts) {
        return new Tally(
                2568, "x", instrument, 1, Tally.State.RELEASED, 40, List.of(new QuestionTally(question, counts)));
    }

    private static ItemReview review(String item, ReviewState state, String score) {
        return new ItemReview(item, state, score == null ? null : new BigDecimal(score));
    }
}
