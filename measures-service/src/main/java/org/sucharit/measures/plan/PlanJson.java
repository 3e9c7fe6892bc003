package org.sucharit.measures.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.sucharit.kit.json.Json;
import org.sucharit.measures.content.PlanContent;

/** Parts of a plan as they lie in columns. */
public final class PlanJson {

    private static final ObjectMapper MAPPER = Json.mapper();

    private PlanJson() {}

    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static <T> List<T> list(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, MAPPER.getTypeFactory().constructCollectionType(List.class, type));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static PlanContent content(String json) {
        return read(json, PlanContent.class);
    }
}
