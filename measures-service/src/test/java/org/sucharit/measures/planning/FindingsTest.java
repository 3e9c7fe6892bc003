package org.sucharit.measures.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan.Finding;
import org.sucharit.contracts.plan.Plan.FindingKind;
import org.sucharit.contracts.score.Score;

class FindingsTest {

    private final Framework framework = Fixture.framework(2568);

    @Test
    void kinds_change_exactly_at_the_thresholds() {
        Score score = Fixture.score(
                framework, Map.of("IIT.i1", 84.99, "IIT.i2", 85, "IIT.i3", 94.99, "IIT.i4", 95, "IIT.i5", 100));
        assertThat(Findings.of(framework, score))
                .extracting(Finding::node, Finding::kind)
                .containsExactly(
                        tuple("IIT.i1", FindingKind.URGENT),
                        tuple("IIT.i2", FindingKind.IMPROVE),
                        tuple("IIT.i3", FindingKind.IMPROVE));
    }

    @Test
    void the_worst_comes_first_and_an_indicator_before_its_equals() {
        Score score = Fixture.score(
                framework,
                Map.of("10", 80, "OIT.o23", 0, "OIT.o14", 50, "7", 91, "EIT1.e4", 91, "EIT2.e4", 91, "EIT1.e1", 90));
        assertThat(Findings.of(framework, score))
                .extracting(Finding::node)
                .containsExactly("OIT.o23", "OIT.o14", "10", "EIT1.e1", "7", "EIT1.e4", "EIT2.e4");
    }

    @Test
    void what_gains_the_total_most_comes_first_of_its_kind() {
        // given: o23 and o24 are starts; indicator 9 is one as a whole, so that o1 under it has no gain of its own
        Map<String, String> gains = Map.of("OIT.o23", "0.5", "OIT.o24", "1.25", "9", "1", "EIT1.e4", "0.75");
        Map<String, Integer> figures =
                Map.of("OIT.o23", 0, "OIT.o24", 50, "9", 90, "OIT.o1", 50, "10", 90, "EIT1.e4", 91, "7", 94);
        Score score = Fixture.scored(framework, node -> {
            Integer figure = figures.get(node);
            Score.Node without = Fixture.node(
                    node, figure == null ? null : BigDecimal.valueOf(figure), null, Score.NodeState.SCORED);
            return gains.containsKey(node) ? Fixture.gaining(without, gains.get(node)) : without;
        });

        // when
        List<Finding> findings = Findings.of(framework, score);

        // then
        assertThat(findings)
                .extracting(Finding::node)
                .containsExactly("OIT.o24", "OIT.o1", "OIT.o23", "10", "9", "EIT1.e4", "7");
        assertThat(findings)
                .extracting(finding ->
                        finding.gain() == null ? null : finding.gain().toPlainString())
                .containsExactly("1.25", null, "0.5", "1.75", "1", "0.75", "0.75");
    }

    @Test
    void a_finding_names_the_indicator_of_its_node() {
        Score score = Fixture.score(framework, Map.of("OIT.o23", 0, "EIT2.e9", 50));
        assertThat(Findings.of(framework, score)).extracting(Finding::indicator).containsExactly("10", "8");
    }

    @Test
    void a_published_figure_is_judged_where_nothing_is_derived() {
        Score score = Fixture.scored(
                framework,
                node -> Fixture.node(
                        node,
                        node.equals("10") ? Fixture.score(96) : null,
                        node.equals("10") || node.equals("OIT.o23") ? BigDecimal.ZERO : null,
                        Score.NodeState.UNREVIEWED));
        assertThat(Findings.of(framework, score))
                .containsExactly(new Finding("OIT.o23", "10", FindingKind.URGENT, BigDecimal.ZERO, null, 2568));
    }

    @Test
    void nothing_is_found_where_nothing_is_known_or_nothing_applies() {
        assertThat(Findings.of(framework, Fixture.score(framework, Map.of()))).isEmpty();
        Score notApplicable = Fixture.scored(
                framework, node -> Fixture.node(node, BigDecimal.ZERO, null, Score.NodeState.NOT_APPLICABLE));
        assertThat(Findings.of(framework, notApplicable)).isEmpty();
    }

    @Test
    void zero_is_urgent_whatever_the_thresholds() {
        Framework lenient = new Framework(
                2568,
                1,
                1,
                framework.state(),
                framework.name(),
                framework.target(),
                framework.rounding(),
                framework.scales(),
                framework.instruments(),
                framework.indicators(),
                framework.bands(),
                new Framework.Thresholds(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO));
        assertThat(Findings.of(lenient, Fixture.score(lenient, Map.of("OIT.o1", 0, "OIT.o2", 1))))
                .extracting(Finding::node)
                .containsExactly("OIT.o1");
    }
}
