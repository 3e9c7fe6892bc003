package org.sucharit.reporting.report.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.zip.CRC32;
import org.sucharit.reporting.document.Fingerprint;
import org.sucharit.reporting.report.Asked;
import org.sucharit.reporting.report.FileRepository;
import org.sucharit.reporting.report.ReportEntity;
import org.sucharit.reporting.report.Reports;
import org.sucharit.reporting.report.batch.Batch.Item;
import org.sucharit.reporting.report.batch.Batch.Made;

/** The files of batches. */
@ApplicationScoped
class BatchFiles {

    private final Reports reports;
    private final FileRepository kept;

    BatchFiles(Reports reports, FileRepository kept) {
        this.reports = reports;
        this.kept = kept;
    }

    /** A document as a file: as it is kept, or rendered now. No transaction may be open, and none is while it is rendered. */
    byte[] file(Batch batch, Item item) {
        ReportEntity version = reports.version(batch.report(item), item.version())
                .orElseThrow(() -> new IllegalStateException("No version " + item.version() + " of " + item.subject()));
        return reports.file(
                version, batch.format(), Asked.writing(batch.language(), batch.digits(), reports.official(version)));
    }

    /** Drops some of the files that no batch, nor anything else, needs any more; tells how many. */
    int dropUnneeded() {
        return kept.dropUnneeded();
    }

    static Made made(byte[] file) {
        CRC32 crc = new CRC32();
        crc.update(file);
        return new Made(file.length, crc.getValue(), Fingerprint.of(file));
    }
}
