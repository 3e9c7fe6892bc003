package org.sucharit.scoring.core.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void a_printed_figure_stands_for_the_scores_that_round_to_it() {
        Interval halfUp = Interval.printedAs(new BigDecimal("85.00"), 2, RoundingMode.HALF_UP);
        Interval halfDown = Interval.printedAs(new BigDecimal("85.00"), 2, RoundingMode.HALF_DOWN);

        assertThat(halfUp).isEqualTo(new Interval(figure("84.995"), false, figure("85.005"), true));
        assertThat(halfDown).isEqualTo(new Interval(figure("84.995"), true, figure("85.005"), false));
    }

    @Test
    void no_score_lies_beyond_100_or_below_0() {
        assertThat(Interval.printedAs(new BigDecimal("100"), 2, RoundingMode.HALF_UP))
                .isEqualTo(Interval.closed(figure("99.995"), Rational.HUNDRED));
        assertThat(Interval.printedAs(BigDecimal.ZERO, 2, RoundingMode.HALF_UP))
                .isEqualTo(new Interval(Rational.ZERO, false, figure("0.005"), true));
    }

    @Test
    void an_open_end_on_a_tie_is_not_reached() {
        Interval above = new Interval(figure("84.995"), true, figure("85"), false);

        assertThat(above.lowestPrinted(2, RoundingMode.HALF_DOWN)).isEqualTo("85.00");
        assertThat(above.rounded(2, RoundingMode.HALF_DOWN)).isEqualTo(Interval.point(Rational.of(85)));
    }

    @Test
    void a_threshold_above_100_is_never_printed() {
        assertThat(Interval.printedFrom(new BigDecimal("100.01"), 2, RoundingMode.HALF_UP)
                        .isEmpty())
                .isTrue();
    }

    /** The laws of thresholds, at and around ties. */
    @Property
    void a_score_is_printed_from_a_threshold_or_below_it_never_both(
            @ForAll @IntRange(max = 200_000) int twiceThousandths,
            @ForAll @IntRange(max = 10_000) int hundredths,
            @ForAll RoundingMode mode) {
        if (mode != RoundingMode.HALF_UP && mode != RoundingMode.HALF_DOWN && mode != RoundingMode.HALF_EVEN) {
            return;
        }
        Rational score = Rational.of(twiceThousandths, 2_000);
        BigDecimal threshold = BigDecimal.valueOf(hundredths, 2);
        boolean reaches = score.round(2, mode).compareTo(threshold) >= 0;

        assertThat(holds(Interval.printedFrom(threshold, 2, mode), score)).isEqualTo(reaches);
        assertThat(holds(Interval.printedBelow(threshold, 2, mode), score)).isEqualTo(!reaches);
        assertThat(holds(Interval.printedAs(score.round(2, mode), 2, mode), score))
                .isTrue();
    }

    private static boolean holds(Interval interval, Rational score) {
        return !interval.intersect(Interval.point(score)).isEmpty();
    }

    private static Rational figure(String figure) {
        return Rational.of(new BigDecimal(figure));
    }
}
