package org.sucharit.reporting.report;

import java.time.Instant;
import org.sucharit.kit.json.PackedJson;
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

    /** As it is kept. */
    byte[] data() {
        return PackedJson.pack(json);
    }

    static Document read(byte[] data) {
        return DocumentJson.read(PackedJson.unpack(data));
    }
}
