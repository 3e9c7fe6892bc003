package org.sucharit.local.testsupport;

import java.nio.charset.StandardCharsets;

/** What is sent. */
public record Body(String type, byte[] bytes) {

    public static Body json(String text) {
        return of("application/json", text);
    }

    public static Body csv(String text) {
        return of("text/csv", text);
    }

    public static Body yaml(String text) {
        return of("application/yaml", text);
    }

    private static Body of(String type, String text) {
        return new Body(type, text.getBytes(StandardCharsets.UTF_8));
    }
}
