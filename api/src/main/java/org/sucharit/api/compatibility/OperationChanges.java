package org.sucharit.api.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What changed of one operation that callers do not survive. */
final class OperationChanges {

    private final JsonNode releasedRoot;
    private final JsonNode presentRoot;
    private final String place;
    private final List<String> breaks;

    /**
     * For one operation.
     *
     * @param place its method and path
     * @param breaks gets every break that is found
     */
    OperationChanges(JsonNode releasedRoot, JsonNode presentRoot, String place, List<String> breaks) {
        this.releasedRoot = releasedRoot;
        this.presentRoot = presentRoot;
        this.place = place;
        this.breaks = breaks;
    }

    void compare(JsonNode released, JsonNode present) {
        callers(released.path("security"), present.path("security"));
        parameters(released.path("parameters"), present.path("parameters"));
        body(released.path("requestBody"), present.path("requestBody"));
        answers(released.path("responses"), present.path("responses"));
        sunset(released.path(Compatibility.SUNSET), present.path(Compatibility.SUNSET));
    }

    /** The roles of an operation are those of which one suffices; an empty list: any token. */
    private void callers(JsonNode before, JsonNode now) {
        if (isForAnyone(now)) {
            return;
        }
        if (isForAnyone(before)) {
            breaks.add(place + " needs a token now");
            return;
        }
        Set<String> then = roles(before);
        Set<String> today = roles(now);
        if (then.isEmpty() && !today.isEmpty()) {
            breaks.add(place + " is only for " + String.join(", ", today) + " now");
        } else if (!today.isEmpty()) {
            then.stream()
                    .filter(role -> !today.contains(role))
                    .forEach(role -> breaks.add(place + " is no longer for " + role));
        }
    }

    private static boolean isForAnyone(JsonNode security) {
        return security.isEmpty() || security.valueStream().anyMatch(JsonNode::isEmpty);
    }

    private static Set<String> roles(JsonNode security) {
        Set<String> roles = new TreeSet<>();
        security.forEach(schemes -> schemes.forEach(names -> names.forEach(name -> roles.add(name.asText()))));
        return roles;
    }

    private void parameters(JsonNode before, JsonNode now) {
        Map<String, JsonNode> today = byName(presentRoot, now);
        Map<String, JsonNode> then = byName(releasedRoot, before);
        then.forEach((name, parameter) -> {
            JsonNode present = today.get(name);
            if (present == null) {
                breaks.add(place + ": " + name + " is removed");
                return;
            }
            required(name, parameter, present);
            changes(Direction.REQUEST).compare(place + ": " + name, parameter.path("schema"), present.path("schema"));
        });
        today.forEach((name, parameter) -> {
            if (!then.containsKey(name) && parameter.path("required").asBoolean()) {
                breaks.add(place + ": " + name + " must be sent now");
            }
        });
    }

    private static Map<String, JsonNode> byName(JsonNode root, JsonNode parameters) {
        Map<String, JsonNode> named = new LinkedHashMap<>();
        for (JsonNode parameter : parameters) {
            JsonNode resolved = References.resolve(root, parameter);
            named.put(
                    resolved.path("in").asText() + " parameter "
                            + resolved.path("name").asText(),
                    resolved);
        }
        return named;
    }

    private void required(String what, JsonNode before, JsonNode now) {
        if (now.path("required").asBoolean() && !before.path("required").asBoolean()) {
            breaks.add(place + ": " + what + " must be sent now");
        }
    }

    private void body(JsonNode releasedBody, JsonNode presentBody) {
        JsonNode before = References.resolve(releasedRoot, releasedBody);
        JsonNode now = References.resolve(presentRoot, presentBody);
        if (!before.isMissingNode() && now.isMissingNode()) {
            breaks.add(place + ": the body is removed");
            return;
        }
        required("a body", before, now);
        content("takes", Direction.REQUEST, before.path("content"), now.path("content"));
    }

    private void answers(JsonNode before, JsonNode now) {
        before.forEachEntry((status, released) -> {
            if (!now.has(status)) {
                // What goes wrong is told by the status at hand; the default describes it.
                if (!status.startsWith("4") && !status.startsWith("5")) {
                    breaks.add(place + ": status " + status + " is removed");
                }
                return;
            }
            JsonNode then = References.resolve(releasedRoot, released);
            JsonNode today = References.resolve(presentRoot, now.get(status));
            then.path("headers").fieldNames().forEachRemaining(name -> {
                if (!today.path("headers").has(name)) {
                    breaks.add(place + ": header " + name + " of " + status + " is removed");
                }
            });
            content("answers " + status + " with", Direction.ANSWER, then.path("content"), today.path("content"));
        });
    }

    private void content(String does, Direction direction, JsonNode before, JsonNode now) {
        before.forEachEntry((type, content) -> {
            if (now.has(type)) {
                changes(direction)
                        .compare(
                                place + ": " + (direction == Direction.REQUEST ? "request" : "answer"),
                                content.path("schema"),
                                now.get(type).path("schema"));
            } else {
                breaks.add(place + ": no longer " + does + " " + type);
            }
        });
    }

    private void sunset(JsonNode before, JsonNode now) {
        if (before.isTextual() && now.isTextual() && now.asText().compareTo(before.asText()) < 0) {
            breaks.add(place + ": its sunset was " + before.asText() + ", and is " + now.asText() + " now");
        }
    }

    private SchemaChanges changes(Direction direction) {
        return new SchemaChanges(releasedRoot, presentRoot, direction, breaks);
    }
}
