package org.sucharit.local.testsupport.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Values that look right: what a schema says, made of what there is in the suite where a name is one of the project's own.
 *
 * @param values by the name of a parameter or field, by {@code segment/name} or {@code service/name} for one in a path,
 *     or by {@code operation/name} for one operation alone, named by its id; empty for a field that stays null
 * @param files the good file that an operation takes, by the operation's id, or by that and the media type
 */
record Sample(Map<String, String> values, Map<String, byte[]> files) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** What goes for one operation. */
    Sample of(Operation operation) {
        Map<String, String> own = new HashMap<>(values);
        String prefix = operation.id() + "/";
        values.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                own.put(name.substring(prefix.length()), value);
            }
        });
        return new Sample(own, files);
    }

    /** A parameter's value as text. */
    String text(String name, JsonNode schema) {
        String known = values.get(name);
        return known != null ? known : value(name, schema).asText();
    }

    /** A path's value: service or the segment before it may say what kind of code is meant. */
    String segment(Operation operation, Operation.Parameter parameter) {
        String name = parameter.name();
        String before = operation.path().substring(0, operation.path().indexOf("/{" + name));
        return Stream.of(operation.id(), operation.service().id(), before.substring(before.lastIndexOf('/') + 1))
                .map(of -> values.get(of + "/" + name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> text(name, parameter.schema()));
    }

    /** A file for an operation that says no more than that it takes one. */
    byte[] file(Operation operation, String type) {
        return files.getOrDefault(
                operation.id() + " " + type,
                files.getOrDefault(operation.id(), Hostile.utf8("agency_code,node,score\nfuzz,1,50.00\n")));
    }

    /** A JSON value of a schema; an object has all of its fields. */
    JsonNode value(String name, JsonNode schema) {
        if ("".equals(values.get(name))) {
            return NODES.nullNode();
        }
        return switch (Schemas.type(schema)) {
            case "object" -> object(schema);
            // What contains itself ends here.
            case "array" ->
                schema.path("items").isEmpty()
                        ? NODES.arrayNode()
                        : NODES.arrayNode().add(value(name, schema.path("items")));
            case "integer" -> NODES.numberNode(Long.parseLong(values.getOrDefault(name, shown(schema, "1"))));
            case "number" -> NODES.numberNode(Double.parseDouble(values.getOrDefault(name, shown(schema, "1"))));
            case "boolean" -> NODES.booleanNode(Boolean.parseBoolean(shown(schema, "false")));
            default -> schema.has("oneOf") ? value(name, schema.path("oneOf").path(0)) : string(name, schema);
        };
    }

    /** The same with no more than what is required on top. */
    JsonNode least(JsonNode schema) {
        JsonNode whole = value("", schema);
        return whole instanceof ObjectNode object
                ? object.retain(schema.path("required")
                        .valueStream()
                        .map(JsonNode::asText)
                        .toList())
                : whole;
    }

    private ObjectNode object(JsonNode schema) {
        ObjectNode object = NODES.objectNode();
        schema.path("properties")
                .properties()
                .forEach(property -> object.set(property.getKey(), value(property.getKey(), property.getValue())));
        if (schema.path("additionalProperties").isObject()) {
            object.set("IIT", value("IIT", schema.path("additionalProperties")));
        }
        return object;
    }

    private JsonNode string(String name, JsonNode schema) {
        String known = values.get(name);
        boolean possible = !schema.has("enum")
                || schema.path("enum")
                        .valueStream()
                        .anyMatch(choice -> choice.asText().equals(known));
        return NODES.textNode(
                known != null && possible
                        ? known
                        : shown(schema, schema.path("enum").path(0).asText("text")));
    }

    private static String shown(JsonNode schema, String otherwise) {
        if (schema.has("default")) {
            return schema.path("default").asText();
        }
        if (schema.has("example")) {
            return schema.path("example").asText();
        }
        return schema.path("examples").path(0).asText(otherwise);
    }
}
