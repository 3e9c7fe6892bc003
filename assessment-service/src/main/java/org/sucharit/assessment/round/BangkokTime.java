package org.sucharit.assessment.round;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sucharit.assessment.calendar.Calendars;

/**
 * A time as officials write it: a day ({@code 2025-03-01}, from midnight), a day and a time ({@code 2025-04-30T16:30}),
 * both in Asia/Bangkok, or one with an offset.
 */
@Schema(type = SchemaType.STRING, examples = "2025-04-30T16:30")
public record BangkokTime(@JsonValue String text, Instant instant) {

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException for anything else
     */
    @JsonCreator
    public static BangkokTime of(String text) {
        try {
            return new BangkokTime(text, parse(text));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("write a day like 2025-03-01 or a time like 2025-04-30T16:30");
        }
    }

    private static Instant parse(String text) {
        if (!text.contains("T")) {
            return LocalDate.parse(text).atStartOfDay(Calendars.BANGKOK).toInstant();
        }
        if (text.endsWith("Z") || text.lastIndexOf('+') > 0 || text.lastIndexOf('-') > text.indexOf('T')) {
            return OffsetDateTime.parse(text).toInstant();
        }
        return LocalDateTime.parse(text).atZone(Calendars.BANGKOK).toInstant();
    }
}
