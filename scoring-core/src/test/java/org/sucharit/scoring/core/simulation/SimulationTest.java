package org.sucharit.scoring.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sucharit.scoring.core.testsupport.Sheets.derived;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.assessment.Assessment.ItemReview;
import org.sucharit.contracts.assessment.Assessment.ReviewState;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Indicator;
import org.sucharit.contracts.tally.Tally;
import org.sucharit.contracts.tally.Tally.QuestionTally;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.InvalidInputs;
import org.sucharit.scoring.core.derivation.PrintedFigure;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.simulation.Changes.ScoreChange;
import org.sucharit.scoring.core.simulation.Simulation.LeftOut;
import org.sucharit.scoring.core.simulation.Simulation.NodeChange;
import org.sucharit.scoring.core.testsupport.Frameworks;
import org.sucharit.scoring.core.testsupport.KhlongPhon;
import org.sucharit.scoring.core.tree.InvalidFramework;

class SimulationTest {

    private final ScoringRules rules = ScoringRules.of(Frameworks.fy2568());
    private final Inputs printed = KhlongPhon.asPrinted();

    @Test
    void no_changes_change_nothing() {
        Simulation simulation = Simulation.of(rules, printed, Changes.none());

        assertThat(simulation.after()).isEqualTo(simulation.before());
        assertThat(simulation.changed()).isEmpty();
        assertThat(simulation.shadowed()).isEmpty();
        assertThat(simulation.leftOut()).isEmpty();
    }

    @Test
    void indicator_10_raised_changes_itself_its_instrument_and_the_total() {
        // when
        Simulation simulation = Simulation.of(rules, printed, scores(change("10", "100")));

        // then 93.60 + 0.40 × 20 / 2
        assertThat(simulation.after().total().derived()).isEqualTo("97.60");
        assertThat(simulation.changed()).extracting(NodeChange::node).containsExactly("total", "OIT", "10");
        NodeChange indicator = simulation.changed().getLast();
        assertThat(indicator.before().derived()).isEqualTo("80.00");
        assertThat(indicator.after().derived()).isEqualTo("100.00");
        assertThat(indicator.before().verdict()).isNotEqualTo(indicator.after().verdict());
    }

    @Test
    void a_change_that_another_figure_replaces_is_told_and_moves_nothing_above() {
        // when o23 lies below indicator 10, which is used as input
        Simulation simulation = Simulation.of(rules, printed, scores(change("OIT.o23", "100"), change("IIT.i1", "0")));

        // then
        assertThat(simulation.shadowed()).containsExactly("OIT.o23");
        assertThat(simulation.changed())
                .extracting(NodeChange::node)
                .containsExactly("total", "IIT", "1", "IIT.i1", "10.1", "OIT.o23");
    }

    @Test
    void a_review_counts_for_nothing_where_a_figure_is_used_at_the_item_itself() {
        // given
        Inputs inputs = Inputs.none().withPublished(Map.of("OIT.o1", PrintedFigure.input(new BigDecimal("50"))), null);

        // when
        Simulation simulation = Simulation.of(rules, inputs, scores(change("OIT.o1", "100")));

        // then
        assertThat(simulation.shadowed()).containsExactly("OIT.o1");
        assertThat(simulation.changed()).isEmpty();
    }

    @Test
    void other_weights_give_another_total() {
        Simulation simulation = Simulation.of(
                rules,
                printed,
                Changes.none().withWeights(Map.of("IIT", new BigDecimal("10"), "OIT", new BigDecimal("60"))));

        // 0.10 × 99.24 + 0.15 × (92.19 + 93.33) + 0.60 × 90
        assertThat(simulation.after().total().derived()).isEqualTo("91.75");
        assertThat(simulation.changed()).extracting(NodeChange::node).containsExactly("total");
    }

    @Test
    void weights_that_do_not_sum_to_100_are_rejected() {
        assertThatThrownBy(() ->
                        Simulation.of(rules, printed, Changes.none().withWeights(Map.of("IIT", new BigDecimal("31")))))
                .isInstanceOf(InvalidFramework.class);
    }

    @Test
    void what_a_draft_has_no_place_for_is_left_out_and_listed() {
        // given a draft without indicators 8 and 10
        Framework draft = without(Set.of("8", "10"));
        Inputs inputs = new Inputs(
                List.of(
                        tally("IIT", new QuestionTally("i1", Map.of("6", 3))),
                        tally(
                                "EIT1",
                                new QuestionTally("e1", Map.of("6", 1)),
                                new QuestionTally("e9", Map.of("6", 1)))),
                List.of(
                        new ItemReview("o1", ReviewState.FINAL, new BigDecimal("50")),
                        new ItemReview("o28", ReviewState.FINAL, new BigDecimal("50"))),
                Map.of(
                        "8", PrintedFigure.compare(new BigDecimal("90")),
                        "7", PrintedFigure.compare(new BigDecimal("90"))),
                "good",
                Set.of("10.2", "9.2"));

        // when
        Simulation simulation = Simulation.of(rules, inputs, Changes.none().withDraft(draft));

        // then
        assertThat(simulation.leftOut())
                .containsExactly(
                        new LeftOut("notApplicable", "10.2", null),
                        new LeftOut("tallies", "EIT1.e9", null),
                        new LeftOut("reviews", "o28", null),
                        new LeftOut("published", "8", null));
        assertThat(derived(simulation.after(), "EIT1")).isEqualTo("100.00");
        assertThat(simulation.changed()).anySatisfy(change -> {
            assertThat(change.node()).isEqualTo("8");
            assertThat(change.after()).isNull();
        });
    }

    @Test
    void choices_a_draft_does_not_have_are_left_out_of_a_question() {
        // given a draft in which questions of IIT are scored like items
        Framework base = Frameworks.fy2568();
        List<Indicator> indicators = new ArrayList<>(base.indicators());
        Indicator first = indicators.getFirst();
        indicators.set(
                0,
                new Indicator(
                        first.code(),
                        first.name(),
                        first.instruments(),
                        List.of(),
                        first.questions().stream()
                                .map(question -> new Framework.Question(question.code(), question.text(), "item"))
                                .toList()));
        Framework draft = Frameworks.framework(base.rounding(), base.instruments(), indicators, base.bands());
        Inputs inputs = Inputs.none().withTallies(List.of(tally("IIT", new QuestionTally("i1", Map.of("6", 3)))));

        // when
        Simulation simulation = Simulation.of(rules, inputs, Changes.none().withDraft(draft));

        // then
        assertThat(simulation.leftOut()).containsExactly(new LeftOut("tallies", "IIT.i1", "choice 6"));
        assertThat(derived(simulation.after(), "IIT.i1")).isNull();
    }

    @Test
    void every_violation_is_reported_at_once() {
        // given
        Inputs inputs = Inputs.none().withNotApplicable(Set.of("9.2"));
        Changes changes = scores(
                change("11", "10"),
                change("IIT.i1", "10"),
                change("IIT.i1", "100.01"),
                change("2", "-1"),
                change("3", "1E-999999999"),
                change("4", null),
                change("5", "0E+999999999"),
                change("OIT.o5", "50"));

        // then
        assertThatThrownBy(() -> Simulation.of(rules, inputs, changes))
                .isInstanceOfSatisfying(
                        InvalidInputs.class,
                        invalid -> assertThat(invalid.violations())
                                .allMatch(violation -> violation.input().equals("changes"))
                                .extracting(InvalidInputs.Violation::place)
                                .containsExactly("11", "IIT.i1", "IIT.i1", "2", "3", "4", "5", "OIT.o5"));
    }

    @Test
    void instruments_that_are_unknown_and_weights_out_of_range_are_reported_at_once() {
        Changes changes = Changes.none()
                .withWeights(Map.of("ABC", new BigDecimal("1E-999999999"), "IIT", new BigDecimal("-1")))
                .withDraft(ofYear(2569));

        assertThatThrownBy(() -> Simulation.of(rules, printed, changes))
                .isInstanceOfSatisfying(
                        InvalidInputs.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(InvalidInputs.Violation::place)
                                .containsExactly("fiscalYear", "ABC", "ABC", "IIT"));
    }

    @Test
    void a_draft_larger_than_any_years_framework_is_rejected() {
        Framework draft = Frameworks.framework(
                Frameworks.EXACT,
                List.of(Frameworks.survey("IIT", "100")),
                List.of(Frameworks.questions("1", List.of("IIT"), "i", 1, 500)),
                Frameworks.ratings());

        assertThatThrownBy(
                        () -> Simulation.of(rules, Inputs.none(), Changes.none().withDraft(draft)))
                .isInstanceOf(InvalidFramework.class);
    }

    @Test
    void more_than_500_changes_are_rejected() {
        List<ScoreChange> many = IntStream.rangeClosed(1, 501)
                .mapToObj(i -> change("x" + i, "1"))
                .toList();

        assertThatThrownBy(() -> Simulation.of(rules, printed, Changes.ofScores(many)))
                .isInstanceOfSatisfying(
                        InvalidInputs.class,
                        invalid -> assertThat(invalid.violations())
                                .singleElement()
                                .satisfies(violation ->
                                        assertThat(violation.place()).isEqualTo("scores")));
        assertThatThrownBy(() -> Simulation.of(rules, printed, Changes.ofScores(many.subList(0, 500))))
                .isInstanceOfSatisfying(
                        InvalidInputs.class,
                        invalid -> assertThat(invalid.violations()).hasSize(500));
    }

    @Test
    void what_else_was_printed_at_a_changed_node_stays() {
        // given
        Map<String, PrintedFigure> figures = new HashMap<>(KhlongPhon.figures());
        PrintedFigure figure = figures.get("10").withName("ตัวชี้วัดที่ ๑๐");

        // when
        figures.put("10", figure);
        Simulation simulation =
                Simulation.of(rules, Inputs.none().withPublished(figures, "good"), scores(change("10", "70")));

        // then
        figures.put("10", figure.withScore(new BigDecimal("70")));
        assertThat(simulation.after()).isEqualTo(rules.derive(Inputs.none().withPublished(figures, "good")));
    }

    private static Changes scores(ScoreChange... changes) {
        return Changes.ofScores(List.of(changes));
    }

    private static ScoreChange change(String node, String score) {
        return new ScoreChange(node, score == null ? null : new BigDecimal(score));
    }

    private static Tally tally(String instrument, QuestionTally... questions) {
        return new Tally(2568, "x", instrument, 1, Tally.State.RELEASED, 9, List.of(questions));
    }

    private static Framework without(Set<String> indicators) {
        Framework base = Frameworks.fy2568();
        return Frameworks.framework(
                base.rounding(),
                base.instruments(),
                base.indicators().stream()
                        .filter(indicator -> !indicators.contains(indicator.code()))
                        .toList(),
                base.bands());
    }

    private static Framework ofYear(int year) {
        Framework base = Frameworks.fy2568();
        return new Framework(
                year,
                base.revision(),
                base.version(),
                base.state(),
                base.name(),
                base.target(),
                base.rounding(),
                base.scales(),
                base.instruments(),
                base.indicators(),
                base.bands(),
                base.thresholds());
    }
}
