package org.sucharit.reporting.report;

import org.sucharit.contracts.report.Report;

/**
 * Which document.
 *
 * @param subject whom it is about: an agency's code
 */
public record ReportKey(int fiscalYear, String subject, Report.Kind kind) {

    static ReportKey of(Report report) {
        return new ReportKey(report.fiscalYear(), report.subject(), report.kind());
    }

    /** As in keys of topics and at the end of addresses: {@code 2568/khlong-phon/analysis}. */
    public String path() {
        return fiscalYear + "/" + subject + "/" + kind.code();
    }
}
