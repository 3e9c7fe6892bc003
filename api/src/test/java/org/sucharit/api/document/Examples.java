package org.sucharit.api.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds the examples of a document against its schemas, which may not leave a field of them unmentioned. */
final class Examples {

    private static final Set<String> READABLE = Set.of("application/json");

    private final JsonNode closed;

    Examples(JsonNode document) {
        this.closed = closed(document.path("components").path("schemas"));
    }

    /** What is wrong with the examples of an operation. */
    List<String> faults(String place, JsonNode operation) {
        List<String> faults = new ArrayList<>();
        check(place + " request", operation.path("requestBody").path("content"), faults);
        operation.path("responses").forEachEntry((status, response) -> {
            if (status.startsWith("2")) {
                check(place + " " + status, response.path("content"), faults);
            }
        });
        return faults;
    }

    private void check(String place, JsonNode content, List<String> faults) {
        content.forEachEntry((type, media) -> {
            if (!READABLE.contains(type)) {
                return;
            }
            if (!media.has("example")) {
                faults.add(place + " has none");
                return;
            }
            if (!media.has("schema")) {
                // A file, which is described beside it and not here.
                return;
            }
            ObjectNode schema = closed(media.path("schema")).deepCopy();
            schema.putObject("components").set("schemas", closed);
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(schema)
                    .validate(withoutNulls(media.get("example")))
                    .forEach(message -> faults.add(place + ": " + message.getMessage()));
        });
    }

    /** The same schemas, in which an object has no fields but those that are named. */
    private static <T extends JsonNode> T closed(T part) {
        T same = part.deepCopy();
        close(same);
        return same;
    }

    private static void close(JsonNode part) {
        if (part instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        part.forEach(Examples::close);
    }

    /** A field that is not required may be null. */
    private static JsonNode withoutNulls(JsonNode part) {
        return switch (part) {
            case ObjectNode object -> {
                ObjectNode same = object.objectNode();
                for (Map.Entry<String, JsonNode> field : object.properties()) {
                    if (!field.getValue().isNull()) {
                        same.set(field.getKey(), withoutNulls(field.getValue()));
                    }
                }
                yield same;
            }
            case ArrayNode array -> {
                ArrayNode same = array.arrayNode();
                array.forEach(item -> same.add(withoutNulls(item)));
                yield same;
            }
            default -> part;
        };
    }
}
