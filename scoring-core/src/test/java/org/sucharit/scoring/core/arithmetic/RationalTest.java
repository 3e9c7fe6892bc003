package org.sucharit.scoring.core.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RationalTest {

    @Test
    void fractions_are_in_lowest_terms_with_a_positive_denominator() {
        assertThat(Rational.of(6, -4)).isEqualTo(Rational.of(-3, 2)).hasToString("-3/2");
        assertThat(Rational.of(new BigDecimal("85.00")))
                .isEqualTo(Rational.of(85))
                .hasToString("85");
        assertThat(Rational.of(new BigDecimal("1E+2"))).isEqualTo(Rational.HUNDRED);
    }

    @Test
    void a_third_three_times_is_one() {
        Rational third = Rational.of(1, 3);

        assertThat(third.add(third).add(third)).isEqualTo(Rational.ONE);
        assertThat(Mean.of(List.of(Rational.ONE, Rational.ZERO, Rational.ZERO))).isEqualTo(third);
    }

    @Test
    void a_weighted_mean_counts_values_by_weight() {
        Mean mean = new Mean();
        mean.add(Rational.of(90), Rational.of(30));
        mean.add(Rational.of(60), Rational.of(60));

        assertThat(mean.value()).isEqualTo(Rational.of(70));
    }

    @Test
    void a_tie_goes_where_the_mode_says() {
        Rational tie = Rational.of(new BigDecimal("84.995"));

        assertThat(tie.round(2, RoundingMode.HALF_UP)).isEqualTo("85.00");
        assertThat(tie.round(2, RoundingMode.HALF_DOWN)).isEqualTo("84.99");
        assertThat(tie.round(2, RoundingMode.HALF_EVEN)).isEqualTo("85.00");
    }

    @Test
    void dividing_by_zero_is_refused() {
        assertThatThrownBy(() -> Rational.ONE.divide(Rational.ZERO)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Rational.of(1, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Mean().value()).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void what_a_long_does_not_hold_is_still_exact_and_comes_back() {
        Rational huge = Rational.of(Long.MAX_VALUE);
        Rational least = Rational.of(Long.MIN_VALUE);

        assertThat(huge.multiply(huge).divide(huge)).isEqualTo(huge).hasSameHashCodeAs(huge);
        assertThat(huge.add(Rational.ONE).negate()).isEqualTo(least).hasSameHashCodeAs(least);
        assertThat(least.negate().subtract(Rational.ONE)).isEqualTo(huge);
        assertThat(huge.multiply(huge)).isGreaterThan(huge);
    }

    /** Held against plain big integers, over the whole range of longs, where the fast path overflows. */
    @Property
    void arithmetic_equals_that_of_big_integers(
            @ForAll long a, @ForAll long b, @ForAll long c, @ForAll long d, @ForAll @IntRange(max = 6) int scale) {
        long below = b == 0 ? 1 : b;
        long otherBelow = d == 0 ? 1 : d;
        Rational left = Rational.of(a, below);
        Rational right = Rational.of(c, otherBelow);
        BigInteger p = BigInteger.valueOf(a);
        BigInteger q = BigInteger.valueOf(below);
        BigInteger r = BigInteger.valueOf(c);
        BigInteger s = BigInteger.valueOf(otherBelow);

        assertThat(left.add(right)).isEqualTo(Rational.of(p.multiply(s).add(r.multiply(q)), q.multiply(s)));
        assertThat(left.subtract(right)).isEqualTo(Rational.of(p.multiply(s).subtract(r.multiply(q)), q.multiply(s)));
        assertThat(left.multiply(right)).isEqualTo(Rational.of(p.multiply(r), q.multiply(s)));
        if (c != 0) {
            assertThat(left.divide(right)).isEqualTo(Rational.of(p.multiply(s), q.multiply(r)));
        }
        int sign = q.signum() * s.signum();
        assertThat(Integer.signum(left.compareTo(right)))
                .isEqualTo(sign * Integer.signum(p.multiply(s).compareTo(r.multiply(q))));
        assertThat(left.round(scale, RoundingMode.HALF_EVEN))
                .isEqualTo(new BigDecimal(p).divide(new BigDecimal(q), scale, RoundingMode.HALF_EVEN));
    }

    @Property
    void arithmetic_of_small_numbers_equals_that_of_big_integers(
            @ForAll @IntRange(min = -500, max = 500) int a,
            @ForAll @IntRange(min = 1, max = 60) int b,
            @ForAll @IntRange(min = -500, max = 500) int c,
            @ForAll @IntRange(min = 1, max = 60) int d) {
        arithmetic_equals_that_of_big_integers(a, b, c, d, 2);
    }
}
