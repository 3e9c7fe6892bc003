package org.sucharit.api.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether callers written for a released document are served by the present one. Additions are: further operations,
 * parameters that may be left out, fields of answers, values. An operation may go once it was released as deprecated and
 * its sunset has come.
 */
public final class Compatibility {

    /** Beside {@code deprecated}: the first day on which an operation may be gone. */
    static final String SUNSET = "x-sunset";

    private Compatibility() {}

    /**
     * Every breaking change, with its place; empty where there is none.
     *
     * @param released the OpenAPI 3.1 document of the last release
     * @param present the document that is to follow it
     * @param today in Asia/Bangkok
     */
    public static List<String> breaks(JsonNode released, JsonNode present, LocalDate today) {
        List<String> breaks = new ArrayList<>();
        released.path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, operation) -> {
                    String place = method.toUpperCase(Locale.ROOT) + " " + path;
                    JsonNode now = present.path("paths").path(path).path(method);
                    if (!now.isMissingNode()) {
                        new OperationChanges(released, present, place, breaks).compare(operation, now);
                    } else if (!hasHadItsTime(operation, today)) {
                        breaks.add(place + " is removed" + notice(operation));
                    }
                }));
        return breaks;
    }

    private static boolean hasHadItsTime(JsonNode operation, LocalDate today) {
        return isDeprecated(operation)
                && !today.isBefore(LocalDate.parse(operation.path(SUNSET).asText()));
    }

    private static String notice(JsonNode operation) {
        return isDeprecated(operation)
                ? " before its sunset, " + operation.path(SUNSET).asText()
                : " without having been deprecated";
    }

    private static boolean isDeprecated(JsonNode operation) {
        return operation.path("deprecated").asBoolean() && operation.has(SUNSET);
    }
}
