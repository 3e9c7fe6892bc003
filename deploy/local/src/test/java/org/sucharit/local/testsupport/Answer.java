package org.sucharit.local.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What was answered.
 *
 * @param type media type without parameters; empty without a body
 * @param etag null without
 */
public record Answer(int status, String type, String etag, byte[] body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public boolean ok() {
        return status / 100 == 2;
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(text(), e);
        }
    }

    /** The answer itself, or a failure that tells what was answered instead. */
    public Answer expectOk() {
        if (!ok()) {
            throw new AssertionError("answered " + this);
        }
        return this;
    }

    @Override
    public String toString() {
        return status + " " + type + " " + (type.contains("pdf") ? body.length + " bytes" : text());
    }
}
