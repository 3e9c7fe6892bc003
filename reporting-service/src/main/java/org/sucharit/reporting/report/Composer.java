package org.sucharit.reporting.report;

import java.time.Instant;
import org.sucharit.contracts.report.Report;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.writing.Writing;

/** Writes one kind of report from its sources. The same sources give an equal document. */
public interface Composer {

    Report.Kind kind();

    /** The document, dated and written as asked. */
    Document compose(Sources sources, Instant asOf, Writing writing);
}
