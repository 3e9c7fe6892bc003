package org.sucharit.reporting.document;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Documents as JSON, so that a version's content can be kept and rendered again years later. */
public final class DocumentJson {

    private DocumentJson() {}

    /** A mapper that writes equal documents as equal text, and reads them back. */
    public static JsonMapper mapper() {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
    }
}
