package org.sucharit.measures.intake;

import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;

/** When an import can no longer be taken back. */
final class TakenBack {

    private TakenBack() {}

    static ProblemException refused(String why) {
        return new ProblemException(ProblemType.CONFLICT, why + " The import cannot be undone as a whole any more.");
    }
}
