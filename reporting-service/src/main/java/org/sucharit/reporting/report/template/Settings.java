package org.sucharit.reporting.report.template;

import java.util.List;
import org.sucharit.contracts.report.Report;
import org.sucharit.reporting.composition.Template;
import org.sucharit.reporting.writing.Writing;

/**
 * What an agency says of its documents, but for the emblem.
 *
 * @param signatory null for nobody
 * @param analysis codes of the parts of the analysis report in the agency's order; empty for that of the house
 * @param implementation likewise
 */
record Settings(
        Template.Signatory signatory, Writing.Digits digits, List<String> analysis, List<String> implementation) {

    /** Of an agency that has said nothing. */
    static final Settings HOUSE = new Settings(null, Writing.OFFICIAL.digits(), List.of(), List.of());

    Settings {
        analysis = List.copyOf(analysis);
        implementation = List.copyOf(implementation);
    }

    List<String> order(Report.Kind kind) {
        return switch (kind) {
            case ANALYSIS -> analysis;
            case IMPLEMENTATION -> implementation;
            default -> List.of();
        };
    }
}
