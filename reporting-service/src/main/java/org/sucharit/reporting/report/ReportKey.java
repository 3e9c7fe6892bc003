package org.sucharit.reporting.report;

import org.sucharit.contracts.report.Report;

/**
 * Which document.
 *
 * @param subject whom it is about: an agency's code; of a province its TIS 1099 code, of the nation {@link #NATION}
 */
public record ReportKey(int fiscalYear, String subject, Report.Kind kind) {

    /** The subject of what is about all agencies. */
    public static final String NATION = "TH";

    static ReportKey of(Report report) {
        return new ReportKey(report.fiscalYear(), report.subject(), report.kind());
    }

    /** As in keys of topics and at the end of addresses: {@code 2568/khlong-phon/analysis}. */
    public String path() {
        return fiscalYear + "/" + subject + "/" + kind.code();
    }

    /** Whether it is about a province or the nation, not about one agency. */
    public boolean isOfArea() {
        return kind == Report.Kind.PROVINCE || kind == Report.Kind.NATIONAL;
    }
}
