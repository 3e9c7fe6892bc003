package org.sucharit.scoring.core.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.sucharit.scoring.core.testsupport.Sheets.compared;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.contracts.score.Score;
import org.sucharit.contracts.score.Score.Difference;
import org.sucharit.contracts.score.Score.Difference.Kind;
import org.sucharit.contracts.score.Score.Verdict;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.PrintedFigure;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.testsupport.Frameworks;
import org.sucharit.scoring.core.testsupport.RandomCase;
import org.sucharit.scoring.core.tree.TreeNode;

class ReconciliationTest {

    private final ScoringRules rules = ScoringRules.of(Frameworks.fy2568());

    @Test
    void a_single_figure_contradicts_nothing() {
        assertThat(differences(Map.of("total", "93.60"))).isEmpty();
        assertThat(differences(Map.of("IIT.i1", "93.60"))).isEmpty();
    }

    @Test
    void rounding_of_the_printed_questions_explains_a_hundredth() {
        // given three questions that may each be up to 90.005
        Map<String, String> figures = new HashMap<>(Map.of("IIT.i1", "90", "IIT.i2", "90", "IIT.i3", "90.01"));

        // then 90.00 follows, 90.01 may, 90.02 cannot
        figures.put("1", "90.00");
        assertThat(differences(figures)).isEmpty();
        figures.put("1", "90.01");
        assertThat(differences(figures)).containsExactly(difference("1", Kind.ROUNDING, "90.01", "90.00", Level.LEAF));
        figures.put("1", "90.02");
        assertThat(differences(figures))
                .containsExactly(difference("1", Kind.VALUE, "90.02", "90.00–90.01", Level.LEAF));
    }

    @Test
    void items_are_printed_as_they_are_scored() {
        // given 83.33 is the only mean of these three, while three questions would leave room
        Map<String, String> items = Map.of("OIT.o14", "50", "OIT.o15", "100", "OIT.o16", "100", "9.4", "83.34");
        Map<String, String> questions = Map.of("IIT.i1", "50", "IIT.i2", "100", "IIT.i3", "100", "1", "83.34");

        // then
        assertThat(differences(items))
                .containsExactly(
                        difference("9.4", Kind.VALUE, "83.34", "83.33", Level.LEAF),
                        difference("9.4", Kind.UNREACHABLE, "83.34", "83.33, 100.00", null));
        assertThat(differences(questions)).extracting(Difference::kind).containsExactly(Kind.ROUNDING);
    }

    @Test
    void a_figure_that_is_missing_below_may_have_been_any_score() {
        // given a third question that is not printed: 60 to 93.33 are possible
        Map<String, String> figures = new HashMap<>(Map.of("IIT.i1", "90", "IIT.i2", "90"));

        // then
        figures.put("1", "75");
        assertThat(differences(figures)).isEmpty();
        figures.put("1", "50");
        assertThat(differences(figures))
                .containsExactly(difference("1", Kind.VALUE, "50.00", "60.00–93.34", Level.LEAF));
    }

    @Test
    void the_total_is_tested_against_each_printed_level() {
        // given instruments that give 90 and indicators that give 80
        Map<String, String> figures = new HashMap<>();
        List.of("IIT", "EIT1", "EIT2", "OIT").forEach(instrument -> figures.put(instrument, "90"));
        for (int i = 1; i <= 10; i++) {
            figures.put("" + i, "80");
        }
        figures.put("total", "90");

        // then the instruments contradict their indicators too, where they have any
        assertThat(differences(figures))
                .filteredOn(difference -> difference.kind() == Kind.VALUE)
                .extracting(Difference::node, Difference::level, Difference::kind)
                .containsExactly(
                        tuple("total", Level.INDICATOR, Kind.VALUE),
                        tuple("IIT", Level.INDICATOR, Kind.VALUE),
                        tuple("OIT", Level.INDICATOR, Kind.VALUE));
    }

    @Test
    void a_verdict_follows_from_the_printed_score_and_without_one_from_the_derived() {
        assertThat(verdictDifferences("84.99", Verdict.MEETS)).hasSize(1);
        assertThat(verdictDifferences("85.00", Verdict.MEETS)).isEmpty();
        assertThat(verdictDifferences("85.00", Verdict.DOES_NOT_MEET)).hasSize(1);
        assertThat(verdictDifferences(null, Verdict.MEETS)).isEmpty();

        // given a derived score of 90 and only a verdict printed
        Map<String, PrintedFigure> published = new HashMap<>();
        List.of("IIT.i1", "IIT.i2", "IIT.i3")
                .forEach(leaf -> published.put(leaf, PrintedFigure.input(new BigDecimal("90"))));
        published.put("1", PrintedFigure.compare(null).withVerdict(Verdict.DOES_NOT_MEET));

        // then
        assertThat(rules.derive(Inputs.none().withPublished(published, null)).differences())
                .containsExactly(difference("1", Kind.VERDICT, "does-not-meet", "meets", null));
    }

    @Test
    void a_rating_follows_from_the_printed_total_and_instruments() {
        Map<String, String> figures =
                new HashMap<>(Map.of("total", "92.75", "IIT", "100", "EIT1", "85", "EIT2", "100", "OIT", "87.50"));
        assertThat(ratingDifferences(figures, "good")).isEmpty();
        assertThat(ratingDifferences(figures, "pass"))
                .containsExactly(difference("total", Kind.RATING, "pass", "good", null));

        // without the instruments, a total of 92.75 allows two ratings
        Map<String, String> alone = Map.of("total", "92.75");
        assertThat(ratingDifferences(alone, "pass")).isEmpty();
        assertThat(ratingDifferences(alone, "excellent"))
                .containsExactly(difference("total", Kind.RATING, "excellent", "good, pass", null));

        // and a rating alone contradicts nothing
        assertThat(ratingDifferences(Map.of(), "excellent")).isEmpty();
    }

    @Test
    void what_does_not_apply_is_left_out() {
        Inputs inputs =
                compared(Map.of("IIT.i1", "90", "IIT.i2", "80", "1", "85")).withNotApplicable(Set.of("IIT.i3"));

        assertThat(rules.derive(inputs).differences()).isEmpty();
    }

    @Property(tries = 200)
    void a_planted_error_is_found_at_its_node_or_above(@ForAll long seed) {
        // given a full consistent table with one inner figure off by five
        RandomCase given = RandomCase.of(seed, Frameworks.EXACT, 0);
        ScoringRules random = ScoringRules.of(given.framework());
        Map<String, PrintedFigure> printed = random.derive(given.inputs()).nodes().stream()
                .collect(Collectors.toMap(Score.Node::node, node -> PrintedFigure.compare(node.derived())));
        List<TreeNode> inner =
                random.tree().nodes().stream().filter(node -> !node.isLeaf()).toList();
        String place = inner.get(given.random().nextInt(inner.size())).code();
        printed.computeIfPresent(place, (node, figure) -> PrintedFigure.compare(offByFive(figure.score())));

        // when
        List<Difference> differences =
                random.derive(Inputs.none().withPublished(printed, null)).differences();

        // then
        assertThat(differences)
                .anyMatch(difference ->
                        difference.kind() == Kind.VALUE && difference.node().equals(place));
    }

    private static BigDecimal offByFive(BigDecimal score) {
        BigDecimal five = BigDecimal.valueOf(5);
        return score.compareTo(five) > 0 ? score.subtract(five) : score.add(five);
    }

    private List<Difference> differences(Map<String, String> figures) {
        return rules.derive(compared(figures)).differences();
    }

    private List<Difference> ratingDifferences(Map<String, String> figures, String rating) {
        Inputs inputs = compared(figures);
        return rules.derive(inputs.withPublished(inputs.published(), rating)).differences();
    }

    private List<Difference> verdictDifferences(String score, Verdict verdict) {
        BigDecimal figure = score == null ? null : new BigDecimal(score);
        Map<String, PrintedFigure> published =
                Map.of("1", PrintedFigure.compare(figure).withVerdict(verdict));
        return rules.derive(Inputs.none().withPublished(published, null)).differences();
    }

    private static Difference difference(String node, Kind kind, String found, String expected, Level level) {
        return new Difference(node, kind, found, expected, level, List.of());
    }
}
