package org.sucharit.reporting.thai;

import java.time.Instant;
import java.time.ZoneId;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Dates of the Buddhist Era and spans of a fiscal year, in Thai. */
public final class ThaiDates {

    /** Where deadlines fall and fiscal years turn. */
    public static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private static final int LAST_QUARTER = 4;

    private static final DateTimeFormatter DAY_MONTH_YEAR = DateTimeFormatter.ofPattern(
                    "d MMMM y", Locale.of("th", "TH"))
            .withChronology(ThaiBuddhistChronology.INSTANCE)
            .withDecimalStyle(DecimalStyle.of(Locale.forLanguageTag("th-TH-u-nu-thai")));

    private ThaiDates() {}

    /** {@code ๒๒ พฤศจิกายน ๒๕๖๙}. */
    public static String date(TemporalAccessor day) {
        return DAY_MONTH_YEAR.format(day);
    }

    /** The day on which the instant falls in Bangkok. */
    public static String date(Instant instant) {
        return date(instant.atZone(BANGKOK));
    }

    /**
     * A span of fiscal quarters: {@code ไตรมาสที่ ๒}, {@code ไตรมาสที่ ๑ - ๒}, and for all four {@code ตลอดปีงบประมาณ}.
     *
     * @throws IllegalArgumentException where the quarters are not 1–4 in rising order
     */
    public static String quarters(int from, int to) {
        if (from < 1 || to > LAST_QUARTER || from > to) {
            throw new IllegalArgumentException("Not a span of quarters: " + from + "–" + to);
        }
        if (from == 1 && to == LAST_QUARTER) {
            return "ตลอดปีงบประมาณ";
        }
        String first = "ไตรมาสที่ " + ThaiNumerals.number(from);
        return from == to ? first : first + " - " + ThaiNumerals.number(to);
    }
}
