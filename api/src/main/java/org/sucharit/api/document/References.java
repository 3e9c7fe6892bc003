package org.sucharit.api.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** The schemas that a part of a document names. */
final class References {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final String REFERENCE = "$ref";

    private References() {}

    /** Names of the schemas it refers to itself. */
    static Set<String> of(JsonNode part) {
        Set<String> names = new TreeSet<>();
        part.findValues(REFERENCE).forEach(reference -> {
            if (reference.asText().startsWith(SCHEMAS)) {
                names.add(reference.asText().substring(SCHEMAS.length()));
            }
        });
        return names;
    }

    /** The same part, with other names for schemas. */
    static JsonNode renamed(JsonNode part, UnaryOperator<String> names) {
        return switch (part) {
            case ArrayNode array -> {
                ArrayNode same = array.arrayNode();
                array.forEach(item -> same.add(renamed(item, names)));
                yield same;
            }
            case ObjectNode object -> {
                ObjectNode same = object.objectNode();
                object.forEachEntry((key, value) -> same.set(
                        key,
                        key.equals(REFERENCE)
                                ? TextNode.valueOf(renamed(value.asText(), names))
                                : renamed(value, names)));
                yield same;
            }
            default -> part;
        };
    }

    private static String renamed(String reference, UnaryOperator<String> names) {
        return reference.startsWith(SCHEMAS) ? SCHEMAS + names.apply(reference.substring(SCHEMAS.length())) : reference;
    }
}
