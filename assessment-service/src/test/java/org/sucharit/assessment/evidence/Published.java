package org.sucharit.assessment.evidence;

import java.time.LocalDate;
import java.util.List;
import org.sucharit.contracts.report.Report;

/** Reports as they come from where they are published. */
final class Published {

    static final String SHA = "a1".repeat(32);

    private Published() {}

    /** A report with a publication of this number; with none for 0. Its version rises with the number. */
    static Report report(int fiscalYear, String agency, Report.Kind kind, int number) {
        return report(fiscalYear, agency, kind, number, number == 0 ? Report.State.CURRENT : Report.State.PUBLISHED);
    }

    static Report report(int fiscalYear, String agency, Report.Kind kind, int number, Report.State state) {
        String path = "/published/" + fiscalYear + "/" + agency + "/" + kind.code() + "/" + number;
        return new Report(
                fiscalYear,
                agency,
                kind,
                10L + number,
                state,
                new Report.Content(10L + number, "0f".repeat(32), 1, 1L, 1L),
                number == 0
                        ? null
                        : new Report.Publication(
                                number,
                                10L + number,
                                LocalDate.of(2023, 1, number),
                                path,
                                List.of(
                                        new Report.File("html", "b2".repeat(32), 5_000),
                                        new Report.File("pdf", SHA, 123_456))));
    }
}
