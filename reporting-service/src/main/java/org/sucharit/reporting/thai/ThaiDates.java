package org.sucharit.reporting.thai;

import java.time.Instant;
import java.time.ZoneId;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Dates of the Buddhist Era, in Thai. */
public final class ThaiDates {

    /** Where deadlines fall and fiscal years turn. */
    public static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

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
}
