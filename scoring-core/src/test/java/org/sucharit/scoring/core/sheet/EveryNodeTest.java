package org.sucharit.scoring.core.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.SoftAssertions;
import org.sucharit.contracts.score.Score;
import org.sucharit.scoring.core.arithmetic.Rational;
import org.sucharit.scoring.core.derivation.Derivation;
import org.sucharit.scoring.core.testsupport.NodeOracle;
import org.sucharit.scoring.core.testsupport.RandomYear;
import org.sucharit.scoring.core.tree.TreeNode;

/** Each node of a sheet, held against a computation that shares no code with the one under test. */
class EveryNodeTest {

    private static final int COVERAGE_SCALE = 4;

    @Property(tries = 400)
    void every_node_is_what_answers_and_reviews_make_of_it(@ForAll long seed) {
        assertEqualToOracle(RandomYear.of(seed).unpublished());
    }

    @Property(tries = 400)
    void every_node_is_what_published_inputs_make_of_it(@ForAll long seed) {
        assertEqualToOracle(RandomYear.of(seed));
    }

    private static void assertEqualToOracle(RandomYear given) {
        // when
        ScoringRules rules = ScoringRules.of(given.framework());
        Derivation derivation = rules.derivation(given.inputs());
        Map<String, Score.Node> sheet = rules.derive(given.inputs()).nodes().stream()
                .collect(Collectors.toMap(Score.Node::node, Function.identity()));

        // then
        Map<String, NodeOracle.Figure> oracle = NodeOracle.of(given).figures();
        assertThat(sheet.keySet()).isEqualTo(oracle.keySet());
        SoftAssertions.assertSoftly(softly -> oracle.forEach((code, expected) -> {
            TreeNode place = rules.tree().find(code).orElseThrow();
            Score.Node node = sheet.get(code);
            softly.assertThat(derivation.score(place).map(Rational::toString))
                    .as("exact score of %s", code)
                    .isEqualTo(expected.exactly());
            softly.assertThat(derivation.coverage(place))
                    .as("exact coverage of %s", code)
                    .hasToString(expected.coverage().toString());
            softly.assertThat(node)
                    .as(code)
                    .returns(expected.level(), Score.Node::level)
                    .returns(expected.published(), Score.Node::derived)
                    .returns(expected.coverage().cutOff(COVERAGE_SCALE), Score.Node::coverage)
                    .returns(expected.state(), Score.Node::state)
                    .returns(expected.verdict(), Score.Node::verdict);
        }));
    }
}
