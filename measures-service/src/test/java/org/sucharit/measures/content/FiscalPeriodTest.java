package org.sucharit.measures.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sucharit.contracts.plan.Plan.Period;
import org.sucharit.contracts.plan.Plan.PeriodForm;
import org.sucharit.contracts.plan.Plan.ProgressState;
import org.sucharit.contracts.plan.Plan.Timeliness;

class FiscalPeriodTest {

    private static final int YEAR = 2569;

    @Test
    void a_fiscal_year_begins_in_october_of_the_year_before() {
        assertThat(FiscalPeriod.firstDay(YEAR, FiscalPeriod.year())).isEqualTo(LocalDate.of(2025, 10, 1));
        assertThat(FiscalPeriod.lastDay(YEAR, FiscalPeriod.year())).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(FiscalPeriod.firstDay(YEAR, FiscalPeriod.quarters(2, 3))).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(FiscalPeriod.lastDay(YEAR, FiscalPeriod.quarters(2, 3))).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(FiscalPeriod.lastDay(2567, new Period(PeriodForm.MONTHS, 5, 5)))
                .isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, not-started, AHEAD",
        "2026-01-01, not-started, RUNNING",
        "2026-05-31, in-operation, RUNNING",
        "2026-06-01, in-operation, DUE",
        "2026-06-30, not-started, DUE",
        "2026-07-01, in-operation, LATE",
        "2026-07-01, done, SETTLED",
        "2025-12-31, stopped, SETTLED",
    })
    void what_runs_from_january_to_june_is_in_time_by_the_day(LocalDate today, String state, Timeliness expected) {
        ProgressState told =
                ProgressState.valueOf(state.toUpperCase(Locale.ROOT).replace('-', '_'));

        assertThat(FiscalPeriod.timeliness(YEAR, FiscalPeriod.quarters(2, 3), told, today))
                .isEqualTo(expected);
    }

    @Test
    void what_has_no_period_is_never_late() {
        assertThat(FiscalPeriod.timeliness(YEAR, null, ProgressState.NOT_STARTED, LocalDate.of(2030, 1, 1)))
                .isEqualTo(Timeliness.AHEAD);
        assertThat(FiscalPeriod.nextChange(YEAR, null, LocalDate.of(2020, 1, 1)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MONTHS, 0, 3, false",
        "MONTHS, 1, 13, false",
        "MONTHS, 5, 4, false",
        "MONTHS, 5, 5, true",
        "QUARTERS, 1, 3, true",
        "QUARTERS, 4, 12, true",
        "QUARTERS, 2, 3, false",
        "QUARTERS, 1, 4, false",
        "YEAR, 1, 12, true",
        "YEAR, 1, 11, false",
    })
    void a_period_lies_within_the_year_and_is_what_its_form_says(PeriodForm form, int from, int to, boolean good) {
        assertThat(FiscalPeriod.mistake(new Period(form, from, to)).isEmpty()).isEqualTo(good);
    }

    @Property
    void between_two_changes_nothing_changes(
            @ForAll @IntRange(min = 1, max = 12) int from,
            @ForAll @IntRange(min = 0, max = 11) int length,
            @ForAll @IntRange(min = -60, max = 450) int day) {
        Period period = new Period(PeriodForm.MONTHS, from, Math.min(12, from + length));
        LocalDate today = LocalDate.of(2025, 10, 1).plusDays(day);
        Timeliness now = timeliness(period, today);

        LocalDate next = FiscalPeriod.nextChange(YEAR, period, today).orElse(today.plusDays(1000));

        assertThat(timeliness(period, next.minusDays(1))).isEqualTo(now);
        if (now != Timeliness.LATE && length > 0) {
            assertThat(timeliness(period, next)).isNotEqualTo(now);
        }
    }

    private static Timeliness timeliness(Period period, LocalDate day) {
        return FiscalPeriod.timeliness(YEAR, period, ProgressState.IN_OPERATION, day);
    }
}
