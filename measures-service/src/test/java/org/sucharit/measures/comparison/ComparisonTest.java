package org.sucharit.measures.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sucharit.contracts.framework.Framework.Thresholds;
import org.sucharit.measures.comparison.Comparison.Pair;

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
        for (boolean leaf : new boolean[] {true, false}) {
            assertThat(new Start(THRESHOLDS, leaf, points(own)).isLike(points(other)))
                    .isEqualTo(expected);
            assertThat(new Start(THRESHOLDS, leaf, points(other)).isLike(points(own)))
                    .isEqualTo(expected);
        }
    }

    @Test
    void an_item_at_zero_is_urgent_whatever_the_thresholds_and_an_indicator_is_not() {
        Thresholds low = new Thresholds(points("0"), points("0"), points("95"), points("95"));
        assertThat(new Start(low, true, points("0")).isLike(points("1"))).isFalse();
        assertThat(new Start(low, false, points("0")).isLike(points("1"))).isTrue();
    }

    @Test
    void of_fewer_than_ten_the_number_alone_is_told() {
        Start start = new Start(THRESHOLDS, true, points("80"));
        Comparison nine = Comparison.of(start, points("5"), Collections.nCopies(9, pair("80", "82")));
        assertThat(nine).isEqualTo(new Comparison(9, null, null));
        assertThat(nine.tells()).isFalse();

        Comparison ten = Comparison.of(start, points("5"), Collections.nCopies(10, pair("80", "82")));
        assertThat(ten).isEqualTo(new Comparison(10, points("2.00"), points("3.00")));
        assertThat(ten.tells()).isTrue();
    }

    @Test
    void what_is_not_alike_is_not_counted() {
        List<Pair> others = new ArrayList<>(Collections.nCopies(10, pair("80", "81")));
        others.addAll(Collections.nCopies(50, pair("86", "100")));
        assertThat(Comparison.of(new Start(THRESHOLDS, true, points("84")), points("0"), others))
                .isEqualTo(new Comparison(10, points("1.00"), points("-1.00")));
    }

    @Test
    void mean_and_difference_are_each_rounded_once_and_half_up() {
        List<Pair> others = new ArrayList<>(Collections.nCopies(19, pair("80", "80")));
        others.add(pair("80", "80.10"));
        Comparison comparison = Comparison.of(new Start(THRESHOLDS, true, points("80")), points("1"), others);
        // 0.005 and 0.995
        assertThat(comparison).isEqualTo(new Comparison(20, points("0.01"), points("1.00")));
    }

    /** The same in whole hundredths, agency by agency, as the rule is told. */
    @Property(tries = 500)
    void the_comparison_is_what_counting_by_hand_gives(
            @ForAll long seed, @ForAll @IntRange(max = 200) int agencies, @ForAll boolean leaf) {
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

        List<Pair> pairs = new ArrayList<>();
        for (int[] other : others) {
            pairs.add(new Pair(BigDecimal.valueOf(other[0], 2), BigDecimal.valueOf(other[1], 2)));
        }
        Start start = new Start(THRESHOLDS, leaf, BigDecimal.valueOf(own, 2));
        Comparison comparison = Comparison.of(start, BigDecimal.valueOf(change, 2), pairs);

        assertThat(comparison.agencies()).isEqualTo(number);
        if (number < 10) {
            assertThat(comparison.meanChange()).isNull();
            assertThat(comparison.difference()).isNull();
        } else {
            assertThat(comparison.meanChange().unscaledValue().longValueExact()).isEqualTo(rounded(sum, number));
            assertThat(comparison.difference().unscaledValue().longValueExact())
                    .isEqualTo(rounded(change * number - sum, number));
        }
        Collections.shuffle(pairs, random);
        assertThat(Comparison.of(start, BigDecimal.valueOf(change, 2), pairs)).isEqualTo(comparison);
    }

    private static int band(int hundredths) {
        return hundredths < 8_500 ? 0 : hundredths < 9_500 ? 1 : 2;
    }

    /** Halves away from zero. */
    private static long rounded(long sum, long number) {
        return Long.signum(sum) * ((2 * Math.abs(sum) + number) / (2 * number));
    }

    private static Pair pair(String before, String after) {
        return new Pair(points(before), points(after));
    }

    private static BigDecimal points(String points) {
        return new BigDecimal(points);
    }
}
