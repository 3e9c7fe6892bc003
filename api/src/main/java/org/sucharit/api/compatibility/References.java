package org.sucharit.api.compatibility;

import com.fasterxml.jackson.databind.JsonNode;

/** References within one document. */
final class References {

    /** Nothing is as deep, but what is broken. */
    private static final int MAX_HOPS = 12;

    private References() {}

    /** What a reference leads to; anything else is returned as it is. */
    static JsonNode resolve(JsonNode root, JsonNode part) {
        JsonNode at = part;
        for (int hops = 0; at.has("$ref") && hops < MAX_HOPS; hops++) {
            at = root.at(at.path("$ref").asText().substring(1));
        }
        return at;
    }
}
