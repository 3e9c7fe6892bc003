package org.sucharit.contracts.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Where in a document the objects that a schema describes stand. */
public final class SchemaPlaces {

    private final JsonNode schema;
    private final Map<String, Place> fields = new LinkedHashMap<>();

    private SchemaPlaces(JsonNode schema) {
        this.schema = schema;
    }

    /**
     * A field of a document.
     *
     * @param object JSON pointer of the object that has it; of several alike the first
     * @param schema what the schema says of the field
     */
    public record Place(String object, String name, boolean required, JsonNode schema) {

        /** A copy of the document without this field. */
        public JsonNode removedFrom(JsonNode document) {
            JsonNode copy = document.deepCopy();
            ((ObjectNode) copy.at(object)).remove(name);
            return copy;
        }

        /** A copy of the document with another value for this field. */
        public JsonNode replacedIn(JsonNode document, JsonNode value) {
            JsonNode copy = document.deepCopy();
            ((ObjectNode) copy.at(object)).set(name, value);
            return copy;
        }
    }

    /** The fields in a document by their path, in which {@code []} stands for an entry: {@code nodes[].derived}. */
    public static Map<String, Place> in(JsonNode schema, JsonNode document) {
        SchemaPlaces places = new SchemaPlaces(schema);
        places.walk("", "", schema, document);
        return places.fields;
    }

    /** The paths of every field that a schema describes; of one that contains itself, the first round. */
    public static Set<String> of(JsonNode schema) {
        Set<String> paths = new LinkedHashSet<>();
        new SchemaPlaces(schema).describe("", schema, Set.of(), paths);
        return paths;
    }

    private void walk(String path, String pointer, JsonNode part, JsonNode value) {
        JsonNode resolved = Schemas.resolve(schema, part);
        Set<String> required = Set.copyOf(Schemas.texts(resolved.path("required")));
        resolved.path("properties").properties().forEach(property -> {
            String name = property.getKey();
            if (value.has(name)) {
                String at = path.isEmpty() ? name : path + "." + name;
                fields.putIfAbsent(
                        at,
                        new Place(
                                pointer, name, required.contains(name), Schemas.resolve(schema, property.getValue())));
                walk(at, pointer + "/" + name, property.getValue(), value.get(name));
            }
        });
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            walk(path + "[]", pointer + "/" + i, resolved.path("items"), value.get(i));
        }
    }

    private void describe(String path, JsonNode part, Set<String> above, Set<String> paths) {
        Set<String> now = new LinkedHashSet<>(above);
        if (part.has("$ref") && !now.add(part.get("$ref").asText())) {
            return;
        }
        JsonNode resolved = Schemas.resolve(schema, part);
        resolved.path("properties").properties().forEach(property -> {
            String at = path.isEmpty() ? property.getKey() : path + "." + property.getKey();
            paths.add(at);
            describe(at, property.getValue(), now, paths);
        });
        if (resolved.has("items")) {
            describe(path + "[]", resolved.get("items"), now, paths);
        }
    }
}
