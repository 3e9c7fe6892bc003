package org.sucharit.reporting.report;

import org.sucharit.contracts.report.Report;

/** Which document. */
public record ReportKey(int fiscalYear, String agency, Report.Kind kind) {

    static ReportKey of(Report report) {
        return new ReportKey(report.fiscalYear(), report.agency(), report.kind());
    }

    /** As in keys of topics and at the end of addresses: {@code 2568/khlong-phon/analysis}. */
    public String path() {
        return fiscalYear + "/" + agency + "/" + kind.code();
    }
}
