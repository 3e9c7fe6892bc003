package org.sucharit.reporting.report.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.sucharit.kit.json.Json;

/** Waivers in one column. */
@Converter
public class WaiversAsJson implements AttributeConverter<List<Waiver.Waived>, String> {

    private static final ObjectMapper MAPPER = Json.mapper();

    @Override
    public String convertToDatabaseColumn(List<Waiver.Waived> waivers) {
        try {
            return MAPPER.writeValueAsString(waivers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<Waiver.Waived> convertToEntityAttribute(String json) {
        try {
            return MAPPER.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
