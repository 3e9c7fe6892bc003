package org.sucharit.api.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sucharit.gateway.Service;

/**
 * What one service says of itself.
 *
 * @param root an OpenAPI 3.1 document
 */
record ServiceDocument(Service service, JsonNode root) {

    private static final ObjectMapper YAML = new YAMLMapper();
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    /**
     * Reads the committed document of a service.
     *
     * @param home the project's directory
     */
    static ServiceDocument read(Path home, Service service) {
        Path file = home.resolve(service.id() + "-service").resolve("openapi").resolve("openapi.yaml");
        try {
            return new ServiceDocument(service, YAML.readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode schemas() {
        return root.at("/components/schemas");
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        root.path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, node) -> {
                    if (!METHODS.contains(method)) {
                        throw new IllegalStateException(path + " has " + method + ", which is no operation");
                    }
                    operations.add(new Operation(service, path, method, node));
                }));
        return operations;
    }

    /**
     * One operation.
     *
     * @param method in lower case, as in the document
     */
    record Operation(Service service, String path, String method, JsonNode node) {

        String id() {
            return node.path("operationId").asText();
        }

        @Override
        public String toString() {
            return method + " " + path + " of " + service.id() + "-service";
        }
    }
}
