package org.sucharit.measures.content;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sucharit.kit.bulk.ThaiDigits;

/** Months and years as people write them in Thailand. */
final class ThaiMonths {

    /** Years of the Buddhist Era before the Common one. */
    static final int ERA = 543;

    /** No plan is older, and no year of the Common Era is as high. */
    private static final int FIRST_BUDDHIST = 2400;

    private static final int CENTURY = 2500;

    private static final List<String> LONG = List.of(
            "มกราคม",
            "กุมภาพันธ์",
            "มีนาคม",
            "เมษายน",
            "พฤษภาคม",
            "มิถุนายน",
            "กรกฎาคม",
            "สิงหาคม",
            "กันยายน",
            "ตุลาคม",
            "พฤศจิกายน",
            "ธันวาคม");

    private static final List<String> SHORT =
            List.of("มค", "กพ", "มีค", "เมย", "พค", "มิย", "กค", "สค", "กย", "ตค", "พย", "ธค");

    private static final Map<String, Integer> NUMBERS = Stream.of(LONG, SHORT)
            .flatMap(names -> IntStream.range(0, names.size()).mapToObj(i -> Map.entry(names.get(i), i + 1)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** The name of a month, long or short, in {@link #compact} text; no group. */
    static final String NAME = NUMBERS.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(Collectors.joining("|", "(?:", ")"));

    private ThaiMonths() {}

    /** Text without dots and white space, in Arabic digits and small letters. */
    static String compact(String text) {
        return ThaiDigits.toArabic(text).replaceAll("[\\s.\\u00A0]", "").toLowerCase(java.util.Locale.ROOT);
    }

    /** The month of a name in compact text: 1 is January. */
    static int number(String name) {
        return NUMBERS.get(name);
    }

    /** The year of the Common Era that is meant by digits beside a Thai month: 66, 2566 and 2023 are the same. */
    static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() <= 2) {
            return CENTURY + year - ERA;
        }
        return year >= FIRST_BUDDHIST ? year - ERA : year;
    }
}
