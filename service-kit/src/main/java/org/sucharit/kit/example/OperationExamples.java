package org.sucharit.kit.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;

/**
 * Puts into the OpenAPI document what a test sent to each operation and what it got: {@code
 * META-INF/openapi-examples/getScore.json}, shortened, which the tests write where it is missing.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OperationExamples implements OASFilter {

    private static final String RESOURCES = "META-INF/openapi-examples/";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public Operation filterOperation(Operation operation) {
        read(operation.getOperationId()).ifPresent(example -> {
            parameters(operation, example.path("parameters"));
            Optional.ofNullable(operation.getRequestBody())
                    .map(RequestBody::getContent)
                    .ifPresent(content -> show(content, example.path("request")));
            operation.getResponses().getAPIResponses().forEach((status, response) -> {
                if (status.startsWith("2") && response.getContent() != null) {
                    show(response.getContent(), example.path("answer"));
                }
            });
        });
        return operation;
    }

    private static void parameters(Operation operation, JsonNode values) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> parameter.getName() != null && values.has(parameter.getName()))
                    .forEach(parameter ->
                            parameter.setExample(values.get(parameter.getName()).asText()));
        }
    }

    private static void show(Content content, JsonNode message) {
        Map<String, MediaType> types = content.getMediaTypes();
        String type = message.path("type").asText();
        if (types != null && types.containsKey(type)) {
            types.get(type).setExample(MAPPER.convertValue(message.get("body"), Object.class));
        }
    }

    private static Optional<JsonNode> read(String operation) {
        if (operation == null) {
            return Optional.empty();
        }
        try (InputStream in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(RESOURCES + operation + ".json")) {
            return in == null ? Optional.empty() : Optional.of(MAPPER.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
