package org.sucharit.contracts.testsupport;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import org.sucharit.contracts.Snapshot;
import org.sucharit.contracts.Topic;

/** Snapshots to and from JSON as services do it: decimals as plain strings, nulls written, unknown fields ignored. */
public final class SnapshotJson {

    /** Configured as the kit's {@code Json} and its codec; this module may not depend on them. */
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .withConfigOverride(
                    BigDecimal.class,
                    override -> override.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
            .configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true)
            .configure(JsonParser.Feature.STRICT_DUPLICATE_DETECTION, true)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private SnapshotJson() {}

    /** The JSON of a snapshot, as it is sent. */
    public static JsonNode write(Snapshot snapshot) {
        try {
            return MAPPER.readTree(MAPPER.writeValueAsBytes(snapshot));
        } catch (java.io.IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Reads what was sent. */
    public static <T extends Snapshot> T read(Topic<T> topic, JsonNode json) {
        try {
            return MAPPER.treeToValue(json, topic.type());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A JSON document in single quotes. */
    public static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The text of a document, on several lines. */
    public static String pretty(JsonNode json) {
        return json.toPrettyString() + "\n";
    }
}
