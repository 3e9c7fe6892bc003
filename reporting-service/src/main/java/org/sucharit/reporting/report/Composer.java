package org.sucharit.reporting.report;

import java.time.Instant;
import java.util.Optional;
import org.sucharit.contracts.report.Report;
import org.sucharit.reporting.composition.Template;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.writing.Writing;

/** Writes one kind of report from its sources. The same sources give an equal document. */
public interface Composer {

    Report.Kind kind();

    /** The newest sources of a document, where all are there and belong together. */
    Optional<Sources> newest(ReportKey key);

    /** The document, dated and written as asked, made up as its subject wants it. */
    Document compose(Sources sources, Instant asOf, Writing writing, Template template);
}
