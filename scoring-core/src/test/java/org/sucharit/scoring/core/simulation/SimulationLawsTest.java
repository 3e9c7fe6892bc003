package org.sucharit.scoring.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sucharit.contracts.assessment.Assessment.ItemReview;
import org.sucharit.contracts.assessment.Assessment.ReviewState;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Instrument;
import org.sucharit.contracts.score.Score;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.PrintedFigure;
import org.sucharit.scoring.core.sheet.ScoreSheet;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.simulation.Changes.ScoreChange;
import org.sucharit.scoring.core.simulation.Simulation.NodeChange;
import org.sucharit.scoring.core.testsupport.Frameworks;
import org.sucharit.scoring.core.testsupport.RandomCase;
import org.sucharit.scoring.core.testsupport.Sheets;
import org.sucharit.scoring.core.tree.TreeNode;

/** Laws of simulation, for every framework and every data. */
class SimulationLawsTest {

    @Property(tries = 200)
    void simulate_then_do_equals_do(@ForAll long seed) {
        // given
        RandomCase given = RandomCase.of(seed, Frameworks.EXACT, 0.2);
        Inputs inputs = withSomeFigures(given);
        ScoringRules rules = ScoringRules.of(given.framework());
        Map<String, BigDecimal> changes = someScores(given, rules, 6);
        Map<String, BigDecimal> weights = given.random().nextBoolean() ? Map.of() : otherWeights(given);

        // when
        Simulation simulation = Simulation.of(
                rules,
                inputs,
                Changes.ofScores(changes.entrySet().stream()
                                .map(change -> new ScoreChange(change.getKey(), change.getValue()))
                                .toList())
                        .withWeights(weights));

        // then
        ScoreSheet done = ScoringRules.of(weighted(given.framework(), weights)).derive(done(inputs, changes));
        assertThat(simulation.before()).isEqualTo(rules.derive(inputs));
        assertThat(simulation.after()).isEqualTo(done);
        assertThat(simulation.changed())
                .extracting(NodeChange::node)
                .containsExactlyElementsOf(differing(simulation.before(), done));
    }

    @Property(tries = 100)
    void a_shadowed_change_alone_leaves_the_total_as_it_is(@ForAll long seed) {
        // given
        RandomCase given = RandomCase.of(seed, Frameworks.EXACT, 0.2);
        Inputs inputs = withSomeFigures(given);
        ScoringRules rules = ScoringRules.of(given.framework());

        for (Map.Entry<String, BigDecimal> change : someScores(given, rules, 4).entrySet()) {
            // when
            Simulation simulation = Simulation.of(
                    rules, inputs, Changes.ofScores(List.of(new ScoreChange(change.getKey(), change.getValue()))));

            // then
            if (!simulation.shadowed().isEmpty()) {
                assertThat(simulation.shadowed()).containsExactly(change.getKey());
                assertThat(simulation.after().total().derived())
                        .isEqualTo(simulation.before().total().derived());
            }
        }
    }

    @Property(tries = 100)
    void a_draft_of_the_same_rules_in_another_order_changes_nothing(@ForAll long seed) {
        // given
        RandomCase given = RandomCase.of(seed, Frameworks.EXACT, 0.2);
        Inputs inputs = withSomeFigures(given);

        // when
        Simulation simulation = Simulation.of(
                ScoringRules.of(given.framework()), inputs, Changes.none().withDraft(given.shuffled()));

        // then
        assertThat(simulation.changed()).isEmpty();
        assertThat(simulation.leftOut()).isEmpty();
        assertThat(Sheets.withoutWay(simulation.after().rating()))
                .isEqualTo(Sheets.withoutWay(simulation.before().rating()));
    }

    private static Inputs done(Inputs inputs, Map<String, BigDecimal> changes) {
        List<ItemReview> reviews = new ArrayList<>(inputs.reviews());
        Map<String, PrintedFigure> figures = new HashMap<>(inputs.published());
        changes.forEach((node, score) -> {
            if (node.startsWith("OIT.")) {
                String item = node.substring("OIT.".length());
                reviews.removeIf(review -> review.item().equals(item));
                reviews.add(new ItemReview(item, ReviewState.FINAL, score));
            } else {
                figures.put(node, PrintedFigure.input(score));
            }
        });
        return inputs.withReviews(reviews).withPublished(figures, inputs.publishedRating());
    }

    private static List<String> differing(ScoreSheet before, ScoreSheet after) {
        Map<String, Score.Node> old = before.nodes().stream().collect(Collectors.toMap(Score.Node::node, node -> node));
        return after.nodes().stream()
                .filter(node -> !told(node).equals(told(old.get(node.node()))))
                .map(Score.Node::node)
                .toList();
    }

    private static String told(Score.Node node) {
        return node.derived() + " " + node.state() + " " + node.verdict();
    }

    private static Map<String, BigDecimal> someScores(RandomCase given, ScoringRules rules, int rarity) {
        Map<String, BigDecimal> scores = new LinkedHashMap<>();
        for (TreeNode node : rules.tree().nodes()) {
            if (given.random().nextInt(rarity) == 0) {
                scores.put(node.code(), BigDecimal.valueOf(given.random().nextInt(10_001), 2));
            }
        }
        return scores;
    }

    private static Inputs withSomeFigures(RandomCase given) {
        Map<String, PrintedFigure> figures = new HashMap<>();
        for (TreeNode node : ScoringRules.of(given.framework()).tree().nodes()) {
            BigDecimal score = BigDecimal.valueOf(given.random().nextInt(10_001), 2);
            switch (given.random().nextInt(12)) {
                case 0 -> figures.put(node.code(), PrintedFigure.input(score));
                case 1 -> figures.put(node.code(), PrintedFigure.compare(score));
                default -> {}
            }
        }
        return given.inputs().withPublished(figures, "good");
    }

    /** The weights of two instruments, exchanged in part. */
    private static Map<String, BigDecimal> otherWeights(RandomCase given) {
        Random random = given.random();
        List<Instrument> instruments = given.framework().instruments();
        Instrument loses = instruments.get(random.nextInt(instruments.size()));
        Instrument wins = instruments.get(random.nextInt(instruments.size()));
        if (loses.equals(wins)) {
            return Map.of();
        }
        BigDecimal part = loses.weight().divide(BigDecimal.valueOf(4));
        return Map.of(
                loses.code(),
                loses.weight().subtract(part),
                wins.code(),
                wins.weight().add(part));
    }

    private static Framework weighted(Framework framework, Map<String, BigDecimal> weights) {
        return Frameworks.framework(
                framework.rounding(),
                framework.instruments().stream()
                        .map(instrument -> instrument.kind() == Instrument.Kind.SURVEY
                                ? Frameworks.survey(instrument.code(), weight(instrument, weights))
                                : Frameworks.disclosure(instrument.code(), weight(instrument, weights)))
                        .toList(),
                framework.indicators(),
                framework.bands());
    }

    private static String weight(Instrument instrument, Map<String, BigDecimal> weights) {
        return weights.getOrDefault(instrument.code(), instrument.weight()).toPlainString();
    }
}
