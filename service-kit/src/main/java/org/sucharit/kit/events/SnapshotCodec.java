package org.sucharit.kit.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.sucharit.contracts.Snapshot;
import org.sucharit.contracts.Topic;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;

/** Between snapshots and bytes. Reading is tolerant of fields it does not know, and strict about those it does. */
@Singleton
public class SnapshotCodec {

    private static final int MAX_VIOLATIONS = 100;
    /** Values in a snapshot that somebody sends: many times what the largest framework has. */
    private static final int MAX_NODES = 50_000;

    private final ObjectMapper mapper;
    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

    public SnapshotCodec(ObjectMapper mapper) {
        this.mapper = mapper.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /**
     * The JSON of a snapshot, always the same bytes for the same state.
     *
     * @throws IllegalArgumentException where it breaks the topic's schema: it would be poison to every reader
     */
    public <T extends Snapshot> byte[] encode(Topic<T> topic, T snapshot) {
        try {
            JsonNode json = mapper.valueToTree(snapshot);
            check(schema(topic), json);
            return mapper.writeValueAsBytes(json);
        } catch (JsonProcessingException | PoisonException e) {
            throw new IllegalArgumentException(
                    topic.name() + " " + snapshot.key() + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** Reads bytes that this service has stored, and so has checked before. */
    public <T extends Snapshot> T read(Topic<T> topic, byte[] data) {
        try {
            return mapper.readValue(data, topic.type());
        } catch (IOException e) {
            throw new UncheckedIOException("stored snapshot of " + topic.name() + " cannot be read", e);
        }
    }

    /**
     * Reads bytes from elsewhere.
     *
     * @throws PoisonException where they are not JSON, break the topic's schema or name another key
     */
    public <T extends Snapshot> T decode(Topic<T> topic, String key, byte[] data) throws PoisonException {
        if (data == null) {
            throw new PoisonException("no value: these topics have no tombstones");
        }
        JsonSchema schema = schema(topic);
        try {
            JsonNode json = mapper.readTree(data);
            check(schema, json);
            T snapshot = mapper.treeToValue(json, topic.type());
            if (!snapshot.key().equals(key)) {
                throw new PoisonException("value says key " + snapshot.key());
            }
            return snapshot;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new PoisonException(e.toString());
        }
    }

    /**
     * Reads what a caller sent in the form of a snapshot.
     *
     * @param pointer where in the request it stands
     * @throws ProblemException INVALID with the first places that break the topic's schema
     */
    public <T extends Snapshot> T fromRequest(Topic<T> topic, JsonNode json, String pointer) {
        if (count(json, MAX_NODES) > MAX_NODES) {
            // All mistakes are found before the first are told.
            throw ProblemException.invalid(List.of(Violation.at(
                    pointer, "too-large", "This has more than " + MAX_NODES + " values, and cannot be one.")));
        }
        List<Violation> violations = schema(topic).validate(json).stream()
                .limit(MAX_VIOLATIONS)
                .map(mistake -> Violation.at(pointer + place(mistake), mistake.getType(), mistake.getError()))
                .toList();
        ProblemException.requireNone(violations);
        try {
            return mapper.treeToValue(json, topic.type());
        } catch (JsonProcessingException e) {
            throw ProblemException.invalid(List.of(Violation.at(pointer, "shape", e.getOriginalMessage())));
        }
    }

    /** How many values a tree has; once it is more than {@code enough}, any number above that. */
    private static int count(JsonNode json, int enough) {
        int count = 1;
        for (JsonNode child : json) {
            if (count > enough) {
                break;
            }
            count += count(child, enough - count);
        }
        return count;
    }

    /** A field that is missing stands where it should be. */
    private static String place(ValidationMessage mistake) {
        return mistake.getInstanceLocation() + (mistake.getProperty() == null ? "" : "/" + mistake.getProperty());
    }

    private static void check(JsonSchema schema, JsonNode json) throws PoisonException {
        Set<?> mistakes = schema.validate(json);
        if (!mistakes.isEmpty()) {
            throw new PoisonException(
                    mistakes.stream().map(Object::toString).limit(5).collect(Collectors.joining("; ")));
        }
    }

    private JsonSchema schema(Topic<?> topic) {
        return schemas.computeIfAbsent(topic.name(), name -> {
            try (InputStream in = Topic.class.getResourceAsStream(topic.schemaResource())) {
                if (in == null) {
                    throw new IllegalStateException("no schema " + topic.schemaResource());
                }
                return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(
                                in,
                                SchemaValidatorsConfig.builder()
                                        .pathType(PathType.JSON_POINTER)
                                        .build());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** A record that no retry will ever make readable. */
    public static final class PoisonException extends Exception {
        PoisonException(String reason) {
            super(reason);
        }
    }
}
