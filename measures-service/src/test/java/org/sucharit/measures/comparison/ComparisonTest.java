package org.sucharit.measures.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sucharit.contracts.framework.Framework.Thresholds;
import org.sucharit.measures.comparison.Comparison.Others;

class ComparisonTest {

    private static final Thresholds THRESHOLDS = new Thresholds(points("85"), points("85"), points("95"), points("95"));

    @ParameterizedTest
    @CsvSource({
        "80, 75, true", // five points away
        "80, 74.99, false",
        "80, 84.99, true",
        "80, 85, false", // no urgent finding
        "85, 84.99, false",
        "90, 94.99, true",
        "90, 95, false", // no finding
        "95, 94.99, false",
        "95, 100, true",
        "0, 5, true",
        "0, 5.01, false",
    })
    void agencies_are_alike_within_five_points_and_one_kind(String own, String other, boolean expected) {
        assertThat(Start.of(THRESHOLDS, points(own)).isLike(points(other))).isEqualTo(expected);
        assertThat(Start.of(THRESHOLDS, points(other)).isLike(points(own))).isEqualTo(expected);
    }

    @Test
    void equal_thresholds_leave_nothing_between_them() {
        Thresholds one = new Thresholds(points("85"), points("85"), points("85"), points("85"));
        assertThat(Start.of(one, points("85")).isLike(points("90"))).isTrue();
        assertThat(Start.of(one, points("85")).isLike(points("84.99"))).isFalse();
    }

    @Test
    void of_fewer_than_ten_the_number_alone_is_told() {
        Comparison nine = Comparison.of(points("5"), new Others(9, points("18")));
        assertThat(nine).isEqualTo(new Comparison(9, null, null));
        assertThat(nine.tells()).isFalse();

        Comparison ten = Comparison.of(points("5"), new Others(10, points("20")));
        assertThat(ten).isEqualTo(new Comparison(10, points("2.00"), points("3.00")));
        assertThat(ten.tells()).isTrue();
    }

    @Test
    void mean_and_difference_are_each_rounded_once_and_half_up() {
        // 0.005 and 0.995
        assertThat(Comparison.of(points("1"), new Others(20, points("0.10"))))
                .isEqualTo(new Comparison(20, points("0.01"), points("1.00")));
        assertThat(Comparison.of(points("-1"), new Others(30, points("-10"))))
                .isEqualTo(new Comparison(30, points("-0.33"), points("-0.67")));
    }

    /** The same in whole hundredths, agency by agency, as the rule is told. */
    @Property(tries = 500)
    void the_comparison_is_what_counting_by_hand_gives(@ForAll long seed, @ForAll @IntRange(max = 200) int agencies) {
        Random random = new Random(seed);
        int own = random.nextInt(10_001);
        int change = random.nextInt(10_001) - own;
        int[][] others = IntStream.range(0, agencies)
                .mapToObj(i ->
                        new int[] {Math.clamp(own + random.nextInt(1_401) - 700, 0, 10_000), random.nextInt(10_001)})
                .toArray(int[][]::new);
        long number = 0;
        long sum = 0;
        for (int[] other : others) {
            if (Math.abs(other[0] - own) <= 500 && band(other[0]) == band(own)) {
                number++;
                sum += other[1] - other[0];
            }
        }

        Start start = Start.of(THRESHOLDS, BigDecimal.valueOf(own, 2));
        Others alike = Others.NONE;
        for (int[] other : others) {
            if (start.isLike(BigDecimal.valueOf(other[0], 2))) {
                alike = alike.and(BigDecimal.valueOf(other[1] - other[0], 2));
            }
        }
        Comparison comparison = Comparison.of(BigDecimal.valueOf(change, 2), alike);

        assertThat(comparison.agencies()).isEqualTo(number);
        if (number < 10) {
            assertThat(comparison.meanChange()).isNull();
            assertThat(comparison.difference()).isNull();
        } else {
            assertThat(comparison.meanChange().unscaledValue().longValueExact()).isEqualTo(rounded(sum, number));
            assertThat(comparison.difference().unscaledValue().longValueExact())
                    .isEqualTo(rounded(change * number - sum, number));
        }
    }

    private static int band(int hundredths) {
        return hundredths < 8_500 ? 0 : hundredths < 9_500 ? 1 : 2;
    }

    /** Halves away from zero. */
    private static long rounded(long sum, long number) {
        return Long.signum(sum) * ((2 * Math.abs(sum) + number) / (2 * number));
    }

    private static BigDecimal points(String points) {
        return new BigDecimal(points);
    }
}
