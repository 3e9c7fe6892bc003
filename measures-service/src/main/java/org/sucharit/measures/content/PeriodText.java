package org.sucharit.measures.content;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sucharit.contracts.plan.Plan.Period;
import org.sucharit.contracts.plan.Plan.PeriodForm;
import org.sucharit.kit.bulk.ThaiDigits;

/**
 * Periods as people write them, in Thai or Arabic digits: the whole year ({@code year}, ตลอดปีงบประมาณ), quarters ({@code
 * Q1-Q3}, ไตรมาสที่ ๑ - ๓), months ({@code 2022-10/2023-09} of the Common Era, ต.ค. ๖๕ ถึง ก.ย. ๖๖).
 */
public final class PeriodText {

    private static final int YEAR = 12;
    private static final int OCTOBER = 10;

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})(?:/(\\d{4})-(\\d{2}))?");
    private static final String OF_YEAR = "(?:/?(?:ของ)?(?:ปีงบประมาณ|ปี)?(?:พศ)?(\\d{4}))?";
    private static final Pattern WHOLE = Pattern.compile(
            "(?:year|ตลอดปีงบประมาณ|ตลอดทั้งปีงบประมาณ|ทั้งปีงบประมาณ|ตลอดทั้งปี|ตลอดปี|ทั้งปี)" + OF_YEAR);
    private static final String QUARTER = "(?:ไตรมาสที่|ไตรมาส|q)";
    private static final Pattern QUARTERS = Pattern.compile(QUARTER + "(\\d)(?:-" + QUARTER + "?(\\d))?" + OF_YEAR);
    private static final String MONTH = "(" + ThaiMonths.NAME + ")(?:พศ)?(\\d{4}|\\d{2})?";
    private static final Pattern MONTHS = Pattern.compile("(?:เดือน)?" + MONTH + "(?:-(?:เดือน)?" + MONTH + ")?");

    private PeriodText() {}

    /**
     * The period that is meant. One that does not lie within the fiscal year has months before 1 or after 12; see {@link
     * FiscalPeriod#mistake}.
     *
     * @param fiscalYear of the plan
     * @return empty where the text is no period
     */
    public static Optional<Period> read(String text, int fiscalYear) {
        Matcher iso = ISO.matcher(ThaiDigits.toArabic(text).replaceAll("\\s", ""));
        if (iso.matches()) {
            return iso(iso, fiscalYear);
        }
        String compact =
                ThaiMonths.compact(text).toLowerCase(Locale.ROOT).replaceAll("[\\u2010-\\u2015\\u2212~]|ถึง", "-");
        Matcher whole = WHOLE.matcher(compact);
        if (whole.matches()) {
            return Optional.of(shifted(FiscalPeriod.year(), whole.group(1), fiscalYear));
        }
        Matcher quarters = QUARTERS.matcher(compact);
        if (quarters.matches()) {
            int first = Integer.parseInt(quarters.group(1));
            int last = quarters.group(2) == null ? first : Integer.parseInt(quarters.group(2));
            return Optional.of(shifted(FiscalPeriod.quarters(first, last), quarters.group(3), fiscalYear));
        }
        Matcher months = MONTHS.matcher(compact);
        return months.matches() ? Optional.of(months(months, fiscalYear)) : Optional.empty();
    }

    private static Optional<Period> iso(Matcher iso, int fiscalYear) {
        int from = Integer.parseInt(iso.group(2));
        int to = iso.group(4) == null ? from : Integer.parseInt(iso.group(4));
        if (from < 1 || from > YEAR || to < 1 || to > YEAR) {
            return Optional.empty();
        }
        int first = month(Integer.parseInt(iso.group(1)), from, fiscalYear);
        int last = iso.group(3) == null ? first : month(Integer.parseInt(iso.group(3)), to, fiscalYear);
        return Optional.of(new Period(PeriodForm.MONTHS, first, last));
    }

    /** A year that is said once is that of the other month too, unless the months then stood the wrong way round. */
    private static Period months(Matcher months, int fiscalYear) {
        int from = ThaiMonths.number(months.group(1));
        int to = months.group(3) == null ? from : ThaiMonths.number(months.group(3));
        Integer fromYear = months.group(2) == null ? null : ThaiMonths.year(months.group(2));
        Integer toYear = months.group(4) == null ? null : ThaiMonths.year(months.group(4));
        if (months.group(3) == null) {
            toYear = fromYear;
        }
        if (fromYear == null && toYear == null) {
            return new Period(PeriodForm.MONTHS, ofYear(from), ofYear(to));
        }
        int first = fromYear != null ? fromYear : from <= to ? toYear : toYear - 1;
        int last = toYear != null ? toYear : from <= to ? fromYear : fromYear + 1;
        return new Period(PeriodForm.MONTHS, month(first, from, fiscalYear), month(last, to, fiscalYear));
    }

    /** Where a month lies in any fiscal year. */
    private static int ofYear(int month) {
        return Math.floorMod(month - OCTOBER, YEAR) + 1;
    }

    /** Where a month of a year of the Common Era lies, counted from the October in which the fiscal year begins. */
    private static int month(int year, int month, int fiscalYear) {
        return YEAR * (year - (fiscalYear - ThaiMonths.ERA - 1)) + month - OCTOBER + 1;
    }

    private static Period shifted(Period period, String year, int fiscalYear) {
        int shift = year == null ? 0 : YEAR * (ThaiMonths.year(year) + ThaiMonths.ERA - fiscalYear);
        return new Period(period.form(), period.fromMonth() + shift, period.toMonth() + shift);
    }
}
