package org.sucharit.measures.progress;

import java.time.LocalDate;
import java.util.List;
import org.sucharit.contracts.plan.Plan.Evidence;
import org.sucharit.contracts.plan.Plan.ProgressState;

/**
 * What somebody tells about the progress of a part of a plan. Fields as in {@link org.sucharit.contracts.plan.Plan.Entry}.
 *
 * @param reason why it was stopped; needed for that and for nothing else
 * @param evidence null for none
 */
public record ProgressData(
        ProgressState state,
        String reason,
        String text,
        LocalDate activityDate,
        String place,
        List<Evidence> evidence) {}
