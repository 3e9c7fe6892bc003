package org.sucharit.measures.due;

import java.time.LocalDate;

/** Fiscal years and days that can be asked for; any other is a slip of the pen, or none of the Buddhist Era. */
final class DueYears {

    static final int FIRST = 2400;
    static final int LAST = 2700;

    private static final int ERA = 543;

    private DueYears() {}

    static boolean isIn(int fiscalYear) {
        return fiscalYear >= FIRST && fiscalYear <= LAST;
    }

    static boolean isIn(LocalDate day) {
        return isIn(day.getYear() + ERA);
    }
}
