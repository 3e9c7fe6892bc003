package org.sucharit.contracts.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What changed between two schemas of one topic that a reader one release older or newer does not survive.
 *
 * <p>An older reader holds what is written now against the released schema; so nothing may be written now that was
 * refused then. A newer reader finds what was written then, since compacted topics keep it for years; so nothing may
 * be refused now that was written then. Together they leave one kind of change: a further field that is not required.
 * What a known field may hold is frozen, an enum's values included; another meaning needs another topic.
 */
public final class SchemaCompatibility {

    private static final String OLDER = "a reader one release older refuses what is written now";
    private static final String NEWER = "a reader one release newer refuses what was written before";

    /** These tell readers nothing; references are followed, so that what they name may move. */
    private static final Set<String> SILENT =
            Set.of("title", "description", "$comment", "examples", "deprecated", "$defs", "$ref");

    private static final Set<String> NESTED = Set.of("items", "additionalProperties", "propertyNames");
    private static final Set<String> LOWER_BOUNDS = Set.of("minimum", "minLength", "minItems", "minProperties");
    private static final Set<String> UPPER_BOUNDS = Set.of("maximum", "maxLength", "maxItems", "maxProperties");

    private final JsonNode releasedRoot;
    private final JsonNode presentRoot;
    private final List<String> breaks = new ArrayList<>();
    private final Set<String> compared = new HashSet<>();

    private SchemaCompatibility(JsonNode released, JsonNode present) {
        this.releasedRoot = released;
        this.presentRoot = present;
    }

    /** Every breaking change, with its place and who breaks; empty where there is none. */
    public static List<String> breaks(JsonNode released, JsonNode present) {
        SchemaCompatibility comparison = new SchemaCompatibility(released, present);
        comparison.compare("", released, present);
        return comparison.breaks;
    }

    private void compare(String path, JsonNode releasedPart, JsonNode presentPart) {
        if (releasedPart.has("$ref") && !compared.add(releasedPart.get("$ref") + " " + presentPart)) {
            return;
        }
        JsonNode released = Schemas.resolve(releasedRoot, releasedPart);
        JsonNode present = Schemas.resolve(presentRoot, presentPart);
        Set<String> keywords = new TreeSet<>();
        released.fieldNames().forEachRemaining(keywords::add);
        present.fieldNames().forEachRemaining(keywords::add);
        keywords.removeAll(SILENT);
        for (String keyword : keywords) {
            JsonNode before = released.path(keyword);
            JsonNode now = present.path(keyword);
            switch (keyword) {
                case "properties" -> properties(path, released, present);
                case "required" -> required(path, before, now);
                case "type", "enum" -> values(path, keyword, before, now);
                default -> constraint(path, keyword, before, now);
            }
        }
    }

    private void properties(String path, JsonNode released, JsonNode present) {
        JsonNode before = released.path("properties");
        JsonNode now = present.path("properties");
        before.properties().forEach(property -> {
            String at = path + "/" + property.getKey();
            if (now.has(property.getKey())) {
                compare(at, property.getValue(), now.get(property.getKey()));
            } else {
                breaks.add(at + " is removed: older readers lose it");
            }
        });
        now.fieldNames().forEachRemaining(name -> {
            if (!before.has(name) && released.has("additionalProperties")) {
                breaks.add(path + "/" + name + " is added where no further field was allowed: " + OLDER);
            }
        });
    }

    private void required(String path, JsonNode before, JsonNode now) {
        List<String> then = Schemas.texts(before);
        List<String> today = Schemas.texts(now);
        then.stream()
                .filter(name -> !today.contains(name))
                .forEach(name -> breaks.add(path + "/" + name + " is no longer required: " + OLDER));
        today.stream()
                .filter(name -> !then.contains(name))
                .forEach(name -> breaks.add(path + "/" + name + " is newly required: " + NEWER));
    }

    private void values(String path, String keyword, JsonNode before, JsonNode now) {
        if (before instanceof MissingNode || now instanceof MissingNode) {
            constraint(path, keyword, before, now);
            return;
        }
        List<String> then = Schemas.texts(before);
        List<String> today = Schemas.texts(now);
        then.stream()
                .filter(value -> !today.contains(value))
                .forEach(value -> breaks.add(path + ": " + keyword + " " + value + " is removed: " + NEWER));
        today.stream()
                .filter(value -> !then.contains(value))
                .forEach(value -> breaks.add(path + ": " + keyword + " " + value + " is added: " + OLDER));
    }

    private void constraint(String path, String keyword, JsonNode before, JsonNode now) {
        if (NESTED.contains(keyword) && before.isObject() && now.isObject()) {
            compare(path + "/" + keyword, before, now);
        } else if (now instanceof MissingNode) {
            breaks.add(path + ": " + keyword + " is removed: " + OLDER);
        } else if (before instanceof MissingNode) {
            breaks.add(path + ": " + keyword + " is added: " + NEWER);
        } else if (before.isNumber() && now.isNumber()) {
            bound(path, keyword, before, now);
        } else if (!before.equals(now)) {
            breaks.add(path + ": " + keyword + " is changed: readers of another release may refuse");
        }
    }

    private void bound(String path, String keyword, JsonNode before, JsonNode now) {
        int change = now.decimalValue().compareTo(before.decimalValue());
        if (change == 0) {
            return;
        }
        boolean wider = change > 0 ? UPPER_BOUNDS.contains(keyword) : LOWER_BOUNDS.contains(keyword);
        breaks.add(path + ": " + keyword + (change > 0 ? " is raised: " : " is lowered: ") + (wider ? OLDER : NEWER));
    }
}
