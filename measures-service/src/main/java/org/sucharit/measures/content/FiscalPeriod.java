package org.sucharit.measures.content;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.sucharit.contracts.plan.Plan.Period;
import org.sucharit.contracts.plan.Plan.PeriodForm;
import org.sucharit.contracts.plan.Plan.ProgressState;
import org.sucharit.contracts.plan.Plan.Timeliness;

/** Periods of a fiscal year as days, and whether what is planned in them is in time. */
public final class FiscalPeriod {

    /** Days before its end from which something is due. */
    public static final int DUE_DAYS = 30;

    /** Years of the Buddhist Era before the Common one. */
    private static final int ERA = 543;

    private static final int MONTHS = 12;
    private static final int QUARTER = 3;

    private FiscalPeriod() {}

    /** The whole year. */
    public static Period year() {
        return new Period(PeriodForm.YEAR, 1, MONTHS);
    }

    /** Quarters of the year, 1–4. */
    public static Period quarters(int from, int to) {
        return new Period(PeriodForm.QUARTERS, QUARTER * (from - 1) + 1, QUARTER * to);
    }

    /** What is wrong with a period; empty where nothing is. */
    public static Optional<String> mistake(Period period) {
        int from = period.fromMonth();
        int to = period.toMonth();
        if (from < 1 || to > MONTHS || from > to) {
            return Optional.of(
                    "A period lies within the fiscal year: months 1 (October) to 12 (September), the first not"
                            + " after the last.");
        }
        return switch (period.form()) {
            case YEAR ->
                from == 1 && to == MONTHS
                        ? Optional.empty()
                        : Optional.of("A period of the whole year is months 1 to 12.");
            case QUARTERS ->
                from % QUARTER == 1 && to % QUARTER == 0
                        ? Optional.empty()
                        : Optional.of("Quarters begin in months 1, 4, 7, 10 and end in months 3, 6, 9, 12.");
            case MONTHS -> Optional.empty();
        };
    }

    /** The first day of a period. */
    public static LocalDate firstDay(int fiscalYear, Period period) {
        return month(fiscalYear, period.fromMonth()).atDay(1);
    }

    /** The last day of a period. */
    public static LocalDate lastDay(int fiscalYear, Period period) {
        return month(fiscalYear, period.toMonth()).atEndOfMonth();
    }

    /** The month of the calendar that is a fiscal year's: month 1 of 2568 is October 2024. */
    static YearMonth month(int fiscalYear, int month) {
        return YearMonth.of(fiscalYear - ERA - 1, 10).plusMonths(month - 1L);
    }

    /**
     * Whether something is in time on a day.
     *
     * @param period null where it has none: then it is never late
     * @param today in Asia/Bangkok
     */
    public static Timeliness timeliness(int fiscalYear, Period period, ProgressState state, LocalDate today) {
        if (state == ProgressState.DONE || state == ProgressState.STOPPED) {
            return Timeliness.SETTLED;
        }
        return period == null
                ? Timeliness.AHEAD
                : timeliness(firstDay(fiscalYear, period), lastDay(fiscalYear, period), today);
    }

    /** Whether something that is neither done nor stopped is in time on a day. */
    public static Timeliness timeliness(LocalDate first, LocalDate last, LocalDate today) {
        if (today.isBefore(first)) {
            return Timeliness.AHEAD;
        }
        if (today.isAfter(last)) {
            return Timeliness.LATE;
        }
        return today.isBefore(last.minusDays(DUE_DAYS - 1L)) ? Timeliness.RUNNING : Timeliness.DUE;
    }

    /** The next day on which the timeliness of something that is not settled becomes another; empty where none is. */
    public static Optional<LocalDate> nextChange(int fiscalYear, Period period, LocalDate today) {
        if (period == null) {
            return Optional.empty();
        }
        LocalDate last = lastDay(fiscalYear, period);
        return Stream.of(firstDay(fiscalYear, period), last.minusDays(DUE_DAYS - 1L), last.plusDays(1))
                .filter(day -> day.isAfter(today))
                .min(LocalDate::compareTo);
    }
}
