package org.sucharit.local.testsupport.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sucharit.gateway.Service;

/** The committed OpenAPI documents of the services; whatever they grow by is driven too. */
final class ApiDocument {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    private final Service service;
    private final Schemas schemas;
    private final JsonNode root;

    private ApiDocument(Service service, JsonNode root) {
        this.service = service;
        this.schemas = new Schemas(root);
        this.root = root;
    }

    /**
     * Every operation of every service.
     *
     * @param home the project's directory
     */
    static List<Operation> operations(Path home) {
        List<ApiDocument> documents = new ArrayList<>();
        Map<String, Integer> offers = new HashMap<>();
        for (Service service : Service.values()) {
            ApiDocument document = read(home, service);
            documents.add(document);
            document.root.path("paths").fieldNames().forEachRemaining(path -> offers.merge(path, 1, Integer::sum));
        }
        return documents.stream()
                .flatMap(document -> document.operations(offers).stream())
                .toList();
    }

    private static ApiDocument read(Path home, Service service) {
        Path file = home.resolve(service.id() + "-service").resolve("openapi").resolve("openapi.yaml");
        try {
            return new ApiDocument(service, new YAMLMapper().readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Operation> operations(Map<String, Integer> offers) {
        List<Operation> operations = new ArrayList<>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(entry -> METHODS.contains(entry.getKey()))
                        .forEach(entry -> operations.add(operation(
                                path.getKey(), entry.getKey(), entry.getValue(), offers.get(path.getKey()) > 1))));
        return operations;
    }

    private Operation operation(String path, String method, JsonNode node, boolean shared) {
        List<Operation.Parameter> parameters = new ArrayList<>();
        for (JsonNode parameter : node.path("parameters")) {
            JsonNode resolved = schemas.resolve(parameter);
            parameters.add(new Operation.Parameter(
                    resolved.path("name").asText(),
                    resolved.path("in").asText(),
                    resolved.path("required").asBoolean(),
                    schemas.whole(resolved.path("schema"))));
        }
        Map<String, JsonNode> bodies = new LinkedHashMap<>();
        schemas.resolve(node.path("requestBody"))
                .path("content")
                .properties()
                .forEach(content -> bodies.put(
                        content.getKey(), schemas.whole(content.getValue().path("schema"))));
        return new Operation(
                service,
                node.path("operationId").asText(),
                method.toUpperCase(Locale.ROOT),
                path,
                parameters,
                bodies,
                answers(node.path("responses")),
                roles(node),
                shared);
    }

    private Map<String, Set<String>> answers(JsonNode responses) {
        Map<String, Set<String>> answers = new LinkedHashMap<>();
        responses.properties().forEach(response -> {
            Set<String> types = new TreeSet<>();
            schemas.resolve(response.getValue()).path("content").fieldNames().forEachRemaining(types::add);
            answers.put(response.getKey(), types);
        });
        return answers;
    }

    private static List<String> roles(JsonNode operation) {
        Set<String> roles = new HashSet<>();
        operation
                .path("security")
                .forEach(scheme -> scheme.forEach(all -> all.forEach(role -> roles.add(role.asText()))));
        return roles.stream().sorted().toList();
    }
}
