package org.sucharit.reporting.report;

import org.sucharit.contracts.report.Report;

/**
 * Which document.
 *
 * @param subject whom it is about: an agency's code
 */
public record ReportKey(int fiscalYear, String subject, Report.Kind kind) {

    /** The document of one kind under a key of year and subject: {@code 2568/khlong-phon}. */
    static ReportKey of(String key, Report.Kind kind) {
        int slash = key.indexOf('/');
        return new ReportKey(Integer.parseInt(key.substring(0, slash)), key.substring(slash + 1), kind);
    }

    /** As in keys of topics and at the end of addresses: {@code 2568/khlong-phon/analysis}. */
    public String path() {
        return fiscalYear + "/" + subject + "/" + kind.code();
    }
}
