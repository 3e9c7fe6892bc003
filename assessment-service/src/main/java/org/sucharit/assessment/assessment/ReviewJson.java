package org.sucharit.assessment.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.sucharit.contracts.assessment.Assessment.ItemReview;
import org.sucharit.kit.json.Json;

/** Reviews as they are kept with their assessment. */
public final class ReviewJson {

    private static final ObjectMapper MAPPER = Json.mapper();
    private static final TypeReference<List<ItemReview>> REVIEWS = new TypeReference<>() {};

    private ReviewJson() {}

    public static String write(List<ItemReview> reviews) {
        try {
            return MAPPER.writeValueAsString(reviews);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public static List<ItemReview> read(String json) {
        try {
            return MAPPER.readValue(json, REVIEWS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
