package org.sucharit.reporting.report;

import org.sucharit.reporting.document.Document;

/** What people put into documents in the stead of what was composed. */
public interface Amendments {

    /** The number of the newest amendment of a document; 0 without any. */
    long last(ReportKey report);

    /** The document with all amendments up to a number, in its language. */
    Document amended(ReportKey report, Document composed, long upTo);
}
