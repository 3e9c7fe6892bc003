package org.sucharit.reporting.thai;

import java.util.List;
import java.util.Locale;

/** Periods of a fiscal year, in Thai, as officials write them. */
public final class ThaiPeriods {

    private static final List<String> MONTHS =
            List.of("ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.");
    /** Months of a fiscal year that still belong to the calendar year before. */
    private static final int OLD_YEAR = 3;

    private static final int CENTURY = 100;

    private ThaiPeriods() {}

    /** The whole year. */
    public static String year() {
        return "ตลอดปีงบประมาณ";
    }

    /** Quarters, 1–4: {@code ไตรมาสที่ ๒}, {@code ไตรมาสที่ ๑ - ๓}. */
    public static String quarters(int from, int to) {
        return "ไตรมาสที่ " + span(ThaiNumerals.number(from), ThaiNumerals.number(to), " - ");
    }

    /**
     * Months of a fiscal year, 1 for October: {@code ต.ค. ๖๕ ถึง ก.ย. ๖๖}.
     *
     * @param fiscalYear Buddhist Era
     */
    public static String months(int fiscalYear, int from, int to) {
        return span(month(fiscalYear, from), month(fiscalYear, to), " ถึง ");
    }

    private static String span(String from, String to, String between) {
        return from.equals(to) ? from : from + between + to;
    }

    private static String month(int fiscalYear, int month) {
        int year = month <= OLD_YEAR ? fiscalYear - 1 : fiscalYear;
        return MONTHS.get(month - 1) + " " + ThaiNumerals.digits(String.format(Locale.ROOT, "%02d", year % CENTURY));
    }
}
