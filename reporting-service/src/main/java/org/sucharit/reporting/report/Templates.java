package org.sucharit.reporting.report;

import org.sucharit.contracts.report.Report;
import org.sucharit.reporting.composition.Template;
import org.sucharit.reporting.writing.Writing;

/** How agencies want their documents. A template never changes; a later one takes its stead. */
public interface Templates {

    /** The number of the newest template of a document's subject; 0 without any. */
    long last(ReportKey report);

    /** A template, as documents of a kind use it; 0 for that of agencies which have said nothing. */
    Applied of(long number, Report.Kind kind);

    /**
     * What a template means for a document.
     *
     * @param official how the document is written where nobody asks for another language or other digits
     */
    record Applied(Template template, Writing official) {

        /** Of agencies that have said nothing. */
        public static final Applied NONE = new Applied(Template.NONE, Writing.OFFICIAL);
    }
}
