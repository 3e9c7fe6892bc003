package org.sucharit.scoring.core.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Mapping;
import org.sucharit.contracts.framework.Framework.Mapping.Relation;
import org.sucharit.scoring.core.arithmetic.Rational;
import org.sucharit.scoring.core.derivation.Derivation;
import org.sucharit.scoring.core.derivation.Evidence;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.PrintedFigure;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.testsupport.Frameworks;
import org.sucharit.scoring.core.testsupport.RandomCase;
import org.sucharit.scoring.core.testsupport.Years;
import org.sucharit.scoring.core.tree.TreeNode;

/** Laws of rescoring, for every framework and every data. */
class RescoringLawsTest {

    @Property(tries = 300)
    void by_the_same_rules_every_score_is_what_it_was(@ForAll long seed) {
        // given
        RandomCase given = RandomCase.perhapsMixed(seed, Frameworks.EXACT, 0.2);
        ScoringRules rules = ScoringRules.of(given.framework());
        Inputs inputs = withSomeFigures(given, rules);

        // when
        Derivation was = rules.derivation(inputs);
        Rescored rescored = Rescoring.of(
                        rules, rules, Crosswalk.between(given.framework(), given.framework(), List.of()))
                .rescore(inputs);

        // then
        assertThat(rescored.ratings()).isEqualTo(rules.ratings(was));
        assertThat(rescored.leftOut()).isEmpty();
        for (TreeNode node : rules.tree().nodes()) {
            assertThat(rescored.derivation().score(node)).as(node.code()).isEqualTo(was.score(node));
            assertThat(rescored.derivation().coverage(node)).as(node.code()).isEqualTo(was.coverage(node));
            assertThat(rescored.derivation().state(node)).as(node.code()).isEqualTo(was.state(node));
            rescored.comparability(node).ifPresent(c -> assertThat(c.partly()).isEqualTo(Rational.ZERO));
        }
    }

    @Property(tries = 300)
    void by_the_same_rules_a_score_is_comparable_as_far_as_it_is_covered(@ForAll long seed) {
        RandomCase given = RandomCase.perhapsMixed(seed, Frameworks.EXACT, 0.3);
        ScoringRules rules = ScoringRules.of(given.framework());
        Inputs inputs = given.inputs().withNotApplicable(given.someLeaves(0.1));

        Rescored rescored = Rescoring.of(
                        rules, rules, Crosswalk.between(given.framework(), given.framework(), List.of()))
                .rescore(inputs);

        for (TreeNode node : rules.tree().nodes()) {
            rescored.comparability(node)
                    .ifPresent(c -> assertThat(c.equal())
                            .as(node.code())
                            .isEqualTo(rescored.derivation().coverage(node)));
        }
    }

    @Property(tries = 300)
    void shares_sum_to_one_exact_and_published(@ForAll long seed) {
        RandomCase given = RandomCase.of(seed, Frameworks.EXACT, 0.3);
        ScoringRules from = ScoringRules.of(given.framework());
        ScoringRules to = ScoringRules.of(randomlyRelated(given));
        Inputs inputs = withSomeFigures(given, from);

        Rescored rescored = Rescoring.of(from, to, Crosswalk.between(from.framework(), to.framework(), List.of()))
                .rescore(inputs);

        for (TreeNode node : to.tree().nodes()) {
            boolean applies = !rescored.derivation().evidence().isNotApplicable(node);
            assertThat(rescored.comparability(node).isPresent()).isEqualTo(applies);
            rescored.comparability(node).ifPresent(c -> {
                assertThat(c.equal().add(c.partly()).add(c.nothing())).isEqualTo(Rational.ONE);
                Comparability.Shares shares = c.published();
                assertThat(shares.equal().add(shares.partly()).add(shares.nothing()))
                        .isEqualByComparingTo(BigDecimal.ONE);
                assertThat(shares.partly().signum() > 0).isIn(c.partly().signum() > 0, false);
                assertThat(shares.nothing().signum()).isEqualTo(c.nothing().signum());
            });
        }
    }

    @Property(tries = 100)
    void seen_from_the_other_side_a_crosswalk_is_its_inverse(@ForAll long seed) {
        RandomCase given = RandomCase.of(seed, Frameworks.EXACT, 0);
        Framework later = randomlyRelated(given);
        Crosswalk crosswalk = Crosswalk.between(given.framework(), later, List.of());
        Crosswalk back = Crosswalk.between(later, given.framework(), List.of());

        for (String leaf : given.leaves()) {
            crosswalk
                    .sources(leaf)
                    .forEach((source, relation) ->
                            assertThat(back.sources(source)).containsEntry(leaf, Relations.inverse(relation)));
            assertThat(back.inverse().sources(leaf)).isEqualTo(crosswalk.sources(leaf));
        }
    }

    /** Of some leaves that do not apply, and figures used as input at some nodes that do. */
    private static Inputs withSomeFigures(RandomCase given, ScoringRules rules) {
        Set<String> notApplicable = given.someLeaves(0.1);
        Evidence applies = Evidence.of(rules.tree(), Inputs.none().withNotApplicable(notApplicable));
        Map<String, PrintedFigure> figures = new HashMap<>();
        for (TreeNode node : rules.tree().nodes()) {
            if (!node.isLeaf()
                    && !applies.isNotApplicable(node)
                    && given.random().nextInt(12) == 0) {
                figures.put(
                        node.code(),
                        PrintedFigure.input(BigDecimal.valueOf(given.random().nextInt(101))));
            }
        }
        return given.inputs().withPublished(figures, null).withNotApplicable(notApplicable);
    }

    /** The same rules of the next year, whose leaves are related to this year's by chance. */
    private static Framework randomlyRelated(RandomCase given) {
        List<String> leaves = given.leaves();
        List<Relation> relations =
                List.of(Relation.EQUAL, Relation.EQUAL, Relation.BROADER, Relation.NARROWER, Relation.OVERLAPPING);
        List<Mapping> mappings = new ArrayList<>();
        for (String leaf : leaves) {
            for (int i = given.random().nextInt(3); i > 0; i--) {
                mappings.add(new Mapping(
                        leaves.get(given.random().nextInt(leaves.size())),
                        leaf,
                        relations.get(given.random().nextInt(relations.size()))));
            }
        }
        int fiscalYear = given.framework().fiscalYear();
        return Years.of(given.framework(), fiscalYear + 1, 1, List.of(Years.crosswalk(fiscalYear, mappings)));
    }
}
