package org.sucharit.measures.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sucharit.kit.bulk.ThaiDigits;

/** Days as people write them: 2023-04-07 of the Common Era, and ๗ เมษายน ๒๕๖๖ or 7 เม.ย. 66 of the Buddhist one. */
public final class DateText {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern THAI =
            Pattern.compile("(?:วันที่)?(\\d{1,2})(" + ThaiMonths.NAME + ")(?:พศ)?(\\d{4}|\\d{2})");

    private DateText() {}

    /** The day that is meant; empty where the text is none. */
    public static Optional<LocalDate> read(String text) {
        Matcher iso = ISO.matcher(ThaiDigits.toArabic(text.strip()));
        if (iso.matches()) {
            return day(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
        }
        Matcher thai = THAI.matcher(ThaiMonths.compact(text));
        return thai.matches()
                ? day(ThaiMonths.year(thai.group(3)), ThaiMonths.number(thai.group(2)), number(thai.group(1)))
                : Optional.empty();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
