package org.sucharit.measures.intake;

import java.util.List;
import org.sucharit.measures.content.PlanContent;

/**
 * A plan as it stood when a file came. When the file is to count, it must stand so still.
 *
 * @param begun whether there is a plan at all
 * @param basedOn the year whose score it answers, or is to answer
 * @param revision the open one for what is planned, the one in force for what is told of it; 0 without a plan
 * @param edited whether people have written in it
 * @param content of that revision
 */
record Seen(
        int fiscalYear,
        String agency,
        boolean begun,
        int basedOn,
        int revision,
        boolean edited,
        PlanContent content,
        Nodes nodes) {

    /** What a file's measures are laid over: a draft in which nobody has written gives way as a whole. */
    PlanContent underMeasures() {
        return edited ? content : new PlanContent(List.of(), 0, content.assignments());
    }
}
