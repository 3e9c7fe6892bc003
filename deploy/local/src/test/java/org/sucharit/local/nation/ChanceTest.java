package org.sucharit.local.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ChanceTest {

    @Test
    void seed_purpose_and_place_decide_the_sequence_and_each_of_them_matters() {
        assertThat(Chance.of(1, "a", 1).bits()).isEqualTo(Chance.of(1, "a", 1).bits());
        assertThat(new long[] {
                    Chance.of(1, "a", 1).bits(),
                    Chance.of(2, "a", 1).bits(),
                    Chance.of(1, "b", 1).bits(),
                    Chance.of(1, "a", 2).bits(),
                    Chance.of(1, "ab", 1).bits()
                })
                .doesNotHaveDuplicates();
    }

    @Test
    void draws_are_distributed_as_they_say() {
        Chance chance = Chance.of(1, "distribution", 0);
        double[] normal = DoubleStream.generate(chance::normal).limit(100_000).toArray();
        double[] factors =
                DoubleStream.generate(() -> chance.factor(0.5)).limit(100_000).toArray();
        double[] units = DoubleStream.generate(chance::unit).limit(100_000).toArray();

        assertThat(DoubleStream.of(normal).average().orElseThrow()).isCloseTo(0, within(0.02));
        assertThat(DoubleStream.of(normal).map(x -> x * x).average().orElseThrow())
                .isCloseTo(1, within(0.02));
        assertThat(DoubleStream.of(normal).filter(x -> x < -1.96).count()).isBetween(2_300L, 2_700L);
        assertThat(DoubleStream.of(factors).average().orElseThrow()).isCloseTo(1, within(0.02));
        assertThat(DoubleStream.of(factors).min().orElseThrow()).isPositive();
        assertThat(DoubleStream.of(units).average().orElseThrow()).isCloseTo(0.5, within(0.01));
        assertThat(DoubleStream.of(units).min().orElseThrow()).isNotNegative();
        assertThat(DoubleStream.of(units).max().orElseThrow()).isLessThan(1);
    }
}
