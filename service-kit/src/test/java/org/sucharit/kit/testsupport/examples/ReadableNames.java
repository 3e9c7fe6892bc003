package org.sucharit.kit.testsupport.examples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Agencies that tests make up for themselves, {@code a-} and a UUID, with names that a reader can keep apart. */
final class ReadableNames {

    private static final Pattern MADE_UP = Pattern.compile("\\b[a-z]-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b");

    private static final List<String> NAMES = List.of("khlong-phon", "bo-kaeo", "nong-ya", "thung-thong");

    private ReadableNames() {}

    /** The same text; the same code has the same name everywhere in it. */
    static String of(String text) {
        Map<String, String> names = new LinkedHashMap<>();
        return MADE_UP.matcher(text)
                .replaceAll(code -> names.computeIfAbsent(
                        code.group(),
                        made -> names.size() < NAMES.size() ? NAMES.get(names.size()) : "agency-" + names.size()));
    }
}
