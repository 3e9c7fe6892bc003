package org.sucharit.reporting.thai;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures in Thai digits. Only documents write them so; JSON and files keep Arabic digits. */
public final class ThaiNumerals {

    private ThaiNumerals() {}

    /** The text with every Arabic digit as the Thai one: {@code o14} becomes {@code o๑๔}. */
    public static String digits(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c >= '0' && c <= '9' ? (char) (c - '0' + '๐') : c);
        }
        return out.toString();
    }

    /** A whole number without grouping, as years and ordinals are written: {@code ๒๕๖๘}. */
    public static String number(long number) {
        return digits(Long.toString(number));
    }

    /** A score with its two decimals, a tie rounded up: {@code ๙๓.๖๐}. */
    public static String score(BigDecimal score) {
        return digits(score.setScale(2, RoundingMode.HALF_UP).toPlainString());
    }

    /** A weight, share or threshold without idle zeros: {@code ๓๐}, {@code ๗.๕}. */
    public static String plain(BigDecimal figure) {
        BigDecimal trimmed = figure.stripTrailingZeros();
        return digits(trimmed.scale() < 0 ? trimmed.setScale(0).toPlainString() : trimmed.toPlainString());
    }
}
