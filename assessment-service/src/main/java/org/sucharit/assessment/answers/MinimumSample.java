package org.sucharit.assessment.answers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalInt;
import org.sucharit.contracts.framework.Framework.SampleRule;

/** How many must answer at least. */
public final class MinimumSample {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private MinimumSample() {}

    /**
     * By the rule of the largest {@code fromPopulation} that the population reaches.
     *
     * @param population 0 or more
     * @return 0 to {@code population}; empty where no rule says
     */
    public static OptionalInt of(List<SampleRule> rules, int population) {
        return rules.stream()
                .filter(rule -> rule.fromPopulation() <= population)
                .reduce((lower, higher) -> higher.fromPopulation() >= lower.fromPopulation() ? higher : lower)
                .map(rule -> OptionalInt.of(Math.min(population, Math.max(share(rule, population), rule.atLeast()))))
                .orElse(OptionalInt.empty());
    }

    private static int share(SampleRule rule, int population) {
        return rule.share()
                .multiply(BigDecimal.valueOf(population))
                .divide(HUNDRED, 0, RoundingMode.CEILING)
                .intValueExact();
    }
}
