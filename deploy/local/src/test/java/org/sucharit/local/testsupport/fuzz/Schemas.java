package org.sucharit.local.testsupport.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;

/** The schemas of a document, with every reference followed. */
final class Schemas {

    /** Nothing is as deep, but what is broken. */
    private static final int MAX_DEPTH = 12;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonNode document;

    Schemas(JsonNode document) {
        this.document = document;
    }

    /** What a reference leads to; anything else is returned as it is. */
    JsonNode resolve(JsonNode node) {
        JsonNode at = node;
        for (int hops = 0; at.has("$ref") && hops < MAX_DEPTH; hops++) {
            at = document.at(at.path("$ref").asText().substring(1));
        }
        return at;
    }

    /** A schema with all that it refers to written out; one that contains itself is empty there. */
    JsonNode whole(JsonNode schema) {
        return whole(schema, Set.of());
    }

    private JsonNode whole(JsonNode schema, Set<String> around) {
        String reference = schema.path("$ref").asText();
        JsonNode resolved = resolve(schema);
        if (!(resolved instanceof ObjectNode object) || around.contains(reference) || around.size() == MAX_DEPTH) {
            return NODES.objectNode();
        }
        Set<String> depth = new HashSet<>(around);
        if (!reference.isEmpty()) {
            depth.add(reference);
        }
        ObjectNode whole = object.deepCopy();
        if (object.has("properties")) {
            ObjectNode properties = whole.putObject("properties");
            object.path("properties")
                    .properties()
                    .forEach(property -> properties.set(property.getKey(), whole(property.getValue(), depth)));
        }
        for (String part : new String[] {"items", "additionalProperties"}) {
            if (object.path(part).isObject()) {
                whole.set(part, whole(object.path(part), depth));
            }
        }
        for (String part : new String[] {"allOf", "anyOf", "oneOf"}) {
            if (object.has(part)) {
                ArrayNode choices = whole.putArray(part);
                object.path(part).forEach(choice -> choices.add(whole(choice, depth)));
            }
        }
        return whole;
    }

    /** The type that values have: {@code string}, {@code integer}, …; empty where anything goes. */
    static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (!one.asText().equals("null")) {
                    return one.asText();
                }
            }
        }
        return type.asText();
    }
}
