package org.sucharit.reporting.report;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.document.DocumentJson;

/** Contents as they are kept: JSON, compressed to about a tenth. */
final class ContentCodec {

    private static final JsonMapper JSON = DocumentJson.mapper();

    private ContentCodec() {}

    static byte[] encode(Document document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(JSON.writeValueAsBytes(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Document decode(byte[] data) {
        try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(data))) {
            return JSON.readValue(zip, Document.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
