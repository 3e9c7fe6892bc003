package org.sucharit.reporting.writing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * How a document writes: its language, and its digits. Only documents write so; JSON and files keep Arabic digits.
 *
 * <p>Years are of the Buddhist Era in both languages, as the fiscal years of the assessment are.
 */
public record Writing(Language language, Digits digits) {

    /** As official documents are written. */
    public static final Writing OFFICIAL = new Writing(Language.TH, Digits.THAI);

    /** Where deadlines fall and fiscal years turn. */
    public static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    /** Months of a fiscal year that still belong to the calendar year before. */
    private static final int OLD_YEAR = 3;

    private static final int CENTURY = 100;

    /** Digits before a comma stands among them. */
    private static final int GROUP = 3;

    /** The languages documents are written in. */
    public enum Language {
        TH(
                "d MMMM y",
                "ต.ค. พ.ย. ธ.ค. ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย.",
                "ตลอดปีงบประมาณ",
                "ไตรมาสที่ ",
                " ถึง "),
        EN(
                "d MMMM 'B.E.' y",
                "Oct Nov Dec Jan Feb Mar Apr May Jun Jul Aug Sep",
                "Throughout the fiscal year",
                "Quarter ",
                " to ");

        private final DateTimeFormatter day;
        private final String months;
        private final String wholeYear;
        private final String quarter;
        private final String until;

        Language(String dayPattern, String months, String wholeYear, String quarter, String until) {
            this.day =
                    DateTimeFormatter.ofPattern(dayPattern, locale()).withChronology(ThaiBuddhistChronology.INSTANCE);
            this.months = months;
            this.wholeYear = wholeYear;
            this.quarter = quarter;
            this.until = until;
        }

        /** BCP 47. */
        public String tag() {
            return name().toLowerCase(Locale.ROOT);
        }

        private Locale locale() {
            return this.name().equals("TH") ? Locale.of("th", "TH") : Locale.ENGLISH;
        }
    }

    /** The digits documents are written in. */
    public enum Digits {
        THAI('๐'),
        ARABIC('0');

        private final char zero;

        Digits(char zero) {
            this.zero = zero;
        }
    }

    /** The text with each of its digits as this writes them: {@code o14} becomes {@code o๑๔}. */
    public String digits(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                out.append((char) (c - '0' + digits.zero));
            } else if (c >= '๐' && c <= '๙') {
                out.append((char) (c - '๐' + digits.zero));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** A whole number without grouping, as years and ordinals are written: {@code ๒๕๖๘}. */
    public String number(long number) {
        return digits(Long.toString(number));
    }

    /** How many there are, grouped by thousands: {@code ๘,๓๑๗}. */
    public String count(long count) {
        return figure(BigDecimal.valueOf(count), 0);
    }

    /** A score with its two decimals, a tie rounded up: {@code ๙๓.๖๐}. */
    public String score(BigDecimal score) {
        return figure(score, 2);
    }

    /** A figure with so many decimals, a tie rounded up, grouped by thousands: {@code ๑๒,๕๐๐.๕}. */
    public String figure(BigDecimal figure, int scale) {
        BigDecimal rounded = figure.setScale(scale, RoundingMode.HALF_UP);
        boolean grouped = rounded.precision() - rounded.scale() > GROUP;
        return digits(grouped ? String.format(Locale.ROOT, "%,." + scale + "f", rounded) : rounded.toPlainString());
    }

    /** A sum of money with two decimals: {@code ๑๒,๕๐๐.๐๐}. */
    public String money(BigDecimal baht) {
        return figure(baht, 2);
    }

    /** A weight, share or threshold without idle zeros: {@code ๓๐}, {@code ๗.๕}. */
    public String plain(BigDecimal figure) {
        BigDecimal trimmed = figure.stripTrailingZeros();
        return digits(trimmed.scale() < 0 ? trimmed.setScale(0).toPlainString() : trimmed.toPlainString());
    }

    /** {@code ๒๒ พฤศจิกายน ๒๕๖๙}. */
    public String date(TemporalAccessor day) {
        return digits(language.day.format(day));
    }

    /** The day on which the instant falls in Bangkok. */
    public String date(Instant instant) {
        return date(instant.atZone(BANGKOK));
    }

    /** The whole fiscal year. */
    public String wholeYear() {
        return language.wholeYear;
    }

    /** Quarters, 1–4: {@code ไตรมาสที่ ๒}, {@code ไตรมาสที่ ๑ - ๓}. */
    public String quarters(int from, int to) {
        return language.quarter + span(number(from), number(to), " - ");
    }

    /**
     * Months of a fiscal year, 1 for October: {@code ต.ค. ๖๕ ถึง ก.ย. ๖๖}.
     *
     * @param fiscalYear Buddhist Era
     */
    public String months(int fiscalYear, int from, int to) {
        return span(month(fiscalYear, from), month(fiscalYear, to), language.until);
    }

    private static String span(String from, String to, String between) {
        return from.equals(to) ? from : from + between + to;
    }

    private String month(int fiscalYear, int month) {
        int year = month <= OLD_YEAR ? fiscalYear - 1 : fiscalYear;
        String shortYear = language == Language.TH ? String.format(Locale.ROOT, "%02d", year % CENTURY) : "" + year;
        return language.months.split(" ", -1)[month - 1] + " " + digits(shortYear);
    }
}
