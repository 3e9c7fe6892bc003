package org.sucharit.reporting.document.xlsx;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Gives sheets names that spreadsheets accept, no two alike. One per document. */
final class SheetNames {

    private static final int LONGEST = 31;

    /** Excel keeps this name for itself. */
    private static final String RESERVED = "history";

    private final Set<String> taken = new HashSet<>(Set.of(RESERVED));

    /**
     * The first wanted name that is still free; where none is, the first with a number.
     *
     * @param otherwise for where all wanted ones are blank
     */
    String next(List<String> wanted, String otherwise) {
        List<String> names = wanted.stream()
                .map(SheetNames::legal)
                .filter(name -> !name.isEmpty())
                .toList();
        return free(names.isEmpty() ? List.of(otherwise) : names);
    }

    private String free(List<String> names) {
        for (String name : names) {
            if (taken.add(key(name))) {
                return name;
            }
        }
        for (int number = 2; ; number++) {
            String suffix = " (" + number + ")";
            String name = cut(names.getFirst(), LONGEST - suffix.length()) + suffix;
            if (taken.add(key(name))) {
                return name;
            }
        }
    }

    private static String legal(String text) {
        String name = text.replaceAll("[\\[\\]:*?/\\\\]", " ").replaceAll(" +", " ");
        return cut(name.replaceAll("^[' ]+", ""), LONGEST).replaceAll("[' ]+$", "");
    }

    /** Never between a letter and its marks. */
    private static String cut(String text, int length) {
        int end = Math.min(text.length(), length);
        while (end > 0 && end < text.length() && continues(text.charAt(end))) {
            end--;
        }
        return text.substring(0, end).stripTrailing();
    }

    private static boolean continues(char c) {
        return Character.isLowSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == 'ำ';
    }

    /** Names that differ by case or width only are the same to spreadsheets. */
    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
