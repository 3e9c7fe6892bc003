package org.sucharit.reporting.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.document.DocumentJson;
import org.sucharit.reporting.document.Fingerprint;

/** What a document says, as it is told apart and kept: its JSON, written once. */
final class Content {

    private final Instant asOf;
    private final byte[] json;
    private final String hash;

    Content(Document document) {
        asOf = document.asOf();
        json = DocumentJson.write(document);
        hash = Fingerprint.of(json);
    }

    Instant asOf() {
        return asOf;
    }

    String hash() {
        return hash;
    }

    /** As it is kept: compressed to about an eighth. */
    byte[] data() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream zip = new QuickGzip(bytes)) {
            zip.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Document read(byte[] data) {
        try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(data))) {
            return DocumentJson.read(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The usual level saves a quarter of the space, and takes longer than all else a report needs. */
    private static final class QuickGzip extends GZIPOutputStream {

        private static final int LEVEL = 3;

        QuickGzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(LEVEL);
        }
    }
}
