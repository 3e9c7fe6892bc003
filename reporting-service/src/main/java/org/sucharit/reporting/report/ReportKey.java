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

    /** The document of one kind under a key of year and subject: {@code 2568/khlong-phon}. */
    public static ReportKey of(String key, Report.Kind kind) {
        int slash = key.indexOf('/');
        return new ReportKey(Integer.parseInt(key.substring(0, slash)), key.substring(slash + 1), kind);
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
