package org.sucharit.local.testsupport.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The schemas of a document, with every reference followed. */
final class Schemas {

    /** A schema that contains itself ends here. */
    private static final int MAX_DEPTH = 6;

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

    /** A schema with all that it refers to written out. */
    JsonNode whole(JsonNode schema) {
        return whole(schema, MAX_DEPTH);
    }

    private JsonNode whole(JsonNode schema, int depth) {
        JsonNode resolved = resolve(schema);
        if (!(resolved instanceof ObjectNode object) || depth == 0) {
            return NODES.objectNode();
        }
        ObjectNode whole = object.deepCopy();
        if (object.has("properties")) {
            ObjectNode properties = whole.putObject("properties");
            object.path("properties")
                    .properties()
                    .forEach(property -> properties.set(property.getKey(), whole(property.getValue(), depth - 1)));
        }
        for (String part : new String[] {"items", "additionalProperties"}) {
            if (object.path(part).isObject()) {
                whole.set(part, whole(object.path(part), depth - 1));
            }
        }
        for (String part : new String[] {"allOf", "anyOf", "oneOf"}) {
            if (object.has(part)) {
                ArrayNode choices = whole.putArray(part);
                object.path(part).forEach(choice -> choices.add(whole(choice, depth - 1)));
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
