package org.sucharit.reporting.analysis;

import org.sucharit.reporting.composition.Part;

/** The parts of the analysis report. How the year is assessed may stand elsewhere, or be left out. */
public enum AnalysisPart implements Part {
    PRINCIPLE(false),
    INSTRUMENTS(false),
    SCORING(false),
    /** Total, rating, indicators and findings. */
    RESULT(true),
    GUIDANCE(true),
    /** Only where published figures contradict the derived ones. */
    RECONCILIATION(true),
    PLAN(true),
    /** How a reader can check it. */
    PROOF(true);

    private final boolean obligatory;

    AnalysisPart(boolean obligatory) {
        this.obligatory = obligatory;
    }

    @Override
    public boolean obligatory() {
        return obligatory;
    }
}
