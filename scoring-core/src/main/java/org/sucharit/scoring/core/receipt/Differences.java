package org.sucharit.scoring.core.receipt;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where two JSON values are not the same, member by member. */
final class Differences {

    /** Of what is shown in a sentence. */
    private static final int MAX_LENGTH = 60;

    private Differences() {}

    /**
     * Every difference.
     *
     * @param place of both values
     */
    static List<Failure> between(String place, JsonNode given, JsonNode meant) {
        List<Failure> failures = new ArrayList<>();
        if (!same(given, meant)) {
            compare(place, given, meant, failures);
        }
        return failures;
    }

    private static void compare(String place, JsonNode given, JsonNode meant, List<Failure> failures) {
        if (given.isObject() && meant.isObject()) {
            Set<String> names = new TreeSet<>();
            given.fieldNames().forEachRemaining(names::add);
            meant.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                compareMember(Pointers.in(place, name), given.get(name), meant.get(name), failures);
            }
        } else if (given.isArray() && meant.isArray() && given.size() == meant.size()) {
            for (int i = 0; i < given.size(); i++) {
                compare(Pointers.in(place, "" + i), given.get(i), meant.get(i), failures);
            }
        } else if (!same(given, meant)) {
            failures.add(new Failure(place, "is " + shown(given) + ", but must be " + shown(meant)));
        }
    }

    private static boolean same(JsonNode given, JsonNode meant) {
        return given.equals(Differences::compareScalars, meant);
    }

    /** 0 where they are written the same: whether a number was read as an int or a long is no difference. */
    private static int compareScalars(JsonNode given, JsonNode meant) {
        return given.getNodeType() == meant.getNodeType() && given.asText().equals(meant.asText()) ? 0 : 1;
    }

    private static void compareMember(String place, JsonNode given, JsonNode meant, List<Failure> failures) {
        if (given == null) {
            failures.add(new Failure(place, "is missing; it must be " + shown(meant)));
        } else if (meant == null) {
            failures.add(new Failure(place, "is " + shown(given) + ", but must not be there"));
        } else {
            compare(place, given, meant, failures);
        }
    }

    private static String shown(JsonNode value) {
        String text = value.isTextual() ? value.textValue() : value.toString();
        String line = text.codePoints()
                .map(point -> Character.isISOControl(point) ? '?' : point)
                .limit(MAX_LENGTH)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return line.length() < text.length() ? line + "…" : line;
    }
}
