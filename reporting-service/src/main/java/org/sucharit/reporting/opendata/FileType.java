package org.sucharit.reporting.opendata;

import java.util.Arrays;
import java.util.Locale;

/** What kind of file it is, by the ending of its name. */
enum FileType {
    CSV("text/csv", "text/csv;charset=UTF-8"),
    JSON("application/json", "application/json"),
    TXT("text/plain", "text/plain;charset=UTF-8");

    private final String mediaType;
    private final String contentType;

    FileType(String mediaType, String contentType) {
        this.mediaType = mediaType;
        this.contentType = contentType;
    }

    /** @throws IllegalArgumentException of any other name than ours */
    static FileType of(String name) {
        return Arrays.stream(values())
                .filter(type -> name.endsWith("." + type.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    /** Without parameters. */
    String mediaType() {
        return mediaType;
    }

    /** As it is sent. */
    String contentType() {
        return contentType;
    }
}
