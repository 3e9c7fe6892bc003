package org.sucharit.kit.bulk;

/** Digits as people write them in Thailand. */
public final class ThaiDigits {

    private static final char ZERO = '๐';
    private static final char NINE = '๙';

    private ThaiDigits() {}

    /** The text with Thai digits as Arabic ones: {@code 1๔} as {@code 14}. */
    public static String toArabic(String text) {
        if (text.chars().noneMatch(ThaiDigits::isThai)) {
            return text;
        }
        StringBuilder arabic = new StringBuilder(text.length());
        text.chars().forEach(c -> arabic.append((char) (isThai(c) ? c - ZERO + '0' : c)));
        return arabic.toString();
    }

    private static boolean isThai(int c) {
        return c >= ZERO && c <= NINE;
    }
}
