package org.sucharit.scoring.core.receipt;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Receipts as records and as JSON. Decimals are strings, as they were given ({@code "85.00"}); what is null is absent,
 * so that a framework may gain a field without touching receipts that are older than it.
 *
 * <p>Strict by a round trip: what is read must be exactly what would be written.
 */
final class ReceiptJson {

    /** Bounded, or one figure could cost any amount of memory. */
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,9})?");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(BigDecimal.class, writing(BigDecimal::toPlainString))
                    .addDeserializer(BigDecimal.class, reading(ReceiptJson::decimal))
                    .addSerializer(Instant.class, writing(Instant::toString))
                    .addDeserializer(Instant.class, reading(Instant::parse)))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .defaultPropertyInclusion(JsonInclude.Value.ALL_NON_NULL)
            .build();

    private ReceiptJson() {}

    static ObjectNode write(Object part) {
        return MAPPER.valueToTree(part);
    }

    /**
     * Reads a record.
     *
     * @throws UnreadableReceipt naming every field that is unknown, missing or spelt otherwise than it is written
     */
    static <T> T read(JsonNode json, Class<T> type) {
        T read;
        try {
            read = MAPPER.treeToValue(json, type);
        } catch (JsonMappingException e) {
            throw new UnreadableReceipt(List.of(failure(e)));
        } catch (IOException e) {
            throw new UnreadableReceipt(Failure.DOCUMENT, "is not what a receipt is: " + e.getMessage());
        }
        List<Failure> failures = Differences.between("", json, write(read));
        if (!failures.isEmpty()) {
            throw new UnreadableReceipt(failures);
        }
        return read;
    }

    /** Where two values are not written the same. */
    static List<Failure> differences(String place, Object given, Object meant) {
        return given.equals(meant) ? List.of() : Differences.between(place, write(given), write(meant));
    }

    private static BigDecimal decimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new NumberFormatException("not a decimal: " + text);
        }
        return new BigDecimal(text);
    }

    /** Told by what our own constructors and spellings object to; the library's words are about classes. */
    private static Failure failure(JsonMappingException e) {
        String place = "";
        for (JsonMappingException.Reference step : e.getPath()) {
            place = Pointers.in(place, step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName());
        }
        String nearest = place.isEmpty() ? Failure.DOCUMENT : place;
        return switch (e.getCause()) {
            case NullPointerException missing -> new Failure(Pointers.in(place, missing.getMessage()), "is missing");
            case IllegalArgumentException wrong -> new Failure(nearest, wrong.getMessage());
            case DateTimeException wrong -> new Failure(nearest, wrong.getMessage());
            case null, default -> new Failure(nearest, "is not of the kind that a receipt has here");
        };
    }

    private static <T> JsonSerializer<T> writing(Function<T, String> spelling) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString(spelling.apply(value));
            }
        };
    }

    private static <T> JsonDeserializer<T> reading(Function<String, T> spelling) {
        return new JsonDeserializer<>() {
            @Override
            public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
                String text = json.getText();
                try {
                    return spelling.apply(text);
                } catch (NumberFormatException | DateTimeException e) {
                    throw JsonMappingException.from(json, e.getMessage(), e);
                }
            }
        };
    }
}
