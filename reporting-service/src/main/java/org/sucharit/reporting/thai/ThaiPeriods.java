package org.sucharit.reporting.thai;

import java.util.List;
import org.sucharit.contracts.plan.Plan.Period;

/** Periods of a fiscal year, in Thai, as officials write them. */
public final class ThaiPeriods {

    private static final List<String> MONTHS =
            List.of("ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.");
    /** Months of a fiscal year that still belong to the calendar year before. */
    private static final int OLD_YEAR = 3;

    private static final int QUARTER = 3;
    private static final int CENTURY = 100;

    private ThaiPeriods() {}

    /**
     * A period: {@code ไตรมาสที่ ๒}, {@code ไตรมาสที่ ๑ - ๓}, {@code ต.ค. ๖๕ ถึง ก.ย. ๖๖}, {@code ตลอดปีงบประมาณ}.
     *
     * @param fiscalYear Buddhist Era
     */
    public static String text(int fiscalYear, Period period) {
        int from = period.fromMonth();
        int to = period.toMonth();
        return switch (period.form()) {
            case YEAR -> "ตลอดปีงบประมาณ";
            case QUARTERS -> "ไตรมาสที่ " + span(number((from - 1) / QUARTER + 1), number(to / QUARTER), " - ");
            case MONTHS -> span(month(fiscalYear, from), month(fiscalYear, to), " ถึง ");
        };
    }

    private static String span(String from, String to, String between) {
        return from.equals(to) ? from : from + between + to;
    }

    private static String month(int fiscalYear, int month) {
        int year = month <= OLD_YEAR ? fiscalYear - 1 : fiscalYear;
        return MONTHS.get(month - 1) + " " + ThaiNumerals.digits("%02d".formatted(year % CENTURY));
    }

    private static String number(int number) {
        return ThaiNumerals.number(number);
    }
}
