package org.sucharit.scoring.core.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sucharit.scoring.core.testsupport.Sheets.node;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.contracts.framework.Framework.Rounding;
import org.sucharit.contracts.score.Score;
import org.sucharit.contracts.score.Score.NodeState;
import org.sucharit.scoring.core.arithmetic.Rational;
import org.sucharit.scoring.core.derivation.Derivation;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.PrintedFigure;
import org.sucharit.scoring.core.testsupport.FlatOracle;
import org.sucharit.scoring.core.testsupport.Frameworks;
import org.sucharit.scoring.core.testsupport.RandomCase;
import org.sucharit.scoring.core.testsupport.RandomYear;
import org.sucharit.scoring.core.testsupport.Sheets;
import org.sucharit.scoring.core.tree.TreeNode;

/** Laws that hold for every framework and every data. */
class ScoringLawsTest {

    @Property(tries = 300)
    void total_and_coverage_equal_those_of_an_independent_oracle(@ForAll long seed) {
        // given
        RandomCase given = RandomCase.of(seed, Frameworks.EXACT, 0.15);
        Set<String> notApplicable = given.someLeaves(0.1);

        // when
        ScoreSheet sheet =
                ScoringRules.of(given.framework()).derive(given.inputs().withNotApplicable(notApplicable));

        // then
        assertThat(sheet.total().derived()).isEqualTo(FlatOracle.total(given, notApplicable));
        assertThat(sheet.total().coverage()).isEqualByComparingTo(FlatOracle.coverage(given, notApplicable));
    }

    @Property(tries = 200)
    void a_score_lies_within_its_children_and_coverage_tells_whether_anything_is_missing(@ForAll long seed) {
        // given
        RandomCase given = RandomCase.of(seed, Frameworks.EXACT, 0.3);
        ScoringRules rules = ScoringRules.of(given.framework());

        // when
        Derivation derivation = rules.derivation(given.inputs().withNotApplicable(given.someLeaves(0.1)));

        // then
        for (TreeNode node : rules.tree().nodes()) {
            Rational coverage = derivation.coverage(node);
            assertThat(coverage).isBetween(Rational.ZERO, Rational.ONE);
            boolean scored = derivation.state(node) == NodeState.SCORED;
            assertThat(derivation.score(node).isPresent()).isEqualTo(scored);
            assertThat(coverage.signum() > 0).isEqualTo(scored);
            if (scored && !node.isLeaf()) {
                List<Rational> children = node.children().stream()
                        .flatMap(child -> derivation.score(child).stream())
                        .toList();
                assertThat(derivation.score(node).orElseThrow())
                        .isBetween(
                                children.stream().min(Rational::compareTo).orElseThrow(),
                                children.stream().max(Rational::compareTo).orElseThrow());
                boolean complete = node.children().stream()
                        .allMatch(child ->
                                derivation.state(child) == NodeState.NOT_APPLICABLE || derivation.isFullyKnown(child));
                assertThat(derivation.isFullyKnown(node)).isEqualTo(complete);
            }
        }
    }

    @Property(tries = 200)
    void the_order_of_anything_changes_nothing(@ForAll long seed) {
        // given
        RandomCase given = RandomCase.of(seed, randomRounding(seed), 0.1);
        Inputs inputs = withSomeFigures(given);

        // when
        ScoreSheet sheet = ScoringRules.of(given.framework()).derive(inputs);
        ScoreSheet shuffled = ScoringRules.of(given.shuffled()).derive(inputs);

        // then
        assertThat(shuffled.nodes()).containsExactlyInAnyOrderElementsOf(sheet.nodes());
        assertThat(shuffled.differences()).containsExactlyInAnyOrderElementsOf(sheet.differences());
        assertThat(Sheets.withoutWay(shuffled.rating())).isEqualTo(Sheets.withoutWay(sheet.rating()));
        assertThat(shuffled.total()).isEqualTo(sheet.total());
    }

    @Property(tries = 300)
    void an_input_at_a_node_equals_the_same_figure_at_every_leaf_under_it(@ForAll long seed) {
        // given
        RandomCase given = RandomCase.of(seed, randomRounding(seed), 0.1);
        ScoringRules rules = ScoringRules.of(given.framework());
        List<TreeNode> nodes = rules.tree().nodes();
        TreeNode node = nodes.get(given.random().nextInt(nodes.size()));
        PrintedFigure figure =
                PrintedFigure.input(BigDecimal.valueOf(given.random().nextInt(10_001), 2));
        Map<String, PrintedFigure> leaves = rules.tree().nodes().stream()
                .filter(leaf -> leaf.isLeaf() && isUnder(leaf, node))
                .collect(Collectors.toMap(TreeNode::code, leaf -> figure));

        // when
        ScoreSheet atNode = rules.derive(given.inputs().withPublished(Map.of(node.code(), figure), null));
        ScoreSheet atLeaves = rules.derive(given.inputs().withPublished(leaves, null));

        // then
        assertThat(node(atNode, node.code()).derived())
                .isEqualTo(node(atLeaves, node.code()).derived());
        // What is missing elsewhere weighs differently when a group goes by its indicators instead of its instruments.
        if (!node.isView() || atLeaves.total().coverage().compareTo(BigDecimal.ONE) == 0) {
            assertThat(atNode.total().derived())
                    .as("total with %s = %s", node.code(), figure.score())
                    .isEqualTo(atLeaves.total().derived());
        }
        if (!node.isView()) {
            for (TreeNode above = node; above != null; above = above.parent().orElse(null)) {
                assertThat(node(atNode, above.code()).derived())
                        .isEqualTo(node(atLeaves, above.code()).derived());
                assertThat(node(atNode, above.code()).coverage())
                        .isEqualTo(node(atLeaves, above.code()).coverage());
            }
        }
    }

    @Property(tries = 200)
    void every_completion_has_a_rating_that_was_possible_before(@ForAll long seed) {
        // given everything known, and the same with some figures withheld or only summed up
        RandomCase given = RandomCase.perhapsMixed(seed, randomRounding(seed), 0);
        ScoringRules rules = ScoringRules.of(given.framework());
        ScoreSheet complete = rules.derive(given.inputs());
        Random random = given.random();
        Map<String, PrintedFigure> kept = new HashMap<>();
        double share = random.nextDouble();
        for (Score.Node node : complete.nodes()) {
            TreeNode place = rules.tree().find(node.node()).orElseThrow();
            if (place.isLeaf() && random.nextDouble() < share) {
                kept.put(node.node(), PrintedFigure.input(node.derived()));
            }
        }
        if (random.nextInt(3) == 0) {
            kept.put("total", PrintedFigure.input(complete.total().derived()));
        }

        // when: leaves are given as published figures, so the completion is made of such figures too
        Map<String, PrintedFigure> all = new HashMap<>(kept);
        for (Score.Node node : complete.nodes()) {
            if (rules.tree().find(node.node()).orElseThrow().isLeaf()) {
                all.put(node.node(), PrintedFigure.input(node.derived()));
            }
        }
        all.remove("total");
        ScoreSheet completed = rules.derive(Inputs.none().withPublished(all, null));
        if (kept.containsKey("total")) {
            kept.put("total", PrintedFigure.input(completed.total().derived()));
        }
        ScoreSheet open = rules.derive(Inputs.none().withPublished(kept, null));

        // then
        assertThat(completed.rating().derived()).hasSize(1);
        assertThat(open.rating().derived()).containsAll(completed.rating().derived());
    }

    @Property(tries = 200)
    void published_shared_indicators_leave_the_true_rating_possible(@ForAll long seed) {
        // given a sheet, of which only the indicators are published
        RandomCase given = RandomCase.of(seed, Frameworks.EXACT, 0);
        ScoringRules rules = ScoringRules.of(given.framework());
        ScoreSheet complete = rules.derive(given.inputs());
        Map<String, PrintedFigure> indicators = complete.nodes().stream()
                .filter(node -> node.level() == Level.INDICATOR)
                .collect(Collectors.toMap(Score.Node::node, node -> PrintedFigure.input(node.derived())));

        // when
        ScoreSheet open = rules.derive(Inputs.none().withPublished(indicators, null));

        // then: the total may be off by the rounding of the indicators, and so may a rating at its boundary
        assertThat(open.total().derived().subtract(complete.total().derived()).abs())
                .isLessThanOrEqualTo(new BigDecimal("0.01"));
        if (open.total().derived().compareTo(complete.total().derived()) == 0 && sameInstruments(open, complete)) {
            assertThat(open.rating().derived()).containsAll(complete.rating().derived());
        }
    }

    @Property(tries = 200)
    void a_table_printed_from_exact_scores_never_contradicts_itself(@ForAll long seed) {
        // given
        RandomCase given = RandomCase.of(seed, randomRounding(seed), 0);
        ScoringRules rules = ScoringRules.of(given.framework());
        ScoreSheet complete = rules.derive(given.inputs());
        Map<String, PrintedFigure> printed = complete.nodes().stream()
                .filter(node -> given.random().nextInt(4) > 0)
                .collect(Collectors.toMap(
                        Score.Node::node,
                        node -> PrintedFigure.compare(node.derived()).withVerdict(node.verdict())));

        // when
        ScoreSheet sheet = rules.derive(given.inputs()
                .withPublished(printed, complete.rating().derived().getFirst()));

        // then
        assertThat(sheet.differences()).allMatch(difference -> difference.kind() == Score.Difference.Kind.ROUNDING);
    }

    @Property(tries = 200)
    void whatever_the_framework_a_table_printed_from_exact_scores_never_contradicts_itself(@ForAll long seed) {
        // given
        RandomYear given = RandomYear.complete(seed);
        ScoringRules rules = ScoringRules.of(given.framework());
        Random random = new Random(seed);
        Map<String, PrintedFigure> printed = rules.derive(given.inputs()).nodes().stream()
                .filter(node -> random.nextInt(4) > 0)
                .collect(Collectors.toMap(
                        Score.Node::node,
                        node -> PrintedFigure.compare(node.derived()).withVerdict(node.verdict())));

        // when
        ScoreSheet sheet = rules.derive(given.inputs().withPublished(printed, null));

        // then: shared indicators do not know what rounding did to the instruments that enter the total
        boolean roundsInstruments = given.framework().rounding().levels().contains(Level.INSTRUMENT);
        assertThat(sheet.differences())
                .allMatch(difference -> difference.kind() == Score.Difference.Kind.ROUNDING
                        || (roundsInstruments
                                && difference.node().equals("total")
                                && difference.level() == Level.INDICATOR));
    }

    private static boolean sameInstruments(ScoreSheet open, ScoreSheet complete) {
        return open.nodes().stream()
                .filter(node -> node.level() == Level.INSTRUMENT && node.derived() != null)
                .allMatch(node -> node.equals(node(complete, node.node()))
                        || node.derived().compareTo(node(complete, node.node()).derived()) == 0);
    }

    private static boolean isUnder(TreeNode leaf, TreeNode node) {
        for (TreeNode above = leaf; above != null; above = above.parent().orElse(null)) {
            if (above.equals(node) || above.viewedBy().filter(node::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Inputs withSomeFigures(RandomCase given) {
        ScoringRules rules = ScoringRules.of(given.framework());
        Map<String, PrintedFigure> figures = new HashMap<>();
        for (TreeNode node : rules.tree().nodes()) {
            BigDecimal score = BigDecimal.valueOf(given.random().nextInt(10_001), 2);
            switch (given.random().nextInt(8)) {
                case 0 -> figures.put(node.code(), PrintedFigure.input(score));
                case 1 -> figures.put(node.code(), PrintedFigure.compare(score));
                default -> {}
            }
        }
        return given.inputs().withPublished(figures, "good");
    }

    private static Rounding randomRounding(long seed) {
        Random random = new Random(seed);
        Rounding.Mode[] modes = Rounding.Mode.values();
        List<Level> levels = List.of(Level.values()).stream()
                .filter(level -> random.nextInt(4) == 0)
                .toList();
        return new Rounding(2, modes[random.nextInt(modes.length)], levels);
    }
}
