package org.sucharit.assessment.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sucharit.contracts.framework.Framework.SampleRule;

class MinimumSampleTest {

    /** A tenth but at least thirty, everyone of fewer than thirty, and four hundred of four thousand or more. */
    private static final List<SampleRule> RULES = List.of(
            new SampleRule(0, new BigDecimal("100"), 0),
            new SampleRule(30, new BigDecimal("10"), 30),
            new SampleRule(4_000, BigDecimal.ZERO, 400));

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "29, 29",
        "30, 30",
        "31, 30",
        "300, 30",
        "301, 31",
        "310, 31",
        "3999, 400",
        "4000, 400",
        "1000000, 400"
    })
    void the_rule_of_the_largest_population_reached_holds(int population, int expected) {
        assertThat(MinimumSample.of(RULES, population)).hasValue(expected);
    }

    @Test
    void without_a_rule_there_is_no_minimum() {
        assertThat(MinimumSample.of(List.of(), 100)).isEmpty();
        assertThat(MinimumSample.of(List.of(new SampleRule(30, BigDecimal.TEN, 5)), 29))
                .isEmpty();
    }

    @Test
    void no_more_are_asked_for_than_there_are() {
        assertThat(MinimumSample.of(List.of(new SampleRule(0, BigDecimal.TEN, 30)), 12))
                .hasValue(12);
    }
}
