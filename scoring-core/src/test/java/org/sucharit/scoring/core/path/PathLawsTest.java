package org.sucharit.scoring.core.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Band;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.contracts.framework.Framework.Rounding;
import org.sucharit.scoring.core.derivation.Derivation;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.InvalidInputs;
import org.sucharit.scoring.core.derivation.PrintedFigure;
import org.sucharit.scoring.core.path.Path.Step;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.testsupport.Frameworks;
import org.sucharit.scoring.core.testsupport.RandomCase;
import org.sucharit.scoring.core.tree.TreeNode;

/** Path and risk against trying every set of changes, each by deriving from changed inputs. */
class PathLawsTest {

    private static final int CHANGEABLE = 7;

    @Property(tries = 90)
    void no_set_of_raised_figures_reaches_the_rating_at_less_effort(@ForAll long seed) {
        // given
        Trial trial = new Trial(seed);
        Map<String, Integer> efforts = new HashMap<>();
        trial.changeable.forEach(
                node -> efforts.put(node, 1 + trial.random.nextInt(trial.random.nextBoolean() ? 1 : 5)));
        String wanted = trial.anyRating();

        // when
        Path path = Path.to(
                new Wish(wanted, efforts, trial.excluded), trial.rules.derivation(trial.inputs), trial.rules.ratings());

        // then
        Long least = null;
        BigDecimal highest = null;
        for (Set<String> raised : subsets(trial.changeable)) {
            Inputs inputs = trial.changed(raised, true);
            if (trial.holds(wanted, inputs)) {
                long effort = raised.stream().mapToLong(efforts::get).sum();
                BigDecimal total = trial.total(inputs);
                if (least == null || effort < least || (effort == least && total.compareTo(highest) > 0)) {
                    least = effort;
                    highest = total;
                }
            }
        }
        assertThat(path.reachable()).isEqualTo(least != null);
        assertThat(path.proven()).isTrue();
        if (least == null) {
            assertThat(path.steps()).isEmpty();
            assertThat(path.totalAfter()).isEqualTo(trial.total(trial.changed(Set.copyOf(trial.changeable), true)));
        } else {
            assertThat(path.effort()).isEqualTo(least);
            assertThat(path.steps().stream().mapToLong(Step::effort).sum()).isEqualTo(least);
            assertThat(path.totalAfter()).isEqualTo(highest);
            Set<String> steps =
                    new HashSet<>(path.steps().stream().map(Step::node).toList());
            assertThat(trial.holds(wanted, trial.changed(steps, true))).isTrue();
            assertThat(path.conditions()).allMatch(condition -> condition.after() == null || condition.holdsAfter());
        }
    }

    /** A total given as input, raised, reaches a better band than the one wanted, whose instruments it misses. */
    @Example
    void the_conditions_told_are_those_of_the_band_that_holds() {
        no_set_of_raised_figures_reaches_the_rating_at_less_effort(-3666);
    }

    @Property(tries = 80)
    void no_smaller_set_of_fallen_figures_loses_the_rating(@ForAll long seed) {
        // given
        Trial trial = new Trial(seed);
        Inputs worst = trial.changed(Set.of(), true);
        String rating = trial.ratings(worst).getLast();
        List<String> falling = trial.scored();
        if (falling.size() > CHANGEABLE) {
            return;
        }

        // when
        Risk risk = Risk.of(trial.rules.derivation(trial.inputs), trial.rules.ratings());

        // then
        Integer least = null;
        for (Set<String> fallen : subsets(falling)) {
            if (!trial.holds(rating, trial.changed(fallen, false)) && (least == null || fallen.size() < least)) {
                least = fallen.size();
            }
        }
        assertThat(risk.rating()).isEqualTo(rating);
        assertThat(risk.proven()).isTrue();
        assertThat(risk.fewest()).hasSize(least == null ? 0 : least);
        if (least != null) {
            assertThat(trial.holds(rating, trial.changed(Set.copyOf(risk.fewest()), false)))
                    .isFalse();
        }
    }

    @Property(tries = 40)
    void a_start_loses_the_rating_just_where_it_is_told(@ForAll long seed) {
        // given
        Trial trial = new Trial(seed);
        Inputs worst = trial.changed(Set.of(), true);

        // when
        Risk risk = Risk.of(trial.rules.derivation(trial.inputs), trial.rules.ratings());

        // then
        BigDecimal unit = BigDecimal.ONE.movePointLeft(2);
        for (Risk.Fall fall : risk.falls()) {
            if (fall.lostAt() == null) {
                assertThat(trial.holds(risk.rating(), with(worst, fall.node(), BigDecimal.ZERO)))
                        .isTrue();
            } else {
                assertThat(trial.holds(risk.rating(), with(worst, fall.node(), fall.lostAt())))
                        .isFalse();
                BigDecimal above = fall.lostAt().add(unit);
                if (above.compareTo(fall.score()) < 0) {
                    assertThat(trial.holds(risk.rating(), with(worst, fall.node(), above)))
                            .isTrue();
                }
            }
        }
    }

    private static Inputs with(Inputs inputs, String node, BigDecimal score) {
        Map<String, PrintedFigure> published = new HashMap<>(inputs.published());
        published.put(node, PrintedFigure.input(score));
        return inputs.withPublished(published, null);
    }

    private static List<Set<String>> subsets(List<String> nodes) {
        List<Set<String>> subsets = new ArrayList<>();
        for (int mask = 0; mask < 1 << nodes.size(); mask++) {
            Set<String> subset = new HashSet<>();
            for (int i = 0; i < nodes.size(); i++) {
                if ((mask >> i & 1) == 1) {
                    subset.add(nodes.get(i));
                }
            }
            subsets.add(subset);
        }
        return subsets;
    }

    /** A random agency of which only a few figures can be changed. */
    private static final class Trial {

        private final Random random;
        private final ScoringRules rules;
        private final Inputs inputs;
        private final Derivation derivation;
        private final List<String> changeable = new ArrayList<>();
        private final Set<String> excluded = new HashSet<>();

        Trial(long seed) {
            RandomCase given = RandomCase.perhapsMixed(seed, rounding(seed), new Random(seed).nextInt(3) * 0.1);
            random = given.random();
            rules = ScoringRules.of(random.nextBoolean() ? given.framework() : withCrossingBands(given.framework()));
            Map<String, PrintedFigure> figures = random.nextInt(3) == 0 ? summaryTable() : someFigures();
            Set<String> notApplicable = given.someLeaves(random.nextInt(2) * 0.1);
            notApplicable.removeAll(figures.keySet());
            Inputs candidate = given.inputs().withPublished(figures, null).withNotApplicable(notApplicable);
            inputs = isValid(candidate) ? candidate : candidate.withNotApplicable(Set.of());
            derivation = rules.derivation(inputs);
            chooseChangeable();
        }

        /** Bands of which the better one does not imply the other: a high total does without high instruments. */
        private static Framework withCrossingBands(Framework framework) {
            return Frameworks.framework(
                    framework.rounding(),
                    framework.instruments(),
                    framework.indicators(),
                    List.of(
                            Frameworks.band("high", "92", null),
                            Frameworks.band("even", "80", "75"),
                            Frameworks.band("fair", "70", "60"),
                            Frameworks.band("low", "0", null)));
        }

        private Map<String, PrintedFigure> someFigures() {
            Map<String, PrintedFigure> figures = new HashMap<>();
            int rarity = 2 + random.nextInt(12);
            for (TreeNode node : rules.tree().nodes()) {
                if (random.nextInt(rarity) == 0 && (node.level() != Level.TOTAL || random.nextInt(3) == 0)) {
                    figures.put(node.code(), figure(random.nextInt(101)));
                }
            }
            return figures;
        }

        /** Every indicator: so few figures that all depends on each, and instruments that are not known themselves. */
        private Map<String, PrintedFigure> summaryTable() {
            Map<String, PrintedFigure> figures = new HashMap<>();
            int low = 60 + random.nextInt(40);
            rules.tree().nodes().stream()
                    .filter(node -> node.level() == Level.INDICATOR)
                    .forEach(node -> figures.put(node.code(), figure(low)));
            return figures;
        }

        private PrintedFigure figure(int low) {
            return PrintedFigure.input(BigDecimal.valueOf(100L * low + random.nextInt(10_001 - 100 * low), 2));
        }

        private boolean isValid(Inputs candidate) {
            try {
                rules.derivation(candidate);
                return true;
            } catch (InvalidInputs e) {
                return false;
            }
        }

        /** Leaves and inputs, whether or not they matter; with all others excluded. */
        private void chooseChangeable() {
            List<TreeNode> nodes = new ArrayList<>();
            for (TreeNode node : rules.tree().nodes()) {
                if ((node.isLeaf() || derivation.evidence().isInput(node))
                        && !derivation.evidence().isNotApplicable(node)) {
                    nodes.add(node);
                }
            }
            Collections.shuffle(nodes, random);
            nodes.sort((one, other) -> Boolean.compare(one.isLeaf(), other.isLeaf()));
            for (TreeNode node : nodes) {
                if (changeable.size() < CHANGEABLE && random.nextInt(8) > 0) {
                    changeable.add(node.code());
                } else {
                    excluded.add(node.code());
                }
            }
            changeable.removeIf(code -> isUnderExcluded(rules.tree().find(code).orElseThrow()));
        }

        private boolean isUnderExcluded(TreeNode node) {
            return excluded.contains(node.code())
                    || node.viewedBy().filter(this::isUnderExcluded).isPresent()
                    || node.parent().filter(this::isUnderExcluded).isPresent();
        }

        /** Codes of the nodes with a score of their own that may matter. */
        List<String> scored() {
            return Starts.of(derivation).stream()
                    .filter(start -> derivation.score(start).isPresent())
                    .map(TreeNode::code)
                    .toList();
        }

        /** The inputs with some nodes at their maximum or minimum, and what is open at 0. */
        Inputs changed(Set<String> nodes, boolean raised) {
            Map<String, PrintedFigure> figures = new HashMap<>(inputs.published());
            for (TreeNode node : rules.tree().nodes()) {
                if (derivation.isOpen(node)) {
                    figures.put(node.code(), PrintedFigure.input(BigDecimal.ZERO));
                }
            }
            nodes.forEach(
                    node -> figures.put(node, PrintedFigure.input(raised ? BigDecimal.valueOf(100) : BigDecimal.ZERO)));
            return inputs.withPublished(figures, null);
        }

        List<String> ratings(Inputs changed) {
            return rules.ratings().ratings(rules.derivation(changed));
        }

        boolean holds(String rating, Inputs changed) {
            List<String> order =
                    rules.ratings().bands().stream().map(Band::rating).toList();
            return ratings(changed).stream().allMatch(possible -> order.indexOf(possible) <= order.indexOf(rating));
        }

        BigDecimal total(Inputs changed) {
            Derivation after = rules.derivation(changed);
            return after.score(rules.tree().total())
                    .map(rules.policy()::publish)
                    .orElse(null);
        }

        String anyRating() {
            List<Band> bands = rules.ratings().bands();
            return bands.get(random.nextInt(bands.size())).rating();
        }

        private static Rounding rounding(long seed) {
            Random random = new Random(~seed);
            List<Level> levels = List.of(Level.values()).stream()
                    .filter(level -> random.nextInt(4) == 0)
                    .toList();
            Rounding.Mode[] modes = Rounding.Mode.values();
            return new Rounding(2, modes[random.nextInt(modes.length)], levels);
        }
    }
}
