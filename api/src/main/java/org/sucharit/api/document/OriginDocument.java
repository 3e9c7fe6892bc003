package org.sucharit.api.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.sucharit.api.document.ServiceDocument.Operation;
import org.sucharit.gateway.Service;

/** The document of the whole origin, made of those of the services behind it. */
final class OriginDocument {

    /** Services among themselves, and whoever operates them; not through the gateway. */
    private static final String INTERNAL = "/api/v1/events/";

    private static final Set<String> SHARED_COMPONENTS = Set.of("responses", "securitySchemes");

    private final List<ServiceDocument> documents;
    private final SchemaNames names;

    private OriginDocument(List<ServiceDocument> documents) {
        this.documents = documents;
        this.names = SchemaNames.of(documents);
    }

    /**
     * Puts documents together without losing anything of them.
     *
     * @throws IllegalStateException naming an operation that is not reached through the gateway, or something that
     *     services say differently and that has no name to tell them apart by
     */
    static ObjectNode of(List<ServiceDocument> documents) {
        return new OriginDocument(documents).merge();
    }

    private ObjectNode merge() {
        ObjectNode merged = JsonNodeFactory.instance.objectNode();
        merged.put("openapi", once("the version of OpenAPI", "/openapi").asText());
        merged.putObject("info")
                .put("title", "Sucharit")
                .put("version", once("the version", "/info/version").asText())
                .put("description", """
                        The API of all services, as their gateway offers it. A field of an answer that is not \
                        `required` may be null. Answers may get further fields, and texts that name a kind or a state \
                        further values: ignore what you do not know.""");
        merged.putArray("servers").addObject().put("url", "/").put("description", "The origin that this is read from");
        ObjectNode paths = paths();
        merged.set("tags", tags(paths));
        merged.set("paths", paths);
        merged.set("components", components(paths));
        return merged;
    }

    private JsonNode once(String what, String pointer) {
        List<JsonNode> told = documents.stream()
                .map(document -> document.root().at(pointer))
                .distinct()
                .toList();
        if (told.size() != 1) {
            throw new IllegalStateException("services disagree about " + what + ": " + told);
        }
        return told.getFirst();
    }

    private JsonNode tags(JsonNode paths) {
        Map<String, JsonNode> tags = new TreeMap<>();
        for (ServiceDocument document : documents) {
            document.root()
                    .path("tags")
                    .forEach(tag -> put(tags, "tag", tag.path("name").asText(), tag));
        }
        Set<String> used = new HashSet<>();
        paths.findValues("tags").forEach(names -> names.forEach(name -> used.add(name.asText())));
        tags.keySet().retainAll(used);
        return JsonNodeFactory.instance.arrayNode().addAll(tags.values());
    }

    private ObjectNode paths() {
        List<Operation> offered = documents.stream()
                .flatMap(document -> document.operations().stream())
                .filter(operation -> !operation.path().startsWith(INTERNAL))
                .filter(this::isItsOwn)
                .toList();
        Map<String, Integer> ids = new HashMap<>();
        offered.forEach(operation -> ids.merge(operation.id(), 1, Integer::sum));
        Map<String, ObjectNode> paths = new TreeMap<>();
        for (Operation operation : offered) {
            ObjectNode node = (ObjectNode) renamed(operation.service(), operation.node());
            if (ids.get(operation.id()) > 1) {
                node.put("operationId", operation.service().id() + SchemaNames.capital(operation.id()));
            }
            paths.computeIfAbsent(operation.path(), path -> JsonNodeFactory.instance.objectNode())
                    .set(operation.method(), node);
        }
        return JsonNodeFactory.instance.objectNode().setAll(paths);
    }

    /** Whether the gateway sends it to the service that says so; of what several have alike, one speaks for all. */
    private boolean isItsOwn(Operation operation) {
        Service answering = Service.at(operation.path());
        if (answering == operation.service()) {
            return true;
        }
        boolean spokenFor = names.settles(operation.node())
                && documents.stream()
                        .filter(document -> document.service() == answering)
                        .flatMap(document -> document.operations().stream())
                        .anyMatch(other -> other.path().equals(operation.path())
                                && other.method().equals(operation.method())
                                && other.node().equals(operation.node()));
        if (!spokenFor) {
            throw new IllegalStateException(
                    operation + " is not reached through the gateway, which asks " + answering.id() + "-service");
        }
        return false;
    }

    private ObjectNode components(JsonNode paths) {
        Map<String, JsonNode> schemas = new TreeMap<>();
        Map<String, Map<String, JsonNode>> others = new TreeMap<>();
        for (ServiceDocument document : documents) {
            Service service = document.service();
            document.schemas()
                    .forEachEntry((name, schema) ->
                            put(schemas, "schema", names.of(service, name), renamed(service, schema)));
            document.root().path("components").forEachEntry((kind, named) -> {
                if (SHARED_COMPONENTS.contains(kind)) {
                    named.forEachEntry((name, part) -> put(
                            others.computeIfAbsent(kind, any -> new TreeMap<>()), kind, name, renamed(service, part)));
                } else if (!kind.equals("schemas")) {
                    throw new IllegalStateException(service.id() + "-service has components/" + kind);
                }
            });
        }
        Deque<JsonNode> naming = new ArrayDeque<>(List.of(paths));
        others.values().forEach(named -> naming.addAll(named.values()));
        schemas.keySet().retainAll(reached(naming, schemas));
        ObjectNode components = JsonNodeFactory.instance.objectNode();
        components.set("schemas", JsonNodeFactory.instance.objectNode().setAll(schemas));
        others.forEach((kind, named) ->
                components.set(kind, JsonNodeFactory.instance.objectNode().setAll(named)));
        return components;
    }

    /** The schemas that these parts name, and those that they name, and so on. */
    private static Set<String> reached(Deque<JsonNode> naming, Map<String, JsonNode> schemas) {
        Set<String> reached = new HashSet<>();
        while (!naming.isEmpty()) {
            References.of(naming.poll()).stream().filter(reached::add).forEach(name -> naming.add(schemas.get(name)));
        }
        return reached;
    }

    private JsonNode renamed(Service service, JsonNode part) {
        return References.renamed(part, name -> names.of(service, name));
    }

    private static void put(Map<String, JsonNode> named, String kind, String name, JsonNode part) {
        JsonNode before = named.put(name, part);
        if (before != null && !Objects.equals(before, part)) {
            throw new IllegalStateException("services disagree about " + kind + " " + name);
        }
    }
}
