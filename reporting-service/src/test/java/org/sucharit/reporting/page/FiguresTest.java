package org.sucharit.reporting.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    private static final BigDecimal TARGET = new BigDecimal("85");

    @Test
    void what_is_missing_is_a_dash_and_never_a_zero() {
        assertThat(Figures.score(null)).isEqualTo("–");
        assertThat(Figures.change(null)).isEqualTo("–");
        assertThat(Figures.percent(null)).isEqualTo("–");
        assertThat(Figures.count(null)).isEqualTo("–");
        assertThat(Figures.tone(null, TARGET)).isEqualTo("tone-0");
        assertThat(Figures.score(BigDecimal.ZERO)).isEqualTo("0.00");
    }

    @ParameterizedTest
    @CsvSource({"1.2, +1.20, up", "-1.2, −1.20, down", "0.00, 0.00, same"})
    void a_change_has_its_sign(BigDecimal change, String shown, String way) {
        assertThat(Figures.change(change)).isEqualTo(shown);
        assertThat(Figures.way(change)).isEqualTo(way);
    }

    @ParameterizedTest
    @CsvSource({"100, 1", "95, 1", "94.99, 2", "90, 2", "89.99, 3", "85, 3", "84.99, 4", "75, 4", "74.99, 5", "0, 5"})
    void colours_change_at_the_target_and_around_it(BigDecimal score, int tone) {
        assertThat(Figures.tone(score, TARGET)).isEqualTo("tone-" + tone);
    }

    @Test
    void a_target_near_the_top_leaves_the_best_colour_reachable() {
        assertThat(Figures.tone(new BigDecimal("100"), new BigDecimal("98"))).isEqualTo("tone-1");
    }

    @ParameterizedTest
    @CsvSource({"1, 4, 25.00%", "0, 4, 0.00%", "0, 0, 0%", "3, 3, 100.00%"})
    void a_bar_is_as_wide_as_its_share(int part, int whole, String width) {
        assertThat(Figures.width(part, whole)).isEqualTo(width);
    }

    @Test
    void parts_of_addresses_hold_nothing_that_ends_them() {
        assertThat(Figures.part("81/ก ข&c?d#\"")).isEqualTo("81%2F%E0%B8%81%20%E0%B8%82%26c%3Fd%23%22");
    }
}
