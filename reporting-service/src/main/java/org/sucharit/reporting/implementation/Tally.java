package org.sucharit.reporting.implementation;

import java.util.ArrayList;
import java.util.List;
import org.sucharit.contracts.plan.Plan;

/** How many measures, indicators or items have come how far. */
final class Tally {

    private final List<Plan.ProgressState> states = new ArrayList<>();
    private int unassigned;
    private int late;

    /** Counts one, looked after by these; nobody where there are none. */
    void count(List<Plan.Progress> progress) {
        if (progress.isEmpty()) {
            unassigned++;
            return;
        }
        List<Plan.ProgressState> different =
                progress.stream().map(Plan.Progress::state).distinct().toList();
        // Several that stand differently are, taken together, on their way.
        states.add(different.size() == 1 ? different.getFirst() : Plan.ProgressState.IN_OPERATION);
        if (progress.stream().anyMatch(each -> each.timeliness() == Plan.Timeliness.LATE)) {
            late++;
        }
    }

    int total() {
        return states.size() + unassigned;
    }

    long in(Plan.ProgressState state) {
        return states.stream().filter(each -> each == state).count();
    }

    int unassigned() {
        return unassigned;
    }

    /** Of those that are not done. */
    int late() {
        return late;
    }
}
