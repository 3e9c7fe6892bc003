package org.sucharit.reporting.opendata.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.sucharit.reporting.document.Fingerprint;

/** What tells each agency's row of one file of results from its row of another, without the rows. */
public final class Marks {

    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, Mark> byAgency = new HashMap<>();

    /**
     * Of one row.
     *
     * @param description fingerprint of what the agency is called and where it is
     * @param result fingerprint of all else, what is empty left out
     */
    private record Mark(String description, String result) {}

    private Marks() {}

    /** Reads them from the results as JSON. */
    public static Marks of(InputStream results) {
        Marks marks = new Marks();
        try (JsonParser json = JSON.createParser(results)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.START_OBJECT) {
                marks.read(json);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return marks;
    }

    private void read(JsonParser json) throws IOException {
        String agency = null;
        StringBuilder description = new StringBuilder();
        StringBuilder result = new StringBuilder();
        for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
            boolean empty = json.nextToken() == JsonToken.VALUE_NULL;
            if (key.equals(ResultTable.AGENCY)) {
                agency = json.getText();
            } else if (ResultTable.DESCRIPTION.contains(key)) {
                description.append(json.getText()).append('\n');
            } else if (!empty) {
                result.append(key).append('=').append(json.getText()).append('\n');
            }
        }
        byAgency.put(Objects.requireNonNull(agency), new Mark(fingerprint(description), fingerprint(result)));
    }

    private static String fingerprint(StringBuilder text) {
        return Fingerprint.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What these say otherwise than earlier ones. */
    public Changes since(Marks earlier) {
        int added = 0;
        int corrected = 0;
        int renamed = 0;
        int known = 0;
        for (Map.Entry<String, Mark> now : byAgency.entrySet()) {
            Mark before = earlier.byAgency.get(now.getKey());
            if (before == null) {
                added++;
                continue;
            }
            known++;
            if (!before.result.equals(now.getValue().result)) {
                corrected++;
            } else if (!before.description.equals(now.getValue().description)) {
                renamed++;
            }
        }
        return new Changes(added, corrected, renamed, earlier.byAgency.size() - known);
    }

    /** Of no results at all. */
    public static Marks none() {
        return new Marks();
    }
}
