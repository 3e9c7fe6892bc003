package org.sucharit.measures.content;

import java.util.List;
import org.sucharit.contracts.plan.Plan.Period;
import org.sucharit.contracts.plan.Plan.Responsible;

/**
 * Who looks after an indicator or item. Fields as in {@link org.sucharit.contracts.plan.Plan.Assignment}.
 *
 * @param version rises with every change of it
 */
public record PlannedAssignment(
        String node, long version, String guidance, List<Responsible> responsible, Period period) {

    /** Whether both say the same, whenever they were written. */
    public boolean saysTheSameAs(PlannedAssignment other) {
        return as(0).equals(other.as(0));
    }

    /** The same of another version. */
    public PlannedAssignment as(long newVersion) {
        return new PlannedAssignment(node, newVersion, guidance, responsible, period);
    }
}
