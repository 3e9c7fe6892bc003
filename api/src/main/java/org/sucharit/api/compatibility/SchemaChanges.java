package org.sucharit.api.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What changed between two schemas (JSON Schema 2020-12, as in OpenAPI 3.1) that callers do not survive. A keyword that is
 * not known here breaks whenever it changes: better one question too many than one too few.
 */
final class SchemaChanges {

    /** These tell readers nothing that a program could rest on. */
    private static final Set<String> SILENT =
            Set.of("title", "description", "$comment", "example", "examples", "deprecated", "$ref");

    private static final Set<String> NESTED = Set.of("items", "additionalProperties", "propertyNames", "not");
    private static final Set<String> ALTERNATIVES = Set.of("anyOf", "oneOf");
    private static final Set<String> LOWER_BOUNDS =
            Set.of("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties");
    private static final Set<String> UPPER_BOUNDS =
            Set.of("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties");
    /** There or not, and where there, in one form. */
    private static final Set<String> PLAIN = Set.of("format", "pattern", "const", "uniqueItems", "multipleOf");

    private final JsonNode releasedRoot;
    private final JsonNode presentRoot;
    private final Direction direction;
    private final List<String> breaks;
    private final Set<String> compared = new HashSet<>();

    /** @param breaks gets every break that is found, with its place */
    SchemaChanges(JsonNode releasedRoot, JsonNode presentRoot, Direction direction, List<String> breaks) {
        this.releasedRoot = releasedRoot;
        this.presentRoot = presentRoot;
        this.direction = direction;
        this.breaks = breaks;
    }

    void compare(String place, JsonNode releasedPart, JsonNode presentPart) {
        if (releasedPart.has("$ref") && !compared.add(releasedPart.get("$ref") + " " + presentPart)) {
            return;
        }
        JsonNode released = References.resolve(releasedRoot, releasedPart);
        JsonNode present = References.resolve(presentRoot, presentPart);
        Set<String> keywords = new TreeSet<>();
        released.fieldNames().forEachRemaining(keywords::add);
        present.fieldNames().forEachRemaining(keywords::add);
        keywords.removeAll(SILENT);
        for (String keyword : keywords) {
            compare(keyword, place, released.path(keyword), present.path(keyword));
        }
    }

    private void compare(String keyword, String place, JsonNode before, JsonNode now) {
        switch (keyword) {
            case "properties" -> properties(place, before, now);
            case "required" -> required(place, before, now);
            case "type" -> types(place, before, now);
            case "enum" -> values(place, before, now);
            case "default" -> preset(place, before, now);
            case "allOf" -> parts(place, before, now);
            default -> {
                if (ALTERNATIVES.contains(keyword)) {
                    alternatives(place, keyword, before, now);
                } else if (NESTED.contains(keyword)) {
                    nested(place + "/" + keyword, before, now);
                } else if (LOWER_BOUNDS.contains(keyword) || UPPER_BOUNDS.contains(keyword)) {
                    bound(place, keyword, before, now);
                } else if (PLAIN.contains(keyword)) {
                    plain(place, keyword, before, now);
                } else if (!before.equals(now)) {
                    breaks.add(place + ": " + keyword + " is changed, and this check cannot tell what that means");
                }
            }
        }
    }

    private void properties(String place, JsonNode before, JsonNode now) {
        before.forEachEntry((name, schema) -> {
            if (now.has(name)) {
                compare(place + "/" + name, schema, now.get(name));
            } else {
                breaks.add(place + "/" + name + " is removed");
            }
        });
    }

    private void required(String place, JsonNode before, JsonNode now) {
        Set<String> then = texts(before);
        Set<String> today = texts(now);
        if (direction == Direction.REQUEST) {
            today.stream()
                    .filter(name -> !then.contains(name))
                    .forEach(name -> breaks.add(place + "/" + name + " must be sent now"));
        } else {
            then.stream()
                    .filter(name -> !today.contains(name))
                    .forEach(name -> breaks.add(place + "/" + name + " may be missing now"));
        }
    }

    private void types(String place, JsonNode before, JsonNode now) {
        Set<String> then = texts(before);
        Set<String> today = texts(now);
        Set<String> wide = direction.breaksNarrowed() ? today : then;
        Set<String> narrow = direction.breaksNarrowed() ? then : today;
        boolean within = wide.isEmpty() || (!narrow.isEmpty() && narrow.stream().allMatch(type -> has(wide, type)));
        if (!within) {
            breaks.add(place + ": type " + told(then) + " is " + told(today) + " now: " + direction.harm());
        }
    }

    private static boolean has(Set<String> types, String type) {
        return types.contains(type) || (type.equals("integer") && types.contains("number"));
    }

    private static String told(Set<String> types) {
        return types.isEmpty() ? "anything" : String.join(" or ", types);
    }

    /** In answers values may come and go: callers are told to bear with what they do not know. */
    private void values(String place, JsonNode before, JsonNode now) {
        if (direction == Direction.ANSWER || now.isMissingNode()) {
            return;
        }
        if (before.isMissingNode()) {
            breaks.add(place + ": only certain values are taken now: " + direction.harm());
            return;
        }
        Set<String> today = texts(now);
        texts(before).stream()
                .filter(value -> !today.contains(value))
                .forEach(value -> breaks.add(place + ": value " + value + " is removed: " + direction.harm()));
    }

    private void preset(String place, JsonNode before, JsonNode now) {
        if (direction == Direction.REQUEST && !before.isMissingNode() && !before.equals(now)) {
            breaks.add(place + ": default " + before + " is " + (now.isMissingNode() ? "none" : now)
                    + " now: what is not sent means something else");
        }
    }

    private void nested(String place, JsonNode before, JsonNode now) {
        if (before.isBoolean() || now.isBoolean()) {
            if (!before.equals(now)) {
                breaks.add(place + " is changed, and this check cannot tell what that means");
            }
        } else {
            widened(place, before, now);
        }
    }

    /** Two schemas, of which one may be missing: then anything goes. */
    private void widened(String place, JsonNode before, JsonNode now) {
        if (before.isMissingNode() || now.isMissingNode()) {
            boolean narrowed = before.isMissingNode();
            if (before.isMissingNode() != now.isMissingNode() && narrowed == direction.breaksNarrowed()) {
                breaks.add(place + " is " + (narrowed ? "restricted" : "anything") + " now: " + direction.harm());
            }
        } else {
            compare(place, before, now);
        }
    }

    /** All of them hold: one more narrows, one less widens. */
    private void parts(String place, JsonNode before, JsonNode now) {
        inOrder(place + "/allOf", before, now, direction.breaksNarrowed());
    }

    /** One of them holds: one more widens, one less narrows. */
    private void alternatives(String place, String keyword, JsonNode before, JsonNode now) {
        if (before.isMissingNode() || now.isMissingNode()) {
            boolean narrowed = before.isMissingNode();
            if (narrowed == direction.breaksNarrowed()) {
                breaks.add(place + ": " + keyword + " is " + (narrowed ? "added: " : "removed: ") + direction.harm());
            }
            return;
        }
        inOrder(place + "/" + keyword, before, now, !direction.breaksNarrowed());
    }

    private void inOrder(String place, JsonNode before, JsonNode now, boolean moreBreaks) {
        for (int i = 0; i < Math.min(before.size(), now.size()); i++) {
            compare(place + "/" + i, before.get(i), now.get(i));
        }
        if (now.size() > before.size() ? moreBreaks : now.size() < before.size() && !moreBreaks) {
            breaks.add(place + " has " + now.size() + " instead of " + before.size() + ": " + direction.harm());
        }
    }

    private void bound(String place, String keyword, JsonNode before, JsonNode now) {
        boolean upper = UPPER_BOUNDS.contains(keyword);
        int change;
        if (before.isMissingNode()) {
            change = upper ? -1 : 1;
        } else if (now.isMissingNode()) {
            change = upper ? 1 : -1;
        } else {
            change = now.decimalValue().compareTo(before.decimalValue());
        }
        boolean narrowed = upper ? change < 0 : change > 0;
        if (change != 0 && narrowed == direction.breaksNarrowed()) {
            breaks.add(place + ": " + keyword + " is " + told(now) + " instead of " + told(before) + ": "
                    + direction.harm());
        }
    }

    private void plain(String place, String keyword, JsonNode before, JsonNode now) {
        if (before.equals(now)) {
            return;
        }
        boolean onlyAdded = before.isMissingNode();
        boolean onlyRemoved = now.isMissingNode();
        boolean fine = direction.breaksNarrowed() ? onlyRemoved : onlyAdded;
        if (!fine) {
            breaks.add(place + ": " + keyword + " is " + told(now) + " instead of " + told(before) + ": "
                    + direction.harm());
        }
    }

    private static String told(JsonNode value) {
        return value.isMissingNode() ? "none" : value.asText();
    }

    private static Set<String> texts(JsonNode values) {
        Set<String> texts = new TreeSet<>();
        if (values.isArray()) {
            values.forEach(value -> texts.add(value.asText()));
        } else if (!values.isMissingNode()) {
            texts.add(values.asText());
        }
        return texts;
    }
}
