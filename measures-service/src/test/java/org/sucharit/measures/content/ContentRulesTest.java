package org.sucharit.measures.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.plan.Plan.Responsible;
import org.sucharit.contracts.plan.Plan.ResponsibleKind;
import org.sucharit.kit.problem.Violation;
import org.sucharit.measures.planning.Fixture;
import org.sucharit.measures.testsupport.Planning;

class ContentRulesTest {

    private final ContentRules rules = new ContentRules(
            Scope.of(Fixture.framework(2568), Planning.agency("a").organisation()));

    @Test
    void a_measure_may_be_unfinished_but_not_nameless() {
        PlannedMeasure measure = rules.measure(data("ทบทวน", null), Optional.empty());

        assertThat(rules.violations()).isEmpty();
        assertThat(measure.issue()).isNull();
        assertThat(measure.steps()).isEmpty();
        rules.measure(data(null, null), Optional.empty());
        assertThat(rules.violations()).extracting(Violation::pointer).containsExactly("/measure");
    }

    @Test
    void steps_are_bounded_in_number_and_depth() {
        rules.measure(data("ก", Collections.nCopies(200, step())), Optional.empty());
        assertThat(rules.violations()).isEmpty();

        rules.measure(
                data("ก", List.of(new MeasureData.Step(null, null, "ก", Collections.nCopies(200, step())))),
                Optional.empty());
        assertThat(rules.violations()).extracting(Violation::code).containsExactly("too-many");

        MeasureData.Step deep = step();
        for (int i = 0; i < 5; i++) {
            deep = new MeasureData.Step(null, null, "ก", List.of(deep));
        }
        rules.measure(data("ก", List.of(deep)), Optional.empty());
        assertThat(rules.violations()).extracting(Violation::code).containsExactly("too-many", "too-deep");
    }

    @Test
    void keys_of_steps_are_given_once_and_never_again() {
        PlannedMeasure first = rules.measure(data("ก", List.of(step(), step())), Optional.empty());
        assertThat(first.allSteps().map(PlannedStep::key)).containsExactly(1, 2);

        PlannedMeasure second =
                rules.measure(data("ก", List.of(step(), new MeasureData.Step(2, null, "ข", null))), Optional.of(first));
        assertThat(second.allSteps().map(PlannedStep::key)).containsExactly(3, 2);
        assertThat(rules.violations()).isEmpty();

        rules.measure(
                data(
                        "ก",
                        List.of(
                                new MeasureData.Step(1, null, "ก", null),
                                new MeasureData.Step(2, null, "ข", null),
                                new MeasureData.Step(2, null, "ค", null))),
                Optional.of(second));
        assertThat(rules.violations()).extracting(Violation::code).containsExactly("unknown-step", "duplicate");
    }

    @Test
    void whoever_stands_in_a_measure_already_may_stay_though_the_organisation_has_no_such_code() {
        Responsible drafted = new Responsible(ResponsibleKind.POSITION, null, "นักประชาสัมพันธ์");
        PlannedAssignment present = new PlannedAssignment("1", 1, null, List.of(drafted), null);

        rules.assignment(new AssignmentData(null, List.of(drafted), null), present);
        assertThat(rules.violations()).isEmpty();

        rules.assignment(
                new AssignmentData(null, List.of(new Responsible(ResponsibleKind.POSITION, null, "คนอื่น")), null),
                present);
        assertThat(rules.violations()).extracting(Violation::pointer).containsExactly("/responsible/0/code");
    }

    @Test
    void a_budget_is_baht_and_satang() {
        assertThat(budget("1000.5")).isEqualTo(new BigDecimal("1000.50"));
        assertThat(budget("0")).isEqualTo(new BigDecimal("0.00"));
        assertThat(budget("999999999999.99")).isNotNull();
        assertThat(rules.violations()).isEmpty();
        for (String bad : List.of("-0.01", "0.001", "1000000000000", "1E+400")) {
            assertThat(budget(bad)).isNull();
        }
        assertThat(rules.violations()).hasSize(4);
    }

    private BigDecimal budget(String budget) {
        return rules.measure(new MeasureData("1", null, "ก", null, null, null, budget, null), Optional.empty())
                .budget();
    }

    private static MeasureData.Step step() {
        return new MeasureData.Step(null, null, "ก", null);
    }

    private static MeasureData data(String measure, List<MeasureData.Step> steps) {
        return new MeasureData("1", null, measure, null, steps, null, null, null);
    }
}
