package org.sucharit.kit.bulk;

import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Locale;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;

/** How a file is written. */
@FunctionalInterface
interface BulkFormat {

    /** Reads to the end, or throws {@link StopReading}. */
    void read(InputStream file, BulkColumns columns, BulkViolations violations, RowSink sink);

    /**
     * The format of a type. What it says of the character set is not believed: it is UTF-8, or the bytes show.
     *
     * @throws ProblemException UNSUPPORTED_MEDIA_TYPE for a type that is not read
     */
    static BulkFormat of(MediaType type, ReadLimits limits) {
        String name = type == null ? "" : (type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT);
        if (name.equals(BulkUpload.CSV)) {
            return new CsvRows(limits)::readAll;
        }
        if (name.equals(BulkUpload.NDJSON)) {
            return new NdjsonRows(limits)::readAll;
        }
        throw new ProblemException(
                ProblemType.UNSUPPORTED_MEDIA_TYPE,
                "Send " + BulkUpload.CSV + " or " + BulkUpload.NDJSON + ", in UTF-8.");
    }
}
