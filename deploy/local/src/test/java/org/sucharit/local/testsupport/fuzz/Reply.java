package org.sucharit.local.testsupport.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/** What was answered. */
record Reply(int status, HttpHeaders headers, byte[] body) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SHOWN = 400;

    boolean refused() {
        return status / 100 == 4;
    }

    boolean ok() {
        return status / 100 == 2;
    }

    /** Media type without parameters; empty without one. */
    String type() {
        return header("Content-Type").replaceFirst(";.*", "").strip();
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** A missing node where it is no JSON. */
    JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        String text = text();
        return status + " " + type() + " " + (text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…");
    }
}
