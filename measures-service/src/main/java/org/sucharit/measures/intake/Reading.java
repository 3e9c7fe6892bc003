package org.sucharit.measures.intake;

import java.util.List;
import org.sucharit.contracts.plan.Plan.Period;
import org.sucharit.contracts.plan.Plan.Responsible;
import org.sucharit.measures.content.PeriodText;
import org.sucharit.measures.content.ResponsibleText;

/** Cells that measures and assignments have in common. */
record Reading(Cells cells, Seen seen) {

    List<Responsible> responsible(int column) {
        String text = cells.text(column);
        return text == null
                ? List.of()
                : ResponsibleText.read(
                        text,
                        seen.nodes().scope().organisation(),
                        unknown -> cells.bad(
                                column,
                                "unknown-responsible",
                                "Nobody, or more than one, has this very name in the agency's organisation: "
                                        + shown(unknown) + "."));
    }

    /** A period; one that lies outside the year is found by the rules. */
    Period period(int column) {
        String text = cells.text(column);
        if (text == null) {
            return null;
        }
        return PeriodText.read(text, seen.fiscalYear()).orElseGet(() -> {
            cells.bad(
                    column,
                    "unknown-period",
                    "This is no period: " + shown(text) + ". Write year, Q1-Q3, 2022-10/2023-09, or the same in Thai.");
            return null;
        });
    }

    List<String> nodes(int column) {
        return cells.list(column).stream().map(seen.nodes()::find).toList();
    }

    private static String shown(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
