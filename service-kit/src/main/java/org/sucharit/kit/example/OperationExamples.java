package org.sucharit.kit.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Puts into the OpenAPI document what a test sent to each operation and what it got: {@code
 * META-INF/openapi-examples/getScore.200.json}, shortened, which the tests write where it is missing.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OperationExamples implements OASFilter {

    private static final String RESOURCES = "META-INF/openapi-examples/";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public Operation filterOperation(Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                read(operation.getOperationId() + "." + status)
                        .ifPresent(example -> show(operation, response, example));
            }
        });
        return operation;
    }

    private static void show(Operation operation, APIResponse response, JsonNode example) {
        parameters(operation, example.path("parameters"));
        if (operation.getRequestBody() != null) {
            show(operation.getRequestBody().getContent(), example.path("request"));
        }
        show(response.getContent(), example.path("answer"));
    }

    private static void parameters(Operation operation, JsonNode values) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> parameter.getName() != null && values.has(parameter.getName()))
                    .forEach(parameter -> parameter.setExample(typed(
                            parameter.getSchema(),
                            values.get(parameter.getName()).asText())));
        }
    }

    /** In an address everything is text; in the document a number is none. */
    private static Object typed(Schema schema, String text) {
        if (schema == null || schema.getType() == null) {
            return text;
        }
        if (schema.getType().contains(Schema.SchemaType.INTEGER)) {
            return Long.valueOf(text);
        }
        return schema.getType().contains(Schema.SchemaType.BOOLEAN) ? Boolean.valueOf(text) : (Object) text;
    }

    private static void show(Content content, JsonNode message) {
        MediaType type = content == null
                ? null
                : content.getMediaType(message.path("type").asText());
        if (type != null) {
            type.setExample(MAPPER.convertValue(message.get("body"), Object.class));
        }
    }

    private static Optional<JsonNode> read(String name) {
        try (InputStream in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(RESOURCES + name + ".json")) {
            return in == null ? Optional.empty() : Optional.of(MAPPER.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
