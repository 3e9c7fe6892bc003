package org.sucharit.measures.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sucharit.contracts.plan.Plan.Entry;
import org.sucharit.contracts.plan.Plan.Evidence;
import org.sucharit.contracts.plan.Plan.ProgressState;
import org.sucharit.measures.content.Part;

/**
 * What a row of a file tells of a part, with the evidence of the rows after it.
 *
 * @param evidence grows while rows come
 */
record ToldEntry(
        Part part,
        ProgressState state,
        String reason,
        String text,
        LocalDate activityDate,
        String place,
        List<Evidence> evidence) {

    ToldEntry(Part part, ProgressState state, String reason, String text, LocalDate activityDate, String place) {
        this(part, state, reason, text, activityDate, place, new ArrayList<>());
    }

    Entry recorded(LocalDate on) {
        return new Entry(on, state, reason, text, activityDate, place, List.copyOf(evidence));
    }
}
