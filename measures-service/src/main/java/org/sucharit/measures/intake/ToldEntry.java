package org.sucharit.measures.intake;

import java.util.ArrayList;
import java.util.List;
import org.sucharit.contracts.plan.Plan.Entry;
import org.sucharit.contracts.plan.Plan.Evidence;
import org.sucharit.measures.content.Part;

/**
 * What a row of a file tells of a part, with the evidence of the rows after it.
 *
 * @param told without evidence
 * @param evidence grows while rows come
 */
record ToldEntry(Part part, Entry told, List<Evidence> evidence) {

    ToldEntry(Part part, Entry told) {
        this(part, told, new ArrayList<>());
    }

    Entry withEvidence() {
        return new Entry(
                told.recordedOn(),
                told.state(),
                told.reason(),
                told.text(),
                told.activityDate(),
                told.place(),
                List.copyOf(evidence));
    }
}
