package org.sucharit.reporting.document;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Documents as JSON, so that a version's content can be kept and rendered again years later. */
public final class DocumentJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private DocumentJson() {}

    /** Equal documents give equal bytes. */
    public static byte[] write(Document document) {
        return bytes(document);
    }

    /** A part of a document; equal ones give equal bytes. */
    static byte[] bytes(Object part) {
        try {
            return JSON.writeValueAsBytes(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document that was written. */
    public static Document read(byte[] json) {
        try {
            return JSON.readValue(json, Document.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
