package org.sucharit.scoring.core.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.contracts.framework.Framework.Rounding;
import org.sucharit.contracts.plan.Plan.GuidanceKind;
import org.sucharit.contracts.score.Score.Difference;
import org.sucharit.contracts.score.Score.Difference.Kind;
import org.sucharit.contracts.tally.Tally;
import org.sucharit.contracts.tally.Tally.QuestionTally;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.PrintedFigure;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.testsupport.Frameworks;

/** What is printed beside the scores, and scores beside what was measured. */
class BesideScoresTest {

    private final ScoringRules rules = ScoringRules.of(Frameworks.fy2568());

    @Test
    void what_misses_the_criterion_cannot_be_maintained() {
        assertThat(guidance("84.99 maintain", "90 maintain", "95 maintain"))
                .containsExactly(tuple("IIT.i1", Kind.GUIDANCE_WRONG, "maintain", "raise"));
        assertThat(guidance("85 maintain", "90 maintain", "95 maintain")).isEmpty();
    }

    @Test
    void to_raise_everything_is_no_error() {
        assertThat(guidance("96 raise", "99 raise", "100 raise")).isEmpty();
    }

    @Test
    void the_fewest_leaves_are_wrong_that_leave_a_threshold() {
        assertThat(guidance("91 raise", "95 maintain", "96 raise", "97 maintain"))
                .containsExactly(tuple("IIT.i3", Kind.GUIDANCE_WRONG, "raise", "maintain"));
        assertThat(guidance("95 maintain", "95 maintain", "95 raise"))
                .containsExactly(tuple("IIT.i3", Kind.GUIDANCE_WRONG, "raise", "maintain"));
    }

    @Test
    void of_several_such_choices_the_threshold_nearest_to_the_frameworks_own_decides() {
        // given 85 as the framework's: to maintain from 87 on is nearer than from over 88 on
        assertThat(guidance("87 maintain", "88 raise"))
                .containsExactly(tuple("IIT.i2", Kind.GUIDANCE_WRONG, "raise", "maintain"));
    }

    @Test
    void missing_guidance_is_reported_with_what_fits_where_most_have_some() {
        assertThat(guidance("90 raise", "95 maintain", "80 -"))
                .containsExactly(tuple("IIT.i3", Kind.GUIDANCE_MISSING, null, "raise"));
        assertThat(guidance("90 raise", "95 maintain", "96 -"))
                .containsExactly(tuple("IIT.i3", Kind.GUIDANCE_MISSING, null, "maintain"));
        assertThat(guidance("90 raise", "95 maintain", "92 -"))
                .containsExactly(tuple("IIT.i3", Kind.GUIDANCE_MISSING, null, "maintain, raise"));
        assertThat(guidance("90 raise", "95 -", "96 -")).isEmpty();
    }

    @Test
    void a_heading_is_held_against_name_and_number_however_it_is_spelt() {
        assertThat(heading("6", "ตัวชี้วัดที่ ๖ คุณภาพการดำเนินงาน")).isEmpty();
        assertThat(heading("EIT2.6", "ตัวชี้วัดที่  6  คุณภาพ\u200Bการดำเนินงาน "))
                .isEmpty();
        assertThat(heading("6", "๖. คุณภาพการด\u0E4D\u0E32เนินงาน")).isEmpty();
        assertThat(heading("6", "คุณภาพการดำเนินงาน")).isEmpty();
        assertThat(heading("6", "Indicator 6: indicator of 6")).isEmpty();
        assertThat(heading("6", "ตัวชี้วัดที่ ๖")).isEmpty();
        assertThat(heading("9.1", "ตัวชี้วัดย่อยที่ ๙.๑ ชื่อ")).isEmpty();

        assertThat(heading("EIT1.6", "ตัวชี้วัดที่ ๒ คุณภาพการดำเนินงาน"))
                .containsExactly(tuple("EIT1.6", Kind.NUMBER, "2", "6"));
        assertThat(heading("9.1", "ตัวชี้วัดย่อยที่ ๙.๒ ชื่ออื่น"))
                .containsExactly(tuple("9.1", Kind.NAME, "ชื่ออื่น", "ชื่อ"), tuple("9.1", Kind.NUMBER, "9.2", "9.1"));
    }

    @Test
    void a_figure_that_was_not_measured_contradicts_the_answers() {
        // given three of four answers of 100 to each question
        Inputs measured = measured(Map.of("6", 3, "1", 1));

        assertThat(beside(measured, "IIT.i1", "75")).isEmpty();
        assertThat(beside(measured, "IIT.i1", "80"))
                .containsExactly(new Difference("IIT.i1", Kind.VALUE, "80.00", "75.00", null, List.of()));
        assertThat(beside(measured, "1", "76"))
                .containsExactly(new Difference("1", Kind.VALUE, "76.00", "75.00", null, List.of()));

        // and a figure used as input stands in place of the answers
        assertThat(rules.derive(measured.withPublished(Map.of("1", PrintedFigure.input(new BigDecimal("76"))), null))
                        .differences())
                .isEmpty();
    }

    @Test
    void what_some_rounding_makes_of_the_answers_is_told_with_the_policies() {
        // given 66.667 exactly, which is 66.67 unless it is cut off
        Inputs measured = measured(Map.of("6", 2, "1", 1));

        assertThat(beside(measured, "1", "66.67")).isEmpty();
        assertThat(beside(measured, "1", "66.66")).extracting(Difference::kind).containsExactly(Kind.VALUE);

        // and given a tie: 0.625
        Inputs tied = measured(Map.of("2", 1, "1", 31));
        assertThat(beside(tied, "IIT.i1", "0.63")).isEmpty();
        assertThat(beside(tied, "IIT.i1", "0.62"))
                .containsExactly(new Difference(
                        "IIT.i1",
                        Kind.ROUNDING,
                        "0.62",
                        "0.63",
                        null,
                        List.of(
                                new Rounding(2, Rounding.Mode.HALF_DOWN, List.of()),
                                new Rounding(2, Rounding.Mode.HALF_EVEN, List.of()))));
    }

    @Test
    void policies_that_round_more_levels_than_needed_are_left_out() {
        // given parts that mean 95.295 once each is rounded, and 95.29667 exactly
        Map<String, PrintedFigure> figures = new HashMap<>();
        String[] scores = {"92.50", "90.28", "100", "94.00", "95.00", "100"};
        for (int i = 0; i < scores.length; i++) {
            figures.put((i < 3 ? "EIT1.e" : "EIT2.e") + (1 + i % 3), PrintedFigure.compare(new BigDecimal(scores[i])));
        }
        figures.put("6", PrintedFigure.compare(new BigDecimal("95.29")));

        // then
        assertThat(rules.derive(Inputs.none().withPublished(figures, null)).differences())
                .containsExactly(new Difference(
                        "6",
                        Kind.ROUNDING,
                        "95.29",
                        "95.30",
                        Level.LEAF,
                        List.of(new Rounding(2, Rounding.Mode.HALF_DOWN, List.of(Level.PART)))));
    }

    private List<Tuple> guidance(String... rows) {
        Map<String, PrintedFigure> figures = new HashMap<>();
        for (int i = 0; i < rows.length; i++) {
            String[] row = rows[i].split(" ", 2);
            GuidanceKind kind = switch (row[1]) {
                case "raise" -> GuidanceKind.RAISE;
                case "maintain" -> GuidanceKind.MAINTAIN;
                default -> null;
            };
            figures.put(
                    "IIT.i" + (i + 1),
                    PrintedFigure.compare(new BigDecimal(row[0])).withGuidance(kind));
        }
        return tuples(figures);
    }

    private List<Tuple> heading(String node, String printed) {
        return tuples(Map.of(node, PrintedFigure.compare(null).withName(printed)));
    }

    private List<Tuple> tuples(Map<String, PrintedFigure> figures) {
        return rules.derive(Inputs.none().withPublished(figures, null)).differences().stream()
                .map(d -> tuple(d.node(), d.kind(), d.found(), d.expected()))
                .toList();
    }

    private List<Difference> beside(Inputs measured, String node, String figure) {
        return rules.derive(measured.withPublished(Map.of(node, PrintedFigure.compare(new BigDecimal(figure))), null))
                .differences();
    }

    private static Inputs measured(Map<String, Integer> counts) {
        return Inputs.none().withTallies(List.of(tally(counts)));
    }

    private static Tally tally(Map<String, Integer> counts) {
        int respondents = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new Tally(
                2568,
                "x",
                "IIT",
                1,
                Tally.State.RELEASED,
                respondents,
                List.of(
                        new QuestionTally("i1", counts),
                        new QuestionTally("i2", counts),
                        new QuestionTally("i3", counts)));
    }
}
