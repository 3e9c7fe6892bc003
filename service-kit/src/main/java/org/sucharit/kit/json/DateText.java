package org.sucharit.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.LocalDate;

/** Reads a date as it is documented, {@code "2025-10-01"}; a list or a number is none, and an empty list is no null. */
final class DateText extends StdScalarDeserializer<LocalDate> {

    DateText() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return parser.currentToken() == JsonToken.VALUE_STRING
                ? LocalDateDeserializer.INSTANCE.deserialize(parser, context)
                : (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
    }
}
