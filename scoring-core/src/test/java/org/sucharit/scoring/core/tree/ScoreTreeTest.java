package org.sucharit.scoring.core.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sucharit.scoring.core.testsupport.Frameworks.disclosure;
import static org.sucharit.scoring.core.testsupport.Frameworks.questions;
import static org.sucharit.scoring.core.testsupport.Frameworks.survey;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Indicator;
import org.sucharit.contracts.framework.Framework.Instrument;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.scoring.core.testsupport.Frameworks;

class ScoreTreeTest {

    private final ScoreTree tree = ScoreTree.of(Frameworks.fy2568());

    @Test
    void each_kind_of_node_hangs_under_the_node_it_enters() {
        assertThat(path("IIT.i1")).containsExactly("IIT.i1", "1", "IIT", "total");
        assertThat(path("EIT1.e1")).containsExactly("EIT1.e1", "EIT1.6", "EIT1", "total");
        assertThat(path("OIT.o1")).containsExactly("OIT.o1", "9.1", "9", "OIT", "total");
        assertThat(path("6")).containsExactly("6", "total");
    }

    @Test
    void a_shared_indicator_is_a_view_of_its_parts() {
        TreeNode view = tree.find("6").orElseThrow();

        assertThat(view.isView()).isTrue();
        assertThat(view.level()).isEqualTo(Level.INDICATOR);
        assertThat(view.children()).extracting(TreeNode::code).containsExactly("EIT1.6", "EIT2.6");
        assertThat(tree.total().children()).extracting(TreeNode::code).containsExactly("IIT", "EIT1", "EIT2", "OIT");
    }

    @Test
    void nodes_come_in_printed_order_with_children_after_parents() {
        assertThat(tree.nodes())
                .extracting(TreeNode::code)
                .startsWith("total", "IIT", "1", "IIT.i1", "IIT.i2", "IIT.i3", "2")
                .containsSubsequence("5", "6", "7", "8", "EIT1", "EIT1.6", "EIT1.e1", "EIT2", "OIT", "9", "9.1")
                .endsWith("10.2", "OIT.o27", "OIT.o28")
                .hasSize(1 + 4 + 10 + 6 + 7 + 15 + 9 + 9 + 28);
        for (TreeNode node : tree.nodes()) {
            assertThat(tree.nodes().get(node.index())).isSameAs(node);
            assertThat(node.children()).allMatch(child -> child.index() > node.index());
        }
    }

    @Test
    void a_year_with_one_eit_has_neither_parts_nor_views() {
        ScoreTree fy2566 = ScoreTree.of(Frameworks.fy2566());

        assertThat(fy2566.nodes()).noneMatch(TreeNode::isView).noneMatch(node -> node.level() == Level.PART);
        assertThat(fy2566.find("6").flatMap(TreeNode::parent))
                .map(TreeNode::code)
                .contains("EIT");
    }

    @Test
    void an_unknown_code_is_simply_not_found() {
        assertThat(tree.find("EIT.6")).isEmpty();
        assertThat(tree.findItem("o29")).isEmpty();
        assertThat(tree.findItem("o28")).map(TreeNode::code).contains("OIT.o28");
    }

    @Test
    void instruments_are_grouped_only_where_they_share_all_their_indicators() {
        // given two instruments of which one also measures an indicator of its own
        Framework lopsided = Frameworks.framework(
                Frameworks.EXACT,
                List.of(survey("A", "60"), survey("B", "40")),
                List.of(questions("1", List.of("A", "B"), "q", 1, 2), questions("2", List.of("A"), "q", 3, 4)),
                Frameworks.ratings());

        // then
        assertThat(tree.groups()).hasSize(3);
        assertThat(tree.groups().get(1).views()).extracting(TreeNode::code).containsExactly("6", "7", "8");
        assertThat(ScoreTree.of(lopsided).groups())
                .hasSize(2)
                .allMatch(group -> group.views().isEmpty());
    }

    @Test
    void a_framework_without_a_tree_is_refused_with_its_reason() {
        List<Indicator> one = List.of(questions("1", List.of("A"), "q", 1, 2));
        assertInvalid(List.of(survey("A", "99")), one, "weights sum to 99");
        assertInvalid(List.of(survey("A", "100"), survey("B", "0")), one, "B: weight must be positive");
        assertInvalid(List.of(survey("A", "60"), survey("B", "40")), one, "B: nothing below it");
        assertInvalid(List.of(survey("A", "60"), survey("A", "40")), one, "A: more than one instrument has this code");
        assertInvalid(
                List.of(survey("A", "100")), List.of(questions("1", List.of("Z"), "q", 1, 2)), "unknown instrument");
        assertInvalid(List.of(survey("A", "100")), List.of(one.getFirst(), one.getFirst()), "used for two nodes");
        assertInvalid(
                List.of(disclosure("A", "60"), disclosure("B", "40")),
                List.of(questions("1", List.of("A"), "q", 1, 2), questions("2", List.of("B"), "q", 1, 2)),
                "item code used twice");
    }

    private static void assertInvalid(List<Instrument> instruments, List<Indicator> indicators, String reason) {
        Framework framework = Frameworks.framework(Frameworks.EXACT, instruments, indicators, Frameworks.ratings());

        assertThatThrownBy(() -> ScoreTree.of(framework))
                .isInstanceOf(InvalidFramework.class)
                .hasMessageContaining(reason);
    }

    private Stream<String> path(String code) {
        return Stream.iterate(
                        tree.find(code).orElseThrow(),
                        node -> node != null,
                        node -> node.parent().orElse(null))
                .map(TreeNode::code);
    }
}
